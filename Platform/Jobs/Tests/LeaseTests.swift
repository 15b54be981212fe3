import Jobs
import Kernel
import Storage
import Synchronization
import Testing

@Suite struct LeaseTests {
    @Test("what a dead program left running runs again, and its late end changes nothing", arguments: Engine.allCases)
    func takenOver(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            let hanging = test.runner(JobKind("work", work: .work { _ in await gate.pass() }))
            try await test.queue("k")
            let hung = Task { await hanging.runDue() }
            await gate.reached(by: 1)
            #expect(try await test.counts() == [0, 1, 0])

            let attempts = Mutex<[Int]>([])
            let second = Gate()
            let kind = JobKind(
                "work",
                work: .work { job in
                    attempts.withLock { $0.append(job.attempt) }
                    await second.pass()
                })
            if engine == .postgres {
                // The first may be alive on another machine as long as its lease is.
                let early = test.runner(kind)
                test.move(seconds: 299)
                #expect(await early.runDue() == 0)
                test.move(seconds: 1)
            }
            let taking = test.runner(kind)
            let taken = Task { await taking.runDue() }
            await second.reached(by: 1)
            #expect(attempts.withLock { $0 } == [2])
            // The one believed dead ends now: the job is not its own any more.
            gate.open()
            _ = await hung.value
            #expect(try await test.counts() == [0, 1, 0])
            second.open()
            #expect(await taken.value == 1)
            #expect(try await test.counts() == [0, 0, 0])
        }
    }

    @Test("a job that loses every program that runs it is parked", arguments: Engine.allCases)
    func deadly(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            let kind = JobKind("work", attempts: 2, work: .work { _ in await gate.pass() })
            try await test.queue("k")
            var hung: [Task<Int, Never>] = []
            for round in 1...2 {
                let runner = test.runner(kind)
                hung.append(Task { await runner.runDue() })
                await gate.reached(by: round)
                test.move(seconds: 3600)
            }
            let last = test.runner(kind)
            #expect(await last.runDue() == 0)
            #expect(try await test.dead().map(\.code) == ["worker-lost"])
            gate.open()
            for task in hung { _ = await task.value }
            #expect(try await test.counts() == [0, 0, 1])
        }
    }

    @Test("what is asked for again while it runs runs once more afterwards", arguments: Engine.allCases)
    func again(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            let bodies = Mutex<[String]>([])
            let runner = test.runner(
                JobKind(
                    "work",
                    work: .work { job in
                        bodies.withLock { $0.append(job.body) }
                        await gate.pass()
                    }))
            try await test.queue("k", body: "1")
            let running = Task { await runner.runDue() }
            await gate.reached(by: 1)
            try await test.queue("k", body: "2")
            try await test.queue("k", body: "3")
            gate.open()
            #expect(await running.value == 2)
            #expect(bodies.withLock { $0 } == ["1", "3"])
            #expect(try await test.counts() == [0, 0, 0])
        }
    }

    @Test(
        "no more run at once than there are workers, and work in transactions passes them", arguments: Engine.allCases)
    func slots(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            let runner = test.runner(
                JobKind("slow", work: .work { _ in await gate.pass() }), test.noting("inside"), workers: 2)
            try await test.queue("1", "2", "3", "4", name: "slow", after: -5)
            try await test.queue("k", name: "inside")
            let running = Task { await runner.runDue() }
            await gate.reached(by: 2)
            // The fifth by its time is done although the third has no place yet.
            while try await test.effects().isEmpty { await Task.yield() }
            #expect(try await test.counts() == [2, 2, 0])
            gate.open()
            #expect(await running.value == 5)
        }
    }

    @Test("a program that stops hands back what it runs, without counting the attempt", arguments: Engine.allCases)
    func stopped(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            let runner = test.runner(
                JobKind(
                    "work",
                    work: .work { job in
                        #expect(job.attempt == 1)
                        await gate.pass()
                        try Task.checkCancellation()
                    }))
            try await test.queue("k")
            let running = Task { await runner.run() }
            await gate.reached(by: 1)
            running.cancel()
            gate.open()
            await running.value
            #expect(try await test.counts() == [1, 0, 0])
            let next = test.runner(test.noting())
            #expect(await next.runDue() == 1)
        }
    }

    @Test("the loop sleeps until something is queued or the next job is due", arguments: Engine.allCases)
    func loop(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            gate.open()
            let runner = test.runner(JobKind("work", work: .work { _ in await gate.pass() }))
            let running = Task { await runner.run() }
            for round in 1...3 {
                try await test.queue("\(round)")
                await gate.reached(by: round)
            }
            running.cancel()
            await running.value
        }
    }
}
