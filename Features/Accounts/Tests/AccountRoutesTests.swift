import Circles
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Accounts

@Suite("The routes of accounts, as a browser and as a program") struct AccountRoutesTests {
    private static func id() -> (String, String) { ("id", CommandID.make().text) }

    @Test("a browser gets a session by cookie and is sent on, a program by token alone", arguments: Engine.allCases)
    func signIn(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            _ = try await test.person("li.si")
            let form = [("login", "LI.SI"), ("password", AccountsGround.password), ("next", "/cases")]
            let browser = try await test.ask(.post, CommonPaths.signIn, form: form, json: false)
            #expect(browser.location == "/cases" && browser.cookies.map(\.name) == ["session"])
            #expect(browser.cookies.first?.maxAge == 30 * 86_400 && browser.cookies.first?.httpOnly == true)
            let program = try await test.ask(.post, CommonPaths.signIn, form: form)
            #expect(program.status == 200 && program.cookies.isEmpty && program.json.contains("\"token\""))
            let elsewhere = form.dropLast() + [("next", "//elsewhere.example/")]
            let kept = try await test.ask(.post, CommonPaths.signIn, form: Array(elsewhere), json: false)
            #expect(kept.location == "/", "no link leads away from here")
            let page = try await test.ask(.get, CommonPaths.signIn, query: ["next": "/cases"])
            #expect(page.json == "{}" && page.page.contains("name=\"next\" value=\"/cases\""))
        }
    }

    @Test("a wrong password brings the form back, and a program a failure", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let form = [("login", "nobody"), ("password", "not it at all")]
            let again = try await test.ask(.post, CommonPaths.signIn, form: form, json: false)
            #expect(again.status == 401 && again.cookies.isEmpty)
            #expect(again.page.contains("value=\"nobody\"") && again.page.contains("role=\"alert\""))
            #expect(!again.page.contains("not it at all"))
            await #expect(throws: AccountFailure.signInRefused) {
                _ = try await test.ask(.post, CommonPaths.signIn, form: form)
            }
            for _ in 3...5 { _ = try await test.ask(.post, CommonPaths.signIn, form: form, json: false) }
            let waiting = try await test.ask(.post, CommonPaths.signIn, form: form, json: false)
            #expect(waiting.status == 429 && waiting.reply.headers["Retry-After"] == "2")
        }
    }

    @Test("signing out ends the session, takes the cookie away, and works for nobody too", arguments: Engine.allCases)
    func signOut(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            try await test.openStream(signedIn)
            let answer = try await test.ask(
                .post, CommonPaths.signOut, as: actor, session: signedIn.session, json: false)
            #expect(answer.location == "/sign-in" && answer.cookies.first?.maxAge == 0)
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") == nil)
            #expect(try await test.streams(become: 0))
            #expect(try await test.ask(.post, CommonPaths.signOut).status == 200)
        }
    }

    @Test("a pasted link leads to its code's page, and a text without a code nowhere", arguments: Engine.allCases)
    func code(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let code = try await test.code()
            let link = "https://huizhen.example/sign-up/\(code)"
            let answer = try await test.ask(.post, AccountPaths.code, form: [("code", link)], json: false)
            #expect(answer.location == "/sign-up/\(code)")
            await #expect(throws: InvitationFailure.unknown) {
                _ = try await test.ask(.post, AccountPaths.code, form: [("code", "码")])
            }
            let door = try await test.ask(.get, CommonPaths.signUp, code, query: ["find": "青石"])
            #expect(door.json.contains("\"facilitySearch\":\"青石\"") && door.page.contains("青石乡卫生院"))
            await #expect(throws: CommonFailure.self) {
                _ = try await test.ask(
                    .get, CommonPaths.signUp, code, query: ["find": String(repeating: "长", count: 81)])
            }
        }
    }

    @Test("a sign-up form leads home, or on to the group; a refused one comes back whole", arguments: Engine.allCases)
    func signUp(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let code = try await test.code()
            let form = [
                ("login", "li.si"), ("name", "李四"), ("profession", "nurse"), ("facility", test.facility.id.text),
                ("find", "没有这样的"),
            ]
            let short = try await test.ask(
                .post, CommonPaths.signUp, code, form: form + [("password", "short")], json: false)
            #expect(short.status == 422 && short.page.contains("value=\"li.si\""))
            #expect(short.page.contains("value=\"\(test.facility.id.text)\" selected"), "the chosen one stays")
            let answer = try await test.ask(
                .post, CommonPaths.signUp, code, form: form + [("password", AccountsGround.password)], json: false)
            #expect(answer.status == 201 && answer.location == "/" && answer.cookies.count == 1)
            let group = try await test.groupCode("蛇伤会诊")
            let others = ["login": "wang.wu", "name": "王五"]
            let second = form.map { ($0.0, others[$0.0] ?? $0.1) }
            let member = try await test.ask(
                .post, CommonPaths.signUp, group, form: second + [("password", AccountsGround.password)], json: false)
            #expect(member.location == "/join/\(group)")
            // The same name again: a browser is told on the page for signing in that an administrator decides.
            let third = form.map { $0.0 == "login" ? ("login", "li.wu") : $0 }
            let waiting = try await test.ask(
                .post, CommonPaths.signUp, try await test.code(), form: third + [("password", AccountsGround.password)],
                json: false)
            #expect(waiting.status == 403 && waiting.cookies.isEmpty && waiting.page.contains("role=\"alert\""))
            #expect(waiting.page.contains(AccountFailure.waitsForAdmission.message.en))
        }
    }

    @Test("the own account: page, language, password and sessions", arguments: Engine.allCases)
    func own(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, signedIn) = try await test.person("li.si")
            let session = signedIn.session
            let shown = try await test.ask(.get, AccountPaths.account, as: actor, session: session)
            #expect(shown.json.contains("\"isCurrent\":true") && shown.page.contains("李四"))
            let language = try await test.ask(
                .post, AccountPaths.language, as: actor, form: [("language", "en")], json: false)
            #expect(language.location == "/account" && language.cookies.first?.value == "en")
            #expect(try await test.room.session(token: signedIn.token.text, address: "x")?.language == .en)
            await #expect(throws: CommonFailure.self) {
                _ = try await test.ask(.post, AccountPaths.language, as: actor)
            }
            let wrong = try await test.ask(
                .post, AccountPaths.password, as: actor, session: session,
                form: [("current", "not it at all"), ("new", "fifty blue kites")], json: false)
            #expect(wrong.status == 422 && wrong.page.contains("role=\"alert\""))
            #expect(!wrong.page.contains("fifty blue kites"))
            let right = try await test.ask(
                .post, AccountPaths.password, as: actor, session: session,
                form: [("current", AccountsGround.password), ("new", "fifty blue kites")], json: false)
            #expect(right.location == "/account?changed=password")
            let cookie = try #require(right.cookies.first)
            #expect(try await test.room.session(token: cookie.value, address: "x")?.id == session)
            #expect(try await test.room.session(token: signedIn.token.text, address: "x") == nil)
            let ended = try await test.ask(
                .post, AccountPaths.endSession, session, as: actor, session: session, form: [Self.id()])
            #expect(ended.json == "{\"id\":\"\(session.text)\"}")
            await #expect(throws: CommonFailure.notSignedIn) { _ = try await test.ask(.get, AccountPaths.account) }
        }
    }

    @Test("an administrator adds, finds, changes and checks, and each answer leads back", arguments: Engine.allCases)
    func administration(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let (actor, _) = try await test.person("li.si")
            let by = test.administrator
            let added = try await test.ask(
                .post, AccountPaths.facilities, as: by,
                form: [Self.id(), ("facilityName", "望海医院"), ("facilityPlace", "望海市"), ("facilityTier", "3")],
                json: false)
            #expect(added.status == 201 && added.location == "/administration")
            let found = try await test.ask(
                .get, AccountPaths.administration, as: by, query: ["find": "海医", "q": "李"])
            #expect(found.json.contains("望海医院"))
            #expect(found.json.contains("\"search\":\"李\"") && found.page.contains("望海医院"))
            #expect(!found.page.contains(AccountPaths.facility(test.facility.id)))
            let hospital = try #require(try await test.facilities("海医").facilities.first)
            let changed = try await test.ask(
                .post, AccountPaths.facility, hospital.id, as: by, form: [Self.id(), ("facilityTier", "2")], json: false
            )
            #expect(changed.location == "/administration")
            #expect(try await test.ask(.get, AccountPaths.facility, hospital.id, as: by).json.contains("\"tier\":2"))
            let record = try await test.ask(.get, AccountPaths.record, actor.person, as: by, query: ["find": "望海"])
            #expect(record.page.contains("望海医院") && record.page.contains("青石乡卫生院"), "the present one stays")
            let checked = try await test.ask(
                .post, AccountPaths.check, actor.person, as: by,
                form: [Self.id(), ("facility", hospital.id.text), ("licenceNumber", "LZ-1102")], json: false)
            #expect(checked.location == "/administration/people/\(actor.person)")
            let bad = try await test.ask(
                .post, AccountPaths.check, actor.person, as: by, form: [Self.id(), ("expiresOn", "soon")], json: false)
            #expect(bad.status == 422 && bad.page.contains("value=\"soon\""))
            let card = try await test.ask(.get, AccountPaths.person, actor.person, as: actor)
            #expect(card.json.contains("望海医院") && !card.json.contains("LZ-1102") && !card.page.contains("LZ-1102"))
            for (path, isActive) in [(AccountPaths.disable, "false"), (AccountPaths.enable, "true")] {
                let answer = try await test.ask(.post, path, actor.person, as: by, form: [Self.id()], json: false)
                #expect(answer.location == "/administration/people/\(actor.person)")
                let after = try await test.ask(.get, AccountPaths.record, actor.person, as: by)
                #expect(after.json.contains("\"isActive\":\(isActive)"))
            }
        }
    }

    @Test(
        "an invitation's link begins where the request came in, whatever its Origin says, and its form names the days",
        arguments: Engine.allCases)
    func invite(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            let by = test.administrator
            for (headers, begin) in [
                (["origin": "https://evil.example", "host": "localhost:8080"], "http://localhost:8080/sign-up/"),
                (["host": "10.0.0.7:8080"], "http://10.0.0.7:8080/sign-up/"),
                (["origin": "https://evil.example"], "/sign-up/"),
            ] {
                let made = try await test.ask(
                    .post, AccountPaths.invitations, as: by, form: [Self.id(), ("days", "2")], headers: headers)
                #expect(made.status == 201 && made.json.contains("\"link\":\"\(begin)"), "\(made.json)")
            }
            for days in ["0", "31", "x"] {
                await #expect(throws: CommonFailure.self) {
                    _ = try await test.ask(
                        .post, AccountPaths.invitations, as: by, form: [Self.id(), ("days", days)])
                }
            }
            await #expect(throws: CommonFailure.self, "a command without an id") {
                _ = try await test.ask(.post, AccountPaths.invitations, as: by)
            }
        }
    }

    @Test("the demonstration's page is there in the demonstration alone", arguments: Engine.allCases)
    func demo(_ engine: Engine) async throws {
        try await AccountsGround.with(engine) { test in
            #expect(!test.room.plug.routes.contains { $0.path.hasPrefix("/demo") })
        }
        try await AccountsGround.with(engine, isDemo: true) { test in
            try await test.room.plug.demo?(DemoWorld(house: test.house) { _ in })
            try await test.room.plug.demo?(DemoWorld(house: test.house) { _ in })
            let page = try await test.ask(.get, AccountPaths.demo)
            #expect(page.json.contains(DemoWorld.people[0].name) && page.page.contains("action=\"/demo/0\""))
            let answer = try await test.ask(.post, AccountPaths.become, 1)
            #expect(answer.json.contains("\"token\"") && answer.cookies.count == 1 && answer.location == "/")
            for number in [-1, DemoWorld.people.count] {
                await #expect(throws: CommonFailure.notFound) {
                    _ = try await test.ask(.post, AccountPaths.become, number)
                }
            }
        }
    }
}
