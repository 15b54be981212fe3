import Circles
import Foundation
import Kernel
import Testing

@testable import Accounts

@Suite("What programs get of accounts, member by member") struct AccountShowingTests {
    private static func members(_ value: some Encodable) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(value))
        return try #require(object as? [String: Any])
    }

    private static func names(_ value: Any?) -> Set<String> { Set((value as? [String: Any] ?? [:]).keys) }

    @Test("a person's record has card, account and credential, and members without a value are left out")
    func record() throws {
        let whole = try Self.members(try AccountPeople.record())
        #expect(Set(whole.keys) == ["card", "login", "isAdministrator", "isActive", "waits", "credential"])
        #expect(
            Self.names(whole["card"]) == [
                "id", "name", "checked", "titleZh", "titleEn", "facilityName", "facilityTier",
            ])
        let facility = (whole["credential"] as? [String: Any])?["facility"]
        #expect(Self.names(facility) == ["id", "name", "tier", "level", "place", "kind"])
        let checked: Set = ["checkedBy", "checkedByName", "checkedAt", "expiresOn"]
        let always: Set = ["profession", "specialty", "facility", "languages", "licenceNumber"]
        #expect(Self.names(whole["credential"]) == always.union(checked))
        let unchecked = try Self.members(try AccountPeople.record(isChecked: false))
        #expect(Self.names(unchecked["credential"]) == always)
        #expect(Self.names(unchecked["card"]) == ["id", "name", "checked"])
    }

    @Test("a colleague shows neither login name nor licence, whoever asks")
    func colleague() throws {
        let record = try AccountPeople.record()
        let shown = try Self.members(ColleagueJSON(record))
        #expect(
            Set(shown.keys) == ["card", "profession", "specialty", "languages", "checkedBy", "checkedAt", "expiresOn"])
        let text = String(decoding: try JSONEncoder().encode(ColleagueJSON(record)), as: UTF8.self)
        #expect(!text.contains("LZ-1102") && !text.contains("li.si"))
        let bare = try Self.members(ColleagueJSON(try AccountPeople.record(isChecked: false)))
        #expect(Set(bare.keys) == ["card", "languages"], "what somebody says is shown to nobody as a fact")
    }

    @Test("the own account marks the session with which it is read")
    func own() throws {
        let sessions = [AccountPeople.session(), AccountPeople.session()]
        let json = OwnAccountJSON(try AccountPeople.own(sessions: sessions, current: sessions[1].id))
        #expect(json.sessions.map(\.isCurrent) == [false, true])
        let members = try Self.members(json)
        #expect(Set(members.keys) == ["person", "language", "sessions", "notices"])
        let first = (members["sessions"] as? [Any])?.first
        #expect(Self.names(first) == ["id", "device", "address", "signedInAt", "lastUsedAt", "isCurrent"])
        #expect(OwnAccountJSON(try AccountPeople.own(sessions: sessions)).sessions.allSatisfy { !$0.isCurrent })
    }

    @Test("the administration shows no code of an invitation; the answer that makes one does")
    func administration() throws {
        let pending = AccountPeople.pending
        let found = Administration(
            facilities: FacilityList([try AccountPeople.facility()], search: "青", isCut: true),
            people: [try AccountPeople.record()], search: "李", waiting: [],
            invitations: [pending])
        let members = try Self.members(AdministrationJSON(found))
        #expect(
            Set(members.keys) == [
                "facilities", "facilitySearch", "hasMoreFacilities", "people", "search", "waiting",
                "invitations",
            ])
        #expect(members["facilitySearch"] as? String == "青" && members["hasMoreFacilities"] as? Bool == true)
        #expect(
            Self.names((members["invitations"] as? [Any])?.first) == [
                "id", "isAdministrator", "issuedBy", "createdAt", "expiresAt", "isEnded",
            ])
        let made = try Self.members(IssuedInvitationJSON(AccountPeople.invitation(), link: "http://x/sign-up/abc123"))
        #expect(Set(made.keys) == ["invitation", "link"])
        #expect(Self.names(made["invitation"]) == ["id", "code", "isAdministrator", "expiresAt"])
    }

    @Test("a door, a session and what was done have their members")
    func others() throws {
        let list = FacilityList([], search: "", isCut: false)
        let door = try Self.members(SignUpDoorJSON(try AccountPeople.door(facilities: list)))
        let always: Set = [
            "isAdministrator", "expiresAt", "isFree", "facilities", "facilitySearch", "hasMoreFacilities",
        ]
        #expect(Set(door.keys) == always.union(["groupName", "inviter"]))
        let network = SignUpDoorJSON(
            SignUpDoor(
                groupName: nil, inviter: nil, isAdministrator: true, expiresAt: AccountPeople.now, isFree: true,
                facilities: list))
        #expect(Set(try Self.members(network).keys) == always)
        let signedIn = AccountActions.SignedIn(
            person: .make(), session: .make(), token: .make(), expiresAt: AccountPeople.now)
        #expect(
            Set(try Self.members(SignedInJSON(signedIn)).keys) == ["person", "session", "token", "expiresAt"])
        #expect(try Self.members(DoneJSON(id: "x")) as? [String: String] == ["id": "x"])
        #expect(try Self.members(NothingJSON()).isEmpty)
    }
}
