import Circles
import Kernel
import Questions
import Rooms
import Threads
import Web

/// The table of all kinds of entries of a case's thread.
enum CaseKinds {
    static let all: [EntryKind] = [
        EntryKind(
            CaseEntry.posted, retention: .knowledge, samples: CaseSamples.posted, words: CaseWords.posted,
            render: CaseFragments.posted,
            project: { entry, _, transaction in
                try CasesRoom.project(entry, in: transaction)
            }),
        EntryKind(
            CaseEntry.answer, retention: .knowledge,
            renews: ["case-head", "meanwhile", "no-answer", "accepting", "accepted", "taking", "steps"],
            samples: CaseSamples.said, words: CaseWords.said, render: CaseFragments.answer),
        EntryKind(
            CaseEntry.assessment, retention: .knowledge,
            renews: ["case-head", "meanwhile", "no-answer", "accepting", "accepted", "taking", "steps"],
            samples: CaseSamples.assessment, words: CaseWords.assessment, render: CaseFragments.assessment),
        EntryKind(
            CaseEntry.request, retention: .knowledge,
            renews: ["case-head", "meanwhile", "accepting", "taking", "steps"],
            samples: CaseSamples.said,
            words: CaseWords.said, render: CaseFragments.request),
        EntryKind(
            CaseEntry.note, retention: .knowledge, renews: ["case-head", "meanwhile", "accepting", "taking", "steps"],
            samples: CaseSamples.noted,
            words: CaseWords.said, render: CaseFragments.note),
        EntryKind(
            CaseEntry.accepted, retention: .knowledge,
            renews: ["case-head", "accepting", "accepted", "taking", "steps"],
            samples: CaseSamples.accepted,
            words: CaseWords.none, render: CaseFragments.accepted),
        EntryKind(
            CaseEntry.closed, retention: .knowledge, renews: ["case-head", "meanwhile", "steps"],
            samples: CaseSamples.closed,
            words: CaseWords.closed, render: CaseFragments.closed),
        EntryKind(
            CaseEntry.reported, retention: .knowledge, renews: ["protection", "steps", "guard"], hides: true,
            samples: CaseSamples.reported, words: CaseWords.none, render: CaseFragments.reported),
        EntryKind(
            CaseEntry.reportedAgain, retention: .knowledge, renews: ["protection", "steps", "guard"],
            samples: CaseSamples.reported, words: CaseWords.none, render: CaseFragments.reportedAgain),
        EntryKind(
            CaseEntry.shownAgain, retention: .knowledge, renews: ["protection", "steps", "guard"],
            samples: CaseSamples.empty, words: CaseWords.none, render: CaseFragments.shownAgain),
        EntryKind(
            CaseEntry.hidden, retention: .knowledge, renews: ["protection", "accepting", "steps", "guard", "consent"],
            hides: true,
            samples: CaseSamples.empty, words: CaseWords.none, render: CaseFragments.hidden),
        EntryKind(
            Entry.withdrawal, retention: .knowledge,
            renews: ["case-head", "meanwhile", "no-answer", "accepting", "accepted", "taking", "steps"],
            samples: CaseSamples.empty, words: CaseWords.none, render: CaseFragments.withdrew),
        EntryKind(
            CaseEntry.consentNarrowed, retention: .knowledge, renews: ["guard", "consent"],
            samples: CaseSamples.empty, words: CaseWords.none, render: CaseFragments.consentNarrowed),
        EntryKind(
            CaseEntry.takenBack, retention: .knowledge,
            renews: ["protection", "accepting", "steps", "guard", "consent"],
            hides: true,
            samples: CaseSamples.takenBack, words: CaseWords.none, render: CaseFragments.takenBack),
        EntryKind(
            CaseEntry.raised, retention: .knowledge, renews: ["case-head", "meanwhile", "steps"],
            samples: CaseSamples.raised, words: CaseWords.none, render: CaseFragments.raised),
        EntryKind(
            CaseEntry.correction, retention: .knowledge, renews: ["case-head", "corrections", "steps"],
            samples: CaseSamples.correction, words: CaseWords.correction, render: CaseFragments.correction),
        EntryKind(
            CaseEntry.taken, retention: .knowledge, renews: ["case-head", "taking"], samples: CaseSamples.taken,
            words: CaseWords.none, render: CaseFragments.taken),
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    static func named(_ name: String) -> EntryKind? { byName[name] }
}

/// What search finds of an entry.
enum CaseWords {
    @Sendable static func none(_ entry: Entry) -> [String] { [] }

    @Sendable static func posted(_ entry: Entry) -> [String] {
        guard let posted = CaseReadable.body(CaseEntry.Posted.self, of: entry) else { return [] }
        return filled(CaseQuestion.textFields.map { posted.question[keyPath: $0.path] })
    }

    @Sendable static func said(_ entry: Entry) -> [String] {
        filled([CaseReadable.body(CaseEntry.Said.self, of: entry)?.text ?? ""])
    }

    @Sendable static func assessment(_ entry: Entry) -> [String] {
        guard let body = CaseReadable.body(Assessment.self, of: entry) else { return [] }
        return filled(body.diagnoses.map(\.name) + [body.reasons, body.checkNext, body.todo])
    }

    @Sendable static func correction(_ entry: Entry) -> [String] {
        filled([CaseReadable.body(CaseCorrection.self, of: entry)?.text ?? ""])
    }

    @Sendable static func closed(_ entry: Entry) -> [String] {
        filled([CaseReadable.body(CloseOut.self, of: entry)?.learned ?? ""])
    }

    private static func filled(_ texts: [String]) -> [String] { texts.filter { !$0.isEmpty } }
}
