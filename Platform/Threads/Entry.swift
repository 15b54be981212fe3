package import Circles
package import Kernel

/// One thing said or done in a thread.
///
/// Entries are never changed: an edit or a withdrawal is a new one that names the old.
package struct Entry: Sendable {
    package let thread: ThreadID
    /// Counts from 1 within the thread, without gaps.
    package let seq: Int64
    package let id: CommandID
    /// The room that knows how to render it.
    package let room: String
    package let author: PersonCard
    /// The room's own word for what this is: `message`, `joined`, `assessment`.
    package let kind: String
    /// The room's own JSON.
    package let body: String
    /// The `seq` of the entry that this one replaces or withdraws.
    package let replaces: Int64?
    package let createdAt: Instant
    package let files: [EntryFile]
    /// Withdrawn by a later entry of the kind `withdrawn`, or erased because its time is over: then `body` is `{}` and
    /// `files` is empty, for every reader.
    package let isWithdrawn: Bool

    package init(
        thread: ThreadID, seq: Int64, id: CommandID, room: String, author: PersonCard, kind: String, body: String,
        replaces: Int64? = nil, createdAt: Instant, files: [EntryFile] = [], isWithdrawn: Bool = false
    ) {
        self.thread = thread
        self.seq = seq
        self.id = id
        self.room = room
        self.author = author
        self.kind = kind
        self.body = body
        self.replaces = replaces
        self.createdAt = createdAt
        self.files = files
        self.isWithdrawn = isWithdrawn
    }

    /// The kind of an entry that withdraws the one it `replaces`; the same in every room.
    package static let withdrawal = "withdrawn"
}

/// Who still reads a thread; Access holds everybody to it.
package enum Hiding: Int, Sendable, Codable {
    /// Whoever shares a circle with it.
    case shown = 0
    /// Reported: its author and the moderators of its circles, until one of these decides.
    case reported = 1
    /// Its subject's consent was withdrawn, or a moderator removed it: its author alone.
    case withdrawn = 2
}

/// One stored rendition of an attachment.
package struct EntryFile: Sendable, Hashable, Codable {
    /// Counts the attachments of the entry from 0.
    package let position: Int
    /// `full`, `view`, `thumb`, `dicom` ...
    package let rendition: String
    /// SHA-256 of the content, 64 hexadecimal digits.
    package let hash: String
    package let type: String
    package let bytes: Int64

    package init(position: Int, rendition: String, hash: String, type: String, bytes: Int64) {
        self.position = position
        self.rendition = rendition
        self.hash = hash
        self.type = type
        self.bytes = bytes
    }
}

/// What is to be appended.
package struct NewEntry: Sendable {
    package let id: CommandID
    package let kind: String
    package let body: String
    package let replaces: Int64?
    package let files: [EntryFile]

    package init(id: CommandID, kind: String, body: String, replaces: Int64? = nil, files: [EntryFile] = []) {
        self.id = id
        self.kind = kind
        self.body = body
        self.replaces = replaces
        self.files = files
    }
}
