import Circles
import Kernel
import Storage

/// What somebody with an invitation fills in.
struct SignUp: Sendable {
    let account: NewAccount
    let password: String
    /// The facility that the first administrator adds along with the account; nil to take one of the list.
    let newFacility: Facility?
    let credential: CredentialValues
}

/// What the holder of a code is shown before there is an account.
struct SignUpDoor: Sendable {
    let groupName: String?
    let inviter: PersonCard?
    let isAdministrator: Bool
    let expiresAt: Instant
    /// Whether any facility may be chosen: who was invited by a member works where the member does, or nowhere yet.
    let isFree: Bool
    let facilities: FacilityList
}

extension AccountActions {
    /// What a code leads to, with the facilities to choose from.
    ///
    /// - Parameters:
    ///   - search: a part of a facility's name or place.
    ///   - chosen: the facility that was chosen before, to stay among them.
    /// - Throws: `InvitationFailure`.
    func door(_ code: String, search: String = "", chosen: FacilityID? = nil) async throws -> SignUpDoor {
        let now = ground.clock.now()
        return try await ground.database.read { transaction in
            let invitation = try Invitations.usable(code, by: nil, at: now, in: transaction)
            let isFree = try Self.choosesFreely(invitation, in: transaction)
            let found =
                try isFree
                ? AccountStore.facilities(matching: search, in: transaction)
                    .including(chosen.flatMap { try AccountStore.facility($0, in: transaction) })
                : FacilityList(
                    [Self.inviterFacility(invitation, in: transaction)].compactMap(\.self), search: "", isCut: false)
            return SignUpDoor(
                groupName: invitation.circleName,
                inviter: try Invitations.issuer(of: invitation, in: transaction),
                isAdministrator: invitation.administrator, expiresAt: invitation.expiresAt,
                isFree: isFree, facilities: found)
        }
    }

    /// Makes an account with a code and opens its first session.
    ///
    /// - Returns: the session, and the circle that the code leads on to.
    /// - Throws: `InvitationFailure`, `AccountFailure.loginTaken`, `.facilityUnknown`, `CommonFailure.invalid`.
    func signUp(_ wanted: SignUp, code: String, _ visitor: Visitor) async throws -> (SignedIn, CircleID?) {
        if let again = try await repeated(wanted, code: code, visitor) { return again }
        let now = ground.clock.now()
        do {
            // Before the hashing, which is dear: is the door open at all, and are the names such that it could succeed?
            try await ground.database.read { transaction in
                _ = try Invitations.usable(code, by: nil, at: now, in: transaction)
                if try AccountStore.isTaken(wanted.account.login, in: transaction) { throw AccountFailure.loginTaken }
            }
            try PasswordRule.check(wanted.password, names: [wanted.account.login.text, wanted.account.name])
            let hash = try await hasher.hash(wanted.password)
            return try await make(wanted, code: code, passwordHash: hash, visitor)
        } catch let failure as any Failure {
            // The same form at the same moment: the other one of the two has made the account meanwhile.
            if let again = try await repeated(wanted, code: code, visitor) { return again }
            throw failure
        }
    }

    /// The account, the use of the code and the first session, in one transaction.
    private func make(
        _ wanted: SignUp, code: String, passwordHash: String, _ visitor: Visitor
    ) async throws -> (SignedIn, CircleID?) {
        let (person, ground) = (wanted.account.person, ground)
        let made = try await visit("accounts.sign-up", from: visitor.address, subject: person) { transaction in
            let now = ground.clock.now()
            let invitation = try Invitations.usable(code, by: nil, at: now, in: transaction)
            if let facility = wanted.newFacility {
                guard invitation.administrator else { throw AccountFailure.facilityUnknown }
                try AccountStore.insert(facility, at: now, in: transaction)
            }
            try Self.requirePlace(wanted.credential.facility, invitation, in: transaction)
            if let facility = wanted.credential.facility {
                try AccountStore.holdNames(of: facility, in: transaction)
            }
            let account = NewAccount(
                person: person, login: wanted.account.login, name: wanted.account.name,
                language: wanted.account.language, isAdministrator: invitation.administrator)
            try insert(account, wanted.credential, passwordHash: passwordHash, at: now, in: transaction)
            _ = try Invitations.claim(code, by: person, at: now, in: transaction)
            try appoint(account, from: visitor.address, in: transaction)
            if invitation.administrator, invitation.issuedBy == nil { removeFirstLink(after: transaction) }
            // Nobody is there to admit the first administrator.
            if let facility = wanted.credential.facility, invitation.issuedBy != nil,
                try AccountStore.hasAlike(account.name, at: facility, except: person, in: transaction)
            {
                try wait(person, from: visitor.address, in: transaction)
                return (SignedIn?.none, invitation.circle)
            }
            try AccountStore.rememberPlace(
                GuessKey.Subject.person(person).text, Network.of(visitor.address), at: now, in: transaction)
            try note(visitor, of: person, in: transaction)
            return (try open(for: person, visitor, at: now, in: transaction), invitation.circle)
        }
        guard let signedIn = made.0 else { throw AccountFailure.waitsForAdmission }
        return (signedIn, made.1)
    }

    /// Whether the issuer's word is enough for any facility.
    private static func choosesFreely(_ invitation: Invitation, in transaction: Transaction) throws -> Bool {
        guard !invitation.administrator, let issuer = invitation.issuedBy else { return true }
        return try AccountStore.account(of: issuer, in: transaction)?.isAdministrator == true
    }

    private static func inviterFacility(
        _ invitation: Invitation, in transaction: Transaction
    ) throws -> Facility? {
        try invitation.issuedBy.flatMap { try AccountStore.record(of: $0, in: transaction) }?.credential.facility
    }

    private static func requirePlace(
        _ facility: FacilityID?, _ invitation: Invitation, in transaction: Transaction
    ) throws {
        guard let facility, try !choosesFreely(invitation, in: transaction) else { return }
        guard try inviterFacility(invitation, in: transaction)?.id == facility else {
            throw AccountFailure.facilityNotInviters
        }
    }

    /// The second sending of a form whose answer was lost: it signs in the account that the first one made.
    private func repeated(
        _ wanted: SignUp, code: String, _ visitor: Visitor
    ) async throws -> (SignedIn, CircleID?)? {
        let now = ground.clock.now()
        let person = wanted.account.person
        let stored = try await ground.database.read { try AccountStore.password(of: person, in: $0) }
        guard stored != nil else { return nil }
        let signedIn = try await signIn(login: wanted.account.login.text, password: wanted.password, visitor)
        guard signedIn.person == person else { throw AccountFailure.loginTaken }
        let circle = try await ground.database.read { transaction in
            do {
                return try Invitations.usable(code, by: person, at: now, in: transaction).circle
            } catch is InvitationFailure {
                return nil
            }
        }
        return (signedIn, circle)
    }

    /// The card, the account, the credential and the circle of one that a person consists of.
    func insert(
        _ account: NewAccount, _ credential: CredentialValues, passwordHash: String, at instant: Instant,
        in transaction: Transaction
    ) throws {
        let person = account.person
        guard try !Circles.isTaken(person, in: transaction) else { throw CommonFailure.notFound }
        let facility = try credential.facility.map { try Self.held($0, in: transaction) }
        let title = credential.title
        try People.put(
            PersonCard(
                id: person, name: account.name, titleZh: title.zh, titleEn: title.en,
                facilityName: facility?.name ?? "",
                facilityTier: facility?.tier ?? 1, checked: false),
            in: transaction)
        try AccountStore.insert(account, passwordHash: passwordHash, at: instant, in: transaction)
        try AccountStore.put(credential, of: person, in: transaction)
        try AccountStore.setName(account.name, of: person, in: transaction)
        let circle = Circles.personal(person)
        try Circles.create(
            circle, kind: "person", name: "", minimum: 1, limit: 1, history: .all, at: instant, in: transaction)
        try Circles.join(circle, person, role: "owner", invitedBy: nil, at: instant, in: transaction)
    }

    /// A facility that stays as it is to the end of the transaction.
    static func held(_ id: FacilityID, in transaction: Transaction) throws -> Facility {
        guard let facility = try AccountStore.heldFacility(id, in: transaction) else {
            throw AccountFailure.facilityUnknown
        }
        return facility
    }

    /// Takes the file with the first administrator's link away, once it was used.
    private func removeFirstLink(after transaction: Transaction) {
        let firstLink = firstLink
        transaction.afterCommit {
            // What stays holds a link that works no more, and is taken away at the next start.
            try? firstLink?.remove()
        }
    }

    /// A one-time code for the first administrator; nil when there is one.
    ///
    /// An earlier code ends.
    func firstAdministratorCode() async throws -> String? {
        let clock = ground.clock
        return try await visit("accounts.invite-first", from: "local") { transaction in
            let now = clock.now()
            guard try !AccountStore.hasAdministrator(in: transaction) else { return nil }
            try Invitations.endFirst(in: transaction)
            return try Invitations.issue(
                circle: nil, role: "administrator", administrator: true, by: nil, at: now,
                expires: now.adding(seconds: FirstLink.hours * 3600), in: transaction
            ).code
        }
    }
}
