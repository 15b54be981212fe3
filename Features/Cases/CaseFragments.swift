import Circles
import Foundation
import Kernel
import Live
import Threads
import Web

/// An entry of a case's thread as HTML, the same for every reader: the page, the stream and the sync answer carry it.
enum CaseFragments {
    static func fragment(_ entry: Entry, _ language: Language) -> Fragment {
        let html: HTML = entry.kind == CaseEntry.posted ? HTML() : Self.entry(entry, language)
        return Fragment(html: html.text, refreshes: true)
    }

    static func decode<Body: Decodable>(_ type: Body.Type, _ entry: Entry) -> Body? {
        // A body that an older or newer version wrote differently shows as an empty entry instead of breaking the page.
        try? JSONDecoder().decode(type, from: Data(entry.body.utf8))
    }

    static func entry(_ entry: Entry, _ language: Language) -> HTML {
        // What is left of a hidden case on its readers' devices tells them to drop the rest; it names nobody.
        if [CaseEntry.reported, CaseEntry.hidden].contains(entry.kind) {
            return """
                <article class="entry kind-\(entry.kind)" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)" \
                data-hides="\(entry.thread)"><p class="entry-kind">\(hidden(entry)[language])</p></article>
                """
        }
        return """
            <article class="entry kind-\(entry.kind)" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)" \
            data-author="\(entry.author.id)">
            <p class="entry-head">\(CaseParts.person(entry.author, language)) \
            <a href="#e-\(entry.seq)"><time datetime="\(entry.createdAt.iso8601)">\(entry.createdAt.iso8601.prefix(16).replacing("T", with: " ")) UTC</time></a></p>
            \(body(entry, language))
            </article>
            """
    }

    private static func body(_ entry: Entry, _ language: Language) -> HTML {
        switch entry.kind {
        case CaseEntry.answer:
            return "\(said(entry))\(acceptButton(entry, language))"
        case CaseEntry.assessment:
            return "\(assessment(entry, language))\(acceptButton(entry, language))"
        case CaseEntry.request:
            return "<p class=\"entry-kind\">\(CaseTexts.requestEntry[language])</p>\(said(entry))"
        case CaseEntry.note:
            return "<p class=\"entry-kind\">\(CaseTexts.noteEntry[language])</p>\(said(entry))"
        case CaseEntry.accepted:
            let answer = decode(CaseEntry.Accepted.self, entry)?.answer ?? 0
            return "<p class=\"entry-kind\"><a href=\"#e-\(answer)\">\(CaseTexts.acceptedEntry[language])</a></p>"
        case CaseEntry.shownAgain:
            return "<p class=\"entry-kind\">\(ProtectionTexts.shownEntry[language])</p>"
        case CaseEntry.consentNarrowed:
            return "<p class=\"entry-kind\">\(ProtectionTexts.narrowedEntry[language])</p>"
        case CaseEntry.closed:
            return closed(entry, language)
        default:
            return HTML()
        }
    }

    private static func hidden(_ entry: Entry) -> Text {
        entry.kind == CaseEntry.reported ? ProtectionTexts.reportedEntry : ProtectionTexts.hiddenEntry
    }

    private static func said(_ entry: Entry) -> HTML {
        "<p class=\"text\">\(decode(CaseEntry.Said.self, entry)?.text ?? "")</p>"
    }

    /// Belongs to the page's one form `accept`, which only the asker's page has; the style hides it elsewhere.
    private static func acceptButton(_ entry: Entry, _ language: Language) -> HTML {
        """
        <p class="only-asker"><button class="button button-secondary" form="accept" name="answer" value="\(entry.seq)">\
        \(CaseTexts.accept[language])</button></p>
        """
    }

    private static func assessment(_ entry: Entry, _ language: Language) -> HTML {
        guard let assessment = decode(Assessment.self, entry) else { return HTML() }
        let parts = [
            (CaseTexts.reasons, assessment.reasons), (CaseTexts.checkNext, assessment.checkNext),
            (CaseTexts.todo, assessment.todo),
        ]
        return """
            <p class="entry-kind">\(CaseTexts.assessment[language])</p>
            <ol class="diagnoses">
            \(assessment.diagnoses.map { "<li><span>\($0.name)</span> <span class=\"confidence\"><meter min=\"0\" max=\"100\" value=\"\($0.confidence)\" aria-label=\"\(CaseTexts.confidence[language])\"></meter> \($0.confidence) %</span></li>" as HTML })
            </ol>
            <dl class="facts">
            \(parts.filter { !$0.1.isEmpty }.map { "<div class=\"wide\"><dt>\($0.0[language])</dt><dd class=\"text\">\($0.1)</dd></div>" as HTML })
            </dl>
            """
    }

    private static func closed(_ entry: Entry, _ language: Language) -> HTML {
        guard let closeOut = decode(CloseOut.self, entry) else { return HTML() }
        let answers = [
            (CaseTexts.diagnosisChanged, closeOut.diagnosisChanged), (CaseTexts.planChanged, closeOut.planChanged),
            (CaseTexts.referralAvoided, closeOut.referralAvoided),
        ]
        return """
            <p class="entry-kind">\(CaseTexts.state(.closed)[language])\(closeOut.withoutAnswer ? " · \(CaseTexts.withoutAnswer[language])" : "")</p>
            <dl class="facts">
            \(answers.map { "<div><dt>\($0.0[language])</dt><dd>\($0.1.label[language])</dd></div>" as HTML })
            </dl><p class="text">\(closeOut.learned)</p>
            """
    }
}
