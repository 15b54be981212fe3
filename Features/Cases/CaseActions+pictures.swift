import Blobs
import Circles
import Foundation
import Kernel
import Logging
import Media
import Questions
import Rooms
import Storage
import Threads

/// What the room needs to take pictures into a posted case.
struct CaseMedia: Sendable {
    let pipeline: MediaPipeline
    /// Searches each picture once.
    let desk: SettlingDesk
    /// The secret of a file: the same however often it is sent.
    let secret: @Sendable (UploadID) -> [UInt8]
    /// The bytes of a stored content.
    let bytes: @Sendable (String) async throws -> Data
    let logger: Logger

    init(house: Foundations) {
        pipeline = house.pipeline
        desk = SettlingDesk(pipeline: house.pipeline, uploads: house.uploads, clock: house.ground.clock)
        secret = { [sealer = house.sealer] in sealer.digest($0.text, for: "the secret of a case's later file") }
        bytes = { [files = house.files] hash in
            try await files.withFile(hash) { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        }
        logger = house.logger
    }
}

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
            return try turn.append(CaseEntry.note, noted, files: Self.numbered(files))
        }
        for upload in draft.uploads { await media?.pipeline.finish(upload, owner: actor.person) }
        return seq
    }

    /// The addition with its files where uploads wait, so that it may come back without them.
    func quarantined(_ draft: NoteDraft, in id: ThreadID, by actor: Actor) async throws -> NoteDraft {
        guard !draft.files.isEmpty, let media else { return draft }
        try Self.requireFew(draft)
        if try await mayNote(id, draft, by: actor) != nil { return draft }
        var (draft, taken) = (draft, [UploadID]())
        do {
            for path in draft.files {
                taken.append(try await media.pipeline.quarantine(fileAt: path, owner: actor.person))
            }
        } catch {
            await drop(taken, by: actor)
            throw error
        }
        draft.uploads += taken
        draft.files = []
        return draft
    }

    /// Gives uploads up that came with a form which is not asked again.
    func drop(_ uploads: [UploadID], by actor: Actor) async {
        for upload in uploads { await media?.pipeline.finish(upload, owner: actor.person) }
    }

    /// The picture with the bytes of what is shown of it, which no address leads to: it is nobody's yet.
    func show(_ picture: DoubtfulPicture) async throws -> NoteComposer.Shown {
        guard let view = picture.view, let media else { throw CommonFailure.notFound }
        let bytes = try await media.bytes(view)
        return NoteComposer.Shown(
            picture: picture, source: "data:image/jpeg;base64,\(bytes.base64EncodedString())")
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

    /// Cleans the pictures one by one, in their order, and masks in them what is certain.
    private func accept(_ draft: NoteDraft, by actor: Actor) async throws -> [AcceptedFile] {
        guard let media else { return [] }
        var settled: [SettledFile] = []
        do {
            var doubtful: [DoubtfulPicture] = []
            for upload in draft.uploads {
                let file = try await media.desk.settle(
                    upload, owner: actor.person, secret: media.secret(upload), hidesAll: draft.hidden.contains(upload))
                settled.append(file)
                guard !file.isUnsafe else { throw CaseFailure.unsafePicture(settled.count) }
                if file.isDoubtful, !draft.seen.contains(file.seen) { doubtful.append(DoubtfulPicture(upload, file)) }
            }
            guard doubtful.isEmpty else { throw CaseFailure.pictures(doubtful) }
        } catch {
            await forget(settled.flatMap(\.contents))
            throw error
        }
        await forget(settled.flatMap(\.passing))
        return settled.map(\.file)
    }

    /// What nothing refers to goes soon; what an entry refers to stays.
    private func forget(_ hashes: [String]) async {
        guard let media else { return }
        do {
            try await media.pipeline.forget(hashes, references: Threads.references(in: ground.database))
        } catch {
            // The daily sweep takes it.
            media.logger.warning("contents could not be given up", metadata: ["error": "\(type(of: error))"])
        }
    }

    /// The renditions of files, numbered in the order of the files.
    private static func numbered(_ files: [AcceptedFile]) -> [EntryFile] {
        files.enumerated().flatMap { position, file in
            file.renditions.map {
                EntryFile(position: position, rendition: $0.name, hash: $0.hash, type: $0.type, bytes: $0.bytes)
            }
        }
    }
}

extension AcceptedFile {
    /// What a case's page shows of the file.
    fileprivate var attachment: Attachment {
        Attachment(
            kind: kind.rawValue, width: width, height: height, frames: frames, windows: windows.map(\.name),
            modality: modality, removed: removed.map { Attachment.Removal(name: $0.name, count: $0.count) })
    }
}
