import Circles
import Foundation
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Accounts

@Suite struct SignUpTests {
    /// The link in the file that the operator is told of; nil when nothing is told.
    private static func welcome(_ room: AccountsRoom, _ base: String) async throws -> String? {
        let lines = try await room.plug.welcome?(base) ?? []
        let file = try #require(room.actions.firstLink).path
        if lines.isEmpty {
            #expect(!FileManager.default.fileExists(atPath: file))
            return nil
        }
        #expect(lines.count == 1 && lines[0].contains(file) && !lines[0].contains("sign-up"), "no journal has it")
        let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
        #expect(rights?.intValue == 0o600)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return text.trimmingCharacters(in: .newlines)
    }

    @Test("an invitation makes one account, and a second person is refused", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let code = try await test.code()
            let (signedIn, circle) = try await test.actions.signUp(
                try test.form("li.si"), code: code, AccountsGround.phone)
            #expect(circle == nil)
            let session = try await test.room.session(token: signedIn.token.text, address: "198.51.100.7")
            #expect(session?.actor.person == signedIn.person && session?.actor.isAdministrator == false)
            await #expect(throws: InvitationFailure.used) {
                _ = try await test.actions.signUp(try test.form("wang.wu"), code: code, AccountsGround.phone)
            }
            await #expect(throws: InvitationFailure.used) { _ = try await test.actions.door(code) }
            #expect(try await test.audit("accounts.sign-up") == ["done"])
        }
    }

    @Test("the same form sent twice makes one account and signs in", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (code, form) = (try await test.code(), try test.form("li.si"))
            let (first, _) = try await test.actions.signUp(form, code: code, AccountsGround.phone)
            let (second, _) = try await test.actions.signUp(form, code: code, AccountsGround.phone)
            #expect(first.person == second.person && first.token.text != second.token.text)
            // Who knows the id and not the password gets nowhere.
            let other = try test.form("li.si", id: first.person, password: "forty green lanterns")
            await #expect(throws: AccountFailure.signInRefused) {
                _ = try await test.actions.signUp(other, code: code, AccountsGround.phone)
            }
        }
    }

    @Test("two people with one code at the same moment: one gets in", arguments: Engine.allCases)
    func race(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let code = try await test.code()
            let entered = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<4 {
                    group.addTask {
                        do {
                            let form = try test.form("racer\(number)")
                            _ = try await test.actions.signUp(form, code: code, AccountsGround.phone)
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(entered == 1)
        }
    }

    @Test("an expired and an invented code open nothing", arguments: Engine.allCases)
    func expired(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let code = try await test.code(days: 2)
            test.time.pass(days: 3)
            await #expect(throws: InvitationFailure.expired) {
                _ = try await test.actions.signUp(try test.form("li.si"), code: code, AccountsGround.phone)
            }
            await #expect(throws: InvitationFailure.unknown) {
                let code = String(repeating: "a", count: 26)
                _ = try await test.actions.signUp(try test.form("li.si"), code: code, AccountsGround.phone)
            }
        }
    }

    @Test("a taken login name and an unknown facility leave the code unused", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            let code = try await test.code()
            await #expect(throws: AccountFailure.loginTaken) {
                _ = try await test.actions.signUp(try test.form("LI.SI"), code: code, AccountsGround.phone)
            }
            let elsewhere = try AccountsGround.form("zhao.liu", facility: .make())
            await #expect(throws: AccountFailure.facilityUnknown) {
                _ = try await test.actions.signUp(elsewhere, code: code, AccountsGround.phone)
            }
            // Only an administrator's code adds a facility.
            let place = try Facility(
                id: .make(), name: "自设医院", tier: 3, level: .city, place: "某市", kind: .other)
            let adding = try AccountsGround.form("zhao.liu", facility: place.id, newFacility: place)
            await #expect(throws: AccountFailure.facilityUnknown) {
                _ = try await test.actions.signUp(adding, code: code, AccountsGround.phone)
            }
            _ = try await test.actions.signUp(try test.form("zhao.liu"), code: code, AccountsGround.phone)
        }
    }

    @Test("a group's code is claimed and stays good for joining by the same person", arguments: Engine.allCases)
    func groupCode(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (circle, code) = try await test.group("蛇伤会诊")
            let now = test.time.now
            #expect(try await test.actions.door(code).groupName == "蛇伤会诊")
            let (signedIn, leadsTo) = try await test.actions.signUp(
                try test.form("li.si"), code: code, AccountsGround.phone)
            #expect(leadsTo == circle)
            let usable = try await test.database.read {
                try Invitations.usable(code, by: signedIn.person, at: now, in: $0).circle
            }
            #expect(usable == circle)
        }
    }

    @Test(
        "the first administrator comes by a link in a file of the data folder, which goes when it is used",
        arguments: Engine.allCases)
    func firstAdministrator(_ engine: Engine) async throws {
        try await AccountsGround.empty(engine) { room, time in
            let base = "http://localhost:8080"
            let earlier = try #require(try await Self.welcome(room, base))
            let link = try #require(try await Self.welcome(room, base))
            #expect(link.hasPrefix("http://localhost:8080/sign-up/") && link != earlier)
            let place = try Facility(
                id: .make(), name: "青石县人民医院", tier: 2, level: .county, place: "青石县", kind: .countyHospital)
            let form = try AccountsGround.form("operator", facility: place.id, newFacility: place)
            await #expect(throws: InvitationFailure.expired) {
                _ = try await room.actions.signUp(form, code: String(earlier.suffix(26)), AccountsGround.phone)
            }
            let code = String(link.suffix(26))
            let (signedIn, _) = try await room.actions.signUp(form, code: code, AccountsGround.phone)
            let session = try await room.session(token: signedIn.token.text, address: "192.0.2.1")
            #expect(session?.actor.isAdministrator == true)
            let file = try #require(room.actions.firstLink).path
            #expect(!FileManager.default.fileExists(atPath: file))
            let found = try await room.actions.ground.database.read {
                try AccountStore.facilities(matching: "人民", in: $0)
            }
            #expect(found.facilities.map(\.name) == ["青石县人民医院"])
            #expect(try await Self.welcome(room, base) == nil)
        }
    }

    @Test("the first administrator's link works for an hour", arguments: Engine.allCases)
    func firstAdministratorExpires(_ engine: Engine) async throws {
        try await AccountsGround.empty(engine) { room, time in
            let link = try #require(try await Self.welcome(room, ""))
            time.pass(seconds: 3_601)
            await #expect(throws: InvitationFailure.expired) {
                _ = try await room.actions.door(String(link.suffix(26)))
            }
        }
    }
}
