import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Storage
import TestSupport
import Testing
import Threads

@testable import Cases

@Suite struct ReadingTests {
    /// The names of tools that fail.
    enum Broken: Sendable, CaseIterable { case mask, reader }

    struct ToolFailed: Error {}

    private func tools(_ broken: Broken) -> CaseTools {
        CaseTools(
            seal: { $0 }, open: { $0 }, accept: { _, _, _ in try Self.file() }, acceptFile: { _, _ in try Self.file() },
            mask: { _, _ in throw ToolFailed() },
            read: { _ in
                if broken == .reader { throw ToolFailed() }
                let box = MaskBox(x: 0.1, y: 0.1, width: 0.2, height: 0.1)
                return [PixelFinding(kind: .text, box: box, confidence: .certain)]
            },
            remove: { _ in })
    }

    private static func file() throws -> AcceptedFile {
        let json = """
            {"kind":"dicom","renditions":[{"name":"full","hash":"\(String(repeating: "a", count: 64))",
            "type":"image/jpeg","bytes":7}],"width":8,"height":8,"frames":1,"windows":[],"removed":[]}
            """
        return try JSONDecoder().decode(AcceptedFile.self, from: Data(json.utf8))
    }

    @Test(
        "a picture that no tool can mask or read is the author's to decide about, and keeps nobody waiting",
        arguments: Broken.allCases)
    func broken(_ broken: Broken) async throws {
        let migrations = CirclesMigrations.all + ThreadsMigrations.all + CasesRoom.migrations
        try await withDatabase(.sqlite, migrations: migrations) { database in
            let person = PersonCard(
                id: .make(), name: "Person", titleZh: "医生", titleEn: "physician", facilityName: "Clinic",
                facilityTier: 1)
            let own = try #require(Circles.personal(person.id))
            try await database.write { transaction in
                let now = Instant(milliseconds: 1_763_600_000_000)
                try People.put(person, in: transaction)
                try Circles.create(
                    own, kind: "person", name: "", minimum: 1, limit: 1, history: .all, at: now, in: transaction)
                try Circles.join(own, person.id, role: "owner", invitedBy: nil, at: now, in: transaction)
            }
            let actor = Actor(person: person.id)
            let drafts = DraftActions(ground: Ground(database: database), tools: tools(broken))
            let draft = ThreadID.make()
            try await drafts.begin(draft, DraftContent(), by: actor)
            try await drafts.attach(draft, path: "picture", by: actor)

            try await drafts.finishReading(draft, by: actor)

            let attachments = try await drafts.read(draft, by: actor).attachments
            let file = try #require(attachments.first?.file)
            #expect(!file.waits(proposing: true) && file.burned.isEmpty)
            #expect(file.needsReason && file.isUnreadable == (broken == .reader))
            #expect(throws: CaseFailure.picturesLeft(1)) { try drafts.pictureReport(attachments, reasons: [:]) }
        }
    }
}
