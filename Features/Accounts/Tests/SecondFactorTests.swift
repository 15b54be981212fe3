import Circles
import Foundation
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Accounts

@Suite("Signing in with a second step") struct SecondFactorTests {
    /// Somebody whose second step is on.
    struct Somebody: Sendable {
        let actor: Actor
        let session: SessionID
        let token: String
        let secret: TimeCode
        let codes: [String]

        init(_ test: AccountsGround, _ login: String = "li.si", isAdministrator: Bool = false) async throws {
            let (actor, signedIn) = try await test.person(login, isAdministrator: isAdministrator)
            (self.actor, session, token) = (actor, signedIn.session, signedIn.token.text)
            secret = try await test.actions.beginSecondFactor(
                password: AccountsGround.password, .make(), by: actor)
            codes = try await test.actions.confirmSecondFactor(
                code: secret.code(step: TimeCode.step(at: test.time.now)), keeping: session, .make(), by: actor)
            // The code of that moment is used.
            test.time.pass(seconds: 60)
        }

        func code(_ test: AccountsGround) -> String { secret.code(step: TimeCode.step(at: test.time.now)) }
    }

    static func failure(_ body: () async throws -> Void) async -> (any Failure)? {
        do {
            try await body()
            return nil
        } catch { return error as? any Failure }
    }

    @discardableResult
    private static func signIn(
        _ test: AccountsGround, code: String? = nil, _ visitor: AccountActions.Visitor = AccountsGround.phone
    ) async throws -> AccountActions.SignedIn {
        try await test.actions.signIn(login: "li.si", password: AccountsGround.password, code: code, visitor)
    }

    private static func proof(_ test: AccountsGround) async throws -> String {
        let failure = await failure { try await signIn(test) }
        guard case SecondFactorFailure.needed(let proof)? = failure else { return "" }
        return try #require(proof)
    }

    @Test(
        "the secret is nowhere in clear, and it is on only when its first code is right", arguments: Engine.allCases)
    func setUp(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            await #expect(throws: AccountFailure.wrongPassword) {
                _ = try await test.actions.beginSecondFactor(password: "not it at all", .make(), by: actor)
            }
            let secret = try await test.actions.beginSecondFactor(
                password: AccountsGround.password, .make(), by: actor)
            #expect(try await test.actions.secondFactor(by: actor).pending == secret)
            await #expect(throws: SecondFactorFailure.wrongCode) {
                _ = try await test.actions.confirmSecondFactor(code: "000000", keeping: nil, .make(), by: actor)
            }
            try await Self.signIn(test)
            let sealed = try await test.database.read { transaction in
                try AccountStore.secondFactor(of: actor.person, in: transaction)?.sealed ?? []
            }
            let inClear = sealed.indices.contains { sealed[$0...].starts(with: secret.secret.prefix(6)) }
            #expect(sealed.count > 40 && !inClear)
            let codes = try await test.actions.confirmSecondFactor(
                code: secret.code(step: TimeCode.step(at: test.time.now)), keeping: signedIn.session, .make(), by: actor
            )
            #expect(Set(codes).count == 10)
            let state = try await test.actions.secondFactor(by: actor)
            #expect(state.isOn && state.codesLeft == 10 && state.pending == nil)
            #expect(try await test.actions.own(by: actor, session: nil).notices.map(\.kind) == [.secondFactorSet])
            #expect(try await test.actions.own(by: actor, session: nil).sessions.map(\.id) == [signedIn.session])
            await #expect(throws: SecondFactorFailure.isOn) {
                _ = try await test.actions.beginSecondFactor(password: AccountsGround.password, .make(), by: actor)
            }
        }
    }

    @Test("another one's sealed secret opens nothing", arguments: Engine.allCases)
    func swapped(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (one, two) = (try await Somebody(test), try await Somebody(test, "wang.wu"))
            try await test.database.write { transaction in
                try transaction.run(
                    """
                    update second_factor set sealed = (select sealed from second_factor
                        where person_id = \(two.actor.person)) where person_id = \(one.actor.person)
                    """)
            }
            let failure = await Self.failure { try await Self.signIn(test, code: two.code(test)) }
            #expect(failure?.status == 503)
        }
    }

    @Test(
        "the password alone opens no session; with the code it does, in one step or in two", arguments: Engine.allCases)
    func steps(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let before = try await test.actions.own(by: somebody.actor, session: nil).sessions.count
            let refused = await Self.failure { try await Self.signIn(test) }
            #expect(refused?.code == "second-factor-needed" && refused?.status == 401)
            let wrong = await Self.failure { try await Self.signIn(test, code: "000000") }
            #expect(wrong?.code == "code-refused" && wrong?.status == 401)
            #expect(try await test.actions.own(by: somebody.actor, session: nil).sessions.count == before)
            try await Self.signIn(test, code: somebody.code(test))
            test.time.pass(seconds: 30)
            let proof = try await Self.proof(test)
            await #expect(throws: SecondFactorFailure.refused) {
                _ = try await test.actions.signIn(proof: proof, code: "000000", AccountsGround.phone)
            }
            let signedIn = try await test.actions.signIn(
                proof: proof, code: somebody.code(test), AccountsGround.phone)
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") != nil)
            test.time.pass(seconds: 30)
            await #expect(throws: SecondFactorFailure.proofEnded, "a proof counts once") {
                _ = try await test.actions.signIn(proof: proof, code: somebody.code(test), AccountsGround.phone)
            }
        }
    }

    @Test(
        "a proof ends after five minutes, with another password and with the account, and is stored as a hash",
        arguments: Engine.allCases)
    func proofs(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let old = try await Self.proof(test)
            let hashes: [String] = try await test.database.read { transaction in
                try transaction.rows("select proof_hash from sign_in_proof").map { try $0.get("proof_hash") }
            }
            let token = try #require(SessionToken(reading: old))
            #expect(hashes == [token.hash])
            test.time.pass(seconds: 300)
            let changed = try await Self.proof(test)
            try await test.actions.changePassword(
                from: AccountsGround.password, to: "fifty blue kites", keeping: somebody.session, .make(),
                by: somebody.actor)
            for ended in [old, changed, "", SessionToken.make().text] {
                await #expect(throws: SecondFactorFailure.proofEnded) {
                    _ = try await test.actions.signIn(proof: ended, code: somebody.code(test), AccountsGround.phone)
                }
            }
        }
    }

    @Test("a code is accepted once, and of two at once one wins", arguments: Engine.allCases)
    func replay(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let code = somebody.code(test)
            let outcomes = await Self.together(4) { try await Self.signIn(test, code: code) }
            #expect(outcomes == ["code-refused", "code-refused", "code-refused", "done"])
            #expect(await Self.failure { try await Self.signIn(test, code: code) }?.code == "code-refused")
            // The failures so far are forgotten, so that those that follow are told as what they are.
            test.time.pass(days: 2)
            let recovery = somebody.codes[3]
            let again = await Self.together(3) { try await Self.signIn(test, code: recovery) }
            #expect(again == ["code-refused", "code-refused", "done"])
            #expect(try await test.actions.secondFactor(by: somebody.actor).codesLeft == 9)
            let told = try await test.actions.own(by: somebody.actor, session: nil).notices.map(\.kind)
            #expect(told.filter { $0 == .recoveryCodeUsed }.count == 1)
        }
    }

    static func together(_ count: Int, _ step: @escaping @Sendable () async throws -> Void) async -> [String] {
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<count { group.addTask { await failure(step)?.code ?? "done" } }
            return await group.reduce(into: []) { $0.append($1) }.sorted()
        }
    }

    @Test("guesses at a code wait as guesses at a password do, from wherever they come", arguments: Engine.allCases)
    func guesses(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let proofs = try await [Self.proof(test), Self.proof(test)]
            var codes: [String?] = []
            for number in 1...7 {
                codes.append(
                    await Self.failure {
                        _ = try await test.actions.signIn(
                            proof: proofs[number % 2], code: "00000\(number)",
                            AccountsGround.visitor("203.0.113.\(number)"))
                    }?.code)
            }
            #expect(codes == Array(repeating: "code-refused", count: 5) + ["too-many-requests", "too-many-requests"])
            let owner = await Self.failure {
                _ = try await test.actions.signIn(
                    proof: proofs[0], code: somebody.code(test), AccountsGround.phone)
            }
            #expect(owner == nil, "where its owner signed in before, nobody's guesses count")
        }
    }

    @Test("switching it off asks for password and code, and ends the other sessions", arguments: Engine.allCases)
    func remove(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let other = try await Self.signIn(test, code: somebody.code(test))
            test.time.pass(seconds: 30)
            func remove(_ password: String, _ code: String) async -> String? {
                await Self.failure {
                    try await test.actions.removeSecondFactor(
                        SecondFactorProof(password: password, code: code), keeping: somebody.session, .make(),
                        by: somebody.actor)
                }?.code
            }
            #expect(await remove("not it at all", somebody.code(test)) == "wrong-password")
            #expect(await remove(AccountsGround.password, "000000") == "wrong-code")
            #expect(try await test.actions.secondFactor(by: somebody.actor).isOn)
            #expect(await remove(AccountsGround.password, somebody.code(test)) == nil)
            #expect(try await test.room.session(token: other.token.text, address: "x") == nil)
            #expect(try await test.room.session(token: somebody.token, address: "x") != nil)
            #expect(await remove(AccountsGround.password, somebody.code(test)) == "second-factor-off")
            try await Self.signIn(test)
        }
    }

    @Test("new recovery codes end the earlier ones, and are shown once", arguments: Engine.allCases)
    func renew(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let command = CommandID.make()
            let proof = SecondFactorProof(password: AccountsGround.password, code: somebody.codes[0])
            let codes = try await test.actions.renewRecoveryCodes(proof, command, by: somebody.actor)
            #expect(Set(codes).isDisjoint(with: somebody.codes) && codes.count == 10)
            await #expect(throws: SecondFactorFailure.codesShownOnce) {
                _ = try await test.actions.renewRecoveryCodes(proof, command, by: somebody.actor)
            }
            let failure = await Self.failure { try await Self.signIn(test, code: somebody.codes[1]) }
            #expect(failure?.code == "code-refused")
            try await Self.signIn(test, code: codes[1])
        }
    }

    @Test("an administrator takes it away from who lost everything, not from themselves", arguments: Engine.allCases)
    func take(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let second = try await Somebody(test, "wang.wu", isAdministrator: true)
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.takeSecondFactor(
                    of: second.actor.person, .make(), by: somebody.actor)
            }
            await #expect(throws: CommonFailure.notAllowed) {
                _ = try await test.actions.takeSecondFactor(of: second.actor.person, .make(), by: second.actor)
            }
            let form = [("id", CommandID.make().text)]
            await #expect(throws: CommonFailure.self, "without the tick nothing happens") {
                _ = try await test.ask(
                    .post, AccountPaths.secondFactorTaking, somebody.actor.person, as: second.actor, form: form)
            }
            _ = try await test.ask(
                .post, AccountPaths.secondFactorTaking, somebody.actor.person, as: second.actor,
                form: form + [("confirmed", "1")])
            #expect(try await test.room.session(token: somebody.token, address: "x") == nil)
            try await Self.signIn(test)
            let notices = try await test.actions.own(by: somebody.actor, session: nil).notices
            #expect(notices.first?.kind == .secondFactorTaken && notices.first?.byName == "李wang.wu")
            #expect(try await test.audit("accounts.take-second-factor") == ["done"])
        }
    }

    @Test(
        "the form asks for the code, keeps the proof after a wrong one, and goes where it was going",
        arguments: Engine.allCases)
    func form(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let somebody = try await Somebody(test)
            let asked = try await test.ask(
                .post, CommonPaths.signIn,
                form: [("login", "li.si"), ("password", AccountsGround.password), ("next", "/cases")], json: false)
            let proof = try #require(asked.page.firstMatch(of: /name="proof" value="([^"]+)"/)?.1)
            #expect(asked.cookies.isEmpty && asked.page.contains("one-time-code"))
            let wrong = try await test.ask(
                .post, AccountPaths.signInCode, form: [("proof", String(proof)), ("code", "000000")], json: false)
            #expect(wrong.status == 401 && wrong.page.contains(proof) && wrong.cookies.isEmpty)
            let right = try await test.ask(
                .post, AccountPaths.signInCode,
                form: [("proof", String(proof)), ("code", somebody.code(test)), ("next", "/cases")], json: false)
            #expect(right.location == "/cases" && right.cookies.count == 1)
            let late = try await test.ask(
                .post, AccountPaths.signInCode, form: [("proof", String(proof)), ("code", "000000")], json: false)
            #expect(late.status == 401 && late.page.contains("name=\"password\""))
        }
    }

    @Test("the page shows the secret in groups until the first code, and the codes once", arguments: Engine.allCases)
    func page(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            let begun = try await test.ask(
                .post, AccountPaths.secondFactorSecret, as: actor, form: [("current", AccountsGround.password)])
            let secret = try #require(begun.json.firstMatch(of: /"secret":"([A-Z2-7]{32})"/)?.1)
            let page = try await test.ask(.get, AccountPaths.secondFactor, as: actor)
            #expect(page.page.contains("\(secret.prefix(4)) \(secret.dropFirst(4).prefix(4)) "))
            #expect(!page.json.contains(secret))
            let pending = try #require(try await test.actions.secondFactor(by: actor).pending)
            let shown = try await test.ask(
                .post, AccountPaths.secondFactor, as: actor, session: signedIn.session,
                form: [("code", pending.code(step: TimeCode.step(at: test.time.now)))], json: false)
            #expect(shown.status == 201 && shown.page.components(separatedBy: "<li>").count == 11)
            let after = try await test.ask(.get, AccountPaths.secondFactor, as: actor)
            #expect(!after.page.contains(String(secret.prefix(4))) && after.page.contains("<strong>10</strong>"))
        }
    }
}
