import Circles
import Kernel

/// What was made or changed.
struct DoneJSON: Encodable, Sendable {
    let id: String
}

/// A changed password, and the secret by which the session that changed it is known from now on.
struct PasswordChangedJSON: Encodable, Sendable {
    let id: PersonID
    let token: String
}

/// An answer without members.
struct NothingJSON: Encodable, Sendable {}

/// What a program gets for a password: it sends the token as `Authorization: Bearer`.
struct SignedInJSON: Encodable, Sendable {
    let person: PersonID
    let session: SessionID
    let token: String
    let expiresAt: Instant

    init(_ signedIn: AccountActions.SignedIn) {
        person = signedIn.person
        session = signedIn.session
        token = signedIn.token.text
        expiresAt = signedIn.expiresAt
    }
}

/// What a code leads to.
struct SignUpDoorJSON: Encodable, Sendable {
    let groupName: String?
    let inviter: PersonCard?
    let isAdministrator: Bool
    let expiresAt: Instant
    /// Whether any facility may be chosen; otherwise one of these or none.
    let isFree: Bool
    let facilities: [Facility]
    let facilitySearch: String
    let hasMoreFacilities: Bool

    init(_ door: SignUpDoor) {
        groupName = door.groupName
        inviter = door.inviter
        isAdministrator = door.isAdministrator
        expiresAt = door.expiresAt
        isFree = door.isFree
        facilities = door.facilities.facilities
        facilitySearch = door.facilities.search
        hasMoreFacilities = door.facilities.isCut
    }
}

/// The own account.
struct OwnAccountJSON: Encodable, Sendable {
    struct Session: Encodable, Sendable {
        let id: SessionID
        let device: String
        let address: String
        let signedInAt: Instant
        let lastUsedAt: Instant
        let isCurrent: Bool
    }

    struct Notice: Encodable, Sendable {
        let kind: String
        let at: Instant
        let address: String
        let device: String
        let by: String?
        let isSeen: Bool
    }

    let person: PersonRecord
    let language: Language?
    let sessions: [Session]
    let notices: [Notice]

    init(_ own: OwnAccount) {
        person = own.person
        language = own.language
        sessions = own.sessions.map { session in
            Session(
                id: session.id, device: session.device, address: session.address, signedInAt: session.createdAt,
                lastUsedAt: session.lastUsedAt, isCurrent: session.id == own.current)
        }
        notices = own.notices.map { notice in
            Notice(
                kind: notice.kind.rawValue, at: notice.at, address: notice.address, device: notice.device,
                by: notice.byName, isSeen: notice.isSeen)
        }
    }
}

/// A colleague as others see one: without the licence's number and the login name.
struct ColleagueJSON: Encodable, Sendable {
    let card: PersonCard
    /// Nil until it was checked, as the specialty.
    let profession: Profession?
    let specialty: Specialty?
    let languages: [SpokenLanguage]
    let checkedBy: String?
    let checkedAt: Instant?
    let expiresOn: CivilDate?

    init(_ record: PersonRecord) {
        card = record.card
        profession = record.card.checked ? record.credential.profession : nil
        specialty = record.card.checked ? record.credential.specialty : nil
        languages = record.credential.languages
        checkedBy = record.credential.checkedByName
        checkedAt = record.credential.checkedAt
        expiresOn = record.credential.expiresOn
    }
}

/// What administrators see first.
struct AdministrationJSON: Encodable, Sendable {
    struct Invitation: Encodable, Sendable {
        let id: InvitationID
        let isAdministrator: Bool
        let issuedBy: String?
        let createdAt: Instant
        let expiresAt: Instant
        /// Whether it opens nothing any more, before its time.
        let isEnded: Bool
    }

    let facilities: [Facility]
    let facilitySearch: String
    let hasMoreFacilities: Bool
    let people: [PersonRecord]
    let search: String
    /// Whom an administrator has to admit.
    let waiting: [PersonRecord]
    let invitations: [Invitation]

    init(_ found: Administration) {
        facilities = found.facilities.facilities
        facilitySearch = found.facilities.search
        hasMoreFacilities = found.facilities.isCut
        people = found.people
        search = found.search
        waiting = found.waiting
        invitations = found.invitations.map { invitation in
            Invitation(
                id: invitation.id, isAdministrator: invitation.isAdministrator, issuedBy: invitation.issuedBy,
                createdAt: invitation.createdAt, expiresAt: invitation.expiresAt, isEnded: invitation.isEnded)
        }
    }
}

/// A person for administrators.
struct RecordJSON: Encodable, Sendable {
    private let record: PersonRecord
    private let hasSecondFactor: Bool

    private enum Key: CodingKey { case hasSecondFactor }

    init(_ found: PersonWithChoices) {
        record = found.record
        hasSecondFactor = found.hasSecondFactor
    }

    func encode(to encoder: any Encoder) throws {
        try record.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(hasSecondFactor, forKey: .hasSecondFactor)
    }
}

/// The own second step of signing in.
struct SecondFactorJSON: Encodable, Sendable {
    let isOn: Bool
    let isNeeded: Bool
    let recoveryCodesLeft: Int

    init(_ found: SecondFactor) {
        isOn = found.isOn
        isNeeded = found.isNeeded
        recoveryCodesLeft = found.codesLeft
    }
}

/// A secret that waits for its first code.
struct SecretJSON: Encodable, Sendable {
    let secret: String
    /// For authenticators that scan.
    let link: String
}

/// Codes that this answer alone shows.
struct RecoveryCodesJSON: Encodable, Sendable {
    let recoveryCodes: [String]
}

/// An invitation that was just made: the one answer that shows its code.
struct IssuedInvitationJSON: Encodable, Sendable {
    struct Invitation: Encodable, Sendable {
        let id: InvitationID
        let code: String
        let isAdministrator: Bool
        let expiresAt: Instant
    }

    let invitation: Invitation
    let link: String

    init(_ issued: IssuedInvitation, link: String) {
        invitation = Invitation(
            id: issued.id, code: issued.code, isAdministrator: issued.isAdministrator, expiresAt: issued.expiresAt)
        self.link = link
    }
}
