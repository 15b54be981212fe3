import Circles
import Deidentification
import Foundation
import Kernel
import Questions
import Testing
import Threads

@testable import Cases
@testable import Web

@Suite("The page of a case and the list")
struct CasePagesTests {
    private static let hostile = "<script>alert('\"')</script>&"

    private static func view(_ language: Language = .en) -> View {
        View(
            language: language, actor: Actor(person: .make()), personName: "Dr Li", csrf: "token", path: "/cases",
            demo: false)
    }

    private static func found(
        _ state: CaseState = .open, answers: Int = 0, title: String = "Shingles?", urgency: Urgency = .asap,
        accepted: Int64? = nil, take: CaseTake? = nil
    ) -> Case {
        Case(
            id: .make(), asker: CaseKindsTests.author, state: state, urgency: urgency,
            due: CasesGround.start.adding(seconds: 7200), title: title,
            groups: ["Skin \(hostile)"],
            clocks: Case.Clocks(
                posted: CasesGround.start, firstSeen: nil, firstAnswer: nil, accepted: nil, closed: nil),
            acceptedSeq: accepted, answerCount: answers, closeOut: nil, take: take)
    }

    private static func report(decider: PersonCard? = nil) -> CaseReport {
        CaseReport(
            id: .make(), reporter: CaseKindsTests.author, reason: hostile, at: CasesGround.start, decider: decider)
    }

    private static func page(
        _ found: Case, asker: Bool = false, mayAnswer: Bool = true, hiding: Hiding = .shown,
        reports: [CaseReport] = [], consent: Consent? = Consent(kind: .signed, scopes: [.teaching]),
        mayDecide: Bool = false, entries: [Entry] = [], accepted: Entry? = nil, isNewest: Bool = true,
        removed: RemovalReport = RemovalReport(),
        _ language: Language = .en
    ) -> Page {
        let opened = CaseActions.Opened(
            case: found, question: CaseKindsTests.entry(CaseEntry.posted, CaseSamples.posted[0], seq: 1),
            entries: entries, isNewest: isNewest, accepted: accepted, reach: CaseReach(sentTo: 7, seenBy: 3),
            mayAnswer: mayAnswer, mayModerate: false,
            now: CasesGround.start, vector: [:],
            protection: CaseProtection(
                hiding: hiding, reports: reports, consent: consent, mayDecide: mayDecide, mayWithdraw: asker,
                removed: removed))
        return CasePage(opened: opened, isAsker: asker).page(view(language))
    }

    /// Which forms a page has, by the last part of their addresses.
    private func forms(_ page: Page) -> Set<String> {
        Set(
            page.body.text.components(separatedBy: "action=\"").dropFirst().compactMap {
                $0.split(separator: "\"").first?.split(separator: "/").last.map(String.init)
            })
    }

    @Test("who reads and where the case stands decide which steps the page offers")
    func steps() {
        let colleague: [CaseState: Set<String>] = [
            .open: ["take", "answers", "assessments", "requests", "reports"],
            .needsInformation: ["take", "answers", "assessments", "reports"],
            .answered: ["take", "answers", "assessments", "requests", "reports"],
            .accepted: ["answers", "assessments", "reports"], .closed: ["reports"],
        ]
        let mending: Set<String> = ["notes", "close", "withdrawal", "urgency", "corrections"]
        let asker: [CaseState: Set<String>] = [
            .open: mending, .needsInformation: mending.union(["accept"]), .answered: mending.union(["accept"]),
            .accepted: mending, .closed: ["withdrawal"],
        ]
        for state in CaseState.allCases {
            let found = Self.found(state, answers: state == .open ? 0 : 1)
            #expect(forms(Self.page(found)) == colleague[state], "\(state)")
            #expect(forms(Self.page(found, asker: true)) == asker[state], "\(state)")
            #expect(forms(Self.page(found, mayAnswer: false)) == ["reports"], "an observer reads: \(state)")
        }
    }

    @Test("a reported case is decided by whom it is for, a withdrawn one by nobody")
    func hidden() {
        let found = Self.found(.answered, answers: 1)
        let reports = [Self.report(decider: CaseKindsTests.author), Self.report()]
        let decider = Self.page(found, hiding: .reported, reports: reports, mayDecide: true)
        #expect(forms(decider).contains("decision") && !forms(decider).contains("reports"))
        for report in reports { #expect(decider.body.text.contains("name=\"report\" value=\"\(report.id)\"")) }
        let waiting = Self.page(found, asker: true, hiding: .reported, reports: reports)
        #expect(!forms(waiting).contains("decision") && forms(waiting).contains("withdrawal"))
        #expect(waiting.body.text.contains("Dr &lt;Li&gt; decides"))
        let withdrawn = Self.page(found, asker: true, hiding: .withdrawn)
        #expect(forms(withdrawn).isEmpty && withdrawn.body.text.contains(CaseTexts.withdrawnNote.en))
    }

    @Test("only what the patient allowed can be taken back, and nothing twice")
    func consent() {
        func scopes(_ consent: Consent?) -> [String] {
            Self.page(Self.found(), asker: true, consent: consent).body.text.components(
                separatedBy: "name=\"scope\" value=\""
            ).dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
        }
        #expect(scopes(Consent(kind: .verbal)) == ["all"])
        #expect(scopes(Consent(kind: .verbal, scopes: [.research])) == ["all", "research"])
        #expect(scopes(Consent(kind: .verbal, scopes: [.research, .teaching])) == ["all", "teaching", "research"])
        #expect(scopes(Consent(kind: .verbal, withdrawnAt: CasesGround.start)).isEmpty && scopes(nil).isEmpty)
        let line = Self.page(Self.found(), consent: Consent(kind: .signed, scopes: [.teaching])).body.text
        #expect(line.contains("The patient&#39;s consent: signed · teaching"))
        #expect(!Self.page(Self.found(), consent: nil).body.text.contains("The patient&#39;s consent"))
    }

    @Test("what people write is never markup, in either language", arguments: Language.allCases)
    func hostileText(_ language: Language) throws {
        let removed = RemovalReport(
            text: [TextRemoval(field: "history", category: Self.hostile, rule: "x", count: 2, kept: true)],
            keptReason: Self.hostile,
            pictures: [PictureRemoval(position: 0, burned: [], left: [], isUnreadable: true, reason: Self.hostile)])
        let said = try CaseEntry.json(CaseEntry.Said(text: Self.hostile))
        let assessment = try CaseEntry.json(
            Assessment(
                diagnoses: [.init(name: Self.hostile, confidence: 3)], reasons: Self.hostile, checkNext: Self.hostile,
                todo: Self.hostile))
        let found = Self.found(.answered, answers: 1, title: Self.hostile)
        let page = Self.page(
            found, hiding: .reported, reports: [Self.report()], mayDecide: true,
            entries: [
                CaseKindsTests.entry(CaseEntry.answer, said), CaseKindsTests.entry(CaseEntry.assessment, assessment),
            ], removed: removed, language)
        #expect(!page.body.text.contains("<script") && !page.body.text.contains("<Li>"))
        #expect(page.body.text.components(separatedBy: "&lt;script&gt;").count > 8)
        let list = CaseListPage(
            page: CaseActions.Listed(cases: [found], next: nil, now: CasesGround.start), filter: CaseFilter())
        #expect(!list.page(Self.view(language)).body.text.contains("<script"))
    }

    @Test("a page is in its reader's language, in every state", arguments: Language.allCases)
    func languages(_ language: Language) {
        for state in CaseState.allCases {
            for asker in [true, false] {
                for hiding in [Hiding.shown, .reported, .withdrawn] {
                    let page = Self.page(
                        Self.found(state), asker: asker, hiding: hiding, reports: [Self.report()], mayDecide: !asker,
                        language)
                    // The physician of the examples has a Chinese title for Chinese readers alone.
                    let han = page.body.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
                    #expect(han == (language == .zh), "\(state) \(hiding)")
                    #expect(page.body.text.contains(CaseTexts.state(state)[language]))
                }
            }
        }
    }

    @Test("without an answer the page says so; a long case leads to what came before and back to the newest")
    func entries() {
        #expect(Self.page(Self.found()).body.text.contains("id=\"no-answer\""))
        let entries = (9...10).map { CaseKindsTests.entry(CaseEntry.note, CaseSamples.said[0], seq: $0) }
        let found = Self.found(.answered, answers: 1)
        let long = Self.page(found, entries: entries, isNewest: false).body.text
        #expect(!long.contains("id=\"no-answer\""))
        #expect(long.contains("href=\"/cases/\(found.id)?before=9#answers\""))
        #expect(long.contains("href=\"/cases/\(found.id)#answers\""))
        let whole = Self.page(
            found, entries: [CaseKindsTests.entry(CaseEntry.note, CaseSamples.said[0], seq: 2)]
        ).body.text
        #expect(!whole.contains("?before=") && !whole.contains("#answers\""))
    }

    @Test("the head is the way of the case: what has been with its time, what has not as not yet")
    func head() {
        let text = Self.page(Self.found()).body.text
        let rail = text.components(separatedBy: "<ol class=\"rail\"").last?.components(separatedBy: "</ol>")[0] ?? ""
        #expect(
            rail.components(separatedBy: "<li").count == 7 && rail.components(separatedBy: "class=\"done\"").count == 2)
        #expect(rail.contains("Sent to 7 people") && rail.contains("Seen by 3"))
        #expect(rail.components(separatedBy: CaseTexts.notYet.en).count == 6)
        #expect(rail.contains("datetime=\"\(CasesGround.start.iso8601)\"") && text.contains("urgency-asap"))
    }

    @Test("the accepted answer stands above the others with its mark, once, and nothing offers to accept any more")
    func accepted() {
        let entries = (2...3).map { CaseKindsTests.entry(CaseEntry.answer, CaseSamples.said[0], seq: $0) }
        let open = Self.page(Self.found(.answered, answers: 2), asker: true, entries: entries).body.text
        #expect(open.contains("class=\"may-accept\"") && open.contains("form=\"accept\"") && !open.contains("✓"))
        let found = Self.found(.accepted, answers: 2, accepted: 2)
        for (asker, outside) in [(true, false), (false, false), (false, true)] {
            let text = Self.page(
                found, asker: asker, entries: outside ? Array(entries.dropFirst()) : entries,
                accepted: outside ? entries[0] : nil
            ).body.text
            #expect(text.components(separatedBy: "id=\"e-2\"").count == 2, "it stands there once")
            let pinned = text.components(separatedBy: "id=\"accepted\"").last?.components(
                separatedBy: "class=\"entries\"")[0]
            #expect(pinned?.contains("✓") == true && pinned?.contains("id=\"e-2\"") == true)
            #expect(!text.contains("may-accept") && !text.contains("<form id=\"accept\""))
        }
    }

    @Test("who is answering stands in the head, and whoever it is may give the case back", arguments: Language.allCases)
    func taken(_ language: Language) {
        let reader = PersonID.make()
        let view = View(
            language: language, actor: Actor(person: reader), personName: "Dr Li", csrf: "t", path: "/", demo: false)
        func take(by person: PersonID) -> Case {
            Self.found(take: CaseTake(by: person, name: "<Wang>", until: CasesGround.start.adding(seconds: 1800)))
        }
        let (mine, other) = (take(by: reader), take(by: .make()))
        #expect(CaseFragments.badges(mine, view).text.contains(CaseTexts.takenByMe[language]))
        #expect(CaseFragments.badges(other, view).text.contains("&lt;Wang&gt;"))
        #expect(CaseFragments.taking(mine, view)?.text.contains("/release\"") == true)
        #expect(CaseFragments.taking(other, view)?.text.contains("<form") == false, "no button that is refused")
        #expect(CaseFragments.taking(Self.found(), view)?.text.contains("/take\"") == true)
        #expect(CaseFragments.taking(Self.found(.closed), view) == nil)
    }

    @Test("whoever asked reads to how many it was sent and until when an answer is due, while there is none")
    func expectation() {
        func says(_ found: Case, asker: Bool = true) -> Bool {
            let text = Self.page(found, asker: asker).body.text
            return text.contains(CaseTexts.expect(7).en) && text.contains(found.due.iso8601)
        }
        #expect(says(Self.found()) && !says(Self.found(), asker: false))
        #expect(!says(Self.found(.needsInformation)) && !says(Self.found(.answered, answers: 1)))
    }

    @Test("a request for information is not called no answer at all")
    func requestOnly() {
        let request = CaseKindsTests.entry(CaseEntry.request, CaseSamples.said[0])
        #expect(!Self.page(Self.found(.needsInformation), entries: [request]).body.text.contains("id=\"no-answer\""))
    }

    @Test("the end begins with how the patient is, and the head says so")
    func outcome() throws {
        let form = Self.page(Self.found(.accepted, answers: 1), asker: true).body.text
        let (patient, consultation) = (
            try #require(form.range(of: CaseTexts.outcomeQuestion.en)),
            try #require(form.range(of: CaseTexts.closeTitle.en))
        )
        #expect(patient.lowerBound < consultation.lowerBound)
        for outcome in PatientOutcome.allCases { #expect(form.contains("value=\"\(outcome.rawValue)\" required")) }
        let body = try JSONDecoder().decode(CloseOut.self, from: Data(CaseSamples.closed[0].utf8))
        #expect(CaseFragments.outcome(body).en == "better (3 days after the question)")
        #expect(CaseFragments.outcome(body).zh == "好转（提问后 3 天）")
        let older = try JSONDecoder().decode(CloseOut.self, from: Data(CaseSamples.closed[1].utf8))
        #expect(CaseFragments.outcome(older).zh == "不知道")
    }

    @Test("what was removed is told by kind and number, and left out when it was nothing")
    func removals() {
        #expect(!Self.page(Self.found()).body.text.contains(CaseTexts.recordTitle.en))
        let box = BurnedBox(box: MaskBox(x: 0, y: 0, width: 0.1, height: 0.1), kind: .face)
        let drawn = BurnedBox(box: box.box, kind: nil)
        let report = RemovalReport(
            text: [TextRemoval(field: "history", category: "phone", rule: "x", count: 2, kept: false)],
            pictures: [
                PictureRemoval(position: 0, burned: [], left: [], isUnreadable: false, reason: ""),
                PictureRemoval(
                    position: 1, burned: [box, box, drawn], left: [], isUnreadable: false, reason: "a ruler"),
            ])
        let text = Self.page(Self.found(), removed: report).body.text
        #expect(text.contains("face × 2, drawn by the author × 1") && text.contains("Reason: a ruler"))
        #expect(text.contains("History: ") && text.contains("× 2 removed"))
        #expect(!text.contains("images 1:") && text.contains("images 2:"), "a picture without a mask says nothing")
    }

    private static func list(_ cases: [Case], _ filter: CaseFilter, hasMore: Bool = false) -> String {
        let last = hasMore ? cases.last : nil
        let listed = CaseActions.Listed(
            cases: cases, next: last.map { CaseCursor(after: $0, isQueue: filter.isQueue) },
            now: CasesGround.start.adding(seconds: 9000))
        return CaseListPage(page: listed, filter: filter).page(view()).body.text
    }

    @Test("an empty list says so; a full one leads to the next page with its filter")
    func list() {
        let empty = Self.list([], CaseFilter())
        #expect(empty.contains(CaseTexts.noCases.en))
        let found = Self.found(.answered)
        let full = Self.list([found], CaseFilter(state: .answered), hasMore: true)
        #expect(full.contains("<a class=\"row-link\" href=\"/cases/\(found.id)\">"))
        #expect(full.contains("href=\"/cases?before=1763600000000_\(found.id)&amp;state=answered\""))
        let queue = Self.list([Self.found()], CaseFilter(state: .open), hasMore: true)
        #expect(queue.contains("_asap&amp;state=open\"") && queue.contains("waiting 3 h · 30 min late"))
        #expect(!full.contains("late"), "what was answered waits no more")
    }

    @Test("the filters begin with all and one's own, and the chosen one says so and names the page")
    func filters() {
        let all = [CaseFilter(), CaseFilter(isMine: true)] + CaseState.allCases.map { CaseFilter(state: $0) }
        for chosen in all {
            let text = Self.list([], chosen)
            for filter in all {
                let path = CasePaths.page(filter)
                let isChosen = text.contains("href=\"\(path)\" aria-current=\"page\"")
                #expect(text.contains("href=\"\(path)\"") && isChosen == (filter == chosen), "\(path)")
            }
            #expect(text.contains("<h1>\(CaseTexts.title(of: chosen).en)</h1>"))
        }
        #expect(Set(all.map { CaseTexts.title(of: $0).zh }).count == all.count)
    }

    @Test("whoever asked what cannot wait reads what to do meanwhile and whom to call, until somebody has answered")
    func meanwhile() {
        func says(_ found: Case, asker: Bool) -> Bool {
            Self.page(found, asker: asker).body.text.contains("href=\"tel:120\"")
        }
        #expect(says(Self.found(urgency: .stat), asker: true))
        #expect(!says(Self.found(urgency: .stat), asker: false) && !says(Self.found(), asker: true))
        #expect(!says(Self.found(.answered, answers: 1, urgency: .stat), asker: true))
        #expect(!says(Self.found(.closed, urgency: .stat), asker: true))
    }
}
