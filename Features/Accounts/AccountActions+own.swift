import Circles
import Kernel
import Storage

/// What a person sees of the own account.
struct OwnAccount: Sendable {
    let person: PersonRecord
    let language: Language?
    /// The last used first.
    let sessions: [AccountSession]
    /// The newest first.
    let notices: [AccountNotice]
    let hasSecondFactor: Bool
    /// The session with which it is seen.
    let current: SessionID?
    /// Where one may say that one works.
    let facilities: FacilityList
}

extension AccountActions {
    /// The most that the page of the account tells.
    static let noticeLimit = 20

    /// The own account with its sessions.
    ///
    /// - Parameter facility: a part of a facility's name or place.
    func own(by actor: Actor, session current: SessionID?, facility: String = "") async throws -> OwnAccount {
        let now = ground.clock.now()
        return try await ground.look("accounts.read", by: actor) { transaction in
            guard let record = try AccountStore.readable(actor.person, by: actor.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            return OwnAccount(
                person: record, language: try AccountStore.account(of: actor.person, in: transaction)?.language,
                sessions: try AccountStore.sessions(of: actor.person, at: now, in: transaction),
                notices: try AccountStore.notices(of: actor.person, limit: Self.noticeLimit, in: transaction),
                hasSecondFactor: try AccountStore.hasSecondFactor(actor.person, in: transaction),
                current: current,
                facilities: try AccountStore.facilities(matching: facility, in: transaction)
                    .including(record.credential.facility))
        }
    }

    /// The record of a person with whom the actor shares a circle.
    func person(_ id: PersonID, by actor: Actor) async throws -> PersonRecord {
        try await ground.look("accounts.read-person", by: actor, on: id.text) { transaction in
            guard let record = try AccountStore.readable(id, by: actor.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            return record
        }
    }

    /// Says that one works at another facility, or at none; the credential is not checked then.
    ///
    /// - Throws: `AccountFailure.facilityUnknown`, `.nameAtFacility`.
    func setFacility(_ facility: FacilityID?, _ id: CommandID, by actor: Actor) async throws {
        let (ground, action, person) = (ground, "accounts.set-facility", actor.person)
        try await ground.perform(action, by: actor, on: facility?.text) { transaction in
            _ = try Commands.once(id, action, by: actor, at: ground.clock.now(), in: transaction) {
                if let facility { try AccountStore.holdNames(of: facility, in: transaction) }
                guard let record = try AccountStore.readable(person, by: person, in: transaction) else {
                    throw CommonFailure.notFound
                }
                let place = try facility.map { try Self.held($0, in: transaction) }
                guard place?.id != record.credential.facility?.id else { return true }
                if let place, try AccountStore.hasAlike(record.card.name, at: place.id, except: person, in: transaction)
                {
                    throw AccountFailure.nameAtFacility
                }
                let title = record.credential.title
                try AccountStore.setFacility(place?.id, of: person, in: transaction)
                try People.put(
                    Professional(
                        titleZh: title.zh, titleEn: title.en, facilityName: place?.name ?? "",
                        facilityTier: place?.tier ?? 1, checked: false),
                    beside: person, in: transaction)
                return true
            }
        }
    }

    func setLanguage(_ language: Language, by actor: Actor) async throws {
        try await ground.perform("accounts.set-language", by: actor) { transaction in
            try AccountStore.setLanguage(language, of: actor.person, in: transaction)
        }
    }

    /// Ends the session of the request.
    func signOut(_ session: SessionID, by actor: Actor) async throws {
        try await ground.perform("accounts.sign-out", by: actor, on: session.text) { transaction in
            // Ended already, by another device: signed out is what was wanted.
            if try !AccountStore.end(session, of: actor.person, in: transaction) { transaction.isRepeat = true }
            endStreams(of: [session], in: transaction)
        }
    }

    /// Ends one of the actor's sessions.
    func end(_ session: SessionID, _ id: CommandID, by actor: Actor) async throws {
        let (ground, action) = (ground, "accounts.end-session")
        try await ground.perform(action, by: actor, on: session.text) { transaction in
            _ = try Commands.once(id, action, by: actor, at: ground.clock.now(), in: transaction) {
                guard try AccountStore.end(session, of: actor.person, in: transaction) else {
                    throw CommonFailure.notFound
                }
                endStreams(of: [session], in: transaction)
                return session
            }
        }
    }

    /// Sets another password, for who knows the present one, and ends all other sessions.
    ///
    /// - Returns: the secret by which the session that stays is known from now on.
    /// - Throws: `AccountFailure.wrongPassword`, `CommonFailure.invalid`, `.tooManyRequests`.
    @discardableResult
    func changePassword(
        from current: String, to wanted: String, keeping session: SessionID, _ id: CommandID, by actor: Actor
    ) async throws -> SessionToken {
        let (ground, action) = (ground, "accounts.change-password")
        let stored = try await ownPassword(of: actor)
        try PasswordRule.check(wanted, names: [stored.login, stored.name], field: "new")
        let proved = try await prove(current, against: stored, by: actor)
        let hash = proved.isRight ? try await hasher.hash(wanted) : ""
        let token = SessionToken.make()
        try await ground.perform(action, by: actor) { transaction in
            let now = ground.clock.now()
            // Sent before: the present password is the new one by now, and the answer is the first one's.
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                let changed =
                    try proved.isRight
                    && AccountStore.setPassword(
                        hash, of: actor.person, replacing: stored.hash, at: now, in: transaction)
                guard changed else { throw AccountFailure.wrongPassword }
                let ended = try AccountStore.endAll(of: actor.person, except: session, in: transaction)
                endStreams(of: ended, in: transaction)
                try AccountStore.endResets(of: actor.person, in: transaction)
                try AccountStore.notify(
                    actor.person, .passwordChanged, address: actor.address, at: now, in: transaction)
                return true
            }
            // Also when it was sent again: whoever gets the second answer may not have seen the first one.
            try AccountStore.renew(session, of: actor.person, token: token, in: transaction)
            try forgive(proved.keys, in: transaction)
        }
        return token
    }
}
