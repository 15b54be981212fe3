import Circles
import Foundation
import HTTPTypes
import Kernel
import Live
import Rooms
import Storage
import TestSupport
import Testing

@testable import Huizhen

@Suite("Everything after a number, of any circle")
struct SyncTests {
    @Test("the head of a stream is not asked for, since a stream would be kept for nobody")
    func headOfStream() async throws {
        try await Village.with(.sqlite) { village async throws in
            #expect(try await village.send(.head, "/events", as: "asker").status == 405)
            let open = await village.house.foundations.hub.count
            #expect(open == 0)
            #expect(try await village.send(.head, "/groups", as: "asker").status == 200)
        }
    }

    @Test(
        "group, own circle and public circle answer alike; nobody gets what is not theirs", arguments: Engine.allCases)
    func circles(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let asker = village.people["asker"]?.text ?? ""
            _ = try await village.send(
                .post, "/groups/\(village.group)/messages", as: "asker", ["id": CommandID.make().text, "text": "甲乙丙"])
            _ = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "草稿", "group": [village.group.text]])
            let group = "/circles/\(village.group)/changes"
            let all = try await village.send(.get, group, as: "colleague")
            #expect(all.status == 200 && all.text.contains("甲乙丙"))
            let changes = all.json["changes"] as? [[String: Any]] ?? []
            #expect(changes.allSatisfy { Set($0.keys) == ["number", "thread", "seq", "html", "renews", "hides"] })
            let last = try #require(all.json["last"] as? Int)
            #expect(changes.last?["number"] as? Int == last)
            // A number from before a restored backup is noticed by the smaller one that comes back.
            let ahead = try await village.send(.get, group + "?after=\(last + 9)", as: "colleague")
            #expect(ahead.json["last"] as? Int == last && (ahead.json["changes"] as? [Any])?.isEmpty == true)
            #expect(try await village.send(.get, group + "?after=-1", as: "colleague").status == 422)

            #expect(
                try await village.send(.get, "/circles/\(asker)/changes", as: "asker").json["last"] as? Int ?? 0 > 0)
            for path in [group, "/circles/\(asker)/changes", "/circles/\(CommandID.make())/changes"] {
                #expect(try await village.send(.get, path, as: "outsider").status == 404)
                #expect(try await village.send(.get, path, as: nil).status == 401)
            }
            for who in ["outsider", nil] {
                let everybody = try await village.send(.get, "/circles/\(Circles.everybody)/changes", as: who)
                #expect(everybody.status == 200 && everybody.json["last"] as? Int == 0)
            }
        }
    }
}
