import Accounts
import HTTPTypes
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Huizhen

/// Whoever has to sign in with a second step and has none gets as far as setting it up, whatever is tried.
@Suite("A second step that a role has to have")
struct DutyTests {
    /// What is answered before it is set up, beside what is open to everybody.
    private static let open: Set<String> = [
        "/account/second-factor", "/account/second-factor/secret", "/sign-out",
    ]

    @Test(
        "every route leads an administrator without one to the page that sets it up, a program's token as well",
        arguments: Engine.allCases)
    func everyRoute(engine: Engine) async throws {
        try await Village.with(engine, secondFactor: .administrators) { village in
            let routes = village.house.household.routes
            #expect(Set(routes.filter(\.isBeforeDuties).map(\.path)) == Self.open)
            var tried = 0
            for route in routes where route.access != .everyone && !route.isBeforeDuties {
                let method = try #require(HTTPRequest.Method(rawValue: route.method.rawValue))
                let path = route.path.split(separator: "/", omittingEmptySubsequences: false).map {
                    $0.hasPrefix(":") ? CommandID.make().text : String($0)
                }.joined(separator: "/")
                let told = try await village.send(method, path, as: "administrator")
                #expect(told.status == 403, "\(route.path): \(told.status)")
                // The answer to HEAD has no body.
                if method != .head { #expect(told.string("code") == "second-factor-required", "\(route.path)") }
                if ![.patch, .head].contains(method) {
                    let led = try await village.send(method, path, as: "administrator", page: true)
                    #expect(led.status == 303, "\(route.path): \(led.status)")
                    #expect(led.headers[.location] == "/account/second-factor", "\(route.path)")
                }
                tried += 1
            }
            #expect(tried > 40)
            let page = try await village.send(.get, "/account/second-factor", as: "administrator", page: true)
            #expect(page.status == 200 && !page.text.contains("<nav"))
            // To what is open to everybody it is a visitor.
            let changes = try await village.send(.get, "/circles/\(village.group)/changes", as: "administrator")
            let visitor = try await village.send(.get, "/circles/\(village.group)/changes", as: nil)
            #expect(changes.status == visitor.status && changes.status >= 400)
            #expect(try await village.send(.post, "/sign-out", as: "administrator", [:]).status == 200)
            #expect(try await village.send(.get, "/account/second-factor", as: "administrator").status == 401)
        }
    }

    @Test("others go on, and with everyone nobody does", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        for (duty, status) in [(SecondFactorDuty.nobody, 200), (.administrators, 200), (.everyone, 403)] {
            try await Village.with(engine, secondFactor: duty) { village in
                let asker = try await village.send(.get, "/", as: "asker")
                #expect(asker.status == status, "\(duty)")
                let administrator = try await village.send(.get, "/", as: "administrator")
                #expect(administrator.status == (duty == .nobody ? 200 : 403), "\(duty)")
            }
        }
    }
}
