import Circles
import Kernel
import Storage

/// What administrators see first.
struct Administration: Sendable {
    let facilities: FacilityList
    /// At most `AccountActions.peopleLimit`; the search finds the others.
    let people: [PersonRecord]
    let search: String
    /// Whom an administrator has to admit.
    let waiting: [PersonRecord]
    let invitations: [NetworkInvitation]
}

/// A person with the facilities to choose from, the present one among them.
struct PersonWithChoices: Sendable {
    let record: PersonRecord
    let facilities: FacilityList
    var hasSecondFactor = false
}

/// An invitation with its code, which this answer alone shows.
struct IssuedInvitation: Sendable {
    let id: InvitationID
    let code: String
    let isAdministrator: Bool
    let expiresAt: Instant
}

extension AccountActions {
    /// The most people on one page of the administration.
    static let peopleLimit = 100
    /// The most unused invitations on one page of the administration.
    static let invitationLimit = 200
    /// Longest and usual validity of an invitation to the network, in days.
    static let invitationDays = (longest: 30, usual: 7)

    /// - Parameters:
    ///   - search: a part of a name or login name.
    ///   - facility: a part of a facility's name or place.
    func administration(search: String, facility: String, by actor: Actor) async throws -> Administration {
        let now = ground.clock.now()
        return try await ground.look("accounts.administer", by: actor, on: "people") { transaction in
            try Self.requireAdministrator(actor)
            return Administration(
                facilities: try AccountStore.facilities(matching: facility, in: transaction),
                people: try AccountStore.people(matching: search, limit: Self.peopleLimit, in: transaction),
                search: search, waiting: try AccountStore.waiting(limit: Self.peopleLimit, in: transaction),
                invitations: try Invitations.network(at: now, limit: Self.invitationLimit, in: transaction))
        }
    }

    func record(of person: PersonID, facility: String, by actor: Actor) async throws -> PersonWithChoices {
        try await ground.look("accounts.read-record", by: actor, on: person.text) { transaction in
            try Self.requireAdministrator(actor)
            guard let record = try AccountStore.record(of: person, in: transaction) else {
                throw CommonFailure.notFound
            }
            let found = try AccountStore.facilities(matching: facility, in: transaction)
            return PersonWithChoices(
                record: record, facilities: found.including(record.credential.facility),
                hasSecondFactor: try AccountStore.hasSecondFactor(person, in: transaction))
        }
    }

    func facility(_ id: FacilityID, by actor: Actor) async throws -> Facility {
        try await ground.look("accounts.read-facility", by: actor, on: id.text) { transaction in
            try Self.requireAdministrator(actor)
            guard let facility = try AccountStore.facility(id, in: transaction) else { throw CommonFailure.notFound }
            return facility
        }
    }

    /// Adds a facility; the same sending again adds none.
    func addFacility(_ id: CommandID, _ facility: Facility, by actor: Actor) async throws -> FacilityID {
        try await administer("accounts.add-facility", id, by: actor, on: facility.id.text) { now, transaction in
            try AccountStore.insert(facility, at: now, in: transaction)
            return facility.id
        }
    }

    /// Changes a facility, and with it the cards of its people.
    func changeFacility(_ id: CommandID, _ facility: Facility, by actor: Actor) async throws -> FacilityID {
        try await administer("accounts.change-facility", id, by: actor, on: facility.id.text) { _, transaction in
            guard try AccountStore.update(facility, in: transaction) else { throw CommonFailure.notFound }
            try People.setFacility(
                facility.name, tier: facility.tier, of: AccountStore.people(of: facility.id, in: transaction),
                in: transaction)
            return facility.id
        }
    }

    /// Makes a single-use code to the network.
    ///
    /// - Throws: `AccountFailure.codeShownOnce` when the same command is sent again: the code itself is not kept.
    func invite(
        _ id: CommandID, administrator: Bool, days: Int, by actor: Actor
    ) async throws -> IssuedInvitation {
        guard (1...Self.invitationDays.longest).contains(days) else {
            throw CommonFailure.invalid(field: "days", reason: AccountTexts.daysRange)
        }
        let (ground, action) = (ground, "accounts.invite")
        return try await ground.perform(action, by: actor) { transaction in
            try Self.requireAdministrator(actor)
            let now = ground.clock.now()
            var issued: IssuedInvitation?
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                let expires = now.adding(days: Int64(days))
                let made = try Invitations.issue(
                    circle: nil, role: administrator ? "administrator" : "member", administrator: administrator,
                    by: actor.person, at: now, expires: expires, in: transaction)
                issued = IssuedInvitation(
                    id: made.id, code: made.code, isAdministrator: administrator, expiresAt: expires)
                return made.id
            }
            guard let issued else { throw AccountFailure.codeShownOnce }
            return issued
        }
    }

    /// Ends an invitation to the network that nobody has used.
    ///
    /// - Throws: `CommonFailure.notFound` for one that has ended, was used, or leads to a group.
    func revoke(_ id: CommandID, _ invitation: InvitationID, by actor: Actor) async throws -> InvitationID {
        try await administer("accounts.revoke-invitation", id, by: actor, on: invitation.text) { now, transaction in
            guard try Invitations.revoke(network: invitation, at: now, in: transaction) else {
                throw CommonFailure.notFound
            }
            return invitation
        }
    }

    /// Sets a credential as the administrator has seen it proved, with the administrator's name and the time.
    func check(
        _ id: CommandID, _ person: PersonID, _ values: CredentialValues, expires: CivilDate?, by actor: Actor
    ) async throws -> PersonID {
        try await administer("accounts.check-credential", id, by: actor, on: person.text) { now, transaction in
            guard try AccountStore.account(of: person, in: transaction) != nil else { throw CommonFailure.notFound }
            try Self.setChecked(person, values, expires: expires, by: actor.person, at: now, in: transaction)
            return person
        }
    }

    /// The credential as it was proved, and with it what stands beside the name.
    static func setChecked(
        _ person: PersonID, _ values: CredentialValues, expires: CivilDate?, by administrator: PersonID,
        at instant: Instant, in transaction: Transaction
    ) throws {
        guard let chosen = values.facility else { throw AccountFailure.facilityUnknown }
        let facility = try held(chosen, in: transaction)
        let title = values.title
        try AccountStore.put(values, of: person, in: transaction)
        try AccountStore.setChecked(person, by: administrator, expires: expires, at: instant, in: transaction)
        try People.put(
            Professional(
                titleZh: title.zh, titleEn: title.en, facilityName: facility.name, facilityTier: facility.tier,
                checked: true),
            beside: person, in: transaction)
    }

    /// Takes the check of a credential back: from now on it is what the person says.
    ///
    /// - Throws: `CommonFailure.notFound` for one that nobody has checked.
    func withdrawCheck(_ id: CommandID, _ person: PersonID, by actor: Actor) async throws -> PersonID {
        try await administer("accounts.withdraw-check", id, by: actor, on: person.text) { _, transaction in
            guard try AccountStore.setUnchecked(person, in: transaction) else { throw CommonFailure.notFound }
            try People.setUnchecked(person, in: transaction)
            return person
        }
    }

    /// Switches a person off, which ends all sessions and open invitations at once, or on again.
    ///
    /// - Throws: `AccountFailure.lastAdministrator`.
    func setActive(_ isActive: Bool, _ id: CommandID, _ person: PersonID, by actor: Actor) async throws -> PersonID {
        let action = isActive ? "accounts.enable" : "accounts.disable"
        return try await administer(action, id, by: actor, on: person.text) { _, transaction in
            // Before the account is read, so that two administrators who switch each other off come one after the other.
            let administrators = isActive ? 0 : try AccountStore.countAdministrators(in: transaction)
            guard let account = try AccountStore.account(of: person, in: transaction) else {
                throw CommonFailure.notFound
            }
            if !isActive && account.isAdministrator && account.isActive && administrators <= 1 {
                throw AccountFailure.lastAdministrator
            }
            if let thread = account.admission {
                try decide(isActive, on: person, in: thread, by: actor, in: transaction)
            }
            try AccountStore.setActive(isActive, of: person, in: transaction)
            try People.setActive(isActive, person, in: transaction)
            if !isActive {
                endStreams(of: try AccountStore.endAll(of: person, in: transaction), in: transaction)
                try AccountStore.endResets(of: person, in: transaction)
                try AccountStore.endResets(issuedBy: person, in: transaction)
            }
            return person
        }
    }

    /// One step of an administrator that counts once.
    func administer<Value: Codable & Sendable>(
        _ action: String, _ id: CommandID, by actor: Actor, on subject: String,
        _ body: @escaping @Sendable (Instant, Transaction) throws -> Value
    ) async throws -> Value {
        let ground = ground
        return try await ground.perform(action, by: actor, on: subject) { transaction in
            try Self.requireAdministrator(actor)
            let now = ground.clock.now()
            return try Commands.once(id, action, by: actor, at: now, in: transaction) { try body(now, transaction) }
        }
    }

    /// For everybody else the administration is not there.
    static func requireAdministrator(_ actor: Actor) throws(CommonFailure) {
        guard actor.isAdministrator else { throw .notFound }
    }
}
