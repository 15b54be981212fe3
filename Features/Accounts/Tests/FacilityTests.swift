import Circles
import Kernel
import Storage
import Testing
import Web

@testable import Accounts

@Suite("Facilities among many") struct FacilityTests {
    private static func facility(_ name: String, _ place: String) throws -> Facility {
        try Facility(id: .make(), name: name, tier: 2, level: .county, place: place, kind: .countyHospital)
    }

    @Test("a page shows so many and says that there are more; looking finds the others", arguments: Engine.allCases)
    func many(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            for number in 100..<160 {
                try await test.room.createFacility(
                    Self.facility("虚构第\(number)医院", "虚构\(number % 10)县"))
            }
            let first = try await test.facilities()
            #expect(first.facilities.count == FacilityList.limit && first.isCut)
            #expect(Set(first.facilities.map(\.id)).count == FacilityList.limit)
            let one = try await test.facilities("第137医")
            #expect(one.facilities.map(\.name) == ["虚构第137医院"] && !one.isCut && one.search == "第137医")
            #expect(try await test.facilities("虚构7县").facilities.count == 6)
            #expect(try await test.facilities("医院").isCut)
            for nothing in ["没有", "%", "_", "\\", "'", "医 院 长"] {
                #expect(try await test.facilities(nothing).facilities.isEmpty, "\(nothing)")
            }
            let door = try await test.actions.door(try await test.code(), search: "第137", chosen: test.facility.id)
            #expect(door.facilities.facilities.map(\.name) == ["青石乡卫生院", "虚构第137医院"])
        }
    }

    @Test("a renamed facility is found by its new name alone", arguments: Engine.allCases)
    func renamed(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let renamed = try Facility(
                id: test.facility.id, name: "望海中心医院", tier: 3, level: .city, place: "望海市", kind: .cityHospital)
            let command = CommandID.make()
            for _ in 1...2 { _ = try await test.actions.changeFacility(command, renamed, by: test.administrator) }
            #expect(try await test.facilities("青石").facilities.isEmpty)
            #expect(try await test.facilities("中心").facilities == [renamed])
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.changeFacility(
                    .make(), Self.facility("没有的医院", "无"), by: test.administrator)
            }
            #expect(try await test.facilities("没有的").facilities.isEmpty, "nothing of it is left")
        }
    }

    @Test("neither listing nor looking reads the whole table", arguments: Engine.allCases)
    func indexed(_ engine: Engine) async throws {
        guard engine == .sqlite else { return }
        try await AccountsGround.with(engine) { test in
            for (search, index) in [("", "facility_place"), ("青石", "sqlite_autoindex_facility_word")] {
                let plan = try await test.database.read { transaction in
                    try transaction.rows("explain query plan \(AccountStore.query(search))").map {
                        try $0.get("detail", as: String.self)
                    }
                }
                #expect(plan.contains { $0.contains(index) }, "\(plan)")
                #expect(search.isEmpty || !plan.contains { $0 == "SCAN f" || $0.hasPrefix("SCAN f ") }, "\(plan)")
            }
        }
    }

    @Test("a credential of a facility that is not there is refused, and the old one stays", arguments: Engine.allCases)
    func unknown(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let values = try CredentialValues(
                profession: .nurse, specialty: .none, facility: .make(), languages: [], licenceNumber: "")
            await #expect(throws: AccountFailure.facilityUnknown) {
                _ = try await test.actions.check(.make(), actor.person, values, expires: nil, by: test.administrator)
            }
            let record = try await test.actions.record(of: actor.person, facility: "", by: test.administrator)
            #expect(record.record.credential.profession == .doctor)
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.check(
                    .make(), .make(), try test.form("x.y").credential, expires: nil, by: test.administrator)
            }
        }
    }
}
