import Blobs
import Circles
import Crypto
import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Rooms
import Storage
import TestSupport
import Threads

@testable import Ask

/// A migrated database with the actions of the room, an author, and a group of three; no tool reads or masks a picture.
struct AskGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)

    /// Guarded by its lock.
    final class Clock: @unchecked Sendable {
        private let lock = NSLock()
        private var instant = AskGround.start
        var now: Instant { lock.withLock { instant } }
        func advance(days: Int64) { lock.withLock { instant = instant.adding(days: days) } }
    }

    /// What was appended to the room of cases, in the order in which it came.
    final class Posted: Consequences, @unchecked Sendable {
        private let lock = NSLock()
        private var entries: [Appended] = []
        var cases: [Appended] { lock.withLock { entries } }
        func follow(_ entry: Appended, on ground: Ground, in transaction: Transaction) throws {
            guard entry.room == PostedCase.room else { return }
            transaction.afterCommit { [self] in lock.withLock { entries.append(entry) } }
        }
    }

    static let kind = CircleKind(
        "group", limits: 3...500,
        roles: [CircleRole("member", allows: ["may-post"]), CircleRole("observer", allows: [])])

    let clock: Clock
    let posted: Posted
    let actions: AskActions
    let author: Actor
    let other: Actor
    let group: CircleID

    var database: Database { actions.ground.database }

    static func with<Value>(_ engine: Engine, _ body: (AskGround) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-ask-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let migrations = PlatformSchema.migrations + AskRoom.migrations
        return try await withDatabase(engine, migrations: migrations) { database in
            let (clock, posted) = (Clock(), Posted())
            let ground = Ground(database: database, clock: WallClock { clock.now }, consequences: posted)
            let sealer = Sealer(key: SymmetricKey(size: .bits256))
            let uploads = try UploadStore(folder: folder.path + "/quarantine", sealer: sealer)
            let files = try BlobStore(content: folder.path + "/files", derived: folder.path + "/derived")
            let pipeline = MediaPipeline(
                uploads: uploads, files: files, sandbox: nil, work: try ProcessFolder(in: folder.path + "/work"))
            let actions = AskActions(
                ground: ground, pipeline: pipeline, sealer: sealer, screen: TextScreen(), logger: quiet)
            let people = (0..<4).map { _ in Actor(person: .make(at: start)) }
            let group = CircleID.make(at: start)
            try await fill(database, people.map(\.person), group)
            return try await body(
                AskGround(
                    clock: clock, posted: posted, actions: actions, author: people[0], other: people[3], group: group))
        }
    }

    /// The first three people are in the group.
    private static func fill(_ database: Database, _ people: [PersonID], _ group: CircleID) async throws {
        try await database.write { transaction in
            try Capabilities.install([.personal, kind], in: transaction)
            try Circles.create(
                group, kind: "group", name: "Group", minimum: 3, limit: 500, history: .all, at: start, in: transaction)
            for (number, person) in people.enumerated() {
                try People.put(
                    PersonCard(
                        id: person, name: "Person \(number)", titleZh: "医生", titleEn: "physician",
                        facilityName: "Clinic", facilityTier: 1, checked: true), in: transaction)
                let own = Circles.personal(person)
                try Circles.create(
                    own, kind: "person", name: "", limit: 1, history: .all, at: start, in: transaction)
                try Circles.join(own, person, role: "owner", invitedBy: nil, at: start, in: transaction)
                if number < 3 {
                    try Circles.join(group, person, role: "member", invitedBy: nil, at: start, in: transaction)
                }
            }
        }
    }

    /// A draft that can be posted as it is.
    func begin(_ question: String = "Rash for three days, is it shingles?") async throws -> ThreadID {
        let id = ThreadID.make()
        var content = DraftContent(groups: [group])
        content.question.question = question
        try await actions.begin(id, content, by: author)
        return id
    }

    /// A clean picture whose content has this name.
    static func file(
        _ name: String, boxes: Int = 0, proposed: Bool = true, frames: Int = 1
    ) throws -> DraftFile {
        func accepted(_ content: String) throws -> AcceptedFile {
            let hash = SHA256.hash(data: Data(content.utf8)).map { String(format: "%02x", $0) }.joined()
            let json = """
                {"kind":"dicom","renditions":[{"name":"full","hash":"\(hash)","type":"image/jpeg","bytes":7}],"width":8,
                "height":8,"frames":\(frames),"windows":[],"removed":[]}
                """
            return try JSONDecoder().decode(AcceptedFile.self, from: Data(json.utf8))
        }
        var file = DraftFile(try accepted(name))
        file.isProposed = proposed
        if boxes > 0 {
            file.shown = try accepted("\(name) with \(boxes)")
            file.burned = (0..<boxes).map { BurnedBox(box: box(Double($0) / 10), kind: nil) }
        }
        return file
    }

    static func box(_ left: Double) -> MaskBox { MaskBox(x: left, y: 0.1, width: 0.05, height: 0.1) }

    static let finding = PixelFinding(kind: .text, box: box(0.5), confidence: .weak)
    static let certain = PixelFinding(kind: .text, box: box(0.5), confidence: .certain)

    /// Puts a picture into a draft as if it had been uploaded and read.
    @discardableResult
    func add(
        _ name: String, to draft: ThreadID, boxes: Int = 0, _ state: PictureState = .read
    ) async throws -> DraftPicture {
        let added = try await actions.add(
            .make(), try Self.file(name, boxes: boxes), state, to: draft, by: author)
        guard let added else { throw TestSetupProblem(description: "the picture was there before") }
        return added
    }

    func post(
        _ draft: ThreadID, as id: ThreadID = .make(), seen: Int64, review: DraftReview = DraftReview()
    ) async throws -> ThreadID {
        try await actions.post(
            draft, as: id, review: review, consent: Consent(kind: .verbal), seen: seen, by: author)
    }

    func version(_ draft: ThreadID) async throws -> Int64 { try await actions.read(draft, by: author).version }

    /// How many rows a table has, of those for which the condition holds.
    func count(_ table: String, where condition: SQL = "1 = 1") async throws -> Int {
        try await database.read { try $0.value("select count(*) from \(raw: table) where \(condition)") ?? 0 }
    }

    /// The failure with which something is refused, by its code; nil when it is not.
    func refusal(_ body: () async throws -> some Any) async throws -> String? {
        do {
            _ = try await body()
            return nil
        } catch let failure as any Failure {
            return failure.code
        }
    }
}
