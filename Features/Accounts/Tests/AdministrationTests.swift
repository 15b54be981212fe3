import Circles
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Accounts

@Suite struct AdministrationTests {
    @Test(
        "a checked credential names the administrator and the time, and the card follows it", arguments: Engine.allCases
    )
    func check(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let before = try await test.actions.own(by: actor, session: nil).person
            #expect(before.credential.checkedBy == nil && before.credential.title.zh == "医生")
            #expect(!before.card.checked && before.card.title.zh == "未审核" && before.card.facilityName == "")
            let values = try CredentialValues(
                profession: .nurse, specialty: #require(Specialty(rawValue: "burns")), facility: test.facility.id,
                languages: [.english, .chinese], licenceNumber: "11022 0110")
            _ = try await test.actions.check(
                .make(), actor.person, values, expires: CivilDate("2030-01-31"), by: test.administrator)
            let after = try await test.actions.own(by: actor, session: nil).person
            #expect(after.credential.checkedByName == "系统管理员甲" && after.credential.checkedAt == test.time.now)
            #expect(after.credential.expiresOn?.text == "2030-01-31")
            #expect(after.credential.languages == [.chinese, .english])
            #expect(after.card.title.zh == "护士 · 烧伤科" && after.card.title.en == "Nurse · burns")
            #expect(after.card.checked && after.card.facilityName == test.facility.name)
            for isFirst in [true, false] {
                let withdrawn: @Sendable () async throws -> PersonID = {
                    try await test.actions.withdrawCheck(.make(), actor.person, by: test.administrator)
                }
                guard isFirst else {
                    await #expect(throws: CommonFailure.notFound) { _ = try await withdrawn() }
                    continue
                }
                _ = try await withdrawn()
                let again = try await test.actions.own(by: actor, session: nil).person
                #expect(!again.card.checked && again.card.title.en == "not checked" && again.card.facilityTier == nil)
                #expect(again.credential.checkedAt == nil && again.credential.title.zh == "护士 · 烧伤科")
            }
        }
    }

    @Test("nobody but administrators reaches the administration", arguments: Engine.allCases)
    func access(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let values = try test.form("x.y").credential
            let steps: [@Sendable () async throws -> Void] = [
                { _ = try await test.actions.administration(search: "", facility: "", by: actor) },
                { _ = try await test.actions.record(of: actor.person, facility: "", by: actor) },
                { _ = try await test.actions.facility(test.facility.id, by: actor) },
                { _ = try await test.actions.addFacility(.make(), test.facility, by: actor) },
                { _ = try await test.actions.changeFacility(.make(), test.facility, by: actor) },
                { _ = try await test.actions.invite(.make(), administrator: true, days: 7, by: actor) },
                { _ = try await test.actions.revoke(.make(), .make(), by: actor) },
                { _ = try await test.actions.check(.make(), actor.person, values, expires: nil, by: actor) },
                { _ = try await test.actions.withdrawCheck(.make(), actor.person, by: actor) },
                { _ = try await test.actions.setActive(true, .make(), actor.person, by: actor) },
            ]
            for step in steps { await #expect(throws: CommonFailure.notFound) { try await step() } }
            #expect(try await test.audit("accounts.invite").allSatisfy { $0 == "done" })
        }
    }

    @Test("an administrator by half is found", arguments: Engine.allCases)
    func checks(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (other, _) = try await test.person("wang.wu", isAdministrator: true)
            let problems: @Sendable () async throws -> [String] = {
                try await test.database.read { transaction in
                    try AccountsRoom.checks.flatMap { try $0.problems(transaction) }
                }
            }
            #expect(try await problems() == [])
            try await test.database.write { transaction in
                try transaction.run("update account set is_administrator = 0 where person_id = \(other.person)")
            }
            #expect(try await problems().count == 1)
        }
    }

    @Test("a card is for those who share a circle, and looks absent to others", arguments: Engine.allCases)
    func cards(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (one, _) = try await test.person("li.si")
            let (two, _) = try await test.person("wang.wu")
            #expect(try await test.actions.person(one.person, by: one).login == "li.si")
            await #expect(throws: CommonFailure.notFound) { _ = try await test.actions.person(two.person, by: one) }
            await #expect(throws: CommonFailure.notFound) { _ = try await test.actions.person(.make(), by: one) }
            let circle = CircleID.make()
            let now = test.time.now
            try await test.database.write { transaction in
                try Circles.create(circle, kind: "group", name: "组", limit: 10, history: .all, at: now, in: transaction)
                for person in [one.person, two.person] {
                    try Circles.join(circle, person, role: "member", invitedBy: nil, at: now, in: transaction)
                }
            }
            #expect(try await test.actions.person(two.person, by: one).card.name == "李wang.wu")
        }
    }

    @Test("a renamed facility shows on the cards of its people, and adding one counts once", arguments: Engine.allCases)
    func facilities(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let renamed = try Facility(
                id: test.facility.id, name: "青石中心卫生院", tier: 2, level: .township, place: "青石县", kind: .townshipHospital)
            _ = try await test.actions.changeFacility(.make(), renamed, by: test.administrator)
            #expect(try await test.actions.own(by: actor, session: nil).person.card.facilityName == "")
            try await test.check(actor.person)
            let card = try await test.actions.own(by: actor, session: nil).person.card
            #expect(card.facilityName == "青石中心卫生院" && card.facilityTier == 2)
            let command = CommandID.make()
            for _ in 1...2 {
                let added = try Facility(
                    id: .make(), name: "青石县疾控中心", tier: 2, level: .county, place: "青石县", kind: .cdc)
                _ = try await test.actions.addFacility(command, added, by: test.administrator)
            }
            #expect(try await test.facilities().facilities.count == 2)
        }
    }

    @Test("an invitation's code is shown once", arguments: Engine.allCases)
    func shownOnce(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let command = CommandID.make()
            _ = try await test.actions.invite(command, administrator: false, days: 7, by: test.administrator)
            await #expect(throws: AccountFailure.codeShownOnce) {
                _ = try await test.actions.invite(command, administrator: false, days: 7, by: test.administrator)
            }
            let found = try await test.actions.administration(search: "", facility: "", by: test.administrator)
            #expect(found.invitations.count == 1)
        }
    }

    @Test("people are found by name or login name, and a percent sign is a percent sign", arguments: Engine.allCases)
    func search(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            for (text, count) in [("", 2), ("李", 1), ("LI.S", 1), ("%", 0), ("_", 0), ("\\", 0), ("'", 0)] {
                let found = try await test.actions.administration(search: text, facility: "", by: test.administrator)
                #expect(found.people.count == count, "\(text)")
            }
        }
    }

    @Test("seeding a person twice makes one, and demo sign-in opens a session", arguments: Engine.allCases)
    func seeding(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let person = SeededPerson(id: .make(), login: "demo1", name: "王医生", facility: test.facility.id)
            #expect(try await test.room.createPerson(person))
            #expect(try await !test.room.createPerson(person))
            let token = try await test.room.demoSignIn(person.id, address: "127.0.0.1")
            #expect(try await test.room.session(token: token, address: "127.0.0.1")?.actor.person == person.id)
        }
    }
}
