import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import Testing

@testable import Huizhen

@Suite("A draft between two devices")
struct DraftTests {
    @Test("whoever saves over a newer text gets the form back with everything, and both texts stand on the page")
    func conflict() async throws {
        try await Village.with(.sqlite) { village in
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "最初的问题？", "group": [village.group.text]])
            let path = "/ask/drafts/\(draft.string("draft"))"
            let phone = try await village.send(
                .post, path, as: "asker", ["question": "手机上写的？", "seen": 1], page: true)
            #expect(phone.status == 303)
            let desk = try await village.send(
                .post, path, as: "asker", ["question": "电脑上写的？", "history": "三天", "seen": 1], page: true)
            #expect(desk.status == 409)
            #expect(desk.text.contains("电脑上写的？") && desk.text.contains("三天") && desk.text.contains("手机上写的？"))
            #expect(desk.text.contains("name=\"seen\" value=\"2\"") && desk.text.contains("action=\"\(path)\""))
            let program = try await village.send(.post, path, as: "asker", ["question": "程序写的？", "seen": 1])
            #expect(program.status == 409 && program.string("code") == "changed-meanwhile")
            let kept = try await village.send(.get, path, as: "asker")
            #expect((kept.json["question"] as? [String: Any])?["question"] as? String == "手机上写的？")
        }
    }

    @Test("what is saved into a draft that was thrown away comes back as a new question")
    func ended() async throws {
        try await Village.with(.sqlite) { village in
            let draft = try await village.send(.post, "/ask/drafts", as: "asker", ["question": "要丢弃的？"])
            let path = "/ask/drafts/\(draft.string("draft"))"
            #expect(try await village.send(.post, path + "/discard", as: "asker", [:]).status == 200)
            #expect(try await village.send(.get, path, as: "asker").status == 404)
            let late = try await village.send(
                .post, path, as: "asker", ["question": "丢弃后写的？", "seen": 1], page: true)
            #expect(late.status == 409 && late.text.contains("丢弃后写的？"))
            #expect(late.text.contains("action=\"/ask/drafts\""))
        }
    }

    @Test("an undo that is sent twice takes one box away, not the next one too")
    func undoTwice() async throws {
        try await Village.with(.sqlite) { village in
            let draft = try await village.send(.post, "/ask/drafts", as: "asker", ["question": "遮盖可以撤销吗？"])
            let path = "/ask/drafts/\(draft.string("draft"))"
            func boxes(_ answer: Village.Answer) -> (seq: Int, count: Int) {
                let file = (answer.json["files"] as? [[String: Any]])?.first
                return (file?["seq"] as? Int ?? 0, (file?["masks"] as? [Any])?.count ?? -1)
            }
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 3), as: "asker")
            let attached = try await village.send(.post, path + "/pictures", as: "asker", ["upload": [photo]])
            #expect(attached.status == 201)
            let again = try await village.send(.post, path + "/pictures", as: "asker", ["upload": [photo]])
            #expect(again.status == 201 && (again.json["files"] as? [Any])?.count == 1)
            let mask = ["x": 0.1, "y": 0.1, "width": 0.1, "height": 0.1]
            let masked = try await village.send(
                .post, "\(path)/pictures/\(boxes(attached).seq)/mask", as: "asker", ["mask": [mask, mask, mask]])
            #expect(boxes(masked).count == 3)
            let undo: [String: Any] = ["box": 0, "id": CommandID.make().text]
            for _ in 0..<2 {
                let answer = try await village.send(
                    .post, "\(path)/pictures/\(boxes(masked).seq)/uncover", as: "asker", undo)
                #expect(answer.status == 200 && boxes(answer).count == 2)
            }
        }
    }

    @Test(
        "who leaves the group keeps the own case, and can still record that the patient takes consent back",
        arguments: Engine.allCases)
    func leaving(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let path = try await village.ask("我退群以后还看得到吗？", as: "third")
            let left = try await village.send(
                .post, "/groups/\(village.group)/leave", as: "third", ["id": CommandID.make().text])
            #expect(left.status < 300, "\(left.text)")
            let own = try await village.send(.get, path, as: "third")
            #expect(own.status == 200 && own.json["groups"] as? [String] == [])
            let withdrawn = try await village.send(
                .post, path + "/consent/withdrawal", as: "third", ["scope": "all"])
            #expect(withdrawn.status == 201)
            #expect(try await village.send(.get, path, as: "colleague").status == 404)
        }
    }
}
