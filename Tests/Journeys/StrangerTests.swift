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
    @Test(
        "a stranger, a member of another group and a signed-out person get nothing from any route",
        arguments: Engine.allCases)
    func everyRoute(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 3), as: "asker")
            let path = try await village.ask("这是秘密问题甲乙丙吗？", uploads: [photo])
            let thread = String(path.split(separator: "/")[1])
            let draft = try await village.send(
                .post, "/ask/drafts", as: "asker", ["question": "秘密草稿甲乙丙", "group": [village.group.text]])
            let values = [
                "case": thread, "thread": thread, "draft": draft.string("draft"), "group": village.group.text,
                "seq": "1",
                "position": "0", "rendition": "full", "upload": try await village.upload([1, 2, 3], as: "asker"),
                "person": village.people["asker"]?.text ?? "", "member": village.people["asker"]?.text ?? "",
                "code": "none", "session": CommandID.make().text, "invitation": CommandID.make().text,
                "facility": CommandID.make().text,
            ]
            var tried = 0
            for route in village.house.server.routes {
                let filled = route.path.split(separator: "/").map { part in
                    part.hasPrefix(":") ? values[String(part.dropFirst())] ?? "1" : String(part)
                }
                let uri = "/" + filled.joined(separator: "/")
                guard uri != "/events", uri != "/sign-out",
                    let method = HTTPRequest.Method(rawValue: route.method.rawValue)
                else {
                    continue
                }
                for who in ["outsider", nil] {
                    let answer = try await village.send(
                        method, uri, as: who, route.method == .get || route.method == .head ? nil : ["text": "x"],
                        headers: ["Tus-Resumable": "1.0.0", "Upload-Offset": "3"])
                    tried += 1
                    #expect(answer.status < 500, "\(route.method) \(route.path)")
                    #expect(!answer.text.contains("甲乙丙"), "\(route.method) \(route.path) as \(who ?? "nobody")")
                    if who == nil, route.access != .everyone {
                        #expect(answer.status == 401, "\(route.method) \(route.path)")
                    }
                    let isOthers =
                        route.path.contains(":case") || route.path.contains(":thread") || route.path.contains(":draft")
                        || route.path.contains(":group") || route.path.contains(":upload")
                    if who != nil, isOthers, route.path.contains(":") {
                        #expect(
                            [404, 412, 415, 422].contains(answer.status),
                            "\(route.method) \(route.path): \(answer.status)")
                    }
                }
            }
            #expect(tried > 100)
            // And nothing of it has changed.
            #expect(try await village.send(.get, path, as: "asker").string("state") == "open")
            #expect(try await village.send(.get, "/ask/drafts/\(draft.string("draft"))", as: "asker").status == 200)
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
