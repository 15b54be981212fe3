import Accounts
import Cases
import Circles
import Crypto
import Deidentification
import Foundation
import Groups
import Kernel
import Live
import Logging
import Media
import Sandbox
import Storage
import Threads
import Web

/// How an installation is run.
struct HouseSettings: Sendable {
    /// The folder for everything that is not in PostgreSQL.
    var data: String
    var database: DatabaseLocation
    var web: WebSettings
    /// Under which address people reach it; nil to take it from each request.
    var origin: String?

    init(data: String, database: String?, web: WebSettings, origin: String? = nil) {
        self.data = data
        self.database = database.map { DatabaseLocation(parsing: $0) } ?? .file(path: data + "/huizhen.sqlite")
        self.web = web
        // Beside the files' own workplace, so that what a lost power leaves behind is gone at the next start.
        self.web.spool = data + "/work"
        self.origin = origin
    }
}

/// The whole product, put together in one place.
struct House: Sendable {
    let settings: HouseSettings
    let ground: Ground
    let database: Database
    let hub: Hub
    let uploads: UploadStore
    let files: FileStore
    let pipeline: MediaPipeline
    let accounts: AccountsRoom
    let groups: GroupsRoom
    let cases: CasesRoom
    let caseTools: CaseTools
    let server: WebServer
    let logger: Logger
    /// What the sandbox lacks; empty when files are taken.
    let sandboxProblems: [String]

    static func open(_ settings: HouseSettings, clock: WallClock = .system, logger: Logger) async throws -> House {
        try FileManager.default.createDirectory(
            atPath: settings.data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let database = try await Database.open(settings.database, migrations: Rooms.migrations, logger: logger)
        do {
            try await database.write { try Capabilities.install([.personal, GroupsRoom.kind], in: $0) }
            return try await House(settings, database, clock: clock, logger: logger)
        } catch {
            await database.close()
            throw error
        }
    }

    private init(_ settings: HouseSettings, _ database: Database, clock: WallClock, logger: Logger) async throws {
        self.settings = settings
        self.database = database
        self.logger = logger
        let hub = Hub(database: database, render: Rooms.render) { error in
            logger.error("stream ended", metadata: ["kind": "\(type(of: error))"])
        }
        self.hub = hub
        let ground = Ground(database: database, clock: clock) { hub.note($0) }
        self.ground = ground
        let (sandbox, problems) = await Self.sandbox()
        sandboxProblems = problems
        let sealer = try Sealer.keyed(byFileAt: settings.data + "/keys/quarantine.key")
        uploads = try UploadStore(folder: settings.data + "/quarantine", sealer: sealer, clock: clock)
        let files = try FileStore(folder: settings.data + "/files")
        self.files = files
        let pipeline = try MediaPipeline(
            uploads: uploads, files: files, sandbox: sandbox, work: settings.data + "/work",
            derived: settings.data + "/derived")
        self.pipeline = pipeline
        let text = TextDeidentifier()
        let screen: @Sendable (String) -> [Text] = {
            text.certainCategories(in: $0).compactMap { TextCategory(rawValue: $0)?.label }
        }
        let qr: @Sendable (String) async throws -> String? = { try await Self.qr($0, sandbox) }
        accounts = AccountsRoom(
            ground: ground,
            settings: AccountSettings(
                origin: settings.origin, sessionCookie: settings.web.sessionCookie, qr: qr)
        ) { session in Task { await hub.end(session: session) } }
        groups = GroupsRoom(
            ground: ground, tools: Self.groupTools(pipeline, screen: screen, qr: qr), origin: settings.origin)
        caseTools = Self.caseTools(pipeline, sealer: sealer, logger: logger)
        cases = CasesRoom(ground: ground, tools: caseTools, screen: screen)
        var routes = accounts.routes + groups.routes + cases.routes + LanguageRoute.routes
        routes += EventRoutes(hub: hub, sessions: accounts).routes + UploadRoutes(uploads: uploads).routes
        routes += FileRoutes(ground: ground, files: files, pipeline: pipeline).routes
        if settings.web.demo { routes += DemoRoutes(accounts: accounts, settings: settings.web).routes }
        server = WebServer(routes: routes, sessions: accounts, settings: settings.web, logger: logger)
    }

    private static func sandbox() async -> (Sandbox?, [String]) {
        do {
            let sandbox = try Sandbox.locate()
            let problems = await sandbox.checkBriefly().map { "\($0)" }
            return (problems.isEmpty ? sandbox : nil, problems)
        } catch {
            return (nil, [error.message.en])
        }
    }

    /// What is wrong with the sandbox and the tools in it, each of which is started once.
    static func checkSandbox() async -> [String] {
        do {
            return try await Sandbox.locate().check().map { "\($0)" }
        } catch {
            return [error.message.en]
        }
    }

    private static func qr(_ text: String, _ sandbox: Sandbox?) async throws -> String? {
        guard let sandbox else { return nil }
        let result = try await sandbox.run("qrencode", ["-t", "SVG", "-m", "2", "--inline", "-o", "-", text])
        // Without the picture the link still stands on the page.
        return result.succeeded ? String(decoding: result.standardOutput, as: UTF8.self) : nil
    }

    private static func caseTools(_ pipeline: MediaPipeline, sealer: Sealer, logger: Logger) -> CaseTools {
        CaseTools(
            seal: { try sealer.seal($0) }, open: { try sealer.open($0) },
            accept: { try await pipeline.accept(upload: $0, owner: $1, secret: $2) },
            acceptFile: { try await pipeline.accept(fileAt: $0, secret: $1) },
            mask: { try await pipeline.mask($0, boxes: $1) }, read: { try await pipeline.read($0) },
            remove: { hashes in
                do {
                    try pipeline.remove(hashes)
                } catch {
                    logger.error(
                        "a file that nothing refers to was not deleted", metadata: ["kind": "\(type(of: error))"])
                }
            })
    }

    private static func groupTools(
        _ pipeline: MediaPipeline, screen: @escaping @Sendable (String) -> [Text],
        qr: @escaping @Sendable (String) async throws -> String?
    ) -> GroupTools {
        // What is said in passing belongs to no case: each file has a secret of its own, which nobody keeps.
        let secret = { @Sendable in (0..<32).map { _ in UInt8.random(in: 0...255) } }
        let files = { @Sendable (file: AcceptedFile) in
            file.renditions.map {
                EntryFile(position: 0, rendition: $0.name, hash: $0.hash, type: $0.type, bytes: $0.bytes)
            }
        }
        return GroupTools(
            accept: { files(try await pipeline.accept(upload: $0, owner: $1.person, secret: secret())) },
            acceptFile: { path, _ in files(try await pipeline.accept(fileAt: path, secret: secret())) }, screen: screen,
            qr: qr, render: Rooms.render)
    }

    /// What is done now and then: quarantine and stale drafts are emptied.
    func cleanUp() async {
        do {
            try await uploads.expire()
            try await cases.cleanUp()
        } catch {
            logger.error("clean-up failed", metadata: ["kind": "\(type(of: error))"])
        }
    }
}
