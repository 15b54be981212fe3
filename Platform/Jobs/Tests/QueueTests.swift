import Jobs
import Kernel
import Storage
import Synchronization
import Testing

@Suite struct QueueTests {
    @Test("jobs run in the order of their due times, and not before", arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let order = Mutex<[String]>([])
            let runner = test.runner(
                JobKind("work", work: .work { job in order.withLock { $0.append(job.key) } }), workers: 1)
            try await test.queue("late", after: 20)
            try await test.queue("b", "c", "a")
            try await test.queue("early", after: -5)
            try await test.queue("tomorrow", after: 86_400)
            #expect(await runner.runDue() == 4)
            #expect(order.withLock { $0 } == ["early", "b", "c", "a"])
            test.move(seconds: 20)
            #expect(await runner.runDue() == 1)
            #expect(order.withLock { $0 }.last == "late")
            #expect(try await test.counts() == [1, 0, 0])
        }
    }

    @Test("a job's kind sees what was queued", arguments: Engine.allCases)
    func contents(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let seen = Mutex<JobRow?>(nil)
            let subject = CommandID.make()
            try await test.queue("k", subject: subject, body: #"{"n":1}"#)
            await test.runner(JobKind("work", work: .work { job in seen.withLock { $0 = job } })).runDue()
            let job = try #require(seen.withLock { $0 })
            #expect(job.room == "test" && job.name == "work" && job.key == "k" && job.attempt == 1)
            #expect(job.subject == subject && job.body == #"{"n":1}"# && job.due == JobsGround.start)
        }
    }

    @Test("what waits already is not queued twice", arguments: Engine.allCases)
    func idempotent(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            try await test.queue("k", "k", body: "first")
            try await test.queue("k", body: "second", after: 60)
            #expect(try await test.counts() == [1, 0, 0])
            let runner = test.runner(test.noting())
            #expect(await runner.runDue() == 1)
            // Once it is done, the same may be asked for again.
            try await test.queue("k")
            #expect(await runner.runDue() == 1)
            #expect(try await test.effects() == ["k", "k"])
        }
    }

    @Test("a transaction that is undone queues nothing", arguments: Engine.allCases)
    func undone(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let job = NewJob(room: "test", name: "work", key: "k", due: test.now)
            await #expect(throws: CommonFailure.notAllowed) {
                try await test.database.write { transaction in
                    try Jobs.queue([job], at: JobsGround.start, in: transaction)
                    throw CommonFailure.notAllowed
                }
            }
            let runner = test.runner(test.noting())
            #expect(await runner.runDue() == 0)
            let counts = try await test.counts()
            #expect(counts == [0, 0, 0])
        }
    }

    @Test("a job can be moved and cancelled while it waits", arguments: Engine.allCases)
    func moved(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            try await test.queue("moved", "cancelled")
            let results = try await test.database.write { transaction in
                [
                    try Jobs.reschedule(
                        room: "test", name: "work", key: "moved", due: JobsGround.start.adding(seconds: 5),
                        in: transaction),
                    try Jobs.cancel(room: "test", name: "work", key: "cancelled", in: transaction),
                    try Jobs.cancel(room: "test", name: "work", key: "unknown", in: transaction),
                    try Jobs.reschedule(
                        room: "test", name: "work", key: "cancelled", due: JobsGround.start, in: transaction),
                ]
            }
            #expect(results == [true, true, false, false])
            let runner = test.runner(test.noting())
            #expect(await runner.runDue() == 0)
            test.move(seconds: 5)
            #expect(await runner.runDue() == 1)
            #expect(try await test.effects() == ["moved"])
        }
    }
}
