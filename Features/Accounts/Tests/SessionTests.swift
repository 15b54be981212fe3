import Circles
import Kernel
import Storage
import Testing
import Web

@testable import Accounts

@Suite struct SessionTests {
    private func isOpen(_ test: AccountsGround, _ signedIn: AccountActions.SignedIn) async throws -> Bool {
        try await test.room.session(token: signedIn.token.text, address: "198.51.100.7") != nil
    }

    @Test("only a hash of the token is stored, and each session has its own form token", arguments: Engine.allCases)
    func stored(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (_, first) = try await test.person("li.si")
            let second = try await test.actions.signIn(
                login: "li.si", password: AccountsGround.password, AccountsGround.phone)
            #expect(first.token.text.count == 43 && first.token.csrf != second.token.csrf)
            let hashes = try await test.database.read { transaction in
                try transaction.rows("select token_hash from account_session").map {
                    try $0.get("token_hash", as: String.self)
                }
            }
            #expect(Set(hashes) == [first.token.hash, second.token.hash])
            let session = try await test.room.session(token: first.token.text, address: "x")
            #expect(session?.csrf == first.token.csrf && session?.name == "李四")
            for bad in ["", "x", first.token.hash, String(first.token.text.dropLast()), "' or 1=1 --"] {
                #expect(try await test.room.session(token: bad, address: "x") == nil)
            }
        }
    }

    @Test("a session ends after a week without use and after thirty days of use", arguments: Engine.allCases)
    func limits(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (_, signedIn) = try await test.person("li.si")
            for _ in 1...4 {
                test.time.pass(days: 6)
                #expect(try await isOpen(test, signedIn))
            }
            test.time.pass(days: 6)
            #expect(try await !isOpen(test, signedIn), "thirty days have passed")
            let idle = try await test.actions.signIn(
                login: "li.si", password: AccountsGround.password, AccountsGround.phone)
            test.time.pass(days: 7)
            #expect(try await !isOpen(test, idle))
        }
    }

    @Test("the owner ends a session, which is told of; nobody else can", arguments: Engine.allCases)
    func end(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, first) = try await test.person("li.si")
            let (other, _) = try await test.person("wang.wu")
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.end(first.session, .make(), by: other)
            }
            #expect(try await isOpen(test, first))
            let own = try await test.actions.own(by: actor, session: first.session)
            #expect(own.sessions.map(\.device) == ["Android · Chrome"] && own.current == first.session)
            try await test.openStream(first)
            let command = CommandID.make()
            // Sent twice, as over a bad line: the second answer is the first one's.
            for _ in 1...2 { try await test.actions.end(first.session, command, by: actor) }
            #expect(try await !isOpen(test, first))
            #expect(try await test.streams(become: 0))
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.end(first.session, .make(), by: actor)
            }
        }
    }

    @Test("another password ends the other sessions and keeps this one", arguments: Engine.allCases)
    func password(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, first) = try await test.person("li.si")
            let second = try await test.actions.signIn(
                login: "li.si", password: AccountsGround.password, AccountsGround.phone)
            for session in [first, second] { try await test.openStream(session) }
            await #expect(throws: AccountFailure.wrongPassword) {
                try await test.actions.changePassword(
                    from: "not it at all", to: "fifty blue kites", keeping: first.session, .make(), by: actor)
            }
            #expect(try await test.streams(become: 2))
            let command = CommandID.make()
            var tokens: [SessionToken] = []
            for _ in 1...2 {
                tokens.append(
                    try await test.actions.changePassword(
                        from: AccountsGround.password, to: "fifty blue kites", keeping: first.session, command,
                        by: actor))
            }
            #expect(try await !isOpen(test, first), "the session goes on with another secret")
            #expect(try await test.room.session(token: tokens[0].text, address: "x") == nil)
            #expect(try await test.room.session(token: tokens[1].text, address: "x")?.id == first.session)
            #expect(try await !isOpen(test, second))
            #expect(try await test.streams(become: 1))
            await #expect(throws: AccountFailure.signInRefused) {
                _ = try await test.actions.signIn(
                    login: "li.si", password: AccountsGround.password, AccountsGround.phone)
            }
            _ = try await test.actions.signIn(login: "li.si", password: "fifty blue kites", AccountsGround.phone)
        }
    }

    @Test(
        "a person has twenty sessions, and the one unused for the longest time makes place", arguments: Engine.allCases)
    func most(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, first) = try await test.person("li.si")
            try await test.openStream(first)
            var sessions: [AccountActions.SignedIn] = []
            for number in 1...AccountSession.most {
                test.time.pass(seconds: 61)
                // The first but one is used again and again, so that it is not the next to go.
                if number > 1 { #expect(try await isOpen(test, sessions[0])) }
                sessions.append(try await test.actions.signInWithoutPassword(actor.person, AccountsGround.phone))
            }
            #expect(try await !isOpen(test, first))
            for kept in [sessions[0], sessions[19]] { #expect(try await isOpen(test, kept)) }
            #expect(try await test.streams(become: 0))
            #expect(try await test.actions.own(by: actor, session: nil).sessions.count == AccountSession.most)
        }
    }

    @Test("signing in anew ends the session that the browser had", arguments: Engine.allCases)
    func replaced(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (_, first) = try await test.person("li.si")
            _ = try await test.actions.signIn(
                login: "li.si", password: AccountsGround.password, replacing: first.session, AccountsGround.phone)
            #expect(try await !isOpen(test, first))
        }
    }

    @Test("a disabled person is out at once and cannot come back until enabled", arguments: Engine.allCases)
    func disabled(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, first) = try await test.person("li.si")
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.setActive(false, .make(), test.administrator.person, by: actor)
            }
            try await test.openStream(first)
            _ = try await test.actions.setActive(false, .make(), actor.person, by: test.administrator)
            #expect(try await !isOpen(test, first))
            #expect(try await test.streams(become: 0))
            await #expect(throws: AccountFailure.disabled) {
                _ = try await test.actions.signIn(
                    login: "li.si", password: AccountsGround.password, AccountsGround.phone)
            }
            await #expect(throws: AccountFailure.signInRefused) {
                _ = try await test.actions.signIn(login: "li.si", password: "wrong", AccountsGround.phone)
            }
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.room.demoSignIn(actor.person, address: "x")
            }
            _ = try await test.actions.setActive(true, .make(), actor.person, by: test.administrator)
            #expect(try await !isOpen(test, first), "what ended stays ended")
            _ = try await test.actions.signIn(
                login: "li.si", password: AccountsGround.password, AccountsGround.phone)
        }
    }

    @Test("the last administrator cannot be switched off", arguments: Engine.allCases)
    func lastAdministrator(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            await #expect(throws: AccountFailure.lastAdministrator) {
                _ = try await test.actions.setActive(
                    false, .make(), test.administrator.person, by: test.administrator)
            }
        }
    }
}
