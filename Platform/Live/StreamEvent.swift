import Circles
import Foundation
import Kernel
import Threads

/// The events that a device gets.
enum StreamEvent {
    /// Something new in a circle; its `id` is `circle:number`.
    case entry(CircleChange, Fragment)
    /// The person is not in this circle any more: what the device holds of it goes.
    case revoked(CircleID)

    var bytes: [UInt8] {
        switch self {
        case .entry(let change, let fragment):
            let entry = EntryData(
                circle: change.circle, number: change.number, thread: change.entry.thread, seq: change.entry.seq,
                author: change.entry.author.id, html: fragment.html)
            var lines = "id: \(change.circle):\(change.number)\nevent: entry\ndata: \(Self.json(entry))\n\n"
            if fragment.refreshes {
                lines += "event: refresh\ndata: \(Self.json(["thread": change.entry.thread.text]))\n\n"
            }
            return Array(lines.utf8)
        case .revoked(let circle):
            return Array("event: revoked\ndata: \(Self.json(["circle": circle.text]))\n\n".utf8)
        }
    }

    private struct EntryData: Encodable {
        let circle: CircleID
        let number: Int64
        let thread: ThreadID
        let seq: Int64
        let author: PersonID
        let html: String
    }

    /// JSON has no raw line ends, so that one `data:` line holds it.
    private static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }
}
