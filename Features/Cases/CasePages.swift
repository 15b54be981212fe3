import Circles
import Kernel
import Threads
import Web

/// The page of one case.
struct CasePage: Sendable {
    let found: Case
    let entries: [Entry]
    let mayAnswer: Bool
    let isAsker: Bool
    let vector: [CircleID: Int64]
    let protection: CaseActions.Protection

    func page(_ view: View) -> Page {
        Page(
            title: found.title, scripts: ["live.js", "viewer.js", "screen.js"], mainClass: isAsker ? "is-asker" : "",
            body: """
                <div data-live="\(LivePath.events(after: vector))"></div>
                <div id="protection" data-refresh="protection">\
                \(ProtectionParts.banner(found, protection, isAsker: isAsker, view))</div>
                \(CaseParts.head(found, view))
                \(CaseParts.posted(entries.first, view))
                \(ProtectionParts.consent(protection.consent, view))
                \(RemovalParts.record(protection.removed, view))
                <section class="card" aria-labelledby="answers">
                <h2 id="answers">\(view[CaseTexts.answers])</h2>
                <p class="hint">\(view[CaseTexts.decides])</p>
                \(found.answerCount == 0 ? emptyAnswers(view) : HTML())
                <div class="entries" data-thread="\(found.id)">
                \(entries.dropFirst().map { CaseFragments.entry($0, view.language) })
                </div>
                </section>
                <div id="steps" data-refresh="steps">\(protection.hiding == .withdrawn ? HTML() : steps(view))</div>
                <div id="guard" data-refresh="guard">\
                \(ProtectionParts.steps(found, protection, isAsker: isAsker, view))</div>
                """)
    }

    private func emptyAnswers(_ view: View) -> HTML {
        "<p class=\"empty\" id=\"no-answer\" data-refresh=\"no-answer\">\(view[CaseTexts.noAnswers])</p>"
    }

    /// What this reader may do now.
    private func steps(_ view: View) -> HTML {
        let path = "/cases/\(found.id)"
        let allowed = { (step: CaseStep) in
            found.state.after(step, hasAnswer: found.answerCount > 0) != nil
        }
        if isAsker {
            return """
                <form id="accept" method="post" action="\(path)/accept">\(view.csrfField())\(CaseForms.commandID())</form>
                \(allowed(.inform) || allowed(.note) ? CaseForms.say(view, action: "\(path)/notes", label: CaseTexts.addNote) : HTML())
                \(allowed(.close) ? CaseForms.close(view, action: "\(path)/close", answered: found.answerCount > 0) : HTML())
                """
        }
        guard mayAnswer, allowed(.answer) else { return HTML() }
        return """
            \(CaseForms.say(view, action: "\(path)/answers", label: CaseTexts.yourAnswer))
            \(CaseForms.assess(view, action: "\(path)/assessments"))
            \(allowed(.askInformation) ? CaseForms.say(view, action: "\(path)/requests", label: CaseTexts.askMore, open: false) : HTML())
            """
    }
}

/// Paths of the event stream.
enum LivePath {
    /// The stream that starts after these numbers.
    static func events(after vector: [CircleID: Int64]) -> String {
        let parts = vector.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
        return "/events?after=" + parts.joined(separator: ",")
    }
}

/// Pieces that several pages of the room show.
enum CaseParts {
    /// State, urgency, who asks, and the clocks; renewed when an entry arrives.
    static func head(_ found: Case, _ view: View) -> HTML {
        """
        <header class="card case-head" id="case-head" data-refresh="case-head">
        <p class="badges">\(badges(found, view))</p>
        <h1>\(found.title)</h1>
        <p class="byline">\(view[CaseTexts.askedBy]) \(person(found.asker, view.language))</p>
        <p class="hint">\(found.groups.joined(separator: " · "))</p>
        <details><summary>\(view[CaseTexts.clocks])</summary>
        <dl class="clocks">
        \(clock(CaseTexts.posted, found.clocks.posted, view))
        \(clock(CaseTexts.firstSeen, found.clocks.firstSeen, view))
        \(clock(CaseTexts.firstAnswer, found.clocks.firstAnswer, view))
        \(clock(CaseTexts.acceptedAt, found.clocks.accepted, view))
        \(clock(CaseTexts.closedAt, found.clocks.closed, view))
        </dl></details>
        </header>
        """
    }

    static func badges(_ found: Case, _ view: View) -> HTML {
        """
        <span class="badge state-\(found.state.rawValue)">\(view[CaseTexts.state(found.state)])</span>
        <span class="badge urgency-\(found.urgency.rawValue)">\(view[found.urgency.label])</span>
        """
    }

    static func person(_ card: PersonCard, _ language: Language) -> HTML {
        """
        <strong>\(card.name)</strong> · \(card.title[language]) · \(card.facilityName) \
        <span class="tier">\(CaseTexts.tierName(card.facilityTier ?? 1)[language])</span>
        """
    }

    private static func clock(_ name: Text, _ instant: Instant?, _ view: View) -> HTML {
        """
        <div><dt>\(view[name])</dt><dd>\(instant.map { view.time($0) } ?? HTML(view[CaseTexts.notYet]))</dd></div>
        """
    }

    /// The question as it was posted, with its pictures.
    static func posted(_ entry: Entry?, _ view: View) -> HTML {
        guard let entry, let posted = CaseFragments.decode(CaseEntry.Posted.self, entry) else { return HTML() }
        return """
            <section class="card" aria-labelledby="asked"><h2 id="asked">\(view[CaseTexts.patient])</h2>
            \(facts(posted.question, view))
            </section>
            \(AttachmentParts.list(posted.attachments, of: entry, view))
            """
    }

    /// The structured facts of a question.
    ///
    /// The question itself stands above as the title; it is repeated when it is longer than that, or alone.
    static func facts(_ question: CaseQuestion, isPreview: Bool = false, _ view: View) -> HTML {
        let coded: [(Text, Text)] = [
            (CaseTexts.ageBand, question.ageBand.label), (CaseTexts.sex, question.sex.label),
            (CaseTexts.setting, question.setting.label), (CaseTexts.tier, CaseTexts.tierName(question.tier)),
        ]
        let free: [(Text, String)] = [
            (CaseTexts.history, question.history), (CaseTexts.examination, question.examination),
            (CaseTexts.laboratory, question.laboratory), (CaseTexts.available, question.available),
        ]
        return """
            \(question.question.unicodeScalars.count > Case.titleLimit || isPreview ? "<p class=\"text\">\(question.question)</p>" as HTML : HTML())
            <dl class="facts">
            \(coded.map { "<div><dt>\(view[$0.0])</dt><dd>\(view[$0.1])</dd></div>" as HTML })
            \(free.filter { !$0.1.isEmpty }.map { "<div class=\"wide\"><dt>\(view[$0.0])</dt><dd class=\"text\">\($0.1)</dd></div>" as HTML })
            </dl>
            """
    }
}
