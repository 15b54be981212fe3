package import Blobs
package import Circles
package import Deidentification
import Foundation
package import Kernel
package import Live
package import Logging
package import Media
package import Sandbox
package import Storage

/// What every room stands on, given to it when the house is put together.
package struct Foundations: Sendable {
    package let ground: Ground
    /// What the entries of all rooms look like.
    package let kinds: RoomList
    package let hub: Hub
    package let uploads: UploadStore
    package let files: BlobStore
    /// Of this process, for what is of no use to anybody once it has ended.
    package let work: ProcessFolder
    package let pipeline: MediaPipeline
    /// Encrypts what is not searched for identity yet, such as what is typed into a draft.
    package let sealer: Sealer
    /// Signs the audit record; nil to leave it open.
    package let auditKey: AuditKey?
    /// Searches what is typed for what may identify.
    package let screen: TextScreen
    /// Nil when this machine has none: then no file is taken.
    package let sandbox: Sandbox?
    package let settings: InstallationSettings
    package let logger: Logger

    package init(
        ground: Ground, kinds: RoomList, hub: Hub, uploads: UploadStore, files: BlobStore, work: ProcessFolder,
        pipeline: MediaPipeline, sealer: Sealer, auditKey: AuditKey? = nil, screen: TextScreen = TextScreen(),
        sandbox: Sandbox?, settings: InstallationSettings, logger: Logger
    ) {
        self.ground = ground
        self.kinds = kinds
        self.hub = hub
        self.uploads = uploads
        self.files = files
        self.work = work
        self.pipeline = pipeline
        self.sealer = sealer
        self.auditKey = auditKey
        self.screen = screen
        self.sandbox = sandbox
        self.settings = settings
        self.logger = logger
    }

    /// An SVG image of the QR code for a text; nil when this machine cannot draw one, so that the text has to do.
    package func qr(_ text: String) async throws -> String? {
        guard let sandbox else { return nil }
        let result = try await work.with { folder in
            // In a file: what stands on a command line every user of the machine can read.
            let file = folder.appendingPathComponent("text")
            try Data(text.utf8).write(to: file)
            return try await sandbox.run(
                "qrencode", ["-t", "SVG", "-m", "2", "--inline", "-o", "-", "-r", "/in/text"],
                inputs: ["text": file.path])
        }
        return result.succeeded ? String(decoding: result.standardOutput, as: UTF8.self) : nil
    }

    /// The same with another time, for what the invented network did yesterday.
    package func at(_ instant: Instant) -> Foundations {
        Foundations(
            ground: Ground(
                database: ground.database, clock: WallClock { instant }, consequences: ground.consequences,
                book: ground.book, changed: ground.changed, released: ground.released),
            kinds: kinds, hub: hub, uploads: uploads, files: files, work: work, pipeline: pipeline, sealer: sealer,
            auditKey: auditKey, screen: screen, sandbox: sandbox, settings: settings, logger: logger)
    }
}

/// How an installation is reached, as rooms need to know it.
package struct InstallationSettings: Sendable {
    /// `https://huizhen.example`, under which people reach it; nil to take it from each request.
    package let origin: String?
    /// The name of the session's cookie.
    package let sessionCookie: String
    /// Whether this is the demonstration, where a visitor may sign in as anybody.
    package let isDemo: Bool
    /// How long the audit record is kept, in days.
    package let auditDays: Int64
    /// Where somebody who has found a weakness can say so; nil for nowhere.
    package let securityContact: String?
    /// Who has to sign in with a second step.
    package let secondFactor: SecondFactorDuty
    /// The data folder, for what the operator finds there; nil when there is no operator.
    package let folder: String?

    package init(
        origin: String? = nil, sessionCookie: String = "session", isDemo: Bool = false, auditDays: Int64 = 1095,
        securityContact: String? = nil, secondFactor: SecondFactorDuty = .nobody, folder: String? = nil
    ) {
        self.securityContact = securityContact
        self.auditDays = auditDays
        self.origin = origin
        self.sessionCookie = sessionCookie
        self.isDemo = isDemo
        self.secondFactor = secondFactor
        self.folder = folder
    }
}
