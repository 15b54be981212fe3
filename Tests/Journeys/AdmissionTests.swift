import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// Two colleagues of one name, or one and somebody who wants to be taken for the other.
@Suite("Somebody with a colleague's name")
struct AdmissionTests {
    @Test(
        "waits, is nobody to anyone, and works once an administrator's first page has led to it",
        arguments: Engine.allCases)
    func admission(engine: Engine) async throws {
        try await Village.with(engine) { village in
            // Given a code, and a form with the name of a colleague at the same hospital, in letters of another script.
            let made = try await village.send(
                .post, "/administration/invitations", as: "administrator",
                ["id": CommandID.make().text, "days": 7])
            let invitation = made.json["invitation"] as? [String: Any]
            let code = try #require(invitation?["code"] as? String)
            let door = try await village.send(.get, "/sign-up/\(code)", as: nil)
            let facilities = door.json["facilities"] as? [[String: Any]] ?? []
            let hospital = try #require(facilities.first { $0["name"] as? String == "试验市医院" }?["id"] as? String)
            let (person, login) = (PersonID.make().text, "new\(PersonID.make().text.suffix(10))")
            let form = [
                "id": person, "login": login, "name": "试验·сolleague", "password": "forty quiet harbours",
                "facility": hospital, "profession": "doctor",
            ]

            // When it is sent, once and again, then there is an account that opens nothing.
            for _ in 1...2 {
                let answer = try await village.send(.post, "/sign-up/\(code)", as: nil, form)
                #expect(answer.status == 403 && answer.string("code") == "account-waits", "\(answer.text)")
            }
            let signIn = ["login": login, "password": "forty quiet harbours"]
            #expect(try await village.send(.post, "/sign-in", as: nil, signIn).status == 403)

            // And the first page of the administrator has it, and nobody else's.
            let record = "/administration/people/\(person)"
            let lines = Village.needs("admission", in: try await village.send(.get, "/", as: "administrator"))
            #expect(lines.map { $0["path"] as? String } == [record])
            #expect(Village.needs("admission", in: try await village.send(.get, "/", as: "colleague")).isEmpty)
            let page = try await village.send(.get, record, as: "administrator", page: true)
            #expect(page.status == 200 && page.text.contains(record + "/enable"))

            // When it is admitted, then it can sign in, and nothing waits any more.
            let admitted = try await village.send(
                .post, record + "/enable", as: "administrator", ["id": CommandID.make().text])
            #expect(admitted.status == 200, "\(admitted.text)")
            #expect(try await village.send(.post, "/sign-in", as: nil, signIn).status == 200)
            #expect(
                Village.needs("admission", in: try await village.send(.get, "/", as: "administrator")).isEmpty)
        }
    }
}
