import Circles
import Kernel
import Questions
import Rooms
import Threads
import Web

/// An entry of a case's thread as HTML, the same for every reader: the page, the stream and the sync answer carry it.
enum CaseFragments {
    /// Any entry; one of a kind that this version does not know says so.
    static func entry(_ entry: Entry, _ language: Language) -> HTML {
        guard let kind = CaseKinds.named(entry.kind) else { return unreadable(entry, language) }
        return kind.render(entry, language)
    }

    // MARK: The kinds

    /// The question as it was posted, with its pictures: the first entry of the thread.
    @Sendable static func posted(_ entry: Entry, _ language: Language) -> HTML {
        if entry.isWithdrawn { return erased(entry, language) }
        guard let posted = CaseReadable.body(CaseEntry.Posted.self, of: entry) else {
            return unreadable(entry, language)
        }
        return """
            <div class="kind-\(entry.kind)" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)" \
            data-author="\(entry.author.id)">
            <section class="card" aria-labelledby="asked"><h2 id="asked">\(CaseTexts.patient[language])</h2>
            \(facts(posted.question, language))
            </section>
            \(pictures(posted.attachments, of: entry, language))
            </div>
            """
    }

    @Sendable static func answer(_ entry: Entry, _ language: Language) -> HTML {
        said(entry, label: nil, then: acceptButton(entry, language), language)
    }

    @Sendable static func request(_ entry: Entry, _ language: Language) -> HTML {
        said(entry, label: CaseTexts.requestEntry, language)
    }

    @Sendable static func note(_ entry: Entry, _ language: Language) -> HTML {
        read(CaseEntry.Noted.self, entry, language) { noted in
            """
            <p class="entry-kind">\(CaseTexts.noteEntry[language])</p>
            \(noted.text.isEmpty ? nil : "<p class=\"text\">\(noted.text)</p>")\
            \(strip(noted.attachments, of: entry, language))
            """
        }
    }

    @Sendable static func assessment(_ entry: Entry, _ language: Language) -> HTML {
        read(Assessment.self, entry, language) { assessment in
            let parts = [
                (CaseTexts.reasons, assessment.reasons), (CaseTexts.checkNext, assessment.checkNext),
                (CaseTexts.todo, assessment.todo),
            ]
            return """
                <p class="entry-kind">\(CaseTexts.assessment[language])</p>
                <ol class="diagnoses">
                \(assessment.diagnoses.map { diagnosis($0, language) })
                </ol>
                <dl class="facts">
                \(parts.filter { !$0.1.isEmpty }.map { wide($0.0, $0.1, language) })
                </dl>
                \(acceptButton(entry, language))
                """
        }
    }

    @Sendable static func accepted(_ entry: Entry, _ language: Language) -> HTML {
        guard let body = CaseReadable.body(CaseEntry.Accepted.self, of: entry), !entry.isWithdrawn else {
            return read(CaseEntry.Accepted.self, entry, language) { _ in HTML() }
        }
        // A page that is open takes the answer from its place; it comes again above the others.
        return article(
            entry, "<p class=\"entry-kind\"><a href=\"#e-\(body.answer)\">\(CaseTexts.acceptedEntry[language])</a></p>",
            attributes: " data-moves=\"\(entry.thread):\(body.answer)\"", language)
    }

    @Sendable static func closed(_ entry: Entry, _ language: Language) -> HTML {
        read(CloseOut.self, entry, language) { closeOut in
            let answers = [
                (CaseTexts.diagnosisChanged, closeOut.diagnosisChanged), (CaseTexts.planChanged, closeOut.planChanged),
                (CaseTexts.referralAvoided, closeOut.referralAvoided),
            ]
            return """
                <p class="entry-kind">\(CaseTexts.outcome[language]) · \(outcome(closeOut)[language])</p>
                <p class="entry-kind">\(CaseTexts.state(.closed)[language])\(closeOut.withoutAnswer ? " · \(CaseTexts.withoutAnswer[language])" : "")</p>
                <dl class="facts">
                \(answers.map { "<div><dt>\($0.0[language])</dt><dd>\($0.1.label[language])</dd></div>" as HTML })
                </dl><p class="text">\(closeOut.learned)</p>
                """
        }
    }

    @Sendable static func reported(_ entry: Entry, _ language: Language) -> HTML {
        hiding(entry, CaseTexts.reportedEntry, language)
    }

    /// It names nobody either.
    @Sendable static func reportedAgain(_ entry: Entry, _ language: Language) -> HTML {
        hiding(entry, CaseTexts.reportedAgainEntry, language)
    }

    @Sendable static func hidden(_ entry: Entry, _ language: Language) -> HTML {
        hiding(entry, CaseTexts.hiddenEntry, language)
    }

    @Sendable static func shownAgain(_ entry: Entry, _ language: Language) -> HTML {
        article(entry, "<p class=\"entry-kind\">\(CaseTexts.shownEntry[language])</p>", language)
    }

    /// In the place of what it withdraws, which a device that shows it takes away.
    @Sendable static func withdrew(_ entry: Entry, _ language: Language) -> HTML {
        let replaces: HTML = entry.replaces.map { " data-replaces=\"\(entry.thread):\($0)\"" } ?? HTML()
        return """
            <article class="entry kind-\(entry.kind)" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)"\(replaces)>\
            <p class="entry-kind">\(CaseTexts.withdrew(entry.author.name)[language]) \(Kit.time(entry.createdAt))</p></article>
            """
    }

    @Sendable static func consentNarrowed(_ entry: Entry, _ language: Language) -> HTML {
        article(entry, "<p class=\"entry-kind\">\(CaseTexts.narrowedEntry[language])</p>", language)
    }

    // MARK: Pieces

    static func article(
        _ entry: Entry, _ body: HTML, attributes: HTML = HTML(), _ language: Language
    ) -> HTML {
        """
        <article class="entry kind-\(entry.kind)" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)" \
        data-author="\(entry.author.id)"\(attributes)>
        <p class="entry-head">\(Kit.person(entry.author, language)) \
        <a href="#e-\(entry.seq)">\(Kit.time(entry.createdAt))</a></p>
        \(body)
        </article>
        """
    }

    /// What is left of a hidden case on its readers' devices tells them to drop the rest; it names nobody.
    static func hiding(
        _ entry: Entry, _ text: Text, _ language: Language, isUnreadable: Bool = false
    ) -> HTML {
        """
        <article class="entry kind-\(entry.kind)" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)">\
        <p class="entry-kind\(isUnreadable ? " unreadable" : "")">\(text[language])</p></article>
        """
    }

    /// An entry that this version cannot show; better than a gap that nobody notices.
    private static func unreadable(_ entry: Entry, _ language: Language) -> HTML {
        article(entry, "<p class=\"entry-kind unreadable\">\(CaseTexts.unreadable[language])</p>", language)
    }

    /// What stood here is gone for good; who said it and when stays.
    private static func erased(_ entry: Entry, _ language: Language) -> HTML {
        article(entry, "<p class=\"entry-kind\">\(CaseTexts.erasedEntry[language])</p>", language)
    }

    static func read<Body: Decodable>(
        _ type: Body.Type, _ entry: Entry, _ language: Language, _ show: (Body) -> HTML
    ) -> HTML {
        if entry.isWithdrawn { return erased(entry, language) }
        guard let body = CaseReadable.body(type, of: entry) else { return unreadable(entry, language) }
        return article(entry, show(body), language)
    }

    private static func said(
        _ entry: Entry, label: Text?, then more: HTML = HTML(), _ language: Language
    ) -> HTML {
        read(CaseEntry.Said.self, entry, language) { said in
            """
            \(label.map { "<p class=\"entry-kind\">\($0[language])</p>" as HTML })\
            <p class="text">\(said.text)</p>\(more)
            """
        }
    }

    /// Belongs to the page's one form `accept`, which only the asker's page has, for as long as an answer can be accepted; the
    /// style hides it elsewhere.
    private static func acceptButton(_ entry: Entry, _ language: Language) -> HTML {
        """
        <p class="only-asker"><button class="button button-secondary" form="accept" name="answer" value="\(entry.seq)">\
        \(CaseTexts.accept[language])</button></p>
        """
    }

    private static func diagnosis(_ diagnosis: Assessment.Diagnosis, _ language: Language) -> HTML {
        """
        <li><span>\(diagnosis.name)</span> <span class="confidence"><meter min="0" max="100" \
        value="\(diagnosis.confidence)" aria-label="\(CaseTexts.confidence[language])"></meter> \(diagnosis.confidence) %</span></li>
        """
    }

    private static func wide(_ name: Text, _ value: String, _ language: Language) -> HTML {
        "<div class=\"wide\"><dt>\(name[language])</dt><dd class=\"text\">\(value)</dd></div>"
    }

    /// The structured facts of a question.
    ///
    /// The question itself stands above as the title; it is repeated when it is longer than that, or alone.
    static func facts(_ question: CaseQuestion, isPreview: Bool = false, _ language: Language) -> HTML {
        let coded: [(Text, Text)] = [
            (CaseTexts.ageBand, question.ageBand.label), (CaseTexts.sex, question.sex.label),
            (CaseTexts.setting, question.setting.label), (CaseTexts.tier, CaseTexts.tierName(question.tier)),
        ]
        let free: [(Text, String)] = [
            (CaseTexts.history, question.history), (CaseTexts.examination, question.examination),
            (CaseTexts.laboratory, question.laboratory), (CaseTexts.available, question.available),
        ]
        let isLong = question.question.unicodeScalars.count > Case.titleLimit
        return """
            \(isLong || isPreview ? "<p class=\"text\">\(question.question)</p>" as HTML : HTML())
            <dl class="facts">
            \(coded.map { "<div><dt>\($0.0[language])</dt><dd>\($0.1[language])</dd></div>" as HTML })
            \(free.filter { !$0.1.isEmpty }.map { wide($0.0, $0.1, language) })
            </dl>
            """
    }
}
