import Circles
import Foundation
import Kernel
import Testing

@testable import Web

/// The parts of which pages are made, in both languages.
@Suite("The kit of parts")
struct KitTests {
    private enum Urgency: String, CaseIterable {
        case routine, stat
        var label: Text { self == .routine ? Text(zh: "常规", en: "Routine") : Text(zh: "危急", en: "Stat") }
    }

    private func view(_ language: Language, actor: Kernel.Actor? = nil, path: String = "/x") -> View {
        View(language: language, actor: actor, personName: nil, csrf: "c\"<", path: path, demo: false)
    }

    private let card = PersonCard(
        id: .make(), name: "王<明>", titleZh: "村医", titleEn: "village doctor", facilityName: "A & B", facilityTier: 1,
        checked: true)

    @Test("a person stands in one line with title, facility and tier", arguments: Language.allCases)
    func person(_ language: Language) {
        let text = Kit.person(card, language).text
        #expect(text.hasPrefix("<strong>王&lt;明&gt;</strong> ·") && text.contains("A &amp; B"))
        #expect(text.contains(language == .zh ? "村医" : "village doctor"))
        #expect(text.contains(language == .zh ? "一级" : "tier 1") && !text.contains("<明>"))
        let patient = PersonCard(id: .make(), name: "N", professional: nil)
        #expect(Kit.place(patient, language).text == (language == .zh ? "· 患者" : "· patient"))
        #expect(!Kit.person(patient, language).text.contains("tier"))
    }

    @Test("beside the name of somebody whom nobody has checked stands that, and nothing of what they say")
    func unchecked() throws {
        let claimed = PersonCard(
            id: .make(), name: "N", titleZh: "医生", titleEn: "doctor", facilityName: "A & B", facilityTier: 3,
            checked: false)
        for (language, word) in [(Language.zh, "未审核"), (.en, "not checked")] {
            let text = Kit.person(claimed, language).text
            #expect(text.contains(word) && claimed.workplace[language] == word)
            for said in ["医生", "doctor", "A &amp; B", "tier", "三级"] { #expect(!text.contains(said), "\(said)") }
        }
        let json = String(decoding: try JSONEncoder().encode(claimed), as: UTF8.self)
        #expect(json.contains("\"checked\":false") && !json.contains("A & B") && !json.contains("doctor"))
        #expect(card.workplace.zh == "A & B" && !Kit.person(card, .zh).text.contains("未审核"))
    }

    @Test("the tiers of facilities have words of their own", arguments: Language.allCases)
    func tiers(_ language: Language) {
        #expect(Set((1...3).map { Kit.tier($0)[language] }).count == 3)
    }

    @Test("a moment is one for machines and one for people")
    func time() {
        let html = Kit.time(Instant(milliseconds: 951_782_460_000))
        #expect(html.text == "<time datetime=\"2000-02-29T00:01:00.000Z\">2000-02-29 00:01 UTC</time>")
        #expect(view(.en).time(Instant(milliseconds: 951_782_460_000)).text == html.text)
    }

    @Test(
        "a number that was counted to a limit says so", arguments: [(0, "0"), (99, "99"), (100, "99+"), (101, "99+")])
    func count(_ number: Int, _ expected: String) { #expect(Kit.count(number, countedTo: 100) == expected) }

    @Test("each form has a command of its own, so that two forms of one page are two commands")
    func command() throws {
        let one = Kit.command().text
        #expect(one != Kit.command().text && one.hasPrefix("<input type=\"hidden\" name=\"id\" value=\""))
        let id = one.dropFirst("<input type=\"hidden\" name=\"id\" value=\"".count).prefix(36)
        #expect(CommandID(String(id)) != nil)
    }

    @Test("a choice shows every code in the reader's words, and the one that was chosen", arguments: Language.allCases)
    func select(_ language: Language) {
        let text = Kit.select(
            "urgency", Text(zh: "紧急程度", en: "Urgency"), Urgency.stat, view(language), \.label
        ).text
        #expect(text.contains("<label for=\"urgency\">\(language == .zh ? "紧急程度" : "Urgency")</label>"))
        #expect(text.contains("<option value=\"stat\" selected>\(language == .zh ? "危急" : "Stat")</option>"))
        #expect(text.contains("<option value=\"routine\">") && text.components(separatedBy: " selected").count == 2)
    }

    @Test("a text of several lines keeps what was typed, says what is needed, and warns", arguments: Language.allCases)
    func area(_ language: Language) {
        let label = Text(zh: "病史", en: "History")
        let plain = Kit.area("history", label, "</textarea><b>", view(language)).text
        #expect(plain.contains("&lt;/textarea&gt;&lt;b&gt;</textarea>") && !plain.contains("required"))
        #expect(plain.contains("rows=\"3\" maxlength=\"4000\"") && !plain.contains("aria-describedby"))
        #expect(plain.contains("data-screen=\"/assets/") && plain.contains("data-screen-kinds=\""))
        let full = Kit.area(
            "history", label, "", view(language), hint: Text(zh: "提示", en: "Hint"), rows: 9, required: true, limit: 20
        ).text
        #expect(full.contains(" required") && full.contains("rows=\"9\" maxlength=\"20\""))
        #expect(full.contains("aria-describedby=\"history-hint\"") && full.contains("id=\"history-hint\""))
        #expect(full.contains(language == .zh ? "必填" : "needed"))
    }

    @Test("a page's stream goes on from the numbers of the reader's circles, in one order")
    func live() throws {
        let one = try #require(CircleID("00000000-0000-7000-8000-000000000002"))
        let two = try #require(CircleID("00000000-0000-7000-8000-000000000003"))
        #expect(Kit.livePath(after: [two: 7, one: 0]) == "/events?after=\(one):0,\(two):7")
        #expect(Kit.livePath(after: [:]) == "/events?after=")
        #expect(Kit.live(after: [one: 3]).text == "<div data-live=\"/events?after=\(one):3\"></div>")
    }

    @Test("a form carries the session's token, escaped as every value")
    func csrf() {
        #expect(view(.zh).csrfField().text == "<input type=\"hidden\" name=\"_csrf\" value=\"c&quot;&lt;\">")
    }

    @Test("the frame says its language, its title and where one is", arguments: Language.allCases)
    func layout(_ language: Language) {
        let actor = Kernel.Actor(person: .make())
        let places = (1...7).map { number in
            Place("/p\(number)", Text(zh: "处\(number)", en: "Place \(number)"), rank: number) { _ in number != 2 }
        }
        let page = Page(title: Text(zh: "标题<", en: "Title<"), scripts: ["live.js"], mainClass: "wide", body: "<p>x</p>")
        let text = Layout.html(page, view(language, actor: actor, path: "/p3"), assets: .embedded, places: places).text
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.contains("<html lang=\"\(language.tag)\">"))
        #expect(text.contains("<title>\(language == .zh ? "标题&lt; · 会诊" : "Title&lt; · Huizhen")</title>"))
        #expect(text.contains("<main id=\"main\" class=\"wide\" tabindex=\"-1\">\n<p>x</p>"))
        #expect(text.contains("/app.js\"") && text.contains("/live.js\"") && !text.contains("/mask.js\""))
        #expect(text.contains("<a href=\"/p3\" aria-current=\"page\">"))
        let within = Layout.html(page, view(language, actor: actor, path: "/p3/x"), assets: .embedded, places: places)
        #expect(
            within.text.contains("<a href=\"/p3\" aria-current=\"true\">"), "a page within a place says where it is")
        // Five of those that are shown to this person, and no more.
        #expect(!text.contains("/p2\"") && text.contains("/p6\"") && !text.contains("/p7\""))
        let other: Language = language == .zh ? .en : .zh
        #expect(text.contains("value=\"\(other.rawValue)\" lang=\"\(other.tag)\""))
    }

    @Test("nobody who is signed out sees the navigation, and no page that was made by a form names itself")
    func visitors() {
        let text = Layout.html(
            Page(title: "T", body: HTML()), view(.en, path: "/"), assets: .embedded,
            places: [Place("/p", Text(zh: "p", en: "p"), rank: 0)]
        ).text
        #expect(!text.contains("<nav") && text.contains("name=\"next\" value=\"/\""))
    }

    @Test("the page of a failure says what happened, its code, the number of the request, and the way out")
    func failure() {
        let page = Layout.failurePage(Text(zh: "<坏>", en: "<bad>"), code: "broken", requestID: "abc", .en)
        #expect(page.body.text.contains("&lt;bad&gt;") && page.body.text.contains("broken · abc"))
        #expect(page.body.text.contains("href=\"/\"") && page.body.text.contains("role=\"alert\""))
    }
}
