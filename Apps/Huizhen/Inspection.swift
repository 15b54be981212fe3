import Blobs
import Foundation
import Kernel
import Rooms
import Storage
import Threads

/// One thing that was looked at, and what is wrong with it.
struct Finding: Equatable {
    let subject: String
    let problems: [String]

    init(_ subject: String, _ problems: [String]) {
        self.subject = subject
        self.problems = problems
    }
}

/// A look at an installation's folder and database, as they are.
struct Inspection {
    let folder: String
    let location: DatabaseLocation
    let migrations: [Migration]
    /// What has to hold for the data of the platform and of each room.
    let checks: [Check]

    /// What was looked at, in its order.
    func findings() async throws -> [Finding] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return [Finding("data folder", ["\(folder) is not there"])]
        }
        if case .file(let path) = location, !FileManager.default.fileExists(atPath: path) {
            return [Finding("database", ["\(path) is not there"]), try disk(), clock]
        }
        let database = try await Database.open(location, migrations: migrations, mode: .asIs, logger: makeLogger())
        do {
            let findings = try await findings(in: database)
            await database.close()
            return findings
        } catch {
            await database.close()
            throw error
        }
    }

    private func findings(in database: Database) async throws -> [Finding] {
        let state = try await database.schemaState(migrations)
        let schema = Finding(
            "schema",
            state.unknown.map { "“\($0)” was applied by a newer program; use that one" }
                + state.changed.map { "“\($0)” is not what was applied" }
                + state.pending.map { "“\($0)” is pending; starting this program applies it" })
        let folder = Finding("data folder", try DataFolder(path: folder).problems())
        let engine = Finding("database (\(database.engine.rawValue))", try await database.integrityProblems())
        // What this program knows to ask belongs to the tables that it knows.
        var data: [Finding] = []
        if state.isCurrent {
            for check in checks { data.append(Finding(check.name, try await database.read(check.problems))) }
            data.append(try await files(in: database))
        }
        return [folder, schema, engine] + data + [try disk(), clock]
    }

    private func files(in database: Database) async throws -> Finding {
        let hashes = try await database.read { try Threads.allFileHashes(in: $0) }
        let place = folder + "/files"
        guard FileManager.default.fileExists(atPath: place) else {
            return Finding("files (\(hashes.count))", hashes.map { "\($0) is missing" })
        }
        let store = BlobStore(asItIs: place, derived: folder + "/derived")
        var problems: [String] = []
        for hash in hashes {
            switch try await store.verify(hash) {
            case .sound: break
            case .missing: problems.append("\(hash) is missing")
            case .damaged: problems.append("\(hash) is damaged")
            }
        }
        return Finding("files (\(hashes.count))", problems)
    }

    private func disk() throws -> Finding {
        let free = try FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? NSNumber
        let gigabytes = (free?.doubleValue ?? 0) / 1e9
        return Finding("disk", gigabytes < 1 ? [String(format: "only %.1f GB free", gigabytes)] : [])
    }

    /// A clock before this program was written is not set.
    private var clock: Finding {
        let isSet = Instant.systemNow.milliseconds >= 1_795_000_000_000
        return Finding("clock", isSet ? [] : ["the clock says \(Instant.systemNow.iso8601)"])
    }
}
