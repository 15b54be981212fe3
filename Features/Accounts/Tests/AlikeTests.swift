import Circles
import Kernel
import Needs
import Rooms
import Storage
import Testing

@testable import Accounts

@Suite("Names that a reader takes for another one's") struct AlikeTests {
    @Test(
        "whatever looks the same has one skeleton",
        arguments: [
            [
                "admin", "ADMIN", "аdmin", "ａdmin", "ad\u{200D}min", "admi\u{FE00}n", "a d m i n", "adrnin", "adm1n",
                "admln",
            ],
            ["示例·望海", "示例望海", "示例・望海", "示例 ‧ 望海", "示\u{200B}例·望海", "示例·望\u{E0061}海"],
            ["Paul", "PAUL", "pauI", "Ρaul", "раul"], ["王0", "王O", "王о", "王οο".replacing("οο", with: "ο")],
        ])
    func same(_ names: [String]) {
        let skeletons = Set(names.map(Skeleton.of))
        #expect(skeletons.count == 1, "\(skeletons.map { $0.unicodeScalars.map { String($0.value, radix: 16) } })")
    }

    @Test(
        "what a reader tells apart has two",
        arguments: [("王伟", "王炜"), ("li.si", "li.wu"), ("Ann", "Anne"), ("张三", "张二")])
    func different(_ one: String, _ other: String) { #expect(Skeleton.of(one) != Skeleton.of(other)) }

    @Test("no name to sign in with looks like another one", arguments: Engine.allCases)
    func logins(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            for login in ["lі.si", "1i.si", "LI-SI"] {
                let code = try await test.code()
                await #expect(throws: AccountFailure.loginTaken) {
                    _ = try await test.actions.signUp(try test.form(login), code: code, AccountsGround.phone)
                }
            }
            _ = try await test.person("li.wu")
        }
    }

    @Test(
        "who has a colleague's name waits for an administrator, who admits or refuses", arguments: Engine.allCases,
        [true, false])
    func waits(_ engine: Engine, isAdmitted: Bool) async throws {
        try await AccountsGround.with(engine) { test in
            let (first, _) = try await test.person("li.si")
            let name = "李 四"
            let form = try AccountsGround.form("second", facility: test.facility.id, name: name)
            let code = try await test.code()
            // The account is made; it opens nothing, whether by the same form again or by signing in.
            for _ in 1...2 {
                await #expect(throws: AccountFailure.waitsForAdmission) {
                    _ = try await test.actions.signUp(form, code: code, AccountsGround.phone)
                }
            }
            let signIn: @Sendable () async throws -> Void = {
                _ = try await test.actions.signIn(
                    login: "second", password: AccountsGround.password, AccountsGround.phone)
            }
            await #expect(throws: AccountFailure.waitsForAdmission) { try await signIn() }
            let waiting = form.account.person
            #expect(try await Self.needs(of: test.administrator, test).map(\.title) == [name])
            #expect(try await Self.needs(of: first, test).isEmpty)
            let found = try await test.actions.administration(search: "", facility: "", by: test.administrator)
            #expect(found.waiting.map(\.card.id) == [waiting])

            _ = try await test.actions.setActive(isAdmitted, .make(), waiting, by: test.administrator)
            #expect(try await Self.needs(of: test.administrator, test).isEmpty)
            let after = try await test.actions.administration(search: "", facility: "", by: test.administrator)
            #expect(after.waiting.isEmpty)
            if isAdmitted { return try await signIn() }
            await #expect(throws: AccountFailure.disabled) { try await signIn() }
        }
    }

    @Test("an administrator who comes later is told whom to admit", arguments: Engine.allCases)
    func later(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            let (form, code) = (
                try AccountsGround.form("second", facility: test.facility.id, name: "李四"), try await test.code()
            )
            await #expect(throws: AccountFailure.waitsForAdmission) {
                _ = try await test.actions.signUp(form, code: code, AccountsGround.phone)
            }
            let (other, _) = try await test.person("operator2", isAdministrator: true)
            #expect(try await Self.needs(of: other, test).count == 1)
            _ = try await test.actions.setActive(true, .make(), form.account.person, by: other)
            #expect(try await Self.needs(of: other, test).isEmpty)
            #expect(try await Self.needs(of: test.administrator, test).isEmpty)
        }
    }

    @Test(
        "the same name elsewhere, at no facility, or of somebody switched off keeps nobody out",
        arguments: Engine.allCases)
    func elsewhere(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (first, _) = try await test.person("li.si")
            let other = try Facility(
                id: .make(), name: "望海医院", tier: 3, level: .city, place: "望海市", kind: .cityHospital)
            try await test.room.createFacility(other)
            for (login, facility) in [("one", other.id), ("two", nil)] as [(String, FacilityID?)] {
                let form = try AccountsGround.form(login, facility: facility, name: "李四")
                _ = try await test.actions.signUp(form, code: try await test.code(), AccountsGround.phone)
            }
            // Who came in elsewhere does not come to the facility by asking for it.
            let two = try await test.actions.administration(search: "two", facility: "", by: test.administrator).people[
                0]
            let actor = Actor(person: two.card.id)
            await #expect(throws: AccountFailure.nameAtFacility) {
                try await test.actions.setFacility(test.facility.id, .make(), by: actor)
            }
            _ = try await test.actions.setActive(false, .make(), first.person, by: test.administrator)
            try await test.actions.setFacility(test.facility.id, .make(), by: actor)
            let form = try AccountsGround.form("three", facility: other.id, name: "李五")
            _ = try await test.actions.signUp(form, code: try await test.code(), AccountsGround.phone)
        }
    }

    @Test(
        "names of an older program are filled in at the start, and looking for one reads an index",
        arguments: Engine.allCases)
    func filled(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            try await test.database.write { transaction in
                try transaction.run("update account set login_skeleton = null")
                try transaction.run("update credential set name_skeleton = null")
                // Two whose names look the same, from before.
                try transaction.run(
                    "update account set login = 'operat0r', login_folded = 'operat0r' where login = 'li.si'")
                for _ in 1...2 { try AccountStore.fillSkeletons(in: transaction) }
                let empty: Int? = try transaction.value(
                    """
                    select (select count(*) from account where login_skeleton is null)
                        + (select count(*) from credential where name_skeleton is null) as found
                    """)
                #expect(empty == 0)
                #expect(try AccountStore.isTaken(LoginName("0perator"), in: transaction))
                #expect(try AccountStore.hasAlike("李四", at: test.facility.id, except: .make(), in: transaction))
                guard engine == .sqlite else { return }
                let plan = try transaction.rows(
                    "explain query plan select 1 from credential where facility_id = \(test.facility.id) and name_skeleton = 'x'"
                ).map { try $0.get("detail", as: String.self) }
                #expect(plan.allSatisfy { $0.contains("credential_facility") }, "\(plan)")
            }
        }
    }

    private static func needs(
        of actor: Actor, _ test: AccountsGround
    ) async throws -> [(title: String, path: String)] {
        return try await test.database.read { transaction in
            let needs = try Needs.list(for: actor.person, in: transaction)
            return try AccountKinds.need.lines(needs, actor.person, transaction).map { ($0.title, $0.path) }
        }
    }
}
