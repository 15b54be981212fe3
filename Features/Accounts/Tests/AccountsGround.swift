import Blobs
import Circles
import Crypto
import Foundation
import Kernel
import Live
import Logging
import Media
import Rooms
import Storage
import TestSupport
import Testing

@testable import Accounts

/// An installation of one facility and one administrator, whose clock the test moves.
struct AccountsGround: Sendable {
    let house: Foundations
    let room: AccountsRoom
    let facility: Facility
    let administrator: Actor
    let time: TestTime

    var actions: AccountActions { room.actions }
    var database: Database { house.ground.database }

    static let password = "thirty green lanterns"

    static func with(
        _ engine: Engine, isDemo: Bool = false, _ body: @Sendable (AccountsGround) async throws -> Void
    ) async throws {
        try await open(engine, isDemo: isDemo) { house, time in
            let room = AccountsRoom(on: house)
            let facility = try Facility(
                id: .make(), name: "青石乡卫生院", tier: 1, level: .township, place: "青石县", kind: .townshipHospital)
            try await room.createFacility(facility)
            let administrator = PersonID.make()
            try await room.createPerson(
                SeededPerson(
                    id: administrator, login: "operator", name: "系统管理员甲", facility: facility.id,
                    isAdministrator: true))
            try await body(
                AccountsGround(
                    house: house, room: room, facility: facility,
                    administrator: Actor(person: administrator, isAdministrator: true, address: "192.0.2.1"),
                    time: time))
        }
    }

    /// An installation in which nobody is.
    static func empty(_ engine: Engine, _ body: @Sendable (AccountsRoom, TestTime) async throws -> Void) async throws {
        try await open(engine, isDemo: false) { try await body(AccountsRoom(on: $0), $1) }
    }

    /// What rooms stand on, with this room alone, on a machine that takes no files.
    private static func open(
        _ engine: Engine, isDemo: Bool, _ body: @Sendable (Foundations, TestTime) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "huizhen-accounts-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let list = try RoomList([AccountsRoom.self])
        try await withDatabase(engine, migrations: list.migrations) { database in
            let time = TestTime()
            let sealer = Sealer(key: SymmetricKey(size: .bits256))
            let uploads = try UploadStore(folder: folder.path + "/quarantine", sealer: sealer)
            let files = try BlobStore(content: folder.path + "/files", derived: folder.path + "/derived")
            let work = try ProcessFolder(in: folder.path + "/work")
            let pipeline = MediaPipeline(uploads: uploads, files: files, sandbox: nil, work: work)
            let hub = Hub(database: database, render: list.render) { _ in }
            let house = Foundations(
                ground: Ground(database: database, clock: WallClock { time.now }), kinds: list, hub: hub,
                uploads: uploads, files: files, work: work, pipeline: pipeline, sealer: sealer, sandbox: nil,
                settings: InstallationSettings(isDemo: isDemo, folder: folder.path), logger: quiet)
            try await body(house, time)
            await hub.endAll()
            await hub.settle()
        }
    }

    func code(administrator isAdministrator: Bool = false, days: Int = 7) async throws -> String {
        try await actions.invite(.make(), administrator: isAdministrator, days: days, by: administrator).code
    }

    /// The administrator finds what a person says of themself right.
    func check(_ person: PersonID) async throws {
        let found = try await actions.record(of: person, facility: "", by: administrator).record.credential
        let values = try CredentialValues(
            profession: found.profession, specialty: found.specialty, facility: found.facility?.id,
            languages: found.languages, licenceNumber: found.licenceNumber)
        _ = try await actions.check(.make(), person, values, expires: nil, by: administrator)
    }

    /// A code that leads into a new group of this name.
    ///
    /// - Parameter issuer: who makes it; nil for the administrator.
    func groupCode(_ name: String, by issuer: Actor? = nil) async throws -> String {
        try await group(name, by: issuer).code
    }

    /// A new group with a code that leads into it.
    func group(_ name: String, by issuer: Actor? = nil) async throws -> (circle: CircleID, code: String) {
        let (circle, now, issuer) = (CircleID.make(), time.now, (issuer ?? administrator).person)
        let kind = CircleKind(
            "group", limits: 3...500, roles: [CircleRole("member", allows: [.mayInvite(as: "member")])])
        return try await database.write { transaction in
            try Capabilities.install([.personal, kind], in: transaction)
            try Circles.create(
                circle, kind: "group", name: name, minimum: 3, limit: 500, history: .all, at: now, in: transaction)
            try Circles.join(circle, issuer, role: "member", invitedBy: nil, at: now, in: transaction)
            let issued = try Invitations.issue(
                circle: circle, role: "member", by: issuer, at: now, expires: now.adding(days: 7), in: transaction)
            return (circle, issued.code)
        }
    }

    func form(_ login: String, id: PersonID = .make(), password: String = password) throws -> SignUp {
        try Self.form(login, id: id, password: password, facility: facility.id)
    }

    static func form(
        _ login: String, id: PersonID = .make(), password: String = password, facility: FacilityID?,
        newFacility: Facility? = nil, name: String? = nil
    ) throws -> SignUp {
        SignUp(
            account: NewAccount(
                person: id, login: try LoginName(login), name: name ?? (login == "li.si" ? "李四" : "李\(login)"),
                language: .zh, isAdministrator: false),
            password: password, newFacility: newFacility,
            credential: try CredentialValues(
                profession: .doctor, specialty: .none, facility: facility, languages: [.chinese], licenceNumber: ""))
    }

    /// A person who signed up and knows `password`.
    func person(
        _ login: String, isAdministrator: Bool = false
    ) async throws -> (actor: Actor, signedIn: AccountActions.SignedIn) {
        let code = try await code(administrator: isAdministrator)
        let (signedIn, _) = try await actions.signUp(try form(login), code: code, Self.phone)
        let actor = Actor(
            person: signedIn.person, isAdministrator: isAdministrator, address: Self.phone.address)
        return (actor, signedIn)
    }

    static let phone = AccountActions.Visitor(
        address: "198.51.100.7", userAgent: "Mozilla/5.0 (Linux; Android 12) Chrome/120")
    static func visitor(_ address: String) -> AccountActions.Visitor { .init(address: address, userAgent: nil) }

    /// What came of an action, each time: `done`, or `refused` with the code.
    func audit(_ action: String) async throws -> [String] {
        try await database.read { transaction in
            try Audit.records(of: action, in: transaction).map { $0.refused.map { "refused " + $0 } ?? "done" }
        }
    }

    func facilities(_ search: String = "") async throws -> FacilityList {
        try await database.read { try AccountStore.facilities(matching: search, in: $0) }
    }

    // MARK: Open streams

    /// Opens an event stream with a session, as a page does.
    func openStream(_ signedIn: AccountActions.SignedIn) async throws {
        _ = try await house.hub.open(for: signedIn.person, session: signedIn.session, language: .zh, after: [:])
    }

    /// Whether so many streams are open in the end; ending comes after the commit.
    func streams(become count: Int) async throws -> Bool {
        for _ in 0..<2000 {
            if await house.hub.count == count { return true }
            try await Task.sleep(for: .milliseconds(5))
        }
        return false
    }
}
