import Circles
import Kernel
import Storage
import Testing
import Web

@testable import Accounts

@Suite("Commands of accounts, twice and at the same moment") struct AccountRaceTests {
    /// Runs the steps at the same moment; answers the code of each failure, and `done` for the others.
    private static func together(_ steps: [@Sendable () async throws -> Void]) async -> [String] {
        await withTaskGroup(of: String.self) { group in
            for step in steps {
                group.addTask {
                    do {
                        try await step()
                        return "done"
                    } catch { return (error as? any Failure)?.code ?? "\(error)" }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted()
        }
    }

    private static func values(_ test: AccountsGround, licence: String = "") throws -> CredentialValues {
        try CredentialValues(
            profession: .nurse, specialty: .none, facility: test.facility.id, languages: [], licenceNumber: licence)
    }

    @Test(
        "two people take one login name at once: one gets it, and the other's code stays good",
        arguments: Engine.allCases)
    func oneName(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let codes = [try await test.code(), try await test.code()]
            let forms = [try test.form("Li.Si"), try test.form("li.si")]
            let outcome = await Self.together(
                zip(codes, forms).map { code, form in
                    { _ = try await test.actions.signUp(form, code: code, AccountsGround.phone) }
                })
            #expect(outcome == ["done", "login-taken"])
            let found = try await test.actions.administration(search: "li.si", facility: "", by: test.administrator)
            #expect(found.people.count == 1 && found.invitations.count == 1)
            let left = await Self.together(
                codes.map { code in
                    { _ = try await test.actions.signUp(try test.form("wang.wu"), code: code, AccountsGround.phone) }
                })
            #expect(left == ["done", "invitation-used"])
        }
    }

    @Test("one form sent twice at once makes one account, and both sendings are signed in", arguments: Engine.allCases)
    func doubleTap(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (code, form) = (try await test.code(), try test.form("li.si"))
            let outcome = await Self.together(
                (0..<4).map { _ in
                    {
                        let (signedIn, _) = try await test.actions.signUp(form, code: code, AccountsGround.phone)
                        let session = try await test.room.session(token: signedIn.token.text, address: "x")
                        #expect(session?.actor.person == form.account.person)
                    }
                })
            #expect(outcome == Array(repeating: "done", count: 4))
            let found = try await test.actions.administration(search: "", facility: "", by: test.administrator)
            #expect(found.people.count == 2 && found.invitations.isEmpty)
        }
    }

    @Test("two administrators who switch each other off at once: one stays", arguments: Engine.allCases)
    func eachOther(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (second, _) = try await test.person("wang.wu", isAdministrator: true)
            let first = test.administrator
            let outcome = await Self.together([
                { _ = try await test.actions.setActive(false, .make(), second.person, by: first) },
                { _ = try await test.actions.setActive(false, .make(), first.person, by: second) },
            ])
            #expect(outcome == ["done", "last-administrator"])
            let active = try await test.database.read { transaction in
                try [first, second].compactMap { try AccountStore.account(of: $0.person, in: transaction) }
                    .filter(\.isActive).count
            }
            #expect(active == 1)
            let words = try await test.audit("accounts.disable").sorted()
            #expect(words == ["done"])
        }
    }

    @Test("an administrator who is not the last one can be switched off, and on again", arguments: Engine.allCases)
    func notTheLast(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (second, signedIn) = try await test.person("wang.wu", isAdministrator: true)
            let command = CommandID.make()
            for _ in 1...2 {
                _ = try await test.actions.setActive(false, command, second.person, by: test.administrator)
            }
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") == nil)
            await #expect(throws: AccountFailure.lastAdministrator) {
                _ = try await test.actions.setActive(false, .make(), test.administrator.person, by: second)
            }
            _ = try await test.actions.setActive(true, .make(), second.person, by: test.administrator)
            _ = try await test.actions.setActive(false, .make(), test.administrator.person, by: second)
        }
    }

    @Test("each command of an administrator counts once, however often it comes at once", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let by = test.administrator
            let (add, check, off) = (CommandID.make(), CommandID.make(), CommandID.make())
            let values = try Self.values(test, licence: "1102")
            let outcome = await Self.together(
                (0..<3).flatMap { _ -> [@Sendable () async throws -> Void] in
                    [
                        {
                            let facility = try Facility(
                                id: .make(), name: "望海医院", tier: 3, level: .city, place: "望海市", kind: .cityHospital)
                            _ = try await test.actions.addFacility(add, facility, by: by)
                        },
                        { _ = try await test.actions.check(check, actor.person, values, expires: nil, by: by) },
                        { _ = try await test.actions.setActive(false, off, actor.person, by: by) },
                    ]
                })
            #expect(Set(outcome) == ["done"], "\(outcome)")
            #expect(try await test.facilities("望海").facilities.count == 1)
            let record = try await test.actions.record(of: actor.person, facility: "", by: by).record
            #expect(!record.isActive && record.credential.licenceNumber == "1102")
            let active: Int? = try await test.database.read {
                try $0.value("select active from person where id = \(actor.person)")
            }
            #expect(active == 0, "the check has not switched the person on again")
        }
    }

    @Test(
        "an id that somebody else has used, or that was used for something else, does nothing",
        arguments: Engine.allCases)
    func usedId(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (second, _) = try await test.person("wang.wu", isAdministrator: true)
            let (third, signedIn) = try await test.person("li.si")
            let command = CommandID.make()
            _ = try await test.actions.setActive(false, command, third.person, by: test.administrator)
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.setActive(false, command, third.person, by: second)
            }
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.setActive(true, command, third.person, by: test.administrator)
            }
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") == nil)
        }
    }

    @Test(
        "a password that is changed twice at once is changed once, and one of two different ones wins",
        arguments: Engine.allCases)
    func password(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            let command = CommandID.make()
            func change(_ wanted: String, _ id: CommandID) -> @Sendable () async throws -> Void {
                {
                    try await test.actions.changePassword(
                        from: AccountsGround.password, to: wanted, keeping: signedIn.session, id, by: actor)
                }
            }
            let same = await Self.together([change("fifty blue kites", command), change("fifty blue kites", command)])
            #expect(same == ["done", "done"])
            _ = try await test.actions.signIn(login: "li.si", password: "fifty blue kites", AccountsGround.phone)
            let (other, otherSession) = try await test.person("wang.wu")
            let different = await Self.together(
                ["sixty red boats", "seventy tall pines"].map { wanted in
                    {
                        try await test.actions.changePassword(
                            from: AccountsGround.password, to: wanted, keeping: otherSession.session, .make(), by: other
                        )
                    }
                })
            #expect(different == ["done", "wrong-password"])
        }
    }

    @Test("a session that ends from two devices at once is ended for both", arguments: Engine.allCases)
    func end(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, first) = try await test.person("li.si")
            try await test.openStream(first)
            let outcome = await Self.together([
                { try await test.actions.end(first.session, .make(), by: actor) },
                { try await test.actions.signOut(first.session, by: actor) },
                { try await test.actions.signOut(first.session, by: actor) },
            ])
            #expect(outcome.filter { $0 == "done" }.count >= 2 && Set(outcome).isSubset(of: ["done", "not-found"]))
            #expect(try await test.room.session(token: first.token.text, address: "x") == nil)
            #expect(try await test.streams(become: 0))
        }
    }

    @Test("a session is kept when what would end it is refused", arguments: Engine.allCases)
    func kept(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, first) = try await test.person("li.si")
            try await test.openStream(first)
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.setActive(false, .make(), actor.person, by: actor)
            }
            await #expect(throws: CommonFailure.self) {
                try await test.actions.changePassword(
                    from: AccountsGround.password, to: "short", keeping: .make(), .make(), by: actor)
            }
            #expect(try await test.room.session(token: first.token.text, address: "x") != nil)
            #expect(try await test.streams(become: 1))
        }
    }
}
