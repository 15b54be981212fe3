import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// What was asked in a group stands on a page of the group.
@Suite("The cases of a group")
struct GroupCasesTests {
    @Test("a member finds a case where it was asked; who is not in the group finds nothing", arguments: Engine.allCases)
    func cases(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let path = try await village.ask("手上这个疹子要紧吗？", as: "colleague")
            let address = "/groups/\(village.group)/cases"
            for page in [true, false] {
                let found = try await village.send(.get, address, as: "third", page: page)
                #expect(found.status == 200 && found.text.contains("手上这个疹子要紧吗？"), "\(found.text)")
                #expect(found.text.contains(path))
                let none = try await village.send(.get, address, as: "outsider", page: page)
                #expect(none.status == 404 && !none.text.contains("疹子"))
            }
        }
    }
}
