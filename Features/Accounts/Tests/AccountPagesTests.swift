import Circles
import Foundation
import Kernel
import Rooms
import Testing

@testable import Accounts
@testable import Web

@Suite("Pages of accounts, in both languages") struct AccountPagesTests {
    private static let empty = FacilityList([], search: "", isCut: false)

    private static func list(_ search: String = "", isCut: Bool = false) throws -> FacilityList {
        FacilityList([try AccountPeople.facility()], search: search, isCut: isCut)
    }

    /// Every page of the room, full.
    private static func pages(_ view: View) throws -> [Page] {
        let fields = FormFields(view)
        let sessions = [AccountPeople.session(), AccountPeople.session("")]
        let found = Administration(
            facilities: try list(AccountPeople.hostile, isCut: true), people: [try AccountPeople.record()],
            search: AccountPeople.hostile, waiting: [try AccountPeople.record(waits: true)],
            invitations: [AccountPeople.pending])
        return [
            AccountPages.signIn(next: "/cases", fields),
            AccountPages.signUp(try AccountPeople.door(facilities: try list()), code: "abc123", fields),
            AccountPages.person(try AccountPeople.record(), view),
            AccountPages.own(
                try AccountPeople.own(isAdministrator: true, sessions: sessions, current: sessions[0].id), fields),
            AccountPages.administration(found, view),
            AccountPages.facility(try AccountPeople.facility(), view),
            AccountPages.record(
                PersonWithChoices(record: try AccountPeople.record(), facilities: try list()), fields),
            AccountPages.invitation(AccountPeople.invitation(), link: AccountPeople.hostile, qr: nil, view),
            AccountPages.demo(view),
        ]
    }

    private static func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

    @Test(
        "each has one heading, names nobody as markup, and its forms carry the session's token",
        arguments: Language.allCases)
    func all(_ language: Language) throws {
        for page in try Self.pages(AccountPeople.view(language)) {
            let text = page.body.text
            #expect(Self.count("<h1", in: text) == 1, "\(page.title.en)")
            #expect(!text.contains("<script>") && !text.contains("Optional("), "\(page.title.en)")
            #expect(
                Self.count("method=\"post\"", in: text)
                    == Self.count("name=\"_csrf\" value=\"token\"", in: text), "\(page.title.en)")
            #expect(!page.title.zh.isEmpty && !page.title.en.isEmpty)
        }
    }

    @Test("a hostile name is shown as it was written, wherever it stands", arguments: Language.allCases)
    func escaped(_ language: Language) throws {
        let silent = ["Sign in", "Demonstration: choose whom to sign in as"]
        for page in try Self.pages(AccountPeople.view(language)) where !silent.contains(page.title.en) {
            #expect(page.body.text.contains(AccountPeople.escaped), "\(page.title.en)")
        }
    }

    @Test("the words are in the reader's language alone")
    func languages() throws {
        let (zh, en) = (try Self.pages(AccountPeople.view(.zh)), try Self.pages(AccountPeople.view(.en)))
        for (left, right) in zip(zh, en) { #expect(left.body.text != right.body.text, "\(left.title.en)") }
        #expect(zh[0].body.text.contains(">登录<") && !en[0].body.text.contains(">登录<"))
        #expect(en[3].body.text.contains("Where you are signed in"))
        #expect(en[4].body.text.contains("Only the first 50 are shown"))
    }

    @Test("a refused form comes back with what was typed, what is wrong, and no password", arguments: Language.allCases)
    func refused(_ language: Language) throws {
        let command = CommandID.make()
        let form = Form([
            (name: "id", value: command.text), (name: "login", value: AccountPeople.hostile),
            (name: "password", value: "thirty green lanterns"), (name: "profession", value: "nurse"),
            (name: "languages", value: "bo"),
        ])
        let fields = FormFields(AccountPeople.view(language), form, AccountFailure.loginTaken)
        let door = try AccountPeople.door(facilities: try Self.list())
        let text = AccountPages.signUp(door, code: "abc123", fields).body.text
        #expect(text.contains("role=\"alert\"") && text.contains(AccountFailure.loginTaken.message[language]))
        #expect(text.contains("name=\"login\" type=\"text\" value=\"\(AccountPeople.escaped)\""))
        #expect(text.contains("aria-describedby=\"h-login problem\" aria-invalid=\"true\" autofocus"))
        #expect(text.contains("value=\"nurse\" selected") && text.contains("value=\"bo\" checked"))
        #expect(!text.contains("value=\"en\" checked") && !text.contains("value=\"zh\" checked"))
        #expect(!text.contains("thirty green lanterns") && text.contains("value=\"\(command.text)\""))
    }

    @Test("nobody's facility is chosen beforehand, and none is needed; the first administrator adds one")
    func noFacilities() throws {
        let view = AccountPeople.view(.en)
        func page(isFree: Bool, _ list: FacilityList) throws -> String {
            AccountPages.signUp(
                try AccountPeople.door(isFree: isFree, facilities: list), code: "abc123", FormFields(view)
            ).body.text
        }
        for text in [try page(isFree: true, Self.empty), try page(isFree: false, Self.list())] {
            #expect(text.contains("<option value=\"\" selected>(none yet)</option>"))
        }
        #expect(try page(isFree: false, Self.list()).contains("Your inviter&#39;s, or none for now"))
        #expect(try page(isFree: true, Self.list()).contains("Yours is not in the list?"))
        let first = AccountPages.signUp(
            try AccountPeople.door(isAdministrator: true, facilities: Self.empty), code: "abc123", FormFields(view)
        ).body.text
        #expect(first.contains("name=\"facilityName\"") && !first.contains("name=\"facility\""))
        #expect(first.contains("Name of the facility</label>"), "it is needed then, not optional")
    }

    @Test("facilities can be looked for when there are more than a page shows, or somebody has looked")
    func search() throws {
        let view = AccountPeople.view(.en)
        func signUp(_ list: FacilityList) throws -> String {
            AccountPages.signUp(try AccountPeople.door(facilities: list), code: "abc123", FormFields(view)).body.text
        }
        let field = "method=\"get\" action=\"/sign-up/abc123\""
        #expect(try !signUp(Self.list()).contains(field), "all are there")
        #expect(try signUp(Self.list(isCut: true)).contains(field))
        let looked = try signUp(Self.list("青石"))
        #expect(looked.contains(field) && looked.contains("name=\"find\" type=\"search\" value=\"青石\""))
        #expect(looked.contains("<input type=\"hidden\" name=\"find\" value=\"青石\">"), "kept when the form comes back")
        let nothing = try signUp(FacilityList([], search: "无", isCut: false))
        #expect(nothing.contains("No facility was found") && nothing.contains("name=\"login\""))
    }

    @Test("the administration says that nobody was found, and names an invitation without its code")
    func administration() throws {
        let view = AccountPeople.view(.en)
        let nobody = Administration(facilities: Self.empty, people: [], search: "x", waiting: [], invitations: [])
        let empty = AccountPages.administration(nobody, view).body.text
        #expect(empty.contains("Nobody was found") && !empty.contains("Unused invitations"))
        let many = Administration(
            facilities: try Self.list(), people: try (0..<100).map { _ in try AccountPeople.record() }, search: "",
            waiting: [try AccountPeople.record(isActive: false, waits: true)], invitations: [AccountPeople.pending])
        let full = AccountPages.administration(many, view).body.text
        #expect(full.contains("Only the first 100 are shown") && full.contains("Unused invitations"))
        #expect(full.contains("Waiting to be admitted") && !empty.contains("Waiting to be admitted"))
    }

    @Test("a person's page offers to switch off whoever is on, and on whoever is off")
    func switching() throws {
        func page(isActive: Bool) throws -> String {
            let record = try AccountPeople.record(isActive: isActive)
            let found = PersonWithChoices(record: record, facilities: try Self.list())
            return AccountPages.record(found, FormFields(AccountPeople.view(.en))).body.text
        }
        let (on, off) = (try page(isActive: true), try page(isActive: false))
        #expect(on.contains("/disable\"") && !on.contains("/enable\"") && !on.contains("switched off"))
        #expect(off.contains("/enable\"") && !off.contains("/disable\"") && off.contains("switched off"))
        let waiting = PersonWithChoices(
            record: try AccountPeople.record(isActive: false, waits: true), facilities: try Self.list())
        let admission = AccountPages.record(waiting, FormFields(AccountPeople.view(.en))).body.text
        #expect(admission.contains("/enable\"") && admission.contains("/disable\"") && admission.contains(">Admit<"))
        let unchecked = PersonWithChoices(
            record: try AccountPeople.record(isChecked: false), facilities: try Self.list())
        let bare = AccountPages.record(unchecked, FormFields(AccountPeople.view(.en))).body.text
        #expect(bare.contains("not checked") && bare.contains("not given"))
    }

    @Test("only an administrator's own page leads to the administration, and the present device is not ended")
    func own() throws {
        let view = AccountPeople.view(.en)
        let sessions = [AccountPeople.session("Android · Chrome"), AccountPeople.session("")]
        let own = try AccountPeople.own(sessions: sessions, current: sessions[0].id)
        let text = AccountPages.own(own, FormFields(view)).body.text
        #expect(!text.contains("href=\"/administration\""))
        #expect(!text.contains("/account/sessions/\(sessions[0].id)/end"))
        #expect(text.contains("/account/sessions/\(sessions[1].id)/end") && text.contains("this device"))
        #expect(text.contains("another device or a program") && !text.contains("role=\"status\""))
        let changed = AccountPages.own(own, FormFields(view), isChanged: true).body.text
        #expect(changed.contains("role=\"status\""))
        let operating = AccountPages.own(try AccountPeople.own(isAdministrator: true), FormFields(view)).body.text
        #expect(operating.contains("href=\"/administration\""))
    }

    @Test("an invitation's page shows the code, and the picture only when there is one")
    func invitation() {
        let view = AccountPeople.view(.en)
        let issued = AccountPeople.invitation()
        let plain = AccountPages.invitation(issued, link: "http://x/sign-up/abc123", qr: nil, view).body.text
        #expect(
            plain.contains(">abc123<") && plain.contains("http://x/sign-up/abc123") && !plain.contains("class=\"qr\""))
        let drawn = AccountPages.invitation(issued, link: "http://x/sign-up/abc123", qr: "<svg></svg>", view).body.text
        #expect(drawn.contains("class=\"qr\"") && drawn.contains("<svg></svg>"))
    }

    @Test("the demonstration offers each of its people once")
    func demo() {
        let text = AccountPages.demo(AccountPeople.view(.zh)).body.text
        for number in DemoWorld.people.indices { #expect(Self.count("action=\"/demo/\(number)\"", in: text) == 1) }
    }
}
