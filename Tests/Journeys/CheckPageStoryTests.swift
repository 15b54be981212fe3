import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import Testing

@testable import Ask
@testable import Huizhen

@Suite("The check page, from the form to the case")
struct CheckPageStoryTests {
    private struct Asked {
        let path: String
        /// What the form of a page without scripts sends when everything is ticked.
        var form: [String: Any]
    }

    private func draft(_ village: Village, photo: Bool = true) async throws -> Asked {
        let begun = try await village.send(.post, "/ask/drafts", as: "asker", ["question": "皮疹三天，怎么处理？"])
        let path = "/ask/drafts/\(begun.string("draft"))"
        if photo {
            let upload = try await village.upload(DemoPictures.png(.rash, seed: 5), as: "asker")
            _ = try await village.send(.post, path + "/pictures", as: "asker", ["upload": [upload]])
        }
        let seen = try await settled(path, village).json["seen"] as? Int ?? 0
        return Asked(
            path: path,
            form: [
                "chosen": "1", "confirmed": "1", "consent": "verbal", "scope": "teaching", "urgency": "stat",
                "poor": "1",
                "group": [village.group.text], "seen": seen,
            ])
    }

    /// The draft when its pictures were read.
    private func settled(_ path: String, _ village: Village) async throws -> Village.Answer {
        let actions = try village.house.room(AskRoom.self).actions
        let id = try #require(ThreadID(path.components(separatedBy: "/")[3]))
        _ = try await village.send(.get, path + "/check", as: "asker")
        await actions.finishReading(id)
        return try await village.send(.get, path + "/check", as: "asker")
    }

    private func file(_ answer: Village.Answer) throws -> [String: Any] {
        let draft = answer.json["draft"] as? [String: Any] ?? answer.json
        return try #require((draft["files"] as? [[String: Any]])?.first)
    }

    private static let box = ["x": 0.1, "y": 0.1, "width": 0.2, "height": 0.2]

    @Test(
        "a box that was drawn and not sent is hidden by the posting itself, which asks for another look and loses nothing"
    )
    func openBoxes() async throws {
        try await Village.with(.sqlite) { village in
            var asked = try await draft(village)
            let before = try file(try await village.send(.get, asked.path, as: "asker"))
            var box: [String: Any] = Self.box
            box["picture"] = before["id"]
            asked.form["open"] = [box]
            asked.form["left"] = [["seq": before["seq"] ?? 0, "reason": "是纹理"]]

            let refused = try await village.send(.post, asked.path + "/post", as: "asker", asked.form, page: true)
            #expect(refused.status == 409 && refused.text.contains("打码已经生效"))
            for kept in ["value=\"verbal\" required checked", "value=\"stat\"", "value=\"teaching\" checked"] {
                #expect(refused.text.contains(kept), "\(kept)")
            }
            #expect(try await village.send(.get, "/cases", as: "asker").text.contains("皮疹三天") == false)

            let after = try await settled(asked.path, village)
            let masked = try file(after)
            #expect((masked["masks"] as? [[String: Any]])?.count == 1 && masked["seq"] as? Int != before["seq"] as? Int)
            // The same form again: the box is there, and what was seen is not what is.
            let again = try await village.send(.post, asked.path + "/post", as: "asker", asked.form)
            #expect(again.status == 409 && again.string("code") == "changed-meanwhile")
            asked.form["seen"] = after.json["seen"]
            asked.form["left"] = [["seq": masked["seq"] ?? 0, "reason": "是纹理"]]
            let posted = try await village.send(.post, asked.path + "/post", as: "asker", asked.form)
            #expect(posted.status == 201, "\(posted.text)")
            let found = try await village.send(.get, "/cases/\(posted.string("case"))", as: "colleague")
            let removed = (found.json["removed"] as? [String: Any])?["pictures"] as? [[String: Any]]
            #expect((removed?.first?["burned"] as? [Any])?.count == 1)
        }
    }

    @Test("the boxes of a picture can be said as a whole: those that are not among them are shown again")
    func exactly() async throws {
        try await Village.with(.sqlite) { village in
            let asked = try await draft(village)
            func mask(_ fields: [String: Any]) async throws -> [[String: Any]] {
                let seq = try file(try await settled(asked.path, village))["seq"] as? Int ?? 0
                let answer = try await village.send(.post, "\(asked.path)/pictures/\(seq)/mask", as: "asker", fields)
                #expect(answer.status == 200, "\(answer.text)")
                return try file(answer)["masks"] as? [[String: Any]] ?? []
            }
            let other = ["x": 0.6, "y": 0.6, "width": 0.2, "height": 0.2]
            #expect(try await mask(["mask": [Self.box]]).count == 1)
            #expect(try await mask(["mask": [other]]).count == 2)
            let left = try await mask(["mask": [other], "exact": true])
            #expect(left.count == 1 && left.first?["x"] as? Double == 0.6)
            #expect(try await mask(["exact": true]).isEmpty)
        }
    }

    @Test(
        "whatever is missing is said at its place on the same page, which keeps what was ticked, also when it is left")
    func missing() async throws {
        try await Village.with(.sqlite) { village in
            var asked = try await draft(village, photo: false)
            func refused(_ field: String, _ value: Any?, _ words: String) async throws {
                var form = asked.form
                form[field] = value
                let answer = try await village.send(.post, asked.path + "/post", as: "asker", form, page: true)
                #expect([409, 422].contains(answer.status), "\(field)")
                #expect(answer.text.contains(words) && answer.text.contains("id=\"problem\""), "\(field)")
                #expect(
                    answer.text.contains("value=\"teaching\" checked") && answer.text.contains("id=\"post\""),
                    "\(field)")
            }
            try await refused("group", [""], "还没选群")
            try await refused("consent", nil, "请记录患者如何同意")
            try await refused("confirmed", nil, "请确认您已检查")
            try await refused("group", [CircleID.make().text], "所选的群已经不在了")
            try await refused("seen", 0, "草稿刚刚变了")
            let again = try await village.send(.get, asked.path + "/check", as: "asker", page: true)
            #expect(again.status == 200 && again.text.contains("value=\"teaching\" checked"))
            asked.form["id"] = ThreadID.make().text
            let posted = try await village.send(.post, asked.path + "/post", as: "asker", asked.form, page: true)
            #expect(posted.status == 303)
        }
    }

    @Test("a button of a picture keeps what is ticked elsewhere on the page")
    func buttons() async throws {
        try await Village.with(.sqlite) { village in
            var asked = try await draft(village)
            let seq = try file(try await village.send(.get, asked.path, as: "asker"))["seq"] as? Int ?? 0
            asked.form["mask"] = [Self.box]
            asked.form["command"] = CommandID.make().text
            let answer = try await village.send(
                .post, "\(asked.path)/pictures/\(seq)/mask", as: "asker", asked.form, page: true)
            #expect(answer.status == 303)
            let page = try await village.send(.get, asked.path + "/check", as: "asker", page: true)
            #expect(page.text.contains("value=\"verbal\" required checked") && page.text.contains("value=\"stat\""))
            #expect(!page.text.contains("认不出患者\" checked"), "the picture is another one than was confirmed")
            let late = try await village.send(
                .post, "\(asked.path)/pictures/\(seq)/uncover", as: "asker",
                asked.form.merging(["box": 0, "command": CommandID.make().text]) { $1 }, page: true)
            #expect(late.status == 409 && late.text.contains("id=\"post\"") && late.text.contains("草稿刚刚变了"))
        }
    }

    @Test("throwing away leads to the way back, and the way back to the draft")
    func undo() async throws {
        try await Village.with(.sqlite) { village in
            let asked = try await draft(village, photo: false)
            let done = try await village.send(.post, asked.path + "/discard", as: "asker", [:], page: true)
            #expect(done.status == 303 && done.headers[.location] == asked.path + "/discard")
            let page = try await village.send(.get, asked.path + "/discard", as: "asker", page: true)
            #expect(page.status == 200 && page.text.contains("action=\"\(asked.path)/restore\""))
            #expect(try await village.send(.get, asked.path + "/check", as: "asker").status == 404)
            let back = try await village.send(.post, asked.path + "/restore", as: "asker", [:], page: true)
            #expect(back.status == 303 && back.headers[.location] == asked.path + "/check")
            #expect(try await village.send(.get, asked.path + "/check", as: "asker").status == 200)
        }
    }
}
