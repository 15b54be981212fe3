import Blobs
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Rooms
import Storage
import Testing
import Threads

@testable import Huizhen

@Suite("Pictures and scans, over HTTP and on the disk")
struct FileTests {
    @Test(
        "what the reader holds is not sent again, and a stranger who knows its tag learns nothing",
        arguments: Engine.allCases)
    func notModified(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let scan = try await village.upload(DemoScan.file(shade: 0.4), as: "asker")
            let thread = try await village.ask("请看这个片子，需要转诊吗？", uploads: [scan]).split(separator: "/")[1]
            for name in ["full", "dicom", "frame-3-lung", "tile-3-lung"] {
                let path = "/files/\(thread)/1/0/\(name)"
                // Given what a colleague has seen.
                let seen = try await village.send(.get, path, as: "colleague")
                let tag = try #require(seen.headers[.eTag])
                #expect(seen.status == 200 && !seen.bytes.isEmpty)
                #expect(seen.headers[.cacheControl] == "private, no-cache")
                // When it is asked for again.
                for method in [HTTPRequest.Method.get, .head] {
                    let again = try await village.send(
                        method, path, as: "colleague", headers: ["If-None-Match": "\"x\", W/\(tag)"])
                    // Then nothing of it is sent.
                    #expect(again.status == 304 && again.bytes.isEmpty && again.headers[.eTag] == tag)
                    #expect(again.headers[.cacheControl] == "private, no-cache")
                }
                let other = try await village.send(.get, path, as: "colleague", headers: ["If-None-Match": "\"x\""])
                #expect(other.status == 200 && other.bytes == seen.bytes)
                let part = try await village.send(.get, path, as: "colleague", headers: ["Range": "bytes=2-9"])
                #expect(part.status == 206 && part.bytes == Array(seen.bytes[2...9]))
                let head = try await village.send(.head, path, as: "colleague")
                #expect(head.status == 200 && head.bytes.isEmpty && head.headers[.eTag] == tag)
                // And who may not see it gets the same as for what does not exist.
                for (who, status) in [("outsider", 404), (nil, 401)] {
                    let stranger = try await village.send(.get, path, as: who, headers: ["If-None-Match": tag])
                    #expect(stranger.status == status && stranger.headers[.eTag] == nil)
                    #expect(stranger.headers[.cacheControl] == "no-store")
                }
            }
            let frames = Set(
                try await ["frame-3-lung", "frame-4-lung", "frame-3-brain", "dicom"].asyncMap {
                    try await village.send(.head, "/files/\(thread)/1/0/\($0)", as: "colleague").headers[.eTag]
                })
            #expect(frames.count == 4)
        }
    }

    @Test(
        "no frame of a draft rests on the disk, and a discarded draft leaves nothing of its scan",
        arguments: Engine.allCases)
    func draftLeavesNothing(engine: Engine) async throws {
        let clock = StandingClock()
        try await Village.with(engine, clock: clock.clock) { village in
            // Given a draft with a scan whose frames its author looks at before any mask.
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "这个片子怎么看？", "group": [village.group.text]])
            let path = "/ask/drafts/\(draft.string("draft"))"
            let scan = try await village.upload(DemoScan.file(shade: 0.5), as: "asker")
            let attached = try await village.send(.post, path + "/pictures", as: "asker", ["upload": [scan]])
            #expect(attached.status == 201)
            let seq = try #require((attached.json["files"] as? [[String: Any]])?.first?["seq"] as? Int)
            for position in 0...1 {
                let frame = "/files/\(draft.string("draft"))/\(seq)/\(position)/frame-3-lung"
                let seen = try await village.send(.get, frame, as: "asker")
                #expect(seen.status == 200 && seen.bytes.starts(with: [0xFF, 0xD8]))
                #expect(try await village.send(.get, frame, as: "colleague").status == 404)
            }
            // Then nothing is derived, and the upload has ended with the commit that used it.
            #expect(try files(in: village, "derived").isEmpty)
            #expect(try files(in: village, "quarantine").isEmpty)
            #expect(try files(in: village, "files").count == 4)

            // When the draft is discarded, the day in which that can be undone is over, and the hourly sweeps come.
            #expect(try await village.send(.post, path + "/discard", as: "asker", [:]).status < 400)
            for seconds in [86_401, 3601] {
                clock.move(seconds: Int64(seconds))
                await village.house.jobs.runDue()
            }

            // Then nothing of it is left.
            #expect(try files(in: village, "files").isEmpty)
            #expect(try files(in: village, "derived").isEmpty)
        }
    }

    @Test(
        "the sweep takes what no entry refers to after a day, and leaves for good what one does",
        arguments: Engine.allCases)
    func sweep(engine: Engine) async throws {
        let clock = StandingClock()
        try await Village.with(engine, clock: clock.clock) { village in
            // Given a posted scan with a frame, and what a crash between cleaning and commit leaves.
            let scan = try await village.upload(DemoScan.file(shade: 0.7), as: "asker")
            let thread = try await village.ask("请看这个片子。", uploads: [scan]).split(separator: "/")[1]
            let frame = "/files/\(thread)/1/0/frame-2-bone"
            #expect(try await village.send(.get, frame, as: "third").status == 200)
            let store = village.house.foundations.files
            let stray = village.house.foundations.work.url.appendingPathComponent("stray")
            try Data("never committed".utf8).write(to: stray)
            let hash = try await store.put(fileAt: stray.path).hash
            // When the hours of a day pass.
            clock.move(seconds: 24 * 3600 - 1)
            await village.house.jobs.runDue()
            #expect(try await store.verify(hash) == .sound)
            clock.move(seconds: 3601)
            await village.house.jobs.runDue()
            // Then the stray is gone, and the case has all that it had.
            #expect(try await store.verify(hash) == .missing)
            let shown = try await village.house.database.read { try Threads.allFileHashes(in: $0) }
            #expect(shown.count == 4)
            for hash in shown { #expect(try await store.verify(hash) == .sound) }
            #expect(try files(in: village, "derived").count == 1)
        }
    }

    @Test("a frame of a posted scan is kept beside it", arguments: Engine.allCases)
    func postedIsKept(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let scan = try await village.upload(DemoScan.file(shade: 0.6), as: "asker")
            let thread = try await village.ask("请看这个片子。", uploads: [scan]).split(separator: "/")[1]
            let frame = "/files/\(thread)/1/0/frame-2-bone"
            let first = try await village.send(.get, frame, as: "third")
            let kept = try files(in: village, "derived")
            #expect(first.status == 200 && kept.count == 1 && kept.first?.hasSuffix("/frame-2-bone.jpg") == true)
            #expect(try await village.send(.get, frame, as: "colleague").bytes == first.bytes)
            #expect(try files(in: village, "derived") == kept)
        }
    }

    @Test(
        "an upload outlives an attempt to attach it that fails, and attaching it twice at once attaches it once",
        arguments: Engine.allCases)
    func uploadOutlives(engine: Engine) async throws {
        try await Village.with(engine, isShared: true) { village in
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "皮疹怎么处理？", "group": [village.group.text]])
            let path = "/ask/drafts/\(draft.string("draft"))/pictures"
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 9), as: "asker")
            let tus = ["Tus-Resumable": "1.0.0"]
            // Given an attempt that is refused, and a stranger's.
            let nowhere = "/ask/drafts/\(ThreadID.make())/pictures"
            #expect(try await village.send(.post, nowhere, as: "asker", ["upload": [photo]]).status == 404)
            #expect(try await village.send(.post, path, as: "colleague", ["upload": [photo]]).status == 404)
            #expect(try await village.send(.head, "/uploads/\(photo)", as: "asker", headers: tus).status == 204)
            // When it is attached twice at the same moment.
            async let one = village.send(.post, path, as: "asker", ["upload": [photo]])
            async let two = village.send(.post, path, as: "asker", ["upload": [photo]], node: 1)
            // Then both say so, and it is there once.
            #expect(try await [one.status, two.status] == [201, 201])
            let again = try await village.send(.post, path, as: "asker", ["upload": [photo]])
            #expect(again.status == 201 && (again.json["files"] as? [Any])?.count == 1)
            #expect(try await village.send(.head, "/uploads/\(photo)", as: "asker", headers: tus).status == 404)
        }
    }

    @Test(
        "a message keeps its upload until it is said, and the same message again is the same one",
        arguments: Engine.allCases)
    func messageKeepsUpload(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 11), as: "asker")
            let (path, tus) = ("/groups/\(village.group)/messages", ["Tus-Resumable": "1.0.0"])
            func isThere() async throws -> Bool {
                try await village.send(.head, "/uploads/\(photo)", as: "asker", headers: tus).status == 204
            }
            // Given a message that is refused for its text, and one of somebody who may not write here.
            let body: [String: Any] = [
                "id": CommandID.make().text, "text": "身份证号11010519491231002X", "upload": [photo],
            ]
            #expect(try await village.send(.post, path, as: "asker", body).status == 422)
            #expect(try await village.send(.post, path, as: "outsider", body).status == 404)
            #expect(try await isThere())
            // When it is said, and sent again.
            let said = body.merging(["text": "请看照片", "hide": [photo]]) { $1 }
            let answers = try await [
                Village.patiently { try await village.send(.post, path, as: "asker", said) },
                village.send(.post, path, as: "asker", said),
            ]
            // Then it stands there once, and its upload has ended.
            #expect(answers.map(\.status) == [201, 201], "\(answers.map(\.text))")
            #expect(answers[0].text == answers[1].text)
            #expect(try await !isThere())
        }
    }

    /// What rests under a folder of the data folder, without the locks.
    private func files(in village: Village, _ folder: String) throws -> [String] {
        let root = village.house.settings.data + "/" + folder
        let all = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasSuffix(".lock") && !path.hasPrefix("forgotten/")
        }
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
