import Blobs
import Circles
import Foundation
import Jobs
import Kernel
import Live
import Logging
import Media
import Rooms
import Sandbox
import Storage
import Threads
import Web

/// The whole product, put together in one place: what rooms stand on, the rooms, and what they bring.
struct House: Sendable {
    let settings: HouseSettings
    let database: Database
    let foundations: Foundations
    let household: Household
    let jobs: JobRunner
    let server: WebServer
    let logger: Logger
    /// What the sandbox lacks; empty when files are taken.
    let sandboxProblems: [String]

    /// - Throws: `PlugProblem` when the rooms do not fit together; failures of the database and the disk.
    static func open(
        _ settings: HouseSettings, rooms: [any Room.Type] = Rooms.all, clock: WallClock = .system, logger: Logger
    ) async throws -> House {
        let list = try RoomList(rooms)
        try DataFolder(path: settings.data).make()
        let database = try await Database.open(settings.database, migrations: list.migrations, logger: logger)
        do {
            return try await House(settings, list, database, clock: clock, logger: logger)
        } catch {
            await database.close()
            throw error
        }
    }

    private init(
        _ settings: HouseSettings, _ list: RoomList, _ database: Database, clock: WallClock, logger: Logger
    ) async throws {
        // Bodies of requests stand where the jobs work, so that what a lost power leaves is gone at the next start.
        let work = try ProcessFolder(in: settings.data + "/work")
        var settings = settings
        settings.web.spool = work.url.path
        self.settings = settings
        self.database = database
        self.logger = logger
        let (sandbox, problems) = await SandboxCheck.briefly()
        sandboxProblems = problems
        let sealer = try Sealer.keyed(byFileAt: settings.data + "/keys/quarantine.key")
        let uploads = try UploadStore(folder: settings.data + "/quarantine", sealer: sealer, clock: clock)
        let files = try BlobStore(
            content: settings.data + "/files", derived: settings.data + "/derived", clock: clock)
        let hub = Hub(database: database, render: list.render) { error in
            logger.error("stream ended", metadata: ["kind": "\(type(of: error))"])
        }
        let ground = Ground(
            database: database, clock: clock, consequences: list,
            book: AuditBook(database: database, clock: clock, window: settings.auditWindow),
            entriesPerHour: settings.entriesPerHour,
            changed: { circles in hub.note(circles) },
            released: Self.forgetting(files, in: database, logger))
        let pipeline = MediaPipeline(uploads: uploads, files: files, sandbox: sandbox, work: work)
        foundations = Foundations(
            ground: ground, kinds: list, hub: hub, uploads: uploads, files: files, work: work, pipeline: pipeline,
            sealer: sealer, auditKey: try AuditKey(bytes: KeyFile.bytes(at: settings.auditKeyPath)), sandbox: sandbox,
            settings: settings.installation, logger: logger)
        household = try Household(list, on: foundations)
        try await household.install(in: database)
        jobs = JobRunner(database: database, clock: clock, kinds: household.jobs, logger: logger)
        server = WebServer(
            routes: household.routes, places: household.places, sessions: household.sessions, settings: settings.web,
            assets: household.assets, book: ground.book, logger: logger)
    }

    /// Deletes files that were given up; what cannot be deleted now, the next sweep takes.
    private static func forgetting(
        _ files: BlobStore, in database: Database, _ logger: Logger
    ) -> @Sendable ([String]) -> Void {
        { hashes in
            Task {
                do {
                    try await files.forget(hashes, references: Threads.references(in: database))
                } catch {
                    logger.warning("a file was not deleted at once", metadata: ["kind": "\(type(of: error))"])
                }
            }
        }
    }

    /// One of the rooms that this house was opened with.
    func room<One: Room>(_ type: One.Type) throws -> One {
        guard let room = household.room(type) else { throw PlugProblem(type.name, "is not in this house") }
        return room
    }

    /// Ends everything that goes on, and waits for the data to be written.
    func close() async {
        await foundations.hub.endAll()
        await foundations.hub.settle()
        await household.close()
        await foundations.ground.book.write()
        await database.close()
    }
}
