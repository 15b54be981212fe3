import Circles
import Foundation
import Kernel
import Live
import Questions
import Rooms
import TestSupport
import Testing
import Threads
import Web

@testable import Cases

@Suite struct CaseKindsTests {
    static let author = PersonCard(
        id: .make(), name: "Dr <Li>", titleZh: "医生", titleEn: "physician", facilityName: "Clinic", facilityTier: 1,
        checked: true)

    static func entry(_ kind: String, _ body: String, seq: Int64 = 2, id: CommandID = .make()) -> Entry {
        Entry(
            thread: .make(), seq: seq, id: id, room: CasesRoom.name, author: author, kind: kind, body: body,
            replaces: nil, createdAt: CasesGround.start,
            files: [EntryFile(position: 0, rendition: "full", hash: "h", type: "image/jpeg", bytes: 4096)],
            isWithdrawn: false)
    }

    @Test("the table knows every kind that the room writes, each once and with samples")
    func table() {
        let written = [
            CaseEntry.posted, CaseEntry.answer, CaseEntry.assessment, CaseEntry.request, CaseEntry.note,
            CaseEntry.accepted, CaseEntry.closed, CaseEntry.reported, CaseEntry.reportedAgain,
            CaseEntry.shownAgain, CaseEntry.hidden,
            Entry.withdrawal, CaseEntry.consentNarrowed, CaseEntry.takenBack, CaseEntry.raised, CaseEntry.correction,
            CaseEntry.taken,
        ]
        #expect(CaseKinds.all.map(\.name) == written)
        for kind in CaseKinds.all { #expect(!kind.samples.isEmpty, "\(kind.name)") }
    }

    @Test(
        "every version of every body is decoded and shown in both languages, and found again",
        arguments: Language.allCases)
    func samples(_ language: Language) {
        for kind in CaseKinds.all {
            for sample in kind.samples {
                let entry = Self.entry(kind.name, sample, seq: kind.name == CaseEntry.posted ? 1 : 2)
                let html = kind.render(entry, language).text
                #expect(html.contains("id=\"e-\(entry.seq)\"") && html.contains("data-entry=\"\(entry.thread):"))
                #expect(!html.contains("unreadable"), "\(kind.name): \(sample)")
                #expect(!html.contains("<Li>"), "values are escaped")
                #expect(html == CaseFragments.entry(entry, language).text, "page and stream carry the same")
                #expect(kind.words(entry).allSatisfy { !$0.isEmpty })
            }
        }
    }

    @Test("words hold what people wrote and nothing else")
    func words() throws {
        func words(_ kind: String) throws -> [String] {
            let found = try #require(CaseKinds.named(kind))
            return found.words(Self.entry(kind, found.samples[0]))
        }
        #expect(
            try words(CaseEntry.posted) == [
                "Is this shingles?", "three days of pain", "vesicles in a band", "none", "no biopsy",
            ])
        #expect(try words(CaseEntry.note) == ["With a ruler."])
        for kind in [CaseEntry.answer, CaseEntry.request] {
            #expect(try words(kind) == ["Start aciclovir today."])
        }
        #expect(try words(CaseEntry.assessment) == ["shingles", "dermatitis", "dermatome", "PCR", "aciclovir"])
        #expect(try words(CaseEntry.closed) == ["Look at the dermatome."])
        let silent = [
            CaseEntry.accepted, CaseEntry.reported, CaseEntry.reportedAgain,
            CaseEntry.shownAgain, CaseEntry.hidden, CaseEntry.consentNarrowed, CaseEntry.takenBack, CaseEntry.raised,
            CaseEntry.taken,
        ]
        #expect(try words(CaseEntry.correction) == ["Four days of pain."])
        for kind in silent { #expect(try words(kind).isEmpty) }
    }

    @Test("what an older version did not write has a default; a code of a newer one counts as unknown")
    func tolerant() throws {
        func read<Body: Decodable>(_ type: Body.Type, _ json: String) throws -> Body {
            try JSONDecoder().decode(type, from: Data(json.utf8))
        }
        let posted = try read(CaseEntry.Posted.self, CaseSamples.posted[1])
        #expect(posted.question.question == "Is this shingles?" && posted.question.tier == 1)
        #expect(posted.question.sex == .unknown && posted.consent == nil && posted.removed == RemovalReport())
        #expect(posted.attachments.first?.frames == 1 && posted.attachments.first?.removed == [])
        let newer = try read(
            CaseEntry.Posted.self,
            #"{"question":{"question":"q","sex":"new","urgency":"new","later":1},"consent":{"kind":"new","scopes":["new","research"]},"later":[]}"#
        )
        #expect(newer.question.sex == .unknown && newer.question.urgency == .routine)
        #expect(newer.consent?.kind == .verbal && newer.consent?.scopes == [.research])
        #expect(try read(CloseOut.self, "{}").planChanged == .unclear)
        #expect(try read(CloseOut.self, #"{"planChanged":"perhaps"}"#).planChanged == .unclear)
        #expect(try read(Assessment.self, CaseSamples.assessment[1]).diagnoses.first?.confidence == 50)
        #expect(try read(RemovalReport.self, #"{"text":[{"field":"history"}]}"#).text.first?.count == 1)
        #expect(try read(CaseEntry.Reported.self, "{}").decider == nil)
        #expect(try read(TakenBack.self, #"{"reason":"new"}"#).reason == .other)
        #expect(try read(RaisedUrgency.self, "{}").urgency == .routine)
    }

    @Test("what is written can be read again")
    func roundTrip() throws {
        let posted = try JSONDecoder().decode(CaseEntry.Posted.self, from: Data(CaseSamples.posted[0].utf8))
        let again = try JSONDecoder().decode(
            CaseEntry.Posted.self, from: Data(try CaseEntry.json(posted).utf8))
        #expect(again.question == posted.question && again.attachments == posted.attachments)
        #expect(again.consent == posted.consent && again.removed.text == posted.removed.text)
        let closeOut = CloseOut(
            diagnosisChanged: .yes, planChanged: .no, referralAvoided: .unclear, learned: "x", withoutAnswer: true)
        #expect(
            try JSONDecoder().decode(CloseOut.self, from: Data(try CaseEntry.json(closeOut).utf8)) == closeOut)
    }

    @Test("a body that cannot be read at all says so where it stands, and is told once", arguments: Language.allCases)
    func unreadable(_ language: Language) {
        let broken = CaseKinds.all.filter { !CaseWords.none(Self.entry($0.name, "")).isEmpty || $0.samples.count > 1 }
        for kind in broken where ![CaseEntry.reported, CaseEntry.reportedAgain].contains(kind.name) {
            for body in [
                "", "[]", "not JSON",
                #"{"text":{},"question":7,"answer":"x","learned":[],"diagnoses":1,"reason":1,"urgency":{},"until":[]}"#,
            ] {
                let entry = Self.entry(kind.name, body)
                let html = CaseFragments.entry(entry, language).text
                #expect(html.contains("unreadable") && html.contains(CaseTexts.unreadable[language]), "\(kind.name)")
                #expect(html.contains("id=\"e-2\""))
                #expect(kind.words(entry).isEmpty)
                #expect(!CaseReadable.isNews("\(kind.name) \(entry.id)"), "it was told already")
            }
        }
        let unknown = Self.entry("of-a-newer-version", "{}")
        #expect(CaseFragments.entry(unknown, language).text.contains("unreadable"))
        let id = CommandID.make().text
        #expect(CaseReadable.isNews(id))
        #expect(!CaseReadable.isNews(id))
    }

    @Test("the first entry carries facts and pictures, with the addresses of its files")
    func posted() {
        let entry = Self.entry(CaseEntry.posted, CaseSamples.posted[0], seq: 1)
        let html = CaseFragments.entry(entry, .en).text
        #expect(html.contains("id=\"asked\"") && html.contains("id=\"pictures\""))
        #expect(html.contains("three days of pain") && html.contains("/files/\(entry.thread)/1/0/view"))
        #expect(html.contains("data-dicom=\"/files/\(entry.thread)/1/1\"") && html.contains("soft tissue"))
        #expect(html.contains("(4 KB)"))
        #expect(html.contains("data-spacing=\"0.7 0.7 patient\""))
        #expect(
            html.contains("data-window=\"default\" data-width=\"350.0\" data-center=\"50.0\" aria-current=\"true\""))
        #expect(html.contains("data-window=\"lung\" data-width=\"1500.0\" data-center=\"-600.0\" href"))
        let zh = CaseFragments.entry(entry, .zh).text
        #expect(zh.contains("软组织") && zh.contains(CaseTexts.patient.zh))
    }

    @Test("the caption of a scan is a sentence of its language, and the slider has a line of its own")
    func caption() {
        let entry = Self.entry(CaseEntry.posted, CaseSamples.posted[0], seq: 1)
        #expect(
            CaseFragments.entry(entry, .en).text.contains(
                "<p>CT · 9 slices · 512 × 512 · taken 3 days before the question</p>\n<label class=\"slices\">Slice <span>5 / 9</span>"
            ))
        #expect(CaseFragments.entry(entry, .zh).text.contains("<p>CT · 9 层 · 512 × 512 · 提问前 3 天拍摄</p>"))
        #expect(CaseTexts.taken(0).en == "taken on the day of the question" && CaseTexts.taken(0).zh == "提问当天拍摄")
        #expect(CaseTexts.taken(8500).zh == "提问前约 23 年拍摄")
        #expect(CaseTexts.taken(8500).en == "taken about 23 years before the question")
    }

    @Test("a scan that was posted before its scale was kept has none")
    func withoutScale() throws {
        let old = try #require(CaseSamples.posted.last)
        let html = CaseFragments.entry(Self.entry(CaseEntry.posted, old, seq: 1), .en).text
        #expect(html.contains("data-dicom=") && !html.contains("data-spacing") && html.contains("data-window=\"soft\""))
    }

    @Test("an addition carries its pictures, with the addresses of its own entry")
    func noted() throws {
        let entry = Self.entry(CaseEntry.note, CaseSamples.noted[0], seq: 5)
        let html = CaseFragments.entry(entry, .en).text
        #expect(html.contains("With a ruler.") && html.contains("/files/\(entry.thread)/5/0/view"))
        #expect(!html.contains("id=\"pictures\""), "the question's own have that place")
        #expect(!CaseFragments.entry(Self.entry(CaseEntry.note, CaseSamples.noted[1]), .en).text.contains("<img"))
    }

    @Test("three kinds tell devices to drop the case, by a sign of the kind and not by a word")
    func hides() {
        #expect(
            Set(CaseKinds.all.filter(\.hides).map(\.name)) == [
                CaseEntry.reported, CaseEntry.hidden, CaseEntry.takenBack,
            ])
    }

    @Test(
        "what tells devices to drop a hidden case names nobody",
        arguments: [CaseEntry.reported, CaseEntry.reportedAgain, CaseEntry.hidden, CaseEntry.takenBack])
    func nameless(_ kind: String) {
        let entry = Self.entry(kind, CaseSamples.reported[0])
        for language in Language.allCases {
            let html = CaseFragments.entry(entry, language).text
            #expect(
                html.contains("data-entry=\"\(entry.thread):\(entry.seq)\"") && !html.contains("Li")
                    && !html.contains(Self.author.id.text) && !html.contains("018f0000"))
        }
    }
}
