import ArgumentParser
import Foundation
import Jobs
import Kernel
import Needs
import Rooms
import Storage
import Threads
import Web

/// What no request shows by itself: how fast the queue is, and what the first page asks of the database.
///
/// For `make bench` alone, on data that nobody needs: the jobs of other rooms are not known to it and stop.
struct Measure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the queue and the first page's queries; for benchmarks.", shouldDisplay: false)

    @OptionGroup var data: DataOptions

    @Option(help: "So many jobs are queued and done.")
    var jobs = 20_000

    @Option(help: "Somebody's id, for whom the first page is asked.")
    var person: String

    private static let room = "measure"
    /// So many jobs are queued in one transaction.
    private static let batch = 1000
    private static let rounds = 200

    func run() async throws {
        try await explained {
            let settings = HouseSettings(data: data.data, database: try data.location(), web: .init())
            let database = try await Database.open(
                settings.database, migrations: [], mode: .asIs, logger: makeLogger())
            guard let person = PersonID(person) else { throw CommonFailure.notFound }
            var report = try await queue(database)
            report.merge(
                try await times("needs", database) { transaction in
                    try Needs.list(
                        for: person, limit: 500, perReason: 50, in: transaction
                    ).count
                }
            ) { $1 }
            report.merge(
                try await times("unread", database) { transaction in
                    try Sync.unread(of: person, in: transaction).count
                }
            ) { $1 }
            await database.close()
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            tell(String(decoding: try encoder.encode(report), as: UTF8.self))
        }
    }

    /// Queues jobs that do nothing but count, and does them: each in a transaction, which it may share.
    private func queue(_ database: Database) async throws -> [String: Double] {
        let runner = JobRunner(
            database: database, kinds: [Self.room: [JobKind("nothing", work: .inTransaction { _, _ in })]],
            logger: makeLogger())
        let clock = ContinuousClock()
        let queued = try await clock.measure {
            for start in stride(from: 0, to: jobs, by: Self.batch) {
                let part = (start..<min(start + Self.batch, jobs)).map { number in
                    NewJob(room: Self.room, name: "nothing", key: "\(number)", due: .systemNow)
                }
                try await database.write { try Jobs.queue(part, at: .systemNow, in: $0) }
            }
        }
        let began = clock.now
        let ran = await runner.runDue()
        let done = clock.now - began
        return [
            "jobs": Double(ran), "queued_per_s": Double(jobs) / (queued / .seconds(1)),
            "done_per_s": Double(ran) / (done / .seconds(1)),
        ]
    }

    /// Milliseconds of a read and how many rows it answers, in the order of its speed.
    private func times(
        _ name: String, _ database: Database, _ body: @escaping @Sendable (Transaction) throws -> Int
    ) async throws -> [String: Double] {
        var times: [Double] = []
        var rows = 0
        let clock = ContinuousClock()
        for _ in 0..<Self.rounds {
            let began = clock.now
            rows = try await database.read(body)
            times.append((clock.now - began) / .milliseconds(1))
        }
        times.sort()
        return [
            "\(name)_rows": Double(rows), "\(name)_p50_ms": times[times.count / 2],
            "\(name)_p99_ms": times[times.count * 99 / 100 - 1],
        ]
    }
}
