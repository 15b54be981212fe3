import Circles
import Kernel
import Media
import Questions
import Rooms
import Storage
import Threads

/// Pictures that are added later are searched before anybody sees them, as those of a draft are.
extension CaseActions {
    /// The asker's own addition: what was asked for, or something new, as the case stands when it arrives.
    ///
    /// - Throws: `CaseFailure.pictures` when a picture shows something suspected that the asker has not been shown,
    ///   `.unsafePicture` when something certain cannot be masked; then nothing is kept.
    func note(_ id: ThreadID, _ draft: NoteDraft, by actor: Actor) async throws -> Int64 {
        // Rule and text before the pictures: a refused addition has not used its uploads up.
        if !draft.uploads.isEmpty, let earlier = try await mayNote(id, draft, by: actor) { return earlier }
        try Self.requireFew(draft)
        let typed = try PlainText.clean(
            draft.text, field: "text", limit: 4000, lines: true, required: draft.uploads.isEmpty)
        let text = try await screened([typed], of: id, by: actor)[0]
        let files: [AcceptedFile]
        do {
            files = try await accept(draft, by: actor)
        } catch {
            // The same addition, sent at the same moment, may have taken the uploads.
            let taken = try await ground.database.read { try Threads.sent(draft.id, to: id, by: actor, in: $0) }
            guard let taken else { throw error }
            return taken
        }
        let noted = CaseEntry.Noted(text: text, attachments: files.map(\.attachment))
        let isOverride = !draft.seen.isEmpty
        let seq = try await take(CaseStep.note.rawValue, in: id, command: draft.id, by: actor) { turn in
            try turn.requireAsker()
            try turn.take(turn.found.state == .needsInformation ? .inform : .note)
            if isOverride {
                try Audit.record(
                    "cases.override", by: actor, on: draft.id.text, refused: nil, at: turn.now, in: turn.transaction)
            }
            return try turn.append(CaseEntry.note, noted, files: files.entryFiles)
        }
        await intake.finish(draft.uploads, by: actor)
        return seq
    }

    /// The addition with its files where uploads wait, so that it may come back without them.
    func quarantined(_ draft: NoteDraft, in id: ThreadID, by actor: Actor) async throws -> NoteDraft {
        guard !draft.files.isEmpty else { return draft }
        try Self.requireFew(draft)
        if try await mayNote(id, draft, by: actor) != nil { return draft }
        var draft = draft
        draft.uploads += try await intake.quarantine(draft.files, by: actor)
        draft.files = []
        return draft
    }

    /// A picture that was refused, as its author is shown it.
    func show(_ picture: DoubtfulPicture) async throws -> NoteComposer.Shown {
        NoteComposer.Shown(
            picture: picture, source: DoubtfulPicture.address(of: try await intake.jpeg(of: picture)))
    }

    /// The number of an addition that was sent before.
    ///
    /// - Throws: as the command itself, for who may not add anything now.
    private func mayNote(_ id: ThreadID, _ draft: NoteDraft, by actor: Actor) async throws -> Int64? {
        try await ground.database.read { transaction in
            if let earlier = try Threads.sent(draft.id, to: id, by: actor, in: transaction) { return earlier }
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            guard found.asker.id == actor.person else { throw CommonFailure.notAllowed }
            let step: CaseStep = found.state == .needsInformation ? .inform : .note
            guard found.state.after(step, hasAnswer: found.answerCount > 0) != nil else {
                throw CaseFailure.refusedStep(step, in: found.state)
            }
            return nil
        }
    }

    private static func requireFew(_ draft: NoteDraft) throws(CaseFailure) {
        guard draft.uploads.count + draft.files.count <= NoteDraft.pictureLimit else {
            throw .tooManyPictures(limit: NoteDraft.pictureLimit)
        }
    }

    private func accept(_ draft: NoteDraft, by actor: Actor) async throws -> [AcceptedFile] {
        switch try await intake.take(draft.uploads, seen: draft.seen, hidden: draft.hidden, by: actor) {
        case .taken(let files): return files
        case .unsafe(let number): throw CaseFailure.unsafePicture(number)
        case .doubtful(let pictures): throw CaseFailure.pictures(pictures)
        }
    }
}
