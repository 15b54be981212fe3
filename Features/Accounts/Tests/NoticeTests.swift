import Circles
import Kernel
import Needs
import Rooms
import Storage
import Testing
import Web

@testable import Accounts

@Suite("What the owner of an account is told") struct NoticeTests {
    private static let laptop = AccountActions.Visitor(
        address: AccountsGround.phone.address, userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/130")

    private static func signIn(_ test: AccountsGround, _ visitor: AccountActions.Visitor) async throws {
        _ = try await test.actions.signIn(login: "li.si", password: AccountsGround.password, visitor)
    }

    private static func told(_ test: AccountsGround, _ actor: Actor) async throws -> [AccountNotice.Kind] {
        try await test.actions.own(by: actor, session: nil).notices.map(\.kind)
    }

    private static func waiting(_ test: AccountsGround, _ actor: Actor) async throws -> [Need] {
        return try await test.database.read { try Needs.list(for: actor.person, in: $0) }
    }

    @Test(
        "a sign-in with another device or from another address is told, once for each, and a known one is not",
        arguments: Engine.allCases)
    func signIns(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            try await Self.signIn(test, AccountsGround.phone)
            #expect(try await Self.told(test, actor).isEmpty, "where the account was made is known")
            try await Self.signIn(test, Self.laptop)
            #expect(try await Self.told(test, actor) == [.signIn])
            let elsewhere = AccountActions.Visitor(
                address: "203.0.113.9", userAgent: AccountsGround.phone.userAgent)
            for _ in 1...2 { try await Self.signIn(test, elsewhere) }
            #expect(try await Self.told(test, actor) == [.signIn, .signIn])
            test.time.pass(days: 91)
            try await Self.signIn(test, AccountsGround.phone)
            #expect(try await Self.told(test, actor).count == 3, "after three months it is as new")
        }
    }

    @Test("an account whose place was known before devices were noted is not told of it", arguments: Engine.allCases)
    func before(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            try await test.database.write { transaction in
                try transaction.run("delete from account_device where person_id = \(actor.person)")
            }
            try await Self.signIn(test, Self.laptop)
            #expect(try await Self.told(test, actor).isEmpty)
            try await test.database.write { transaction in
                try transaction.run("delete from account_device where person_id = \(actor.person)")
            }
            try await Self.signIn(test, AccountsGround.visitor("203.0.113.9"))
            #expect(try await Self.told(test, actor) == [.signIn], "a place that was never known is")
        }
    }

    @Test("two sign-ins with a new device at once are told once", arguments: Engine.allCases)
    func together(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...3 { group.addTask { try await Self.signIn(test, Self.laptop) } }
                try await group.waitForAll()
            }
            #expect(try await Self.told(test, actor) == [.signIn])
        }
    }

    @Test("it is a line of the first page until its owner has seen it, and nobody else's", arguments: Engine.allCases)
    func line(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let (other, _) = try await test.person("wang.wu")
            #expect(try await Self.waiting(test, actor).isEmpty)
            try await Self.signIn(test, Self.laptop)
            let needs = try await Self.waiting(test, actor)
            #expect(needs.map(\.reason) == [AccountNeeds.notice])
            #expect(try await Self.waiting(test, other).isEmpty)
            let kind = try #require(test.room.plug.needs.first { $0.reason == AccountNeeds.notice })
            let lines = try await test.database.read { try kind.lines(needs, actor.person, $0) }
            #expect(lines.map(\.title) == ["Windows · Firefox · 198.51.100.7"] && lines[0].path == "/account#notices")
            let page = try await test.ask(.get, AccountPaths.account, as: actor)
            #expect(page.page.contains("Signed in on a new device") && page.page.contains("/account/notices/seen"))
            try await test.actions.seeNotices(.make(), by: other)
            #expect(try await Self.waiting(test, actor).count == 1, "another one's click changes nothing")
            _ = try await test.ask(
                .post, AccountPaths.noticesSeen, as: actor, form: [("id", CommandID.make().text)])
            #expect(try await Self.waiting(test, actor).isEmpty)
            let seen = try await test.ask(.get, AccountPaths.account, as: actor)
            #expect(seen.page.contains("Signed in on a new device") && !seen.page.contains("/account/notices/seen"))
        }
    }

    @Test("a changed password is told, and the notices do not grow without end", arguments: Engine.allCases)
    func password(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            try await test.actions.changePassword(
                from: AccountsGround.password, to: "fifty blue kites", keeping: signedIn.session, .make(), by: actor)
            #expect(try await Self.told(test, actor) == [.passwordChanged])
            let (now, person) = (test.time.now, actor.person)
            let kept = try await test.database.write { transaction in
                for number in 1...60 {
                    try AccountStore.notify(
                        person, .signIn, address: "x", at: now.adding(seconds: Int64(number)), in: transaction)
                }
                return try AccountStore.notices(of: person, limit: 100, in: transaction)
            }
            #expect(kept.count == AccountNotice.kept && kept.allSatisfy { $0.kind == .signIn })
        }
    }

    @Test("every kind has words in both languages, and none of them is told twice")
    func words() {
        let words = AccountNotice.Kind.allCases.flatMap { [$0.name.zh, $0.name.en] }
        #expect(Set(words).count == 2 * AccountNotice.Kind.allCases.count && !words.contains(""))
    }
}
