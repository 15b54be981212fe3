import Circles
import Kernel
import Threads

/// The conversation for programs.
struct ConversationJSON: Encodable, Sendable {
    let group: GroupJSON
    let entries: [EntryJSON]
    /// Ask with `before` this for the entries before; absent at the beginning.
    let earlier: Int64?
    /// The first entry by somebody else that had not been read; absent when all was.
    let firstUnread: Int64?
    let observers: [PersonCard]

    init(_ conversation: Conversation) {
        group = GroupJSON(conversation.group)
        entries = conversation.entries.map(EntryJSON.init)
        earlier = conversation.hasEarlier ? conversation.entries.first?.seq : nil
        firstUnread = conversation.firstUnread
        observers = conversation.observers
    }
}

/// One entry for programs.
struct EntryJSON: Encodable, Sendable {
    let thread: ThreadID
    let seq: Int64
    let id: CommandID
    let kind: String
    let author: PersonCard
    let createdAt: Instant
    let replaces: Int64?
    let isWithdrawn: Bool
    let body: GroupEntry.Body
    let attachments: [AttachmentJSON]

    init(_ entry: Entry) {
        thread = entry.thread
        seq = entry.seq
        id = entry.id
        kind = entry.kind
        author = entry.author
        createdAt = entry.createdAt
        replaces = entry.replaces
        isWithdrawn = entry.isWithdrawn
        body = GroupEntry.Body(reading: entry.body)
        attachments = AttachmentJSON.list(of: entry)
    }
}

/// An attachment with what it can be fetched as.
struct AttachmentJSON: Encodable, Sendable {
    struct Rendition: Encodable, Sendable {
        let name: String
        let type: String
        let bytes: Int64
        let url: String
    }

    let position: Int
    let renditions: [Rendition]

    static func list(of entry: Entry) -> [AttachmentJSON] {
        let files = Dictionary(grouping: entry.files, by: \.position)
        return files.keys.sorted().map { position in
            AttachmentJSON(
                position: position,
                renditions: (files[position] ?? []).map { file in
                    Rendition(
                        name: file.rendition, type: file.type, bytes: file.bytes,
                        url: GroupPaths.fileURL(of: entry, position, file.rendition))
                })
        }
    }
}

/// Where a message stands.
struct PlaceJSON: Encodable, Sendable {
    let thread: ThreadID
    let seq: Int64
}
