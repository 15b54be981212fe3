import Kernel
import Rooms
import Web

/// What exists in the demonstration alone: a visitor becomes any of its people.
extension AccountRoutes {
    var demo: [Route] {
        [
            Route(.get, AccountPaths.demo, access: .everyone, body: .none) { _ in
                Reply(DemoWorld.people.map(\.name)) { AccountPages.demo($0) }
            },
            Route(.post, AccountPaths.become, access: .everyone, become),
        ]
    }

    private func become(_ request: Request, _ number: Int) async throws -> Reply {
        guard DemoWorld.people.indices.contains(number) else { throw CommonFailure.notFound }
        let signedIn = try await actions.signInWithoutPassword(DemoWorld.person(number), visitor(request))
        // A cookie for either: the demonstration is looked at with whatever is at hand.
        return Reply.done(["token": signedIn.token.text], see: CommonPaths.home()).cookie(cookie(signedIn.token))
    }
}
