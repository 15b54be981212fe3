import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Huizhen

@Suite("People who have no business here")
struct StrangerTests {
    /// Every route that exists comes from the server itself: a new one is tried without being named.
    ///
    /// What a trial brings is left to it; of the others each is tried with what stands here for its values.
    @Test(
        "a stranger, a member of another group and a signed-out person get nothing from any route without a trial",
        arguments: Engine.allCases)
    func everyRoute(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let path = try await village.ask("这是秘密问题甲乙丙吗？")
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "秘密草稿甲乙丙", "group": [village.group.text]])
            let values = [
                "group": village.group.text, "person": village.people["asker"]?.text ?? "",
                "member": village.people["asker"]?.text ?? "", "code": "none", "session": CommandID.make().text,
                "invitation": CommandID.make().text, "facility": CommandID.make().text,
            ]
            let trials = village.house.household.trials.flatMap(\.tried).map { "\($0.method) \($0.path)" }
            for route in village.house.server.routes where !trials.contains("\(route.method) \(route.path)") {
                let filled = route.path.split(separator: "/").map { part in
                    part.hasPrefix(":") ? values[String(part.dropFirst())] ?? "1" : String(part)
                }
                let uri = "/" + filled.joined(separator: "/")
                guard uri != "/events", uri != "/sign-out" else { continue }
                for who in ["outsider", nil] { try await attempt(route, at: uri, as: who, in: village) }
            }
            // And nothing of it has changed.
            #expect(try await village.send(.get, path, as: "asker").string("state") == "open")
            #expect(try await village.send(.get, "/ask/drafts/\(draft.string("draft"))", as: "asker").status == 200)
        }
    }

    private func attempt(_ route: Route, at uri: String, as who: String?, in village: Village) async throws {
        let method = try #require(HTTPRequest.Method(rawValue: route.method.rawValue))
        let answer = try await village.send(
            method, uri, as: who, route.method == .get || route.method == .head ? nil : ["text": "x"])
        #expect(answer.status < 500, "\(route.method) \(route.path)")
        #expect(!answer.text.contains("甲乙丙"), "\(route.method) \(route.path) as \(who ?? "nobody")")
        if who == nil, route.access != .everyone {
            #expect(answer.status == 401, "\(route.method) \(route.path)")
        }
        if who != nil, route.path.contains(":group") {
            #expect([404, 412, 415, 422].contains(answer.status), "\(route.method) \(route.path): \(answer.status)")
        }
    }

    @Test("a form from another site, or without the session's token, changes nothing")
    func foreignForm() async throws {
        try await Village.with(.sqlite) { village in
            let cookie = "session=\(village.tokens["asker"] ?? "")"
            let form = ["Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"]
            let bare = try await village.send(
                .post, "/groups", as: nil, headers: form, bytes: Array("name=x&kind=research".utf8))
            #expect(bare.status == 403 && bare.string("code") == "foreign-form")
            let foreign = try await village.send(
                .post, "/groups", as: nil, headers: form.merging(["Origin": "https://evil.example"]) { $1 },
                bytes: Array("name=x&kind=research".utf8))
            #expect(foreign.status == 403)
        }
    }
}
