import Circles
import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// What somebody tries who had the right to invite and has lost it, from outside.
@Suite("Codes of somebody who may not invite any more")
struct InvitationStoryTests {
    /// A village in which the colleague moderates the group beside the asker.
    private struct Scene: Sendable {
        let village: Village
        var group: String { "/groups/\(village.group.text)" }

        func id(_ name: String) -> String { village.people[name]?.text ?? "" }

        func post(_ path: String, as name: String?, _ body: [String: Any] = [:]) async throws -> Village.Answer {
            var body = body
            if body["id"] == nil { body["id"] = CommandID.make().text }
            return try await village.send(.post, path, as: name, body)
        }

        func invite(as name: String, role: String = "member") async throws -> String {
            let made = try await post(group + "/invitations", as: name, ["role": role])
            #expect(made.status == 201, "\(made.text)")
            return Self.code(made)
        }

        /// A code to the network.
        func network(as name: String, administrator: Bool = false) async throws -> (code: String, id: String) {
            let made = try await post("/administration/invitations", as: name, ["administrator": administrator])
            #expect(made.status == 201, "\(made.text)")
            return (Self.code(made), (made.json["invitation"] as? [String: Any])?["id"] as? String ?? "")
        }

        private static func code(_ made: Village.Answer) -> String {
            (made.json["invitation"] as? [String: Any])?["code"] as? String ?? ""
        }

        func setRole(_ role: String, of name: String) async throws {
            let done = try await post(group + "/members/\(id(name))/role", as: "asker", ["role": role])
            #expect(done.status == 200, "\(done.text)")
        }

        func remove(_ name: String, as moderator: String = "asker") async throws {
            let done = try await post(
                group + "/members/\(id(name))/removal", as: moderator, ["reason": "试验"])
            #expect(done.status == 200, "\(done.text)")
        }

        func setActive(_ isActive: Bool, _ name: String, as administrator: String = "administrator") async throws {
            let step = isActive ? "enable" : "disable"
            let done = try await post("/administration/people/\(id(name))/\(step)", as: administrator)
            #expect(done.status == 200, "\(done.text)")
        }

        /// A new account with the code; the status, and the code of the problem.
        func signUp(_ code: String) async throws -> Village.Answer {
            let door = try await village.send(.get, "/sign-up/\(code)", as: nil)
            let facilities = door.json["facilities"] as? [[String: Any]] ?? []
            let person = PersonID.make()
            return try await village.send(
                .post, "/sign-up/\(code)", as: nil,
                [
                    "id": person.text, "login": "new\(person.text.suffix(12))", "name": "试验·新来",
                    "password": "forty quiet harbours", "facility": facilities.first?["id"] as? String ?? person.text,
                    "profession": "doctor",
                ])
        }

        /// The code opens nothing: no page, no account, no group; and all that is said is that it has expired.
        func expectNothing(
            _ code: String, for name: String, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let before = try await members()
            let answers = [
                try await village.send(.get, "/join/\(code)", as: name),
                try await village.send(.get, "/join/\(code)", as: nil),
                try await post("/join/\(code)", as: name),
                try await village.send(.get, "/sign-up/\(code)", as: nil), try await signUp(code),
            ]
            for (number, answer) in answers.enumerated() {
                #expect(answer.status == 410, "\(what), \(number): \(answer.text)", sourceLocation: sourceLocation)
                #expect(
                    answer.string("code") == "invitation-expired", "\(what), \(number)", sourceLocation: sourceLocation)
            }
            let words = Set(answers.map { $0.string("title") + $0.string("detail") })
            #expect(words.count == 1, "\(what)", sourceLocation: sourceLocation)
            #expect(try await members() == before, "\(what)", sourceLocation: sourceLocation)
        }

        /// Who is in the group, and how many people there are at all.
        private func members() async throws -> [String] {
            let group = village.group
            return try await village.house.database.read { transaction in
                let rows = try transaction.rows(
                    "select person_id, role from circle_member where circle_id = \(group) order by person_id")
                let count: Int = try transaction.value("select count(*) from person") ?? 0
                return try ["\(count)"]
                    + rows.map {
                        "\(try $0.get("person_id", as: PersonID.self)) \(try $0.get("role", as: String.self))"
                    }
            }
        }

        /// Whether the group's unused codes are shown as ended, to a moderator.
        func ended() async throws -> [Bool] {
            let shown = try await village.send(.get, group + "/members", as: "asker")
            return (shown.json["pending"] as? [[String: Any]] ?? []).compactMap { $0["isEnded"] as? Bool }
        }
    }

    private func with(_ engine: Engine, _ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        try await Village.with(engine) { try await body(Scene(village: $0)) }
    }

    @Test("a moderator who is demoted, then removed, comes back with none of three codes", arguments: Engine.allCases)
    func moderator(engine: Engine) async throws {
        try await with(engine) { scene in
            try await scene.setRole("moderator", of: "colleague")
            var codes: [String] = []
            for _ in 1...3 { codes.append(try await scene.invite(as: "colleague", role: "moderator")) }
            try await scene.setRole("member", of: "colleague")
            try await scene.expectNothing(codes[0], for: "outsider", "demoted")
            #expect(try await scene.ended() == [true, true, true])
            let page = try await scene.village.send(.get, scene.group + "/members", as: "asker", page: true)
            #expect(page.text.contains("已失效") && !page.text.contains("/revocation"))
            try await scene.remove("colleague")
            for code in codes { try await scene.expectNothing(code, for: "colleague", "removed") }
            let gone = try await scene.village.send(.get, scene.group, as: "colleague")
            #expect(gone.status == 404)
            // A code from before, of somebody who still may invite, does not lead back; one from after does.
            let back = try await scene.invite(as: "asker")
            #expect(try await scene.post("/join/\(back)", as: "colleague").status == 200)
            try await scene.expectNothing(codes[1], for: "outsider", "back")
        }
    }

    @Test("a plain member who is removed does not come back, with no code from before", arguments: Engine.allCases)
    func member(engine: Engine) async throws {
        try await with(engine) { scene in
            let own = try await scene.invite(as: "third")
            let other = try await scene.invite(as: "asker")
            try await scene.remove("third")
            for code in [own, other] {
                let answer = try await scene.post("/join/\(code)", as: "third")
                #expect(answer.status == 410 && answer.string("code") == "invitation-expired")
                let door = try await scene.village.send(.get, "/join/\(code)", as: "third")
                #expect(door.status == 410)
            }
            try await scene.expectNothing(own, for: "outsider", "of somebody removed")
            #expect(try await scene.post("/join/\(other)", as: "outsider").status == 200)
        }
    }

    @Test("who leaves takes the own codes along, and is let in again by others'", arguments: Engine.allCases)
    func leaving(engine: Engine) async throws {
        try await with(engine) { scene in
            let own = try await scene.invite(as: "third")
            let other = try await scene.invite(as: "asker")
            #expect(try await scene.post(scene.group + "/leave", as: "third").status == 200)
            try await scene.expectNothing(own, for: "outsider", "left")
            #expect(try await scene.post("/join/\(other)", as: "third").status == 200)
            try await scene.expectNothing(own, for: "outsider", "back")
        }
    }

    @Test("codes of members end when inviting becomes the moderators'", arguments: Engine.allCases)
    func policy(engine: Engine) async throws {
        try await with(engine) { scene in
            let (plain, kept) = (try await scene.invite(as: "third"), try await scene.invite(as: "asker"))
            for policy in ["moderators", "members"] {
                let changed = try await scene.post(
                    scene.group + "/settings", as: "asker", ["name": "会诊群", "invitePolicy": policy])
                #expect(changed.status == 200, "\(changed.text)")
                try await scene.expectNothing(plain, for: "outsider", policy)
            }
            #expect(try await scene.ended() == [true, false])
            #expect(try await scene.post("/join/\(kept)", as: "outsider").status == 200)
        }
    }

    @Test("codes of somebody who is switched off open nothing, also afterwards", arguments: Engine.allCases)
    func disabled(engine: Engine) async throws {
        try await with(engine) { scene in
            let code = try await scene.invite(as: "third")
            for isActive in [false, true] {
                try await scene.setActive(isActive, "third")
                try await scene.expectNothing(code, for: "outsider", "active: \(isActive)")
            }
        }
    }

    @Test(
        "an administrator who is switched off makes no more accounts, and no administrators", arguments: Engine.allCases
    )
    func administrator(engine: Engine) async throws {
        try await with(engine) { scene in
            // Given a second administrator, with a code of each kind
            let first = try await scene.network(as: "administrator", administrator: true)
            let made = try await scene.signUp(first.code)
            #expect(made.status == 201, "\(made.text)")
            var tokens = scene.village.tokens
            tokens["other"] = made.string("token")
            var people = scene.village.people
            people["other"] = PersonID(made.string("person"))
            let village = scene.village
            let both = Scene(
                village: Village(
                    house: village.house, clients: village.clients, tokens: tokens, people: people,
                    group: village.group, otherGroup: village.otherGroup))
            let codes = [
                try await both.network(as: "other", administrator: true), try await both.network(as: "other"),
            ]
            // When that one is switched off, and on again
            for isActive in [false, true] {
                try await both.setActive(isActive, "other")
                for (code, _) in codes { try await both.expectNothing(code, for: "outsider", "active: \(isActive)") }
                let list = try await both.village.send(.get, "/administration", as: "administrator")
                let shown = list.json["invitations"] as? [[String: Any]] ?? []
                #expect(shown.compactMap { $0["isEnded"] as? Bool } == [true, true])
            }
        }
    }

    @Test("an administrator revokes a code to the network, once, and nobody else does", arguments: Engine.allCases)
    func revocation(engine: Engine) async throws {
        try await with(engine) { scene in
            let (code, id) = try await scene.network(as: "administrator", administrator: true)
            let kept = try await scene.network(as: "administrator")
            let path = "/administration/invitations/\(id)/revocation"
            for language in ["zh", "en"] {
                let page = try await scene.village.send(
                    .get, "/administration", as: "administrator", page: true, headers: ["Accept-Language": language])
                #expect(page.text.contains("action=\"\(path)\"") && page.text.contains(kept.id))
            }
            #expect(try await scene.post(path, as: "outsider").status == 404)
            #expect(try await scene.post(path, as: nil).status == 401)
            let command = CommandID.make().text
            for _ in 1...2 {
                let done = try await scene.post(path, as: "administrator", ["id": command])
                #expect(done.status == 200 && done.string("id") == id, "\(done.text)")
            }
            #expect(try await scene.post(path, as: "administrator").status == 404)
            try await scene.expectNothing(code, for: "outsider", "revoked")
            // A group's code is not the administrator's to end.
            let group = try await scene.village.send(.get, scene.group + "/members", as: "asker")
            #expect(group.status == 200)
            _ = try await scene.invite(as: "asker")
            let members = try await scene.village.send(.get, scene.group + "/members", as: "asker")
            let pending = (members.json["pending"] as? [[String: Any]])?.first?["id"] as? String ?? ""
            let foreign = try await scene.post("/administration/invitations/\(pending)/revocation", as: "administrator")
            #expect(foreign.status == 404)
            #expect(try await scene.signUp(kept.code).status == 201)
            let house = scene.village.house
            await house.foundations.ground.book.write()
            let (done, refused) = try await house.database.read { transaction in
                (
                    try Audit.records(of: "accounts.revoke-invitation", in: transaction),
                    try Audit.records(
                        of: "POST /administration/invitations/:invitation/revocation", in: transaction)
                )
            }
            #expect(done.map(\.refused) == [nil, nil])
            let administrator = scene.village.people["administrator"]
            let own = refused.filter { $0.actor == administrator }
            #expect(Set(own.map(\.subject)) == [id, pending] && own.allSatisfy { $0.refused == "not-found" })
            #expect(refused.count == 4)
        }
    }

    @Test("joining while the issuer is removed: one or the other came first", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await with(engine) { scene in
            try await scene.setRole("moderator", of: "colleague")
            for round in 1...6 {
                let code = try await scene.invite(as: "colleague", role: "moderator")
                async let joining = scene.post("/join/\(code)", as: "outsider")
                async let removing = scene.remove("colleague")
                let joined = try await joining
                _ = try await removing
                #expect([200, 410].contains(joined.status), "\(joined.text)")
                let inside = try await scene.village.send(.get, scene.group, as: "outsider")
                #expect(inside.status == (joined.status == 200 ? 200 : 404), "round \(round)")
                // In the order of the group's own log, nobody comes in by the hand of somebody who is out.
                let order = try await order(in: scene)
                if joined.status == 200 {
                    #expect(order.suffix(2) == ["joined", "removed"], "round \(round): \(order)")
                    try await scene.remove("outsider")
                } else {
                    #expect(order.last == "removed", "round \(round): \(order)")
                }
                let back = try await scene.invite(as: "asker", role: "moderator")
                #expect(try await scene.post("/join/\(back)", as: "colleague").status == 200)
            }
        }
    }

    private func order(in scene: Scene) async throws -> [String] {
        let thread = ThreadID(of: scene.village.group)
        return try await scene.village.house.database.read { transaction in
            try transaction.rows("select kind from entry where thread_id = \(thread) order by seq")
                .map { try $0.get("kind") }
        }
    }
}
