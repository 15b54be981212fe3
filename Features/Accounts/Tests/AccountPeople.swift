import Kernel

@testable import Accounts
@testable import Circles
@testable import Web

/// Invented people and views for tests that need no database.
enum AccountPeople {
    static let hostile = "<script>\"&'张"
    /// The same as it may stand in a page.
    static let escaped = "&lt;script&gt;&quot;&amp;&#39;张"
    static let now = Instant(milliseconds: 1_790_000_000_000)

    static func view(_ language: Language, isAdministrator: Bool = false) -> View {
        View(
            language: language, actor: Actor(person: .make(), isAdministrator: isAdministrator), personName: hostile,
            csrf: "token", path: "/", demo: false)
    }

    static func facility(_ name: String = hostile) throws -> Facility {
        try Facility(id: .make(), name: name, tier: 3, level: .city, place: hostile, kind: .cityHospital)
    }

    static func record(
        isAdministrator: Bool = false, isActive: Bool = true, isChecked: Bool = true, waits: Bool = false
    ) throws -> PersonRecord {
        let facility = try facility()
        return PersonRecord(
            card: PersonCard(
                id: .make(), name: hostile, titleZh: "医生", titleEn: "Doctor", facilityName: facility.name,
                facilityTier: facility.tier, checked: isChecked),
            login: "li.si", isAdministrator: isAdministrator, isActive: isActive, waits: waits,
            credential: Credential(
                profession: .doctor, specialty: .none, facility: facility, languages: [.chinese, .english],
                licenceNumber: isChecked ? "LZ-1102" : "", expiresOn: isChecked ? CivilDate("2030-01-31") : nil,
                checkedBy: isChecked ? .make() : nil, checkedByName: isChecked ? hostile : nil,
                checkedAt: isChecked ? now : nil))
    }

    static func session(_ device: String = hostile) -> AccountSession {
        AccountSession(id: .make(), createdAt: now, lastUsedAt: now, address: "192.0.2.1", device: device)
    }

    static func own(
        isAdministrator: Bool = false, sessions: [AccountSession] = [], notices: [AccountNotice] = [],
        current: SessionID? = nil
    ) throws -> OwnAccount {
        OwnAccount(
            person: try record(isAdministrator: isAdministrator), language: .en, sessions: sessions, notices: notices,
            hasSecondFactor: false, current: current, facilities: FacilityList([], search: "", isCut: false))
    }

    static func door(
        isAdministrator: Bool = false, isFree: Bool = true, groupName: String? = hostile, facilities: FacilityList
    ) throws -> SignUpDoor {
        SignUpDoor(
            groupName: groupName, inviter: try record().card, isAdministrator: isAdministrator,
            expiresAt: now.adding(days: 7), isFree: isFree, facilities: facilities)
    }

    static func invitation(by name: String? = hostile, isAdministrator: Bool = false) -> IssuedInvitation {
        IssuedInvitation(
            id: .make(), code: "abc123", isAdministrator: isAdministrator, expiresAt: now.adding(days: 7))
    }

    static let pending = NetworkInvitation(
        id: .make(), isAdministrator: true, issuedBy: hostile, createdAt: now, expiresAt: now.adding(days: 7),
        isEnded: false)
}
