import Kernel
import Rooms
import Web

/// The page that exists in the demonstration alone: a visitor becomes any of its people.
struct DemoRoutes: Sendable {
    let room: AccountsRoom
    let settings: AccountSettings

    var routes: [Route] {
        [
            Route(.get, "/demo", access: .everyone, body: .none) { _ in
                Reply(DemoWorld.people.map(\.name)) { Self.page($0) }
            },
            Route(.post, "/demo/:number", access: .everyone, signIn),
        ]
    }

    private func signIn(_ request: Request) async throws -> Reply {
        guard let number = request.parameter("number").flatMap(Int.init), DemoWorld.people.indices.contains(number)
        else { throw CommonFailure.notFound }
        let token = try await room.demoSignIn(
            DemoWorld.person(number), address: request.address, userAgent: request.header("user-agent"))
        let cookie = settings.cookie(token)
        return Reply.done(["token": token], see: "/").cookie(cookie)
    }

    private static func page(_ view: View) -> Page {
        let title = Text(zh: "演示：您想成为谁？", en: "Demonstration: who would you like to be?")
        let hint = Text(
            zh: "这里的人、机构和病例都是虚构的。选一个人登录，再用另一台设备选另一个人，看看回答如何立即出现。",
            en:
                "The people, places and cases here are invented. Sign in as one; on another device as another, and see answers appear at once."
        )
        return Page(
            title: title,
            body: """
                <h1>\(view[title])</h1><p class="hint">\(view[hint])</p>
                <ul class="list card">
                \(DemoWorld.people.enumerated().map { number, person in
                    let facility = DemoWorld.facilities[person.facility]
                    return """
                        <li><form method="post" action="/demo/\(number)">\(view.csrfField())
                        <button class="button button-secondary button-wide">\(person.name) · \(facility.name) (\(facility.tier))</button></form></li>
                        """ as HTML
                })
                </ul>
                """)
    }
}
