import Foundation
import HTTPTypes
import Kernel
import Media
import Rooms
import Storage
import TestSupport
import Testing

@testable import Huizhen

@Suite("The main job, over HTTP")
struct StoryTests {
    @Test("a village doctor asks, a colleague answers, the doctor accepts and closes", arguments: Engine.allCases)
    func story(engine: Engine) async throws {
        try await Village.with(engine) { village in
            // Given a photo and a DICOM file, both with what identifies.
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 5), as: "asker")
            let scan = try await village.upload(DemoScan.file(shade: 0.3), as: "asker")

            // When the case is asked, with a name and a number in its text.
            let path = try await village.ask(
                "患者王小明，电话13800138000，皮疹三天，怎么处理？", history: "身份证号11010519491231002X。", uploads: [photo, scan])

            // Then a colleague sees it on the first page, and sees nobody.
            let home = try await village.send(.get, "/", as: "colleague")
            #expect(home.text.contains(path.split(separator: "/")[1]))
            let seen = try await village.send(.get, path, as: "colleague")
            #expect(seen.status == 200)
            for secret in ["王小明", "13800138000", "11010519491231002X", "Synthetic^Demo", "DEMO-0001"] {
                #expect(!seen.text.contains(secret))
            }
            #expect(seen.string("state") == "open")
            let clocks = seen.json["clocks"] as? [String: Any]
            #expect(clocks?["firstSeen"] is String)

            // And the files are clean.
            let thread = path.split(separator: "/")[1]
            let picture = try await village.send(.get, "/files/\(thread)/1/0/full", as: "colleague")
            #expect(picture.status == 200 && picture.bytes.starts(with: [0xFF, 0xD8]))
            let object = try await village.send(.get, "/files/\(thread)/1/1/dicom", as: "colleague")
            #expect(object.status == 200)
            #expect(Data(object.bytes).range(of: Data("Synthetic^Demo".utf8)) == nil)
            let frame = try await village.send(.get, "/files/\(thread)/1/1/frame-3-lung", as: "colleague")
            #expect(frame.status == 200 && frame.bytes.starts(with: [0xFF, 0xD8]))

            // When the colleague answers, the doctor accepts and closes.
            let id = CommandID.make().text
            let answer = try await village.send(.post, path + "/answers", as: "colleague", ["id": id, "text": "先抗病毒。"])
            #expect(answer.status == 201)
            let again = try await village.send(.post, path + "/answers", as: "colleague", ["id": id, "text": "先抗病毒。"])
            #expect(again.json["seq"] as? Int == answer.json["seq"] as? Int)
            let accepted = try await village.send(
                .post, path + "/accept", as: "asker", ["answer": answer.json["seq"] as? Int ?? 0])
            #expect(accepted.status == 201)
            let closed = try await village.send(
                .post, path + "/close", as: "asker", ["planChanged": "yes", "learned": "早用药"])
            #expect(closed.status == 201)

            // Then everybody sees where it stands, and every step that is left is refused.
            let after = try await village.send(.get, path, as: "third")
            #expect(after.string("state") == "closed")
            #expect(after.json["answerCount"] as? Int == 1)
            let late = try await village.send(.post, path + "/answers", as: "third", ["text": "太迟"])
            #expect(late.status == 409 && late.string("code") == "case-step-refused")
            #expect(late.headers[.contentType] == "application/problem+json")
        }
    }

    @Test(
        "an assessment holds up to three diagnoses, and the asker cannot answer the own question",
        arguments: Engine.allCases)
    func assessment(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let path = try await village.ask("发热两周，想到什么？")
            let three = (1...3).map { ["name": "诊断\($0)", "confidence": $0 * 20] as [String: Any] }
            let given = try await village.send(
                .post, path + "/assessments", as: "third", ["diagnoses": three, "reasons": "病程长"])
            #expect(given.status == 201)
            let four = three + [["name": "诊断四", "confidence": 1]]
            let refused = try await village.send(.post, path + "/assessments", as: "third", ["diagnoses": four])
            #expect(refused.status == 422 && refused.string("field") == "diagnoses")
            let own = try await village.send(.post, path + "/answers", as: "asker", ["text": "自答"])
            #expect(own.status == 403)
            let stolen = try await village.send(.post, path + "/accept", as: "colleague", ["answer": 2])
            #expect(stolen.status == 403)
        }
    }

    @Test("posting the same draft twice is one case, and a draft is its author's alone", arguments: Engine.allCases)
    func draftTwice(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "同一个问题发两次会怎样？", "group": [village.group.text]])
            let path = "/ask/drafts/\(draft.string("draft"))"
            #expect(try await village.send(.get, path, as: "colleague").status == 404)
            let unconfirmed = try await village.send(.post, path + "/post", as: "asker", [:])
            #expect(unconfirmed.status == 422 && unconfirmed.string("code") == "case-not-confirmed")
            let unseen = try await village.send(
                .post, path + "/post", as: "asker", ["confirmed": true, "consent": "verbal"])
            #expect(unseen.status == 422 && unseen.string("field") == "seen")
            let seen = try await village.seen(path)
            async let first = village.send(
                .post, path + "/post", as: "asker", ["confirmed": true, "consent": "verbal", "seen": seen])
            async let second = village.send(
                .post, path + "/post", as: "asker", ["confirmed": true, "consent": "verbal", "seen": seen])
            let (one, other) = try await (first, second)
            #expect(one.status == 201 && other.status == 201)
            #expect(one.string("case") == other.string("case"))
            let list = try await village.send(.get, "/cases", as: "asker")
            #expect((list.json["cases"] as? [Any])?.count == 1)
        }
    }

    @Test("a removed member loses page, JSON, file and change at once", arguments: Engine.allCases)
    func removal(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let photo = try await village.upload(DemoPictures.png(.ulcer, seed: 9), as: "asker")
            let path = try await village.ask("溃疡不愈，查什么？", uploads: [photo])
            let thread = path.split(separator: "/")[1]
            let group = "/groups/\(village.group)"
            let paths = [path, "/files/\(thread)/1/0/view", group, "/circles/\(village.group)/changes?after=0"]
            for one in paths { #expect(try await village.send(.get, one, as: "third").status == 200, "\(one)") }
            let third = village.people["third"]?.text ?? ""
            let removed = try await village.send(
                .post, "\(group)/members/\(third)/removal", as: "asker", ["reason": "试验", "id": CommandID.make().text])
            #expect(removed.status < 300, "\(removed.text)")
            for one in paths { #expect(try await village.send(.get, one, as: "third").status == 404, "\(one)") }
            // With two members left the group cannot be asked any more; what was said stays.
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "两个人还能问吗？", "group": [village.group.text]])
            let asked = try await village.send(
                .post, "/ask/drafts/\(draft.string("draft"))/post", as: "asker",
                ["confirmed": true, "consent": "verbal", "seen": 1])
            #expect(asked.status == 409 && asked.string("code") == "group-forming")
            #expect(try await village.send(.get, path, as: "colleague").status == 200)
        }
    }
}
