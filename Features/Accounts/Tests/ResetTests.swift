import Circles
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Accounts

@Suite("What an administrator does for who forgot the password or lost a phone") struct ResetTests {
    private static let wanted = "fifty blue kites"

    private static func issue(_ test: AccountsGround, _ person: PersonID, by actor: Actor? = nil) async throws -> String
    {
        try await test.actions.issueReset(of: person, .make(), by: actor ?? test.administrator).token.text
    }

    private static func use(_ test: AccountsGround, _ link: String, _ password: String = wanted) async -> String? {
        await SecondFactorTests.failure {
            try await test.actions.useReset(link, password: password, AccountsGround.phone)
        }?.code
    }

    private static func signIn(_ test: AccountsGround, _ password: String, code: String? = nil) async -> String? {
        await SecondFactorTests.failure {
            _ = try await test.actions.signIn(
                login: "li.si", password: password, code: code, AccountsGround.phone)
        }?.code
    }

    @Test("a link sets a new password once, ends every session and stream, and is told", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            let link = try await Self.issue(test, actor.person)
            let hashes: [String] = try await test.database.read { transaction in
                try transaction.rows("select token_hash from password_reset").map { try $0.get("token_hash") }
            }
            let token = try #require(SessionToken(reading: link))
            #expect(hashes == [token.hash], "only a hash is stored")
            #expect(try await test.actions.reset(link).login == "li.si")
            test.time.pass(seconds: 1)
            try await test.openStream(signedIn)
            #expect(await Self.use(test, link, "short") == "invalid", "the rules hold here too")
            #expect(await Self.use(test, link) == nil)
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") == nil)
            #expect(try await test.streams(become: 0))
            #expect(await Self.use(test, link) == "reset-ended")
            #expect(await Self.signIn(test, AccountsGround.password) == "sign-in-refused")
            #expect(await Self.signIn(test, Self.wanted) == nil)
            let told = try await test.actions.own(by: actor, session: nil).notices
            #expect(told.map(\.kind) == [.passwordReset, .resetIssued] && told[1].byName == "系统管理员甲")
            #expect(try await test.audit("accounts.use-reset") == ["done"])
            #expect(try await test.audit("accounts.issue-reset") == ["done"])
        }
    }

    @Test(
        "it works for a day, until a newer one is made, and while its maker administers and its owner is active",
        arguments: Engine.allCases)
    func ended(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let (second, _) = try await test.person("wang.wu", isAdministrator: true)
            let (first, newer) = (
                try await Self.issue(test, actor.person), try await Self.issue(test, actor.person)
            )
            #expect(await Self.use(test, first) == "reset-ended")
            test.time.pass(seconds: PasswordReset.hours * 3600)
            #expect(await Self.use(test, newer) == "reset-ended")
            let orphan = try await Self.issue(test, actor.person, by: second)
            #expect(try await test.actions.reset(orphan).person == actor.person)
            for isActive in [false, true] {
                _ = try await test.actions.setActive(isActive, .make(), second.person, by: test.administrator)
                #expect(await Self.use(test, orphan) == "reset-ended", "and does not come back to life")
            }
            let off = try await Self.issue(test, actor.person)
            for isActive in [false, true] {
                _ = try await test.actions.setActive(isActive, .make(), actor.person, by: test.administrator)
                #expect(await Self.use(test, off) == "reset-ended")
            }
            let changed = try await Self.issue(test, actor.person)
            try await test.actions.changePassword(
                from: AccountsGround.password, to: "sixty red boats", keeping: .make(), .make(), by: actor)
            #expect(await Self.use(test, changed) == "reset-ended", "who knows the password needs none")
            for none in ["", "x", SessionToken.make().text] { #expect(await Self.use(test, none) == "reset-ended") }
        }
    }

    @Test("who has lost the right to make it is asked at the moment of its use", arguments: Engine.allCases)
    func authority(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let link = try await Self.issue(test, actor.person)
            let administrator = test.administrator.person
            try await test.database.write { transaction in
                try transaction.run("delete from person_capability where person_id = \(administrator)")
            }
            #expect(await Self.use(test, link) == "reset-ended")
        }
    }

    @Test("of two who use one link at once one sets the password", arguments: Engine.allCases)
    func together(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let link = try await Self.issue(test, actor.person)
            let outcome = await SecondFactorTests.together(3) {
                try await test.actions.useReset(link, password: Self.wanted, AccountsGround.phone)
            }
            #expect(outcome == ["done", "reset-ended", "reset-ended"])
        }
    }

    @Test("it does not get around a second step", arguments: Engine.allCases)
    func secondFactor(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await SecondFactorTests.Somebody(test)
            let link = try await Self.issue(test, somebody.actor.person)
            #expect(await Self.use(test, link) == nil)
            #expect(await Self.signIn(test, Self.wanted) == "second-factor-needed")
            #expect(await Self.signIn(test, Self.wanted, code: somebody.code(test)) == nil)
        }
    }

    @Test("only administrators make one, not for themselves, and it is shown once", arguments: Engine.allCases)
    func access(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let (other, _) = try await test.person("wang.wu")
            await #expect(throws: CommonFailure.notFound) { _ = try await Self.issue(test, other.person, by: actor) }
            await #expect(throws: CommonFailure.notFound) { _ = try await Self.issue(test, .make()) }
            await #expect(throws: ResetFailure.own) { _ = try await Self.issue(test, test.administrator.person) }
            let command = CommandID.make()
            let issued = try await test.ask(
                .post, AccountPaths.resetIssue, actor.person, as: test.administrator,
                form: [("id", command.text)], headers: ["host": "huizhen.example"])
            let link = try #require(issued.json.firstMatch(of: /"link":"http:\/\/huizhen.example(\/[^"]+)"/)?.1)
            #expect(issued.status == 201 && issued.page.contains(link))
            await #expect(throws: ResetFailure.linkShownOnce) {
                _ = try await test.actions.issueReset(of: actor.person, command, by: test.administrator)
            }
            let token = String(link.split(separator: "/").last ?? "")
            let page = try await test.ask(.get, AccountPaths.reset, token)
            #expect(page.page.contains("new-password") && page.page.contains("li.si"))
            let wrong = try await test.ask(.post, AccountPaths.reset, token, form: [("new", "short")], json: false)
            #expect(wrong.status == 422 && wrong.page.contains("role=\"alert\""))
            let done = try await test.ask(.post, AccountPaths.reset, token, form: [("new", Self.wanted)], json: false)
            #expect(done.location == "/sign-in?changed=password" && done.cookies.isEmpty)
            await #expect(throws: ResetFailure.ended) { _ = try await test.ask(.get, AccountPaths.reset, token) }
        }
    }

    @Test("an administrator ends all sessions of somebody, streams at once, and it is told", arguments: Engine.allCases)
    func sessions(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            let (other, otherSession) = try await test.person("wang.wu")
            for session in [signedIn, otherSession] { try await test.openStream(session) }
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.endSessions(of: actor.person, .make(), by: other)
            }
            let form = [("id", CommandID.make().text)]
            await #expect(throws: CommonFailure.self, "without the tick nothing happens") {
                _ = try await test.ask(
                    .post, AccountPaths.endSessions, actor.person, as: test.administrator, form: form)
            }
            #expect(try await test.streams(become: 2))
            let done = try await test.ask(
                .post, AccountPaths.endSessions, actor.person, as: test.administrator,
                form: form + [("confirmed", "1")], json: false)
            #expect(done.location == "/administration/people/\(actor.person)")
            #expect(try await test.streams(become: 1))
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") == nil)
            #expect(try await test.room.session(token: otherSession.token.text, address: "x") != nil)
            let told = try await test.actions.own(by: actor, session: nil).notices
            #expect(told.map(\.kind) == [.sessionsEnded] && told[0].address.isEmpty)
            #expect(try await test.audit("accounts.end-sessions") == ["done"])
        }
    }
}
