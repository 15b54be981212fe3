import Circles
import Kernel
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
        var draft = draft
        draft.uploads += try await intake.quarantine(draft.files, by: actor)
        draft.files = []
        return draft
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
        switch try await intake.take(draft.uploads, seen: draft.seen, hidden: draft.hidden, by: actor) {
        case .taken(let files): return files.entryFiles
        case .unsafe(let number): throw GroupFailure.unsafePicture(number)
        case .doubtful(let pictures): throw GroupFailure.pictures(pictures)
        }
    }

    /// What the author of a message would be shown of one of its uploads.
    func picture(_ upload: UploadID, for group: CircleID, by actor: Actor) async throws -> PictureJSON {
        try await ground.look("groups.picture", by: actor, on: group.text) { transaction in
            try requireWriting(in: group, by: actor, transaction)
        }
        let (picture, jpeg) = try await intake.look(at: upload, by: actor)
        return PictureJSON(picture, jpeg: jpeg)
    }

    /// A picture that was refused, as its author is shown it.
    func show(_ picture: DoubtfulPicture) async throws -> PictureJSON {
        PictureJSON(picture, jpeg: try await intake.jpeg(of: picture))
    }
}
