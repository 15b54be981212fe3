import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Storage
import Threads

/// One text removal as it is kept with the case: what kind and how often, never the value.
struct TextRemoval: Codable, Sendable, Equatable {
    let field: String
    let category: String
    let rule: String
    let count: Int
    /// The author left it in, for the reason in the report.
    let kept: Bool
}

/// What was taken out of a case before anybody saw it.
struct RemovalReport: Codable, Sendable {
    var text: [TextRemoval] = []
    var keptReason = ""
    var pictures: [PictureRemoval] = []
}

extension DraftActions {
    /// Posts the draft to its groups as a case of its own thread; the same draft again answers the first case.
    ///
    /// - Parameter seen: when the draft that the author confirmed was last changed; another change asks for another look.
    func post(
        _ draftID: ThreadID, as caseID: ThreadID, review: TextReview, consent: Consent, seen: Instant?,
        by actor: Actor
    ) async throws -> ThreadID {
        let (ground, open) = (ground, tools.open)
        try await finishReading(draftID, by: actor)
        let (posted, dropped) = try await ground.perform("case.post", by: actor, on: draftID.text) {
            transaction -> (ThreadID, [String]) in
            try Threads.lock(draftID, in: transaction)
            let draft = try Self.draft(draftID, by: actor, open: open, in: transaction)
            if let earlier = draft.postedAs { return (earlier, []) }
            if let seen, seen != draft.updatedAt { throw CaseFailure.changedMeanwhile }
            var (question, report) = cleaned(draft, review)
            if report.text.contains(where: \.kept) && report.keptReason.isEmpty {
                throw CommonFailure.invalid(
                    field: "reason", reason: Text(zh: "请说明保留的原因。", en: "Say why these are kept."))
            }
            if !review.acceptsSmallCell && isSmallCell(draft, keeping: review.kept) { throw CaseFailure.smallCell }
            if let poor = draft.attachments.firstIndex(where: { $0.file.poor != nil }), !review.acceptsPoorPictures {
                throw CaseFailure.picturePoor(poor + 1)
            }
            report.pictures = try pictureReport(draft.attachments, reasons: review.pictureReasons)
            try Self.create(
                caseID, question, report, draft: draft, by: actor, on: ground, in: transaction)
            try CaseStore.insert(
                consent, of: caseID, by: actor.person, at: ground.clock.now(), in: transaction)
            try DraftStore.forget(draftID, postedAs: caseID, at: ground.clock.now(), in: transaction)
            return (caseID, try Threads.dropFiles(ofDraft: draftID, seq: nil, by: actor, in: transaction))
        }
        try await removeUnreferenced(dropped)
        return posted
    }

    private static func create(
        _ id: ThreadID, _ question: CaseQuestion, _ report: RemovalReport, draft: Draft, by actor: Actor,
        on ground: Ground, in transaction: Transaction
    ) throws {
        let groups = try askable(draft.content.groups, by: actor, in: transaction)
        let now = ground.clock.now()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let body = CaseEntry.Posted(question: question, attachments: draft.attachments.map(\.file.shown.attachment))
        let title = String(question.question.unicodeScalars.prefix(Case.titleLimit))
        try Threads.open(id, room: CasesRoom.name, author: actor.person, whole: true, at: now, in: transaction)
        try Threads.share(id, with: groups, in: transaction)
        try CaseStore.insert(
            id, asker: actor.person, question: question, title: title,
            report: String(decoding: try encoder.encode(report), as: UTF8.self), at: now, in: transaction)
        let files = draft.attachments.enumerated().flatMap { position, attachment in
            attachment.file.shown.entryFiles(position: position)
        }
        let command = CommandID(of: id)
        let entry = NewEntry(
            id: command, kind: CaseEntry.posted, body: String(decoding: try encoder.encode(body), as: UTF8.self),
            files: files)
        try Threads.append(entry, to: id, by: actor, on: ground, in: transaction)
    }

    /// The groups of the draft that the actor may ask, each with its three members.
    private static func askable(
        _ groups: [CircleID], by actor: Actor, in transaction: Transaction
    ) throws -> [CircleID] {
        guard !groups.isEmpty else { throw CaseFailure.noGroup }
        let mine = try Circles.list(of: actor.person, kind: "group", in: transaction)
        for group in groups {
            guard let found = mine.first(where: { $0.id == group }) else { throw CommonFailure.notFound }
            if found.role == "observer" { throw CaseFailure.observer }
            if !found.isOpen { throw CaseFailure.groupForming }
        }
        return groups
    }
}
