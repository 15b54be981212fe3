import ArgumentParser
import Foundation
import Kernel
import Media
import Storage
import Threads
import Web

/// Looks whether an installation is sound: sandbox, tools, database, disk, clock, and each file's hash.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check an installation; exit status 1 when something is wrong.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await explained {
            let house = try await House.open(
                HouseSettings(data: data.data, database: data.database, web: WebSettings()), logger: makeLogger())
            var problems: [String] = []
            func report(_ name: String, _ found: [String]) {
                tell(found.isEmpty ? "ok      \(name)" : "WRONG   \(name)")
                for problem in found { tell("        \(problem)") }
                problems += found
            }
            report("sandbox and tools", await House.checkSandbox())
            report("database (\(house.database.engine.rawValue))", try await house.database.integrityProblems())
            report("circles: change numbers without gaps", try await gaps(house))
            report("disk", try disk())
            report("clock", clock())
            let hashes = try await house.database.read { try Threads.allFileHashes(in: $0) }
            report(
                "files (\(hashes.count))",
                try hashes.compactMap { hash in
                    switch try house.files.verify(hash) {
                    case .sound: nil
                    case .missing: "\(hash) is missing"
                    case .damaged: "\(hash) is damaged"
                    }
                })
            await house.database.close()
            if !problems.isEmpty { throw ExitCode(1) }
        }
    }

    private func gaps(_ house: House) async throws -> [String] {
        try await house.database.read { transaction in
            let rows = try transaction.rows(
                """
                select c.id from circle c
                where c.last_change <> (select count(*) from change where circle_id = c.id)
                    or c.last_change <> (select coalesce(max(number), 0) from change where circle_id = c.id)
                union all
                select t.id from thread t where t.last_seq <> (select count(*) from entry where thread_id = t.id)
                """)
            return try rows.map { "\(try $0.get("id", as: ThreadID.self)) has a gap" }
        }
    }

    private func disk() throws -> [String] {
        let free = try FileManager.default.attributesOfFileSystem(forPath: data.data)[.systemFreeSize] as? NSNumber
        let gigabytes = (free?.doubleValue ?? 0) / 1e9
        return gigabytes < 1 ? [String(format: "only %.1f GB free", gigabytes)] : []
    }

    /// A clock before this program was written is not set.
    private func clock() -> [String] {
        Instant.systemNow.milliseconds < 1_795_000_000_000 ? ["the clock says \(Instant.systemNow.iso8601)"] : []
    }
}
