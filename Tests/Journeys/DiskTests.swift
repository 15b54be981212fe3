import Accounts
import Circles
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Rooms
import Storage
import TestSupport
import Testing

@testable import Huizhen

@Suite("What rests on the disk")
struct DiskTests {
    /// Words that stand nowhere else; plain enough that nothing takes them for an identifier.
    enum Marker: String, CaseIterable {
        case message = "marker-of-a-message-qzxj"
        case confirmed = "marker-of-a-confirmed-message-qzxj"
        case draft = "marker-of-a-draft-qzxj"
        case discarded = "marker-of-a-discarded-draft-qzxj"
        case question = "marker-of-a-question-qzxj"
        case answer = "marker-of-an-answer-qzxj"
        case removed = "marker-of-a-removed-case-qzxj"
        case reason = "marker-of-a-reason-qzxj"
        case upload = "marker-of-an-upload-qzxj"
        case fileName = "marker-of-a-file-name-qzxj"
        case kept = "marker-of-what-is-kept-qzxj"
    }

    @Test("what is withdrawn, discarded or over its time is nowhere on the disk", arguments: Engine.allCases)
    func planted(engine: Engine) async throws {
        let clock = StandingClock()
        try await Village.with(engine, clock: clock.clock) { village async throws in
            // Given words of every kind, and pictures with some of them.
            let messages = "/groups/\(village.group)/messages"
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 9), as: "asker")
            let message: [String: Any] = [
                "id": CommandID.make().text, "text": Marker.message.rawValue, "upload": [photo], "hide": [photo],
            ]
            let said = try await Village.patiently { try await village.send(.post, messages, as: "asker", message) }
            #expect(said.status == 201, "\(said.text)")
            let kept = try await village.send(.post, messages, as: "asker", ["text": Marker.kept.rawValue])
            #expect(kept.status == 201)
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker",
                ["question": Marker.draft.rawValue, "group": [village.group.text]])
            let discarded = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": Marker.discarded.rawValue])
            let picture = try await village.upload(DemoPictures.png(.ulcer, seed: 8), as: "asker")
            let asked = try await village.ask(Marker.question.rawValue, uploads: [picture])
            let removed = try await village.ask(Marker.removed.rawValue)
            let answered = try await village.send(
                .post, asked + "/answers", as: "colleague", ["text": Marker.answer.rawValue])
            #expect(answered.status == 201, "\(answered.text)")
            let reported = try await village.send(
                .post, removed + "/reports", as: "third", ["reason": Marker.reason.rawValue])
            #expect(reported.status == 201, "\(reported.text)")
            let name = Data(Marker.fileName.rawValue.utf8).base64EncodedString()
            let upload = try await village.send(
                .post, "/uploads", as: "asker",
                headers: [
                    "Tus-Resumable": "1.0.0", "Upload-Length": "500", "Upload-Metadata": "filename \(name)",
                ])
            let piece = try await village.send(
                .patch, upload.headers[.location] ?? "", as: "asker",
                headers: [
                    "Tus-Resumable": "1.0.0", "Upload-Offset": "0",
                    "Content-Type": "application/offset+octet-stream",
                ], bytes: Array(Marker.upload.rawValue.utf8))
            #expect(piece.status == 204)

            // Then what nobody has looked through yet is nowhere in clear, and what was posted is where it belongs.
            let before = try await found(in: village, engine)
            let secret: Set<Marker> = [.draft, .discarded, .upload, .fileName]
            #expect(before.isDisjoint(with: secret), "\(before)")
            #expect(before.isSuperset(of: [.message, .question, .answer, .removed, .reason, .kept]))
            let files = try files(in: village)
            #expect(files.count >= 4)

            // When all of it is taken back, and the jobs of a month have run.
            let gone = [
                try await village.send(
                    .post, "\(messages)/\(said.json["seq"] as? Int ?? 0)/withdrawal", as: "asker", [:]),
                try await village.send(
                    .post, "/ask/drafts/\(discarded.string("draft"))/discard", as: "asker", [:]),
                try await village.send(.post, asked + "/consent/withdrawal", as: "asker", ["scope": "all"]),
                try await village.send(.post, removed + "/decision", as: "colleague", ["decision": "remove"]),
                try await village.send(
                    .delete, upload.headers[.location] ?? "", as: "asker", headers: ["Tus-Resumable": "1.0.0"]),
            ]
            #expect(gone.allSatisfy { $0.status < 300 }, "\(gone.map { "\($0.status) \($0.text)" })")
            await village.rest()
            clock.move(seconds: 31 * 86_400)
            await village.house.jobs.runDue()

            // Then nothing of it is left anywhere, and tombstones stand where it was.
            let after = try await found(in: village, engine)
            #expect(after == [.kept], "\(after)")
            let left = try self.files(in: village)
            #expect(left.isEmpty, "\(left.map { $0.suffix(90) })")
            let asker = try #require(village.people["asker"])
            let token = try await village.house.room(AccountsRoom.self).demoSignIn(asker, address: "test")
            for path in [asked, removed] {
                let page = try await village.send(
                    .get, path, as: nil, page: true, headers: ["Authorization": "Bearer \(token)"])
                #expect(page.status == 200 && !page.text.contains("qzxj"))
                #expect(page.text.contains("内容已删除"))
            }
            let proofs: Int? = try await village.house.database.read {
                try $0.value("select count(*) from erasure where length(body_sha256) = 64")
            }
            #expect((proofs ?? 0) >= 4)
            #expect(draft.status == 201)
        }
    }

    @Test("a withdrawal erases in its own commit, and twice is once", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await Village.with(engine) { village async throws in
            let messages = "/groups/\(village.group)/messages"
            let said = try await village.send(.post, messages, as: "asker", ["text": Marker.message.rawValue])
            let path = "\(messages)/\(said.json["seq"] as? Int ?? 0)/withdrawal"
            for _ in 1...2 { #expect(try await village.send(.post, path, as: "asker", [:]).status < 300) }
            let (bodies, proofs): (Int?, Int?) = try await village.house.database.read { transaction in
                (
                    try transaction.value("select count(*) from entry where body like '%qzxj%'"),
                    try transaction.value("select count(*) from erasure")
                )
            }
            #expect(bodies == 0 && proofs == 1)
        }
    }

    /// The markers that can be read anywhere: in the data folder with the database's own files, in the tables of a database
    /// elsewhere, and in what the server left in the folder for temporary files.
    private func found(in village: Village, _ engine: Engine) async throws -> Set<Marker> {
        await village.house.foundations.ground.book.write()
        try await village.house.database.settle()
        var found: Set<Marker> = []
        func look(_ data: Data) {
            for marker in Marker.allCases where data.range(of: Data(marker.rawValue.utf8)) != nil {
                found.insert(marker)
            }
        }
        for url in try everything(in: URL(fileURLWithPath: village.house.settings.data)) {
            look(Data(url.lastPathComponent.utf8))
            look(try Data(contentsOf: url))
        }
        if case .file(let path) = village.house.settings.database {
            for file in [path, path + "-wal"] where FileManager.default.fileExists(atPath: file) {
                look(try Data(contentsOf: URL(fileURLWithPath: file)))
            }
        } else {
            for text in try await tables(of: village) { look(Data(text.utf8)) }
        }
        return found
    }

    /// Every row of every table as text; the bytes in them as what they spell.
    private func tables(of village: Village) async throws -> [String] {
        try await village.house.database.read { transaction in
            let names: [String] = try transaction.rows(
                "select table_name::text as name from information_schema.tables where table_schema = current_schema()"
            ).map { try $0.get("name") }
            return try names.flatMap { name -> [String] in
                try transaction.rows("select encode(t::text::bytea, 'escape') as line from \(raw: name) t").map {
                    try $0.get("line")
                }
            }
        }
    }

    private func everything(in folder: URL) throws -> [URL] {
        let keys: [URLResourceKey] = [.isRegularFileKey]
        let walk = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys))
        return try walk.compactMap { $0 as? URL }.filter {
            try $0.resourceValues(forKeys: Set(keys)).isRegularFile == true
        }
    }

    private func files(in village: Village) throws -> [String] {
        let folder = URL(fileURLWithPath: village.house.settings.data)
        return try ["files", "derived"].flatMap { try everything(in: folder.appendingPathComponent($0)) }.map(\.path)
            .filter { !$0.hasSuffix("/.lock") }
    }
}
