import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// Ids that clients make stand for new things alone.
@Suite("Ids that clients make")
struct ClientIDTests {
    @Test("a client's id is refused when anybody or anything has it", arguments: Engine.allCases)
    func ids(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let taken = [
                village.people["asker"]?.text, village.people["colleague"]?.text, village.group.text,
                village.otherGroup.text,
            ].compactMap(\.self)
            for id in taken {
                let draft = try await village.send(.post, "/ask/drafts", as: "asker", ["id": id, "question": "问"])
                #expect(draft.status == 404, "\(draft.text)")
                let group = try await village.send(
                    .post, "/groups", as: "third", ["id": id, "name": "群", "kind": "specialty"])
                #expect(group.status == 404, "\(group.text)")
            }
            let own = CommandID.make().text
            let draft = try await village.send(.post, "/ask/drafts", as: "asker", ["id": own, "question": "问"])
            #expect(draft.status == 201 && draft.string("draft") == own)
        }
    }
}
