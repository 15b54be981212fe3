import Blobs
import Foundation
import HTTPTypes
import Kernel
import Media
import Rooms
import Sandbox
import Storage
import Testing

@testable import Huizhen

@Suite("Pictures that are added to a posted case", .serialized)
struct LaterPictureTests {
    /// A finished upload of the asker.
    private static func upload(_ bytes: [UInt8], _ village: Village) async throws -> UploadID {
        let asker = try #require(village.people["asker"])
        return try await village.house.foundations.work.with { folder in
            let file = folder.appendingPathComponent("later-\(UploadID.make())")
            try Data(bytes).write(to: file)
            return try await village.house.foundations.pipeline.quarantine(fileAt: file.path, owner: asker)
        }
    }

    private static func add(
        _ upload: UploadID, to path: String, as name: String, in village: Village, page: Bool = false,
        _ more: [String: Any] = [:]
    ) async throws -> Village.Answer {
        let body: [String: Any] = ["id": CommandID.make().text, "text": "近照", "upload": [upload.text]]
        return try await village.send(
            .post, path + "/notes", as: name, body.merging(more) { $1 }, page: page)
    }

    @Test("the asker adds a picture after posting, and colleagues see it in the addition")
    func later() async throws {
        try await Village.with(.sqlite) { village in
            let path = try await village.ask("前臂皮疹三天？", of: village.group, as: "asker")
            let picture = DemoPictures.png(.rash, seed: 3)
            let upload = try await Self.upload(picture, village)
            let colleague = try await Self.add(upload, to: path, as: "colleague", in: village)
            #expect(colleague.status == 403, "nobody adds to a case of somebody else")
            let added = try await Self.add(upload, to: path, as: "asker", in: village)
            #expect(added.status == 201, "\(added.text)")
            let seen = try await village.send(.get, path, as: "colleague")
            let note = (seen.json["entries"] as? [[String: Any]])?.last
            let said = note?["said"] as? [String: Any]
            #expect(said?["text"] as? String == "近照" && (said?["attachments"] as? [Any])?.count == 1)
            let thread = path.split(separator: "/").last.map(String.init) ?? ""
            let file = "/files/\(thread)/\(note?["seq"] as? Int ?? 0)/0/view"
            #expect(try await village.send(.get, file, as: "colleague").status == 200)
            #expect(try await village.send(.get, file, as: "outsider").status == 404)
            await village.rest()
        }
    }

    @Test("what a reader suspects comes back to the asker's page alone, with what was typed, and is seen by nobody")
    func doubtful() async throws {
        try await Village.with(.sqlite) { village in
            let path = try await village.ask("伤口怎样处理？", of: village.group, as: "asker")
            let upload = try await Self.upload(try await Self.written(village), village)
            let before = try await village.send(.get, path, as: "colleague").text
            let back = try await Self.add(upload, to: path, as: "asker", in: village, page: true)
            #expect(back.status == 422 && back.text.contains("data:image/jpeg;base64,"), "\(back.text.prefix(300))")
            #expect(back.text.contains(">近照</textarea>") && back.text.contains(upload.text))
            #expect(try await village.send(.get, path, as: "colleague").text == before)
            // With everything hidden that was found it goes out.
            let hidden = try await Self.add(
                upload, to: path, as: "asker", in: village, ["hide": [upload.text]])
            #expect(hidden.status == 201, "\(hidden.text)")
            await village.rest()
        }
    }

    /// A picture with words in it that name nobody.
    private static func written(_ village: Village) async throws -> [UInt8] {
        let drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700">
            <rect width="1000" height="700" fill="#c9a58c"/><circle cx="500" cy="420" r="160" fill="#a04040"/>
            <rect x="20" y="20" width="800" height="120" fill="white"/>
            <text x="40" y="90" font-family="sans-serif" font-size="44">Left forearm ward seven</text></svg>
            """
        let sandbox = try #require(village.house.foundations.sandbox)
        return try await village.house.foundations.work.with { folder in
            let svg = folder.appendingPathComponent("drawing.svg")
            try Data(drawing.utf8).write(to: svg)
            let result = try await sandbox.run(
                "vips", ["copy", "/in/drawing.svg", "/out/p.jpg[Q=90]"], inputs: ["drawing.svg": svg.path],
                outputs: .named(["p.jpg"], into: folder.path))
            try #require(result.succeeded, "\(String(decoding: result.standardError, as: UTF8.self))")
            return try Array(Data(contentsOf: folder.appendingPathComponent("p.jpg")))
        }
    }
}
