import Kernel
import TestSupport
import Testing

@testable import Rooms
@testable import Web

@Suite("What a newcomer asks")
struct HelpTests {
    @Test(
        "each guide answers in both languages, without the marks of a text that was never written",
        arguments: HelpGuide.allCases)
    func guides(_ guide: HelpGuide) {
        #expect(guide.questions.count >= 4)
        for language in Language.allCases {
            let json = GuideJSON(guide, language)
            #expect(!json.title.isEmpty && Set(json.questions.map(\.question)).count == guide.questions.count)
            #expect(json.questions.allSatisfy { $0.answer.count > 10 && $0.answer.count < 400 })
        }
        let english = guide.questions.flatMap { [$0.question.en, $0.answer.en] }
        #expect(!english.contains { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } })
    }

    @Test(
        "pages lead from the list to each guide and back, and an unknown guide is not there",
        arguments: Language.allCases)
    func pages(_ language: Language) throws {
        let view = View(language: language, actor: nil, personName: nil, csrf: "", path: "/help", demo: false)
        let list = HelpPages.list(view).body.text
        for guide in HelpGuide.allCases {
            #expect(list.contains("href=\"/help/\(guide.rawValue)\"") && list.contains(guide.who[language]))
            let page = HelpPages.guide(guide, view).body.text
            #expect(page.contains("href=\"/help\""))
            #expect(guide.questions.allSatisfy { page.contains(("<h2>\($0.question[language])</h2>" as HTML).text) })
        }
        #expect(HelpGuide(rawValue: "nobody") == nil)
    }
}
