import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// Where the links that leave an installation lead.
@Suite("Links of invitations")
struct LinkTests {
    @Test(
        "a link of an invitation leads to where the request came in, whatever its Origin says",
        arguments: Engine.allCases)
    func links(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let places = [
                ("/groups/\(village.group)/invitations", "asker"), ("/administration/invitations", "administrator"),
            ]
            for (path, name) in places {
                for page in [false, true] {
                    let answer = try await village.send(
                        .post, path, as: name, ["id": CommandID.make().text, "days": 7], page: page,
                        headers: ["Origin": "https://evil.example"])
                    #expect(answer.status == 201, "\(answer.text)")
                    #expect(!answer.text.contains("evil.example") && answer.text.contains("http://localhost"))
                }
            }
        }
    }
}
