import HTTPTypes
import Kernel
import Rooms
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// The patient of a posted case stays guarded: reports and withdrawn consent hide it at once, everywhere (D8, D11).
@Suite("Protection of the patient", .serialized)
struct ProtectionTests {
    @Test("a report hides page, list, file and sync at once; a moderator shows it again", arguments: Engine.allCases)
    func report(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let photo = try await village.upload(DemoPictures.png(.ulcer, seed: 3), as: "colleague")
            let path = try await village.ask("背上的疤痕认得出来吗？", uploads: [photo], as: "colleague")
            let paths = [path, "/files/\(path.split(separator: "/")[1])/1/0/view"]
            for one in paths { #expect(try await village.send(.get, one, as: "third").status == 200, "\(one)") }

            let missing = try await village.send(.post, path + "/reports", as: "third", ["reason": ""])
            #expect(missing.status == 422 && missing.string("field") == "reason")
            let named = try await village.send(
                .post, path + "/reports", as: "third", ["reason": "电话 13800138000"])
            #expect(named.status == 422, "a report must not name the patient itself")
            let own = try await village.send(.post, path + "/reports", as: "colleague", ["reason": "自己"])
            #expect(own.status == 409 && own.string("code") == "own-case")
            let command = ["reason": "纹身写着名字", "id": CommandID.make().text]
            let first = try await village.send(.post, path + "/reports", as: "third", command)
            #expect(first.status == 201, "\(first.text)")

            // The reporter and everybody else lose it; the asker and the moderator keep it, with the reason.
            for one in paths { #expect(try await village.send(.get, one, as: "third").status == 404, "\(one)") }
            let list = try await village.send(.get, "/cases", as: "third")
            #expect((list.json["cases"] as? [Any])?.isEmpty == true)
            for who in ["colleague", "asker"] {
                let seen = try await village.send(.get, path, as: who)
                #expect(seen.status == 200 && seen.string("hidden") == "reported", "\(who)")
                #expect(seen.text.contains("纹身写着名字"))
            }
            // What devices still receive of it names nobody and holds nothing.
            let changes = try await village.send(.get, "/circles/\(village.group)/changes?after=0", as: "third")
            #expect(!changes.text.contains("背上的疤痕") && !changes.text.contains("纹身"))
            // That it is hidden is said by the event; what people write says nothing to a device.
            let messages = "/groups/\(village.group)/messages"
            let said = try await village.send(.post, messages, as: "third", ["text": "data-hides=\"x\" hides: true"])
            #expect(said.status == 201, "\(said.text)")
            let after = try await village.send(.get, "/circles/\(village.group)/changes?after=0", as: "third")
            let all = after.json["changes"] as? [[String: Any]] ?? []
            let hiding = all.filter { $0["hides"] as? Bool == true }
            let thread = path.split(separator: "/").last.map(String.init)
            #expect(hiding.count == 1 && hiding.first?["thread"] as? String == thread, "\(after.text)")

            let outsider = try await village.send(.post, path + "/decision", as: "third", ["decision": "show"])
            #expect(outsider.status == 404)
            let asker = try await village.send(.post, path + "/decision", as: "colleague", ["decision": "show"])
            #expect(asker.status == 403)
            let unknown = try await village.send(.post, path + "/decision", as: "asker", ["decision": "maybe"])
            #expect(unknown.status == 422)
            let home = try await village.send(.get, "/", as: "asker")
            #expect(Village.needs("reported", in: home).count == 1)
            let shown = try await village.send(.post, path + "/decision", as: "asker", ["decision": "show"])
            #expect(shown.status == 201, "\(shown.text)")
            for one in paths { #expect(try await village.send(.get, one, as: "third").status == 200, "\(one)") }
            let again = try await village.send(.post, path + "/decision", as: "asker", ["decision": "remove"])
            #expect(again.status == 409 && again.string("code") == "case-not-reported")
        }
    }

    @Test("a moderator takes a recognisable patient away for good", arguments: Engine.allCases)
    func removal(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let path = try await village.ask("这张脸要不要遮？", as: "colleague")
            _ = try await village.send(.post, path + "/reports", as: "third", ["reason": "有脸"])
            let removed = try await village.send(.post, path + "/decision", as: "asker", ["decision": "remove"])
            #expect(removed.status == 201)
            #expect(try await village.send(.get, path, as: "asker").status == 404)
            #expect(try await village.send(.get, path, as: "third").status == 404)
            let own = try await village.send(.get, path, as: "colleague")
            #expect(own.status == 200 && own.string("hidden") == "withdrawn")
            let answer = try await village.send(.post, path + "/answers", as: "asker", ["text": "还能答吗"])
            #expect(answer.status == 404)
        }
    }

    @Test("withdrawn consent hides the case from everybody but the asker", arguments: Engine.allCases)
    func withdrawal(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let photo = try await village.upload(DemoPictures.png(.ulcer, seed: 4), as: "asker")
            let path = try await village.ask("患者反悔了怎么办？", uploads: [photo])
            let paths = [path, "/files/\(path.split(separator: "/")[1])/1/0/full"]
            let withdraw = path + "/consent/withdrawal"
            #expect(try await village.send(.post, withdraw, as: "third", ["scope": "all"]).status == 403)
            #expect(try await village.send(.post, withdraw, as: "asker", ["scope": "some"]).status == 422)

            let narrowed = try await village.send(.post, withdraw, as: "asker", ["scope": "teaching"])
            #expect(narrowed.status == 201)
            for one in paths { #expect(try await village.send(.get, one, as: "third").status == 200, "\(one)") }
            let consent = try await village.send(.get, path, as: "third").json["consent"] as? [String: Any]
            #expect(consent?["kind"] as? String == "verbal" && (consent?["scopes"] as? [String]) == ["research"])

            let gone = try await village.send(.post, withdraw, as: "asker", ["scope": "all"])
            #expect(gone.status == 201)
            for who in ["third", "colleague"] {
                for one in paths { #expect(try await village.send(.get, one, as: who).status == 404, "\(one)") }
            }
            let own = try await village.send(.get, path, as: "asker")
            #expect(own.string("hidden") == "withdrawn")
        }
    }

    @Test("a case is not posted without a record of consent")
    func consentIsNeeded() async throws {
        try await Village.with(.sqlite) { village in
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "没有同意能发吗？", "group": [village.group.text]])
            let post = "/ask/drafts/\(draft.string("draft"))/post"
            let without = try await village.send(.post, post, as: "asker", ["confirmed": true])
            #expect(without.status == 422 && without.string("field") == "consent")
            let wrong = try await village.send(
                .post, post, as: "asker", ["confirmed": true, "consent": "signed", "scope": ["advertising"]])
            #expect(wrong.status == 422 && wrong.string("field") == "scope")
            let signed = try await village.send(
                .post, post, as: "asker", ["confirmed": true, "consent": "signed", "scope": ["research"], "seen": 1])
            #expect(signed.status == 201)
        }
    }
}
