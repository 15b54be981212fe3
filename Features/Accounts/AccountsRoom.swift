package import Circles
package import Kernel
package import Rooms
package import Storage
package import Web

/// Who is who: facilities, people with their credentials, passwords and sessions (FHIR R4 Organization, Location,
/// Practitioner, PractitionerRole).
package struct AccountsRoom: Room {
    package static let name = "accounts"
    package static let words = ["account", "people", "administration", "sign-in", "sign-out", "sign-up", "demo"]
    package static let migrations: [Migration] = AccountMigrations.all
    package static let kinds: [EntryKind] = AccountKinds.all
    package static let checks: [Check] = AccountStore.checks

    let actions: AccountActions
    private let house: Foundations

    package init(on house: Foundations) {
        actions = AccountActions(
            ground: house.ground, hub: house.hub, sealer: house.sealer, duty: house.settings.secondFactor,
            firstLink: house.settings.folder.map(FirstLink.init))
        self.house = house
    }

    package var plug: Plug {
        var plug = Plug()
        plug.routes = AccountRoutes(actions: actions, house: house).routes
        plug.places = [Place(AccountPaths.account(), AccountTexts.place, rank: 40)]
        plug.starts = [
            Place(AccountPaths.administration(), AccountTexts.startNetwork, rank: 0, shows: \.isAdministrator)
        ]
        plug.needs = [AccountNeeds.kind, AccountKinds.need]
        plug.prepare = { try AccountStore.fillSkeletons(in: $0) }
        plug.sessions = self
        plug.welcome = { base in
            guard let file = actions.firstLink else { return [] }
            guard let code = try await actions.firstAdministratorCode() else {
                try file.remove()
                return []
            }
            try file.write(base + CommonPaths.signUp(code))
            return [
                """
                There is no administrator yet. The link with which to become it, once and within an hour, stands in
                  \(file.path)
                Each start writes a new one.
                """
            ]
        }
        plug.demo = { try await AccountDemo.fill($0, self) }
        plug.trial = { try await AccountTrial(world: $0, room: self).commands() }
        return plug
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
            name: live.name, language: live.language, csrf: csrf, duty: duty(of: live))
    }

    /// Setting up a second step, for whose role has to have one.
    private func duty(of live: LiveSession) -> Duty? {
        guard !live.hasSecondFactor, actions.duty.holds(forAdministrator: live.isAdministrator) else { return nil }
        return Duty(path: AccountPaths.secondFactor(), failure: SecondFactorFailure.required)
    }

    /// Those of the sessions that are live, with one query and without counting as their use.
    package func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> {
        try await actions.standing(among: sessions)
    }
}
