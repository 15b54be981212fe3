import Foundation
import Jobs
import Kernel
import Storage
import TestSupport
import Testing

/// Jobs with which the whole program ends, in a program of their own.
@Suite(.serialized) struct DeadlyTests {
    /// Where the program that ends finds the database; handed on as an exit test takes no values.
    private static let place = "HUIZHEN_TEST_DEADLY"

    @Test("a job in a transaction that ends the program is parked, and what waits behind it is done")
    func parked() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "huizhen-deadly-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        setenv(Self.place, folder.path, 1)
        try await Self.open { test async throws in
            try await test.queue("deadly", "innocent", name: "work")
        }
        // It may be tried twice: two programs end with it.
        for _ in 1...2 {
            await #expect(processExitsWith: .failure) { await DeadlyTests.lose() }
        }
        try await Self.open { test async throws in
            test.move(seconds: 3 * 7200)
            await test.runner(Self.deadly(test)).runDue()
            #expect(try await test.dead().map(\.code) == ["worker-lost"])
            #expect(try await test.effects() == ["innocent"])
        }
    }

    /// What the program does that ends.
    static func lose() async {
        do {
            try await open { test in
                test.move(seconds: 7200)
                await test.runner(deadly(test)).runDue()
            }
        } catch {
            // Then it has ended well, and the test fails.
        }
    }

    private static func deadly(_ test: JobsGround) -> JobKind {
        JobKind(
            "work", attempts: 2,
            work: .inTransaction { job, transaction in
                guard job.key != "deadly" else { fatalError("a job that traps") }
                try JobsGround.note(job, at: test.now, in: transaction)
            })
    }

    private static func open(_ body: (JobsGround) async throws -> Void) async throws {
        let folder = try #require(ProcessInfo.processInfo.environment[place])
        let database = try await Database.open(
            .file(path: folder + "/jobs.sqlite"), migrations: JobsGround.migrations, logger: quiet)
        try await body(JobsGround(database: database))
        await database.close()
    }
}
