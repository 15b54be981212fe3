import Circles
import Kernel
import Storage
import Testing

@testable import Accounts

@Suite("Where somebody new may say to work") struct FacilityChoiceTests {
    @Test(
        "by a member's code at the member's facility or at none, by an administrator's at any",
        arguments: Engine.allCases)
    func choice(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let hospital = try Facility(
                id: .make(), name: "望海医院", tier: 3, level: .city, place: "望海市", kind: .cityHospital)
            try await test.room.createFacility(hospital)
            let (member, _) = try await test.person("li.si")
            let code: @Sendable () async throws -> String = { try await test.groupCode("群", by: member) }
            let door = try await test.actions.door(try await code(), search: "望海", chosen: hospital.id)
            #expect(!door.isFree && door.facilities.facilities.map(\.id) == [test.facility.id])
            let elsewhere = try AccountsGround.form("one", facility: hospital.id)
            await #expect(throws: AccountFailure.facilityNotInviters) {
                _ = try await test.actions.signUp(elsewhere, code: try await code(), AccountsGround.phone)
            }
            for (login, facility) in [("two", test.facility.id), ("three", nil)] as [(String, FacilityID?)] {
                let form = try AccountsGround.form(login, facility: facility)
                let (made, _) = try await test.actions.signUp(form, code: try await code(), AccountsGround.phone)
                let own = try await test.actions.own(by: Actor(person: made.person), session: nil).person
                #expect(own.credential.facility?.id == facility && !own.card.checked)
            }
            let free = try await test.actions.door(try await test.code(), search: "望海")
            #expect(free.isFree && free.facilities.facilities.map(\.id) == [hospital.id])
            _ = try await test.actions.signUp(elsewhere, code: try await test.code(), AccountsGround.phone)
        }
    }

    @Test(
        "who says to work elsewhere is not checked any more, and who says the same stays so", arguments: Engine.allCases
    )
    func moving(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let hospital = try Facility(
                id: .make(), name: "望海医院", tier: 3, level: .city, place: "望海市", kind: .cityHospital)
            try await test.room.createFacility(hospital)
            let (actor, _) = try await test.person("li.si")
            try await test.check(actor.person)
            let own: @Sendable () async throws -> PersonRecord = {
                try await test.actions.own(by: actor, session: nil).person
            }
            try await test.actions.setFacility(test.facility.id, .make(), by: actor)
            #expect(try await own().card.checked)
            let command = CommandID.make()
            for _ in 1...2 { try await test.actions.setFacility(hospital.id, command, by: actor) }
            let moved = try await own()
            #expect(moved.credential.facility?.id == hospital.id && moved.credential.checkedAt == nil)
            #expect(!moved.card.checked && moved.card.facilityName == "")
            try await test.check(actor.person)
            #expect(try await own().card.facilityName == "望海医院")
            try await test.actions.setFacility(nil, .make(), by: actor)
            #expect(try await own().credential.facility == nil)
            await #expect(throws: AccountFailure.facilityUnknown) {
                try await test.actions.setFacility(.make(), .make(), by: actor)
            }
            // Nobody is checked at no facility.
            await #expect(throws: AccountFailure.facilityUnknown) { try await test.check(actor.person) }
        }
    }
}
