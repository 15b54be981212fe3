import ArgumentParser
import Blobs
import Circles
import Foundation
import Kernel
import Storage
import Web

/// The audit record of an installation: verified, exported, and its newest signed head.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Verify or export the record of who did what. Changes nothing.",
        subcommands: [AuditVerify.self, AuditExport.self, AuditHeadCommand.self])
}

/// Compares every record with the chain and the signed heads.
struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify that no record was changed, removed or slipped in; exit status 1 when one was.")

    @OptionGroup var data: DataOptions

    @Option(help: "The public key, as `audit head` prints it; by default the installation's own.")
    var publicKey: String?

    func run() async throws {
        try await explained {
            let verifier = try verifier()
            let report = try await data.looking { database in
                try await database.read { try AuditChain.verify(with: verifier, in: $0) }
            }
            let range = report.firstPosition.map { "\($0) to \(report.lastPosition ?? $0)" } ?? "none"
            tell("records  \(report.records) sealed (\(range)), \(report.open) not yet")
            for problem in report.problems { tell("WRONG    \(problem)") }
            if !report.problems.isEmpty { throw ExitCode(1) }
            tell("ok       every record is as it was sealed")
        }
    }

    private func verifier() throws -> AuditVerifier {
        guard let publicKey else { return try data.auditKey().verifier }
        guard let verifier = AuditVerifier(base64: publicKey) else {
            throw ValidationError("--public-key is 32 bytes in base64, as `huizhen audit head` prints it.")
        }
        return verifier
    }
}

/// Prints what is worth keeping in another place.
struct AuditHeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: "Print the newest signed head and the public key, to be kept elsewhere.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await explained {
            let key = try data.auditKey()
            tell("public-key \(key.verifier.text)")
            let head = try await data.looking { try await $0.read { try AuditChain.newestHead(in: $0) } }
            guard let head else { return tell("nothing is sealed yet") }
            tell("position   \(head.position)")
            tell("at         \(head.at.iso8601)")
            tell("chain      \(head.chain.map { String(format: "%02x", $0) }.joined())")
            tell("signature  \(Data(head.signature).base64EncodedString())")
        }
    }
}

/// Writes records as FHIR R4 AuditEvent resources, one in a line.
struct AuditExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write records as FHIR R4 AuditEvent, one JSON object in a line.")

    @OptionGroup var data: DataOptions

    @Option(help: "First day, such as 2026-11-01 (UTC).")
    var from: String?

    @Option(help: "Last day (UTC).")
    var to: String?

    @Option(help: "The file to write; it must not exist yet.")
    var output: String

    private static let page = 1000

    func run() async throws {
        try await explained {
            let first = try from.map { try day($0, "--from") } ?? Instant(milliseconds: 0)
            let end = try to.map { try day($0, "--to").adding(days: 1) } ?? Instant.systemNow.adding(days: 1)
            let handle = try fresh(output)
            let count = try await data.looking { database in
                try await write(from: first, to: end, of: database, to: handle)
            }
            try handle.close()
            tell("\(count) records")
        }
    }

    private func write(
        from first: Instant, to end: Instant, of database: Database, to handle: FileHandle
    ) async throws -> Int {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var last: (at: Instant, id: CommandID)?
        var count = 0
        while true {
            let after = last
            let page = try await database.read {
                try Audit.page(from: first, to: end, after: after, limit: Self.page, in: $0)
            }
            for entry in page {
                try handle.write(contentsOf: try encoder.encode(AuditEventResource(entry)) + Data([0x0A]))
            }
            count += page.count
            guard page.count == Self.page, let final = page.last else { return count }
            last = (final.at, final.id)
        }
    }

    private func day(_ text: String, _ option: String) throws -> Instant {
        let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        guard text.count == 10, let date = try? style.parse(text) else {
            throw ValidationError("\(option) is a day such as 2026-11-01.")
        }
        return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
    }

    /// A file of our own making, which nobody else may read.
    private func fresh(_ path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ValidationError("--output: the file is there already, or cannot be made.") }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}

extension DataOptions {
    /// The key that signs the audit record; nothing is made when there is none.
    func auditKey() throws -> AuditKey {
        let path = HouseSettings(data: data, database: nil, web: WebSettings()).auditKeyPath
        guard FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("There is no key of the audit record in \(data); the first start makes it.")
        }
        return try AuditKey(bytes: KeyFile.existing(at: path))
    }

    /// Opens the database as it is for a look, and closes it.
    func looking<Value: Sendable>(_ body: (Database) async throws -> Value) async throws -> Value {
        let settings = HouseSettings(data: data, database: try location(), web: WebSettings())
        let database = try await Database.open(settings.database, migrations: [], mode: .asIs, logger: makeLogger())
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}
