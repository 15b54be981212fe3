import Circles
import Foundation
import Kernel
import Rooms
import Web

/// The room's own example of each command; none of them ends a session or changes an account of the trial's people.
struct AccountTrial {
    let world: TrialWorld
    let room: AccountsRoom

    static let password = "forty quiet harbours"

    func commands() async throws -> [TrialCommand] {
        let facility = try Facility(
            id: .make(), name: "试验中心医院", tier: 3, level: .city, place: "试验市", kind: .cityHospital)
        try await room.createFacility(facility)
        return try await everyone(facility) + secondFactor(facility) + help(facility) + own(facility)
            + administration(facility) + demo()
    }

    /// What nobody has to be signed in for.
    private func everyone(_ facility: Facility) async throws -> [TrialCommand] {
        let (login, person) = (Self.login(), try await code())
        let known = try await self.person(at: facility, login: login)
        return [
            TrialCommand(
                .post, CommonPaths.signIn, as: .asker, form: [("login", login), ("password", Self.password)]
            ).endingItsSession(),
            TrialCommand(.post, CommonPaths.signOut, as: .asker).sent(with: try await token(of: known))
                .endingItsSession(),
            TrialCommand(.post, AccountPaths.code, as: .asker, form: [("code", try await code())]).forAnybody(),
            TrialCommand(.get, CommonPaths.signUp, try await code(), as: .asker).forAnybody(),
            TrialCommand(
                .post, CommonPaths.signUp, person, as: .asker,
                form: [
                    ("id", PersonID.make().text), ("login", Self.login()), ("name", "试验·新来"),
                    ("password", Self.password), ("facility", facility.id.text), ("profession", "doctor"),
                ]
            ).forAnybody(),
        ]
    }

    /// What somebody does with the own account.
    private func own(_ facility: Facility) async throws -> [TrialCommand] {
        // Nobody else is there: whoever is named as a colleague may not move to the colleague's place.
        let elsewhere = try Facility(
            id: .make(), name: "试验县医院西院", tier: 2, level: .county, place: "试验县", kind: .countyHospital)
        try await room.createFacility(elsewhere)
        let (owner, mover) = (try await person(at: facility), try await person(at: nil))
        let asker = world.actor(.asker)
        let visitor = AccountActions.Visitor(address: "trial", userAgent: nil)
        let session = try await room.actions.signInWithoutPassword(asker.person, visitor).session
        let colleague = try await person(at: facility)
        try await meet(asker, colleague)
        return [
            TrialCommand(.post, AccountPaths.language, as: .asker, form: [("language", "zh")]).forAnybody(),
            TrialCommand(
                .post, AccountPaths.password, as: .asker,
                form: [Self.id(), ("current", Self.password), ("new", "fifty quiet harbours")]
            ).sent(with: try await token(of: owner)).endingItsSession(),
            TrialCommand(.post, AccountPaths.noticesSeen, as: .asker, form: [Self.id()]).forAnybody(),
            TrialCommand(
                .post, AccountPaths.ownFacility, as: .asker, form: [Self.id(), ("facility", elsewhere.id.text)]
            ).sent(with: try await token(of: mover)),
            TrialCommand(.post, AccountPaths.endSession, session, as: .asker, form: [Self.id()]),
            TrialCommand(.get, AccountPaths.person, colleague, as: .asker),
        ]
    }

    private func administration(_ facility: Facility) async throws -> [TrialCommand] {
        let (shown, checked) = (try await person(at: facility), try await person(at: facility))
        let seen = try await person(at: facility, checkedBy: world.actor(.administrator).person)
        let (on, off) = (try await person(at: facility), try await person(at: facility))
        _ = try await room.actions.setActive(false, .make(), off, by: world.actor(.administrator))
        let ended = try await room.actions.invite(
            .make(), administrator: false, days: 7, by: world.actor(.administrator)
        ).id
        let place = [
            ("facilityName", "试验县医院"), ("facilityPlace", "试验县"), ("facilityTier", "2"), ("facilityLevel", "county"),
        ]
        return [
            TrialCommand(.post, AccountPaths.facilities, as: .administrator, form: [Self.id()] + place),
            TrialCommand(.get, AccountPaths.facility, facility.id, as: .administrator),
            TrialCommand(
                .post, AccountPaths.facility, facility.id, as: .administrator,
                form: [Self.id(), ("facilityName", "试验中心医院东院")]),
            TrialCommand(.post, AccountPaths.invitations, as: .administrator, form: [Self.id(), ("days", "3")]),
            TrialCommand(.post, AccountPaths.revocation, ended, as: .administrator, form: [Self.id()]),
            TrialCommand(.get, AccountPaths.record, shown, as: .administrator),
            TrialCommand(
                .post, AccountPaths.check, checked, as: .administrator,
                form: [Self.id(), ("licenceNumber", TrialWorld.secret), ("expiresOn", "2040-01-31")]),
            TrialCommand(.post, AccountPaths.checkWithdrawal, seen, as: .administrator, form: [Self.id()]),
            TrialCommand(.post, AccountPaths.disable, on, as: .administrator, form: [Self.id()]),
            TrialCommand(.post, AccountPaths.enable, off, as: .administrator, form: [Self.id()]),
        ]
    }

    /// Nothing outside of the demonstration.
    private func demo() -> [TrialCommand] {
        guard world.house.settings.isDemo else { return [] }
        return [TrialCommand(.post, AccountPaths.become, 0, as: .asker).endingItsSession()]
    }

    // MARK: Subjects

    static func id() -> (String, String) { ("id", CommandID.make().text) }

    static func login() -> String { "trial" + CommandID.make().text.suffix(17) }

    /// Somebody new, whose name only those may read who share a circle.
    func person(
        at facility: Facility?, login: String = login(), checkedBy: PersonID? = nil
    ) async throws -> PersonID {
        let id = PersonID.make()
        try await room.createPerson(
            SeededPerson(
                id: id, login: login, name: TrialWorld.secret, password: Self.password, facility: facility?.id,
                checkedBy: checkedBy))
        return id
    }

    func token(of person: PersonID) async throws -> String {
        try await room.demoSignIn(person, address: "trial")
    }

    private func code() async throws -> String {
        try await room.actions.invite(.make(), administrator: false, days: 7, by: world.actor(.administrator)).code
    }

    /// Brings both into one circle.
    private func meet(_ one: Actor, _ other: PersonID) async throws {
        let (circle, now) = (CircleID.make(), world.house.ground.clock.now())
        try await world.house.ground.perform("accounts.trial", by: one, on: circle.text) { transaction in
            try Circles.create(
                circle, kind: "trial", name: "", limit: 2, history: .all, at: now, in: transaction)
            for person in [one.person, other] {
                try Circles.join(circle, person, role: "member", invitedBy: nil, at: now, in: transaction)
            }
        }
    }
}
