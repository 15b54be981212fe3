import Blobs
import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Rooms
import Storage
import Threads

/// A draft becomes a case: exactly the text and the pictures that its author has seen and confirmed (D6).
extension AskActions {
    /// What is found in the text of a draft, searched once for each version of it.
    ///
    /// - Throws: `WorkFailure` when too much of the author's is being searched already.
    func check(_ draft: Draft, by actor: Actor) async throws -> TextCheck {
        let today = draft.content.today(at: ground.clock.now())
        return try await checked.check(of: draft.id, version: draft.textVersion, on: today) { [screen] in
            try await screen.search(for: actor.person, length: Self.length(of: draft)) { finder in
                TextCheck(of: draft.content, today: today, with: finder)
            }
        }
    }

    /// Posts the draft to its groups as a case of its own thread; the same draft again answers the first case.
    ///
    /// - Parameters:
    ///   - seen: the version that the author confirmed; any change of text or pictures asks for another look.
    ///   - sheet: where it goes, when that is not what stands in the draft.
    func post(
        _ draftID: ThreadID, as caseID: ThreadID, review: DraftReview, consent: Consent, seen: Int64,
        sheet: PostSheet = PostSheet(), by actor: Actor
    ) async throws -> ThreadID {
        let draft = try await read(draftID, by: actor)
        if let earlier = draft.postedAs { return earlier }
        guard draft.version == seen else { throw AskFailure.changedMeanwhile }
        await beginReading(draft.unread, of: draftID, proposing: true, by: actor)
        guard !draft.content.question.question.isEmpty else { throw AskFailure.noQuestion }
        let groups = sheet.groups ?? draft.content.groups
        guard !groups.isEmpty else { throw AskFailure.noGroup }
        let check = try await check(draft, by: actor)
        // Since midnight the distances of dates are others than those that the author saw.
        if let day = review.day, day != check.today { throw AskFailure.changedMeanwhile }
        var (posted, found) = try await screen.search(for: actor.person, length: Self.length(of: draft)) { _ in
            (try Self.confirmed(draft, check, review, consent, urgency: sheet.urgency), check.found(review))
        }
        posted.found = Data(try sealer.seal(found.bytes, boundTo: PostedCase.context(caseID)))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let entry = NewEntry(
            id: CommandID(of: caseID), kind: PostedCase.kind,
            body: String(decoding: try encoder.encode(posted), as: UTF8.self),
            files: draft.pictures.map(\.file.shown).entryFiles)
        return try await append(
            entry, as: caseID, to: groups, of: draftID, seen: seen,
            isOverride: posted.removed.text.contains(where: \.kept) || !review.pictureReasons.isEmpty, by: actor)
    }

    /// How much there is to search, in code points.
    private static func length(of draft: Draft) -> Int {
        TextScreen.length(of: CaseQuestion.textFields.map { draft.content.question[keyPath: $0.path] })
    }

    /// What is posted when the author's decisions are enough for it; nothing of it waits for the database.
    static func confirmed(
        _ draft: Draft, _ check: TextCheck, _ review: DraftReview, _ consent: Consent, urgency: Urgency? = nil
    ) throws -> PostedCase {
        var (question, report) = check.cleaned(review)
        if let urgency { question.urgency = urgency }
        if report.text.contains(where: \.kept) && report.keptReason.isEmpty {
            throw CommonFailure.invalid(field: "reason", reason: AskTexts.keepReasonNeeded)
        }
        let undecided = check.undecided(review)
        if undecided > 0 { throw AskFailure.datesUndecided(undecided) }
        if !review.acceptsSmallCell && check.isSmallCell(keeping: review.kept) { throw AskFailure.smallCell }
        report.pictures = try PictureCheck.report(draft.pictures, review, plain: check.plain)
        return PostedCase(
            question: question, attachments: draft.pictures.map { draft.attachment(of: $0, at: check.today) },
            consent: consent,
            removed: report)
    }

    private func append(
        _ entry: NewEntry, as caseID: ThreadID, to groups: [CircleID], of draft: ThreadID, seen: Int64,
        isOverride: Bool, by actor: Actor
    ) async throws -> ThreadID {
        let (posted, dropped) = try await ground.perform("ask.post", by: actor, on: draft.text) {
            [ground] transaction -> (ThreadID, [String]) in
            try Threads.lock(draft, in: transaction)
            let stored = try AskStore.require(draft, by: actor.person, in: transaction)
            if let earlier = stored.postedAs {
                transaction.isRepeat = true
                return (earlier, [])
            }
            try stored.requireOpen()
            guard stored.version == seen else { throw AskFailure.changedMeanwhile }
            for group in groups { try Self.requireAskable(group, by: actor, in: transaction) }
            guard try !Circles.isTaken(caseID, in: transaction) else { throw CommonFailure.notFound }
            let now = ground.clock.now()
            // What was found and is posted all the same, because its author says that nobody is recognised by it.
            if isOverride {
                try Audit.record("ask.override", by: actor, on: caseID.text, refused: nil, at: now, in: transaction)
            }
            try Threads.open(
                caseID, room: PostedCase.room, author: actor.person, whole: true, at: now, in: transaction)
            // The own circle too: who leaves a group keeps the case, and can still take the patient's consent back.
            try Threads.share(caseID, with: groups + [Circles.personal(actor.person)], in: transaction)
            try Threads.append(entry, to: caseID, by: actor, on: ground, in: transaction)
            try AskStore.end(draft, postedAs: caseID, at: now, in: transaction)
            return (caseID, try Threads.dropFiles(ofDraft: draft, seq: nil, by: actor, in: transaction))
        }
        await checked.forget(draft)
        await release(dropped)
        return posted
    }

    /// A group of the actor's with its smallest number of members, in which the actor's role may post.
    private static func requireAskable(_ group: CircleID, by actor: Actor, in transaction: Transaction) throws {
        guard let found = try Circles.readable(group, by: actor.person, in: transaction) else {
            throw CommonFailure.notFound
        }
        guard try Capabilities.has(.mayPost, in: group, actor.person, transaction) else { throw AskFailure.observer }
        guard found.isOpen else { throw AskFailure.groupForming }
    }
}

/// Whom to ask and how urgent it is, as it is chosen last; nil where the draft's own stands.
struct PostSheet: Sendable {
    var groups: [CircleID]?
    var urgency: Urgency?
}

extension Capability {
    /// Speaks in a group, and asks it.
    static let mayPost: Capability = "may-post"
}
