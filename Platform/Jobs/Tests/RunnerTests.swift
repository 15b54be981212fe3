import Jobs
import Kernel
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct RunnerTests {
    /// Broken for good, until it is mended.
    private struct Broken: Error { let value = "a patient's name" }

    @Test("what a failed job wrote is undone, and the jobs beside it are kept", arguments: Engine.allCases)
    func savepoints(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let kind = JobKind(
                "work",
                work: .inTransaction { job, transaction in
                    try JobsGround.note(job, at: JobsGround.start, in: transaction)
                    if job.key == "b" { throw Broken() }
                })
            try await test.queue("a", "b", "c")
            let runner = test.runner(kind)
            #expect(await runner.runDue() == 3)
            #expect(try await test.effects() == ["a", "c"])
            #expect(try await test.counts() == [1, 0, 0])
            // The code alone is kept: never a value.
            let failing = try await test.failing()
            #expect(failing.map(\.code) == ["Broken"] && failing.first?.attempts == 1)
            #expect(try #require(failing.first?.due) >= JobsGround.start.adding(seconds: 10))
        }
    }

    @Test("a poison job is parked after its attempts, and runs again when it is revived", arguments: Engine.allCases)
    func poison(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let isBroken = Mutex(true)
            let attempts = Mutex<[Int]>([])
            let body: @Sendable (JobRow) throws -> Void = { job in
                attempts.withLock { $0.append(job.attempt) }
                if isBroken.withLock({ $0 }) { throw CommonFailure.notAllowed }
            }
            let runner = test.runner(
                JobKind("work", attempts: 3, work: .work { try body($0) }),
                JobKind("inside", attempts: 3, work: .inTransaction { job, _ in try body(job) }))
            for name in ["work", "inside"] {
                try await test.queue("k", name: name)
                for _ in 0..<10 {
                    await runner.runDue()
                    test.move(seconds: 3600)
                }
                #expect(attempts.withLock { $0 } == [1, 2, 3])
                let dead = try #require(try await test.dead().first)
                #expect(dead.code == "not-allowed" && dead.name == name && dead.attempts == 3 && dead.due == nil)
                isBroken.withLock { $0 = false }
                let now = test.now
                let isRevived = try await test.database.write { try Jobs.revive(dead.id, at: now, in: $0) }
                #expect(isRevived)
                #expect(await runner.runDue() == 1)
                #expect(try await test.counts() == [0, 0, 0])
                isBroken.withLock { $0 = true }
                attempts.withLock { $0 = [] }
            }
        }
    }

    @Test("a dead job is discarded for good, and one that waits is not", arguments: Engine.allCases)
    func discarded(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            try await test.queue("k", name: "unheard-of")
            let runner = test.runner(test.noting())
            await runner.runDue()
            let dead = try #require(try await test.dead().first)
            #expect(dead.code == "unknown-job" && dead.key == "k")
            let results = try await test.database.write { transaction in
                [try Jobs.discard(dead.id, in: transaction), try Jobs.discard(dead.id, in: transaction)]
            }
            #expect(results == [true, false])
            #expect(try await test.counts() == [0, 0, 0])
        }
    }

    @Test("what one program does not know waits for the next that does", arguments: Engine.allCases)
    func unknown(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            try await test.queue("k", name: "new")
            await test.runner(test.noting("old")).runDue()
            #expect(try await test.counts() == [0, 0, 1])
            let newer = test.runner(test.noting("new"))
            #expect(await newer.runDue() == 1)
            #expect(try await test.effects() == ["k"])
        }
    }

    @Test("trouble of the engine counts as no attempt, and is not tried at once", arguments: Engine.allCases)
    func trouble(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let isFull = Mutex(true)
            let runs = Mutex(0)
            let body: @Sendable (JobRow) throws -> Void = { job in
                runs.withLock { $0 += 1 }
                #expect(job.attempt == 1)
                if isFull.withLock({ $0 }) { throw StorageFailure.diskFull }
            }
            let runner = test.runner(
                JobKind("work", attempts: 2, work: .work { try body($0) }),
                JobKind("inside", attempts: 2, work: .inTransaction { job, _ in try body(job) }))
            try await test.queue("k")
            try await test.queue("k", name: "inside")
            for round in 1...5 {
                await runner.runDue()
                #expect(await runner.runDue() == 0)
                #expect(runs.withLock { $0 } == 2 * round)
                test.move(seconds: 60)
            }
            #expect(try await test.failing().map(\.code) == ["disk-full", "disk-full"])
            isFull.withLock { $0 = false }
            #expect(await runner.runDue() == 2)
            #expect(try await test.counts() == [0, 0, 0])
        }
    }

    @Test("a job with which a transaction cannot commit is found, and the others are done", arguments: Engine.allCases)
    func lostTransaction(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let deferred: SQL =
                "create table child (parent integer references parent (id) deferrable initially deferred)"
            try await test.database.write { transaction in
                try transaction.run("create table parent (id integer primary key)")
                try transaction.run(deferred)
            }
            let kind = JobKind(
                "work", attempts: 2,
                work: .inTransaction { job, transaction in
                    try JobsGround.note(job, at: JobsGround.start, in: transaction)
                    // Refused at the commit only, when all the others have been done.
                    if job.key == "bad" { try transaction.run("insert into child (parent) values (1)") }
                })
            try await test.queue("a", "bad", "c")
            let runner = test.runner(kind)
            await runner.runDue()
            #expect(try await test.effects() == ["a", "c"])
            test.move(seconds: 3600)
            await runner.runDue()
            #expect(try await test.effects() == ["a", "c"])
            #expect(try await test.dead().map(\.key) == ["bad"])
        }
    }

    @Test("two thousand jobs are each done once", arguments: Engine.allCases)
    func many(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let jobs = (0..<2000).map {
                NewJob(room: "test", name: "work", key: "\($0)", due: test.now.adding(seconds: -Int64($0 % 7)))
            }
            try await test.queue(jobs)
            let runner = test.runner(test.noting())
            #expect(await runner.runDue() == 2000)
            #expect(Set(try await test.effects()).count == 2000)
            #expect(try await test.effects().count == 2000)
            #expect(try await test.counts() == [0, 0, 0])
        }
    }

    @Test("two programs at once do each job once on PostgreSQL, and none holds up the other")
    func twoPrograms() async throws {
        try await withLocation(.postgres) { location in
            let databases = [
                try await Database.open(location, migrations: JobsGround.migrations, logger: quiet),
                try await Database.open(location, migrations: JobsGround.migrations, logger: quiet),
            ]
            let tests = databases.map { JobsGround(database: $0) }
            try await tests[0].queue(
                (0..<300).map { NewJob(room: "test", name: "inside", key: "\($0)", due: JobsGround.start) })
            try await tests[0].queue(
                (0..<60).map { NewJob(room: "test", name: "work", key: "w\($0)", due: JobsGround.start) })
            let runs = Mutex<[String]>([])
            let kind = JobKind("work", work: .work { job in runs.withLock { $0.append(job.key) } })
            let runners = tests.map { $0.runner($0.noting("inside"), kind) }
            async let first = runners[0].runDue()
            async let second = runners[1].runDue()
            let counts = await [first, second]
            #expect(counts.reduce(0, +) == 360)
            let effects = try await tests[1].effects()
            #expect(effects.count == 300 && Set(effects).count == 300)
            #expect(runs.withLock { $0.count } == 60)
            for database in databases { await database.close() }
        }
    }
}
