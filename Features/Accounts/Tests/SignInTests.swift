import Circles
import Kernel
import Storage
import Testing

@testable import Accounts

@Suite struct SignInTests {
    private static let password = AccountsGround.password

    private static func failure(_ body: () async throws -> Void) async -> (any Failure)? {
        do {
            try await body()
            return nil
        } catch { return error as? any Failure }
    }

    @Test("an unknown name, a wrong password and an account without one are answered alike", arguments: Engine.allCases)
    func enumeration(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            var answers: [String] = []
            for (login, password) in [("li.si", "not it at all"), ("nobody", Self.password), ("operator", "")] {
                let failure = await Self.failure {
                    _ = try await test.actions.signIn(
                        login: login, password: password, AccountsGround.visitor("203.0.113.1"))
                }
                answers.append("\(failure?.status ?? 0) \(failure?.code ?? "") \(failure?.message.en ?? "")")
            }
            #expect(Set(answers).count == 1 && answers[0].hasPrefix("401 sign-in-refused"))
            #expect(try await test.audit("accounts.sign-in").suffix(3).allSatisfy { $0 == "refused sign-in-refused" })
        }
    }

    @Test(
        "after five failures an account waits, longer each time, and its owner gets in afterwards",
        arguments: Engine.allCases)
    func accountLimit(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            func guess(_ number: Int, _ password: String = "wrong wrong") async -> String? {
                // From ever new addresses: it is the account that is limited.
                await Self.failure {
                    _ = try await test.actions.signIn(
                        login: "LI.SI", password: password, AccountsGround.visitor("203.0.113.\(number)"))
                }?.code
            }
            for number in 1...5 { #expect(await guess(number) == "sign-in-refused") }
            #expect(await guess(6) == "too-many-requests")
            #expect(await guess(7, Self.password) == "too-many-requests", "the right password is not tried either")
            test.time.pass(seconds: 2)
            #expect(await guess(8) == "sign-in-refused")
            test.time.pass(seconds: 3)
            #expect(await guess(9) == "too-many-requests")
            test.time.pass(seconds: 2)
            #expect(await guess(10, Self.password) == nil, "never locked for good")
            #expect(await guess(11) == "sign-in-refused", "and the failures are forgotten")
        }
    }

    @Test("a name that nobody has is limited like one that somebody has", arguments: Engine.allCases)
    func unknownLimit(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            for number in 1...6 {
                let failure = await Self.failure {
                    _ = try await test.actions.signIn(
                        login: "nobody", password: "x", AccountsGround.visitor("203.0.113.\(number)"))
                }
                #expect(failure?.status == (number < 6 ? 401 : 429))
                if number == 6 { #expect(failure as? CommonFailure == .tooManyRequests(retryAfterSeconds: 2)) }
            }
        }
    }

    @Test("one address that tries many names waits too", arguments: Engine.allCases)
    func addressLimit(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            for number in 0...GuessLimit.address.free {
                let failure = await Self.failure {
                    _ = try await test.actions.signIn(
                        login: "name\(number)", password: "x", AccountsGround.visitor("203.0.113.1"))
                }
                #expect(failure?.status == (number < GuessLimit.address.free ? 401 : 429))
            }
        }
    }

    @Test("strangers who guess cannot keep the owner out of a phone used before", arguments: Engine.allCases)
    func noLockout(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            for number in 1...6 {
                _ = await Self.failure {
                    _ = try await test.actions.signIn(
                        login: "li.si", password: "x", AccountsGround.visitor("203.0.113.\(number)"))
                }
            }
            _ = try await test.actions.signIn(login: "li.si", password: Self.password, AccountsGround.phone)
        }
    }

    @Test("what is typed behind a name finds nobody and gives no guesses more", arguments: Engine.allCases)
    func variants(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            for tail in ["\u{0}aaa", "\u{0}", "\u{200D}", "\u{FE0F}", "\u{AD}"] {
                let failure = await Self.failure {
                    _ = try await test.actions.signIn(
                        login: "li.si" + tail, password: Self.password, AccountsGround.visitor("203.0.113.9"))
                }
                #expect(failure?.code == "sign-in-refused", "another name than the account's")
            }
            // Other ways to write the same name are the same account.
            let written = ["li.si", "LI.SI", " li.si ", "ｌｉ．ｓｉ", "Li.Si", "li.SI"]
            for (number, login) in written.enumerated() {
                let failure = await Self.failure {
                    _ = try await test.actions.signIn(
                        login: login, password: "x", AccountsGround.visitor("203.0.113.\(20 + number)"))
                }
                #expect(failure?.status == (number < 5 ? 401 : 429), "\(login)")
            }
        }
    }

    @Test("what others do at an address keeps nobody out who signed in from there", arguments: Engine.allCases)
    func sharedAddress(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            _ = try await test.actions.signIn(login: "li.si", password: Self.password, AccountsGround.phone)
            _ = try await test.person("wang.wu")
            for number in 0...GuessLimit.address.free + 3 {
                _ = await Self.failure {
                    _ = try await test.actions.signIn(login: "name\(number)", password: "x", AccountsGround.phone)
                }
            }
            let stranger = await Self.failure {
                _ = try await test.actions.signIn(login: "name", password: "x", AccountsGround.phone)
            }
            #expect(stranger?.status == 429, "the address is limited")
            _ = try await test.actions.signIn(login: "li.si", password: Self.password, AccountsGround.phone)
            try await test.actions.changePassword(
                from: Self.password, to: "ninety quiet herons", keeping: signedIn.session, .make(), by: actor)
            // Whoever has somebody's phone guesses no faster for it.
            for number in 0...5 {
                let failure = await Self.failure {
                    try await test.actions.changePassword(
                        from: "x", to: "eighty slow herons", keeping: signedIn.session, .make(), by: actor)
                }
                #expect(failure?.status == (number < 5 ? 422 : 429), "\(failure?.code ?? "")")
            }
        }
    }

    @Test("guesses made side by side all count", arguments: Engine.allCases)
    func parallel(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let tried = await withTaskGroup(of: Int.self) { group in
                for number in 1...12 {
                    group.addTask {
                        let failure = await Self.failure {
                            _ = try await test.actions.signIn(
                                login: "nobody", password: "x", AccountsGround.visitor("203.0.113.\(number)"))
                        }
                        return failure?.status ?? 0
                    }
                }
                // On a laden machine a guess that counts may be told to come again instead of being compared.
                return await group.reduce(0) { $0 + ([401, 503].contains($1) ? 1 : 0) }
            }
            #expect(tried == 5)
        }
    }

    @Test("the count outlives a restart", arguments: Engine.allCases)
    func restart(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            for number in 1...6 {
                let room = AccountsRoom(on: test.house)
                let failure = await Self.failure {
                    _ = try await room.actions.signIn(
                        login: "nobody", password: "x", AccountsGround.visitor("203.0.113.\(number)"))
                }
                #expect(failure?.status == (number < 6 ? 401 : 429))
            }
        }
    }

    @Test("a weaker hash is renewed at the next sign-in", arguments: Engine.allCases)
    func rehash(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            // Of the same password with 64 KiB and one pass, as an earlier version could have left it.
            let weak =
                "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "DnDUqy4kFma7DTawka1o+Q6mQAbDpTw5RH0NhdE7y8A"
            try await test.database.write { transaction in
                _ = try transaction.run(
                    "update account set password_hash = \(weak) where person_id = \(actor.person)")
            }
            _ = try await test.actions.signIn(login: "li.si", password: Self.password, AccountsGround.phone)
            let stored = try await test.database.read { try AccountStore.password(of: actor.person, in: $0)?.hash }
            #expect(stored?.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$") == true)
            _ = try await test.actions.signIn(login: "li.si", password: Self.password, AccountsGround.phone)
        }
    }
}
