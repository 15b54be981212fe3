import Jobs
import Kernel
import Storage
import Synchronization
import Testing

@Suite struct TimerTests {
    @Test("a timer runs once after a night asleep, and keeps its rhythm", arguments: Engine.allCases)
    func night(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let runner = test.runner(test.noting("sweep", every: .seconds(600)))
            #expect(await runner.runDue() == 1)
            #expect(await runner.runDue() == 0)
            test.move(seconds: 600)
            #expect(await runner.runDue() == 1)
            test.move(seconds: 8 * 3600 + 90)
            #expect(await runner.runDue() == 1)
            // Ninety seconds are gone of these ten minutes.
            test.move(seconds: 509)
            #expect(await runner.runDue() == 0)
            test.move(seconds: 1)
            #expect(await runner.runDue() == 1)
            #expect(try await test.counts() == [1, 0, 0])
        }
    }

    @Test("a second start adds no timer, and a shorter rhythm holds at once", arguments: Engine.allCases)
    func started(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            await test.runner(test.noting("sweep", every: .seconds(86_400))).runDue()
            await test.runner(test.noting("sweep", every: .seconds(86_400))).runDue()
            #expect(try await test.effects() == ["timer"])
            let shorter = test.runner(test.noting("sweep", every: .seconds(60)))
            #expect(await shorter.runDue() == 0)
            test.move(seconds: 60)
            #expect(await shorter.runDue() == 1)
            #expect(try await test.counts() == [1, 0, 0])
        }
    }

    @Test("a timer that fails is shown, waits longer each time, and never dies", arguments: Engine.allCases)
    func failing(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let isBroken = Mutex(true)
            let runs = Mutex<[Int64]>([])
            for (name, work) in [
                ("outside", JobKind.Work.work { _ in try Self.run(test, isBroken, runs) }),
                ("inside", JobKind.Work.inTransaction { _, _ in try Self.run(test, isBroken, runs) }),
            ] {
                isBroken.withLock { $0 = true }
                runs.withLock { $0 = [] }
                let began = test.now
                let runner = test.runner(JobKind(name, every: .seconds(86_400), attempts: 2, work: work))
                for _ in 0..<1440 {
                    await runner.runDue()
                    test.move(seconds: 10)
                }
                let seconds = runs.withLock { $0 }.map { $0 - began.milliseconds / 1000 }
                let waits = zip(seconds, seconds.dropFirst()).map { $1 - $0 }
                #expect(waits.count > 8 && waits[0] <= 20 && waits.allSatisfy { (10...3610).contains($0) })
                #expect(waits.last ?? 0 >= 1280)
                #expect(try await test.failing().map(\.code) == ["not-allowed"])
                #expect(try await test.counts()[2] == 0)
                isBroken.withLock { $0 = false }
                test.move(seconds: 3600)
                await runner.runDue()
                #expect(try await test.failing().isEmpty)
                // The rhythm is the old one.
                let count = runs.withLock { $0.count }
                test.move(seconds: (began.milliseconds - test.now.milliseconds) / 1000 + 86_399)
                await runner.runDue()
                #expect(runs.withLock { $0.count } == count)
                test.move(seconds: 1)
                await runner.runDue()
                #expect(runs.withLock { $0.count } == count + 1)
                try await test.database.write { _ = try $0.run("delete from job") }
            }
        }
    }

    private static func run(_ test: JobsGround, _ isBroken: borrowing Mutex<Bool>, _ runs: borrowing Mutex<[Int64]>)
        throws
    {
        runs.withLock { $0.append(test.now.milliseconds / 1000) }
        if isBroken.withLock({ $0 }) { throw CommonFailure.notAllowed }
    }

    @Test("a clock that is put back or forward stops no job and causes no storm", arguments: Engine.allCases)
    func clock(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let runner = test.runner(test.noting(), test.noting("sweep", every: .seconds(600)))
            #expect(await runner.runDue() == 1)
            // A year ahead by mistake: the timer runs once.
            test.move(seconds: 31_536_000)
            #expect(await runner.runDue() == 1)
            try await test.queue("now")
            try await test.queue("soon", after: 60)
            // And back: what was to run now runs now, the rest after its own time.
            test.move(seconds: -31_536_000)
            #expect(await runner.runDue() == 1)
            test.move(seconds: 60)
            #expect(await runner.runDue() == 1)
            #expect(try await test.effects().filter { $0 != "timer" } == ["now", "soon"])
            test.move(seconds: 540)
            #expect(await runner.runDue() == 1)
        }
    }

    @Test("a lease from a time to come ends all the same", arguments: Engine.allCases)
    func leaseAhead(_ engine: Engine) async throws {
        try await JobsGround.with(engine) { test async throws in
            let gate = Gate()
            test.move(seconds: 86_400)
            let hanging = test.runner(JobKind("work", work: .work { _ in await gate.pass() }))
            try await test.queue("k")
            let hung = Task { await hanging.runDue() }
            await gate.reached(by: 1)
            test.move(seconds: -86_400)
            let next = test.runner(test.noting())
            await next.runDue()
            test.move(seconds: 301)
            await next.runDue()
            #expect(try await test.effects() == ["k"])
            gate.open()
            _ = await hung.value
        }
    }
}
