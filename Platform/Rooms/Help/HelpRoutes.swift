import Kernel
import Web

/// What a newcomer asks, a page for each thing that one does here; for everybody, also before signing in.
struct HelpRoutes: Sendable {
    static let list = CommonPaths.help
    static let guide = Path("/help/:guide", String.self)
    static let place = Place(list(), HelpTexts.title, rank: 99)

    let routes: [Route] = [
        Route(.get, Self.list, access: .everyone, body: .none) { request in
            let guides = HelpGuide.allCases.map { GuideJSON($0, request.language) }
            return Reply(["guides": guides]) { HelpPages.list($0) }
        },
        Route(.get, Self.guide, access: .everyone, body: .none) { request, name in
            guard let guide = HelpGuide(rawValue: name) else { throw CommonFailure.notFound }
            return Reply(GuideJSON(guide, request.language)) { HelpPages.guide(guide, $0) }
        },
    ]
}

/// A guide for programs, in the reader's language.
struct GuideJSON: Encodable, Sendable {
    struct Answered: Encodable, Sendable {
        let question: String
        let answer: String
    }

    let guide: String
    let title: String
    let questions: [Answered]

    init(_ guide: HelpGuide, _ language: Language) {
        self.guide = guide.rawValue
        title = guide.title[language]
        questions = guide.questions.map { Answered(question: $0.question[language], answer: $0.answer[language]) }
    }
}

/// The pages of the guides.
enum HelpPages {
    static func list(_ view: View) -> Page {
        Page(
            title: HelpTexts.title,
            body: """
                <h1>\(view[HelpTexts.title])</h1>
                <section class="card"><ul class="list">
                \(HelpGuide.allCases.map { guide -> HTML in
                    """
                    <li><a class="row-link" href="\(HelpRoutes.guide(guide.rawValue))"><span class="row-title">\(view[guide.title])</span>
                    <span class="byline">\(view[guide.who])</span></a></li>
                    """
                })
                </ul></section>
                """)
    }

    static func guide(_ guide: HelpGuide, _ view: View) -> Page {
        Page(
            title: guide.title,
            body: """
                <p><a class="more" href="\(HelpRoutes.list())">‹ \(view[HelpTexts.title])</a></p>
                <h1>\(view[guide.title])</h1>
                \(guide.questions.map { one -> HTML in
                    "<section class=\"card\"><h2>\(view[one.question])</h2><p>\(view[one.answer])</p></section>"
                })
                """)
    }
}
