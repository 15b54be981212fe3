import Circles
import Foundation
import Kernel
import Storage

/// The pictures of drafts.
extension AskStore {
    /// A row as it is stored, so that its JSON is decoded outside of the transaction.
    struct StoredPicture: Sendable {
        let id: PictureID
        let seq: Int64
        let state: String
        let file: String

        func decoded() throws -> DraftPicture {
            DraftPicture(
                id: id, seq: seq, state: PictureState(rawValue: state) ?? .reading,
                file: try JSONDecoder().decode(DraftFile.self, from: Data(file.utf8)))
        }
    }

    /// The pictures of a draft in their order, when the actor may see it; all of them, or the one of an entry.
    static func pictures(
        of draft: ThreadID, seq: Int64? = nil, by person: PersonID, in transaction: Transaction
    ) throws -> [StoredPicture] {
        try transaction.rows(
            """
            select id, seq, state, file from draft_picture
            where draft_id = \(draft) \(seq.map { "and seq = \($0)" as SQL } ?? "")
                and \(Access.thread("draft_picture.draft_id", by: person))
            order by position
            """
        ).map {
            StoredPicture(
                id: try $0.get("id"), seq: try $0.get("seq"), state: try $0.get("state"), file: try $0.get("file"))
        }
    }

    static func pictureCount(of draft: ThreadID, in transaction: Transaction) throws -> Int {
        try transaction.value("select count(*) from draft_picture where draft_id = \(draft)") ?? 0
    }

    /// Adds a picture behind the others.
    static func insert(
        _ id: PictureID, to draft: ThreadID, seq: Int64, state: PictureState, file: String, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into draft_picture (draft_id, id, position, seq, state, file)
            select \(draft), \(id), coalesce(max(position), -1) + 1, \(seq), \(state.rawValue), \(file)
            from draft_picture where draft_id = \(draft)
            """)
    }

    /// Gives a picture its next version; false when `old` is not what is there any more.
    static func update(
        _ id: PictureID, of draft: ThreadID, from old: Int64, to seq: Int64, state: PictureState, file: String,
        in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            update draft_picture set seq = \(seq), state = \(state.rawValue), file = \(file)
            where draft_id = \(draft) and id = \(id) and seq = \(old)
            """) == 1
    }

    /// Takes a picture away; false when it is not there any more.
    static func delete(_ seq: Int64, of draft: ThreadID, in transaction: Transaction) throws -> Bool {
        try transaction.run("delete from draft_picture where draft_id = \(draft) and seq = \(seq)") == 1
    }
}
