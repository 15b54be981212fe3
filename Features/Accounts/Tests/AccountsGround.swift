import Circles
import Foundation
import Kernel
import Logging
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Accounts

/// An installation of one facility and one administrator, whose clock the test moves.
struct AccountsGround {
    let database: Database
    let room: AccountsRoom
    let facility: Facility
    let administrator: Actor
    let time: TestTime
    let ended: EndedSessions

    var actions: AccountActions { room.actions }

    static let password = "thirty green lanterns"
    static let administratorID = PersonID.make()

    static func with(_ engine: Engine, _ body: @Sendable (AccountsGround) async throws -> Void) async throws {
        let migrations = CirclesMigrations.all + AccountsRoom.migrations
        try await withDatabase(engine, migrations: migrations) { database in
            let (time, ended) = (TestTime(), EndedSessions())
            let ground = Ground(database: database, clock: WallClock { time.now })
            let room = AccountsRoom(ground: ground, onEnd: { ended.add($0) })
            let facility = try Facility(
                id: .make(), name: "青石乡卫生院", tier: 1, level: .township, place: "青石县", kind: .townshipHospital)
            try await room.createFacility(facility)
            try await room.createPerson(
                SeededPerson(
                    id: administratorID, login: "operator", name: "管理员甲", facility: facility.id,
                    isAdministrator: true))
            try await body(
                AccountsGround(
                    database: database, room: room, facility: facility,
                    administrator: Actor(person: administratorID, isAdministrator: true, address: "192.0.2.1"),
                    time: time, ended: ended))
        }
    }

    /// An installation in which nobody is.
    static func empty(_ engine: Engine, _ body: @Sendable (AccountsRoom, TestTime) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: CirclesMigrations.all + AccountsRoom.migrations) { database in
            let time = TestTime()
            try await body(AccountsRoom(ground: Ground(database: database, clock: WallClock { time.now })), time)
        }
    }

    func code(administrator isAdministrator: Bool = false, days: Int = 7) async throws -> String {
        try await actions.invite(.make(), administrator: isAdministrator, days: days, by: administrator).code
    }

    func form(_ login: String, id: PersonID = .make(), password: String = password) throws -> SignUp {
        try Self.form(login, id: id, password: password, facility: facility.id)
    }

    static func form(
        _ login: String, id: PersonID = .make(), password: String = password, facility: FacilityID,
        newFacility: Facility? = nil
    ) throws -> SignUp {
        SignUp(
            account: NewAccount(
                person: id, login: try LoginName(login), name: "李四", language: .zh, isAdministrator: false),
            password: password, newFacility: newFacility,
            credential: try CredentialValues(
                profession: .doctor, specialty: .none, facility: facility, languages: [.chinese], licenceNumber: ""))
    }

    /// A person who signed up and knows `password`.
    func person(_ login: String) async throws -> (actor: Actor, signedIn: AccountActions.SignedIn) {
        let (signedIn, _) = try await actions.signUp(try form(login), code: try await code(), Self.phone)
        return (Actor(person: signedIn.person, address: Self.phone.address), signedIn)
    }

    static let phone = AccountActions.Visitor(
        address: "198.51.100.7", userAgent: "Mozilla/5.0 (Linux; Android 12) Chrome/120")
    static func visitor(_ address: String) -> AccountActions.Visitor { .init(address: address, userAgent: nil) }

    func audit(_ action: String) async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows("select outcome, code from audit_event where action = \(action) order by id").map {
                row in
                let code: String? = try row.get("code")
                return try row.get("outcome", as: String.self) + (code.map { " " + $0 } ?? "")
            }
        }
    }
}

/// A clock that stands still until the test moves it.
final class TestTime: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_790_000_000_000))
    var now: Instant { instant.withLock { $0 } }
    func pass(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
    func pass(days: Int64) { pass(seconds: days * 86_400) }
}

/// What the room said has ended.
final class EndedSessions: Sendable {
    private let ids = Mutex<[SessionID]>([])
    var all: [SessionID] { ids.withLock { $0 } }
    func add(_ id: SessionID) { ids.withLock { $0.append(id) } }
}
