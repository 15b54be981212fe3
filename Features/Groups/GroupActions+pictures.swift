import Blobs
import Circles
import Foundation
import Kernel
import Logging
import Media
import Rooms
import Storage
import Threads

/// Pictures of messages are searched before anybody sees them, as those of a draft are.
extension GroupActions {
    /// The message with its files where uploads wait, so that it may come back without them.
    ///
    /// - Throws: as `post` does, before anything is kept.
    func quarantined(_ draft: MessageDraft, to group: CircleID, by actor: Actor) async throws -> MessageDraft {
        guard !draft.files.isEmpty else { return draft }
        try Self.requireFew(draft)
        try await ground.look("groups.post", by: actor, on: group.text) { transaction in
            try requireWriting(in: group, by: actor, transaction)
        }
        var (draft, taken) = (draft, [UploadID]())
        do {
            for path in draft.files {
                taken.append(try await house.pipeline.quarantine(fileAt: path, owner: actor.person))
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
        for upload in uploads { await house.pipeline.finish(upload, owner: actor.person) }
    }

    static func requireFew(_ draft: MessageDraft) throws(GroupFailure) {
        guard draft.uploads.count + draft.files.count <= MessageDraft.fileLimit else {
            throw .tooManyFiles(limit: MessageDraft.fileLimit)
        }
    }

    /// Cleans the attachments one by one, in the order in which they were given, and masks in them what is certain.
    ///
    /// - Throws: `GroupFailure.pictures` when one shows something suspected that its author has not been shown,
    ///   `.unsafePicture` when something certain cannot be masked; then nothing is kept.
    func accept(_ draft: MessageDraft, by actor: Actor) async throws -> [EntryFile] {
        var settled: [SettledFile] = []
        do {
            var doubtful: [DoubtfulPicture] = []
            for upload in draft.uploads {
                let file = try await settle(upload, hidesAll: draft.hidden.contains(upload), by: actor)
                settled.append(file)
                guard !file.isUnsafe else { throw GroupFailure.unsafePicture(settled.count) }
                if file.isDoubtful, !draft.seen.contains(file.seen) {
                    doubtful.append(DoubtfulPicture(upload, file))
                }
            }
            guard doubtful.isEmpty else { throw GroupFailure.pictures(doubtful) }
        } catch {
            await forget(settled.flatMap(\.contents))
            throw error
        }
        await forget(settled.flatMap(\.passing))
        return Self.numbered(settled.map(\.file))
    }

    /// What the author of a message would be shown of one of its uploads.
    func picture(_ upload: UploadID, for group: CircleID, by actor: Actor) async throws -> PictureJSON {
        try await ground.look("groups.picture", by: actor, on: group.text) { transaction in
            try requireWriting(in: group, by: actor, transaction)
        }
        let settled = try await settle(upload, hidesAll: false, by: actor)
        let picture = try await show(DoubtfulPicture(upload, settled))
        await forget(settled.contents)
        return picture
    }

    /// The picture with the bytes of what is shown of it, which no address leads to: the message is nobody's yet.
    func show(_ picture: DoubtfulPicture) async throws -> PictureJSON {
        guard let view = picture.view else { throw CommonFailure.notFound }
        let bytes = try await house.files.withFile(view) { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        return PictureJSON(picture, jpeg: bytes)
    }

    private func settle(_ upload: UploadID, hidesAll: Bool, by actor: Actor) async throws -> SettledFile {
        try await desk.settle(upload, owner: actor.person, secret: secret(of: upload), hidesAll: hidesAll)
    }

    /// What is said in passing belongs to no case: each file has a secret of its own, the same however often it is sent.
    private func secret(of upload: UploadID) -> [UInt8] {
        house.sealer.digest(upload.text, for: "the secret of a group's file")
    }

    /// What nothing refers to goes soon; what a message refers to stays.
    private func forget(_ hashes: [String]) async {
        do {
            try await house.pipeline.forget(hashes, references: Threads.references(in: ground.database))
        } catch {
            // The daily sweep takes it.
            house.logger.warning("contents could not be given up", metadata: ["error": "\(type(of: error))"])
        }
    }

    /// The renditions of files, numbered in the order of the files.
    static func numbered(_ files: [AcceptedFile]) -> [EntryFile] {
        files.enumerated().flatMap { position, file in
            file.renditions.map {
                EntryFile(position: position, rendition: $0.name, hash: $0.hash, type: $0.type, bytes: $0.bytes)
            }
        }
    }
}
