import Foundation
package import Jobs
package import Kernel

/// Does a job of its room for each entry of a kind, of any room.
///
/// The job is queued in the transaction of the entry, so that neither is there without the other.
package struct Listener: Sendable {
    package let room: String
    package let kind: String
    /// The name of a job of the listener's own room.
    package let job: String
    /// How long after the entry it is due.
    package let afterSeconds: Int64

    package init(room: String, kind: String, job: String, afterSeconds: Int64 = 0) {
        self.room = room
        self.kind = kind
        self.job = job
        self.afterSeconds = afterSeconds
    }
}

/// Which entry a listener's job is about; ids only.
package struct EntryReference: Codable, Sendable, Equatable {
    package let thread: ThreadID
    package let seq: Int64
    package let room: String
    package let kind: String

    package init(thread: ThreadID, seq: Int64, room: String, kind: String) {
        self.thread = thread
        self.seq = seq
        self.room = room
        self.kind = kind
    }

    /// As it stands in the body of the job.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

extension JobRow {
    /// The entry that a listener's job is about.
    package var entry: EntryReference {
        get throws { try JSONDecoder().decode(EntryReference.self, from: Data(body.utf8)) }
    }
}
