import Blobs
import Foundation
import HTTPTypes
import Kernel
import Media
import Rooms
import Storage
import Testing

@testable import Huizhen

@Suite("Bad input gets a clear error, and nothing is lost")
struct BadInputTests {
    /// Attaches bytes to a fresh draft; answers what the server says of them.
    private func attach(_ bytes: [UInt8], _ village: Village) async throws -> (answer: Village.Answer, draft: String) {
        let draft = try await village.send(.post, "/ask/drafts", as: "asker", ["question": "坏文件会怎样呢？"])
        let path = "/ask/drafts/\(draft.string("draft"))"
        let upload = try await village.upload(bytes, as: "asker")
        return (try await village.send(.post, path + "/pictures", as: "asker", ["upload": [upload]]), path)
    }

    @Test("a file that is no picture, a bomb and a cut-off DICOM are refused by name; the draft stays")
    func files() async throws {
        try await Village.with(.sqlite) { village async throws in
            var bomb = DemoPictures.png(.rash, seed: 1)
            bomb.replaceSubrange(16..<24, with: [0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0])  // 100,000 x 100,000
            let scan = DemoScan.file(shade: 0.1)
            for (name, bytes) in [
                ("text", Array("not a picture at all, just words".utf8)), ("empty", []),
                ("zeros", [UInt8](repeating: 0, count: 300_000)), ("bomb", bomb),
                ("cut", Array(scan[0..<scan.count / 2])),
                ("pdf", Array("%PDF-1.7 something".utf8)),
            ] {
                let (answer, draft) = try await attach(bytes, village)
                #expect([413, 415, 422].contains(answer.status), "\(name): \(answer.status) \(answer.text)")
                #expect(!answer.string("title").isEmpty && answer.string("code") != "internal", "\(name)")
                let kept = try await village.send(.get, draft, as: "asker")
                #expect(kept.status == 200 && (kept.json["files"] as? [Any])?.isEmpty == true, "\(name)")
            }
        }
    }

    @Test("an upload of 3 GB is refused when it is announced")
    func hugeUpload() async throws {
        try await Village.with(.sqlite) { village async throws in
            let answer = try await village.send(
                .post, "/uploads", as: "asker", headers: ["Tus-Resumable": "1.0.0", "Upload-Length": "\(3 << 30)"])
            #expect(answer.status == 413 && answer.string("code") == "upload-too-large")
        }
    }

    @Test("an upload goes on where it stopped, and a piece that was damaged on the way is refused")
    func resume() async throws {
        try await Village.with(.sqlite) { village async throws in
            let tus = ["Tus-Resumable": "1.0.0", "Content-Type": "application/offset+octet-stream"]
            let made = try await village.send(
                .post, "/uploads", as: "asker", headers: ["Tus-Resumable": "1.0.0", "Upload-Length": "11"])
            let place = made.headers[.location] ?? ""
            func piece(_ text: String, at offset: Int, _ more: [String: String] = [:], as name: String = "asker")
                async throws -> Int
            {
                let headers = tus.merging(["Upload-Offset": "\(offset)"]) { $1 }.merging(more) { $1 }
                return try await village.send(.patch, place, as: name, headers: headers, bytes: Array(text.utf8)).status
            }
            #expect(try await piece("hello ", at: 0) == 204)
            #expect(try await piece("hello ", at: 0) == 409)
            #expect(try await piece("world", at: 6, ["Upload-Checksum": "sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA="]) == 460)
            #expect(try await piece("world", at: 6, ["Upload-Checksum": "crc32 AAAA"]) == 400)
            #expect(try await piece("world", at: 6, as: "colleague") == 404)
            #expect(try await piece("world and more", at: 6) == 413)
            let head = try await village.send(.head, place, as: "asker", headers: ["Tus-Resumable": "1.0.0"])
            #expect(head.headers.contains { $0.name.canonicalName == "upload-offset" && $0.value == "6" })
            #expect(try await piece("world", at: 6) == 204)
            let wrongVersion = try await village.send(.head, place, as: "asker", headers: ["Tus-Resumable": "0.2.0"])
            #expect(wrongVersion.status == 412)
        }
    }

    @Test("a long name, control characters and right-to-left marks are refused or cleaned")
    func names() async throws {
        try await Village.with(.sqlite) { village async throws in
            let long = String(repeating: "长", count: 1000)
            let refused = try await village.send(
                .post, "/groups", as: "asker", ["name": long, "kind": "research", "id": CommandID.make().text])
            #expect(refused.status == 422 && refused.string("field") == "name")
            let hostile = "看\u{202E}见\u{0000}什\u{200F}么\u{0007}<script>alert(1)</script>呢？"
            let path = try await village.ask(hostile)
            let page = try await village.send(.get, path, as: "colleague", page: true)
            #expect(page.text.contains("看见什么&lt;script&gt;"))
            #expect(!page.text.contains("<script>alert"))
            for bad in ["\u{202E}", "\u{0000}", "\u{200F}", "\u{0007}"] { #expect(!page.text.contains(bad)) }
        }
    }

    @Test("a body that is no form, no JSON or too large is refused by its own name")
    func bodies() async throws {
        try await Village.with(.sqlite) { village async throws in
            func code(_ type: String, _ bytes: [UInt8]) async throws -> String {
                try await village.send(
                    .post, "/ask/drafts", as: "asker", headers: ["Content-Type": type], bytes: bytes
                ).string("code")
            }
            #expect(try await code("application/json", Array("{\"question\":".utf8)) == "malformed")
            #expect(try await code("application/json", Array("[1]".utf8)) == "malformed")
            #expect(try await code("application/x-www-form-urlencoded", Array("question=%FF%FE".utf8)) == "malformed")
            #expect(try await code("text/plain", Array("question".utf8)) == "unsupported-type")
            #expect(try await code("multipart/form-data; boundary=x", Array("nothing".utf8)) == "malformed")
            let large = Array(("question=" + String(repeating: "a", count: 300_000)).utf8)
            #expect(try await code("application/x-www-form-urlencoded", large) == "too-large")
        }
    }

    @Test("without a sandbox no file is taken, and words still work")
    func noSandbox() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let sealer = try Sealer.keyed(byFileAt: folder.appendingPathComponent("key").path)
        let uploads = try UploadStore(folder: folder.appendingPathComponent("q").path, sealer: sealer)
        let files = try BlobStore(
            content: folder.appendingPathComponent("f").path, derived: folder.appendingPathComponent("d").path)
        let pipeline = MediaPipeline(
            uploads: uploads, files: files, sandbox: nil,
            work: try ProcessFolder(in: folder.appendingPathComponent("w").path))
        do {
            _ = try await pipeline.accept(fileAt: folder.appendingPathComponent("key").path, owner: nil, secret: [])
            Issue.record("a file was taken without a sandbox")
        } catch let failure as any Failure {
            #expect(failure.code == "sandbox-missing" && failure.status == 503)
        }
    }
}
