package import Circles
package import Kernel
import Live
package import Rooms
package import Storage
package import Web

/// Who is who: facilities, people with their credentials, passwords and sessions (FHIR R4 Organization, Location,
/// Practitioner, PractitionerRole).
package struct AccountsRoom: Room {
    package static let name = "accounts"
    package static let words = ["account", "people", "administration", "sign-in", "sign-out", "sign-up", "demo"]
    package static let migrations: [Migration] = AccountMigrations.all

    let actions: AccountActions
    private let settings: AccountSettings
    private var isDemo = false

    /// - Parameter onEnd: told of each session that has ended, so that its open streams end too.
    package init(
        ground: Ground, settings: AccountSettings = AccountSettings(),
        onEnd: @escaping @Sendable (SessionID) -> Void = { _ in }
    ) {
        actions = AccountActions(ground: ground, hasher: PasswordHasher(), onEnd: onEnd)
        self.settings = settings
    }

    package init(on house: Foundations) {
        let hub = house.hub
        self.init(
            ground: house.ground,
            settings: AccountSettings(
                origin: house.settings.origin, sessionCookie: house.settings.sessionCookie, qr: house.qr)
        ) { session in Task { await hub.end(session: session) } }
        isDemo = house.settings.isDemo
    }

    package var plug: Plug {
        var plug = Plug()
        plug.routes = AccountRoutes(actions: actions, settings: settings).all
        if isDemo { plug.routes += DemoRoutes(room: self, settings: settings).routes }
        plug.places = [Place("/account", Text(zh: "我", en: "Me"), rank: 40)]
        plug.starts = [
            Place("/administration", AccountTexts.startNetwork, rank: 0, shows: \.isAdministrator)
        ]
        plug.sessions = self
        plug.welcome = { base in
            guard let link = try await firstAdministratorLink(baseURL: base) else { return [] }
            return ["There is no administrator yet. Open this link once, within 24 hours:\n  \(link)"]
        }
        plug.demo = { try await fill($0) }
        return plug
    }

    /// A one-time link for the first administrator, valid for 24 hours; nil when there is an administrator.
    ///
    /// - Parameter baseURL: such as `http://localhost:8080`, without a slash at its end. A link made before ends.
    package func firstAdministratorLink(baseURL: String) async throws -> String? {
        try await actions.firstAdministratorCode().map { "\(baseURL)/sign-up/\($0)" }
    }
}

extension AccountsRoom: SessionSource {
    /// The session of a token, read from the database each time: what has ended opens nothing any more.
    package func session(token: String, address: String) async throws -> SessionInfo? {
        guard let live = try await actions.session(token: token, address: address),
            let csrf = SessionToken(reading: token)?.csrf
        else { return nil }
        return SessionInfo(
            id: live.session.id,
            actor: Actor(person: live.person, isAdministrator: live.isAdministrator, address: address),
            name: live.name, language: live.language, csrf: csrf)
    }
}

/// How the room is reached, and what it needs from outside itself; given at composition.
package struct AccountSettings: Sendable {
    /// `https://huizhen.example`, under which people reach the installation; nil to take it from each request.
    package let origin: String?
    /// As Web reads it: `WebSettings.sessionCookie`.
    package let sessionCookie: String
    /// An SVG image of the QR code for this text; nil when the machine cannot draw one.
    package let qr: @Sendable (String) async throws -> String?

    package init(
        origin: String? = nil, sessionCookie: String = "session",
        qr: @escaping @Sendable (String) async throws -> String? = { _ in nil }
    ) {
        self.origin = origin
        self.sessionCookie = sessionCookie
        self.qr = qr
    }

    /// The cookie in which a browser keeps a session, for as long as a session can last.
    package func cookie(_ token: String) -> Cookie {
        Cookie(name: sessionCookie, value: token, maxAge: Int(AccountSession.longestDays) * 86_400)
    }
}
