import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// What somebody whom others have removed is told of a group.
@Suite("Removed from a group")
struct GroupRemovalTests {
    @Test("who was removed is told so on every page of the group, and nobody else is", arguments: Engine.allCases)
    func removed(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let group = "/groups/\(village.group)"
            let third = village.people["third"]?.text ?? ""
            let removal = try await village.send(
                .post, "\(group)/members/\(third)/removal", as: "asker",
                ["id": CommandID.make().text, "reason": "调离"])
            #expect(removal.status == 200, "\(removal.text)")
            for path in [group, group + "/cases", group + "/members"] {
                let page = try await village.send(.get, path, as: "third", page: true)
                #expect(page.status == 404 && page.text.contains("您已不在这个群里"), "\(path): \(page.text)")
                #expect(!page.text.contains("会诊群") && !page.text.contains("调离"), "nothing of the group")
                let json = try await village.send(.get, path, as: "third")
                #expect(json.status == 404 && json.text.contains("not-found"))
                let stranger = try await village.send(.get, path, as: "outsider", page: true)
                #expect(stranger.status == 404 && !stranger.text.contains("您已不在这个群里"))
                #expect(try await village.send(.get, path, as: "colleague", page: true).status == 200)
            }
        }
    }
}
