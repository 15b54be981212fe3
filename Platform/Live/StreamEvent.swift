import Circles
import Foundation
import Kernel
import NIOCore
import Threads

/// The events that a device gets.
enum StreamEvent {
    /// Something new in a circle; its `id` is `circle:number`.
    ///
    /// It names nobody: who wrote the entry stands in its HTML, when that says so.
    case entry(CircleChange, Fragment)
    /// The person is not in this circle any more: what the device holds of it goes.
    case revoked(CircleID)

    /// As it goes over the wire; made once for all who get it.
    func bytes() throws -> ByteBuffer {
        switch self {
        case .entry(let change, let fragment):
            let entry = EntryData(
                circle: change.circle, number: change.number, thread: change.entry.thread, seq: change.entry.seq,
                html: fragment.html, renews: fragment.renews.sorted(), hides: fragment.hides)
            return ByteBuffer(
                string: "id: \(change.circle):\(change.number)\nevent: entry\ndata: \(try Self.json(entry))\n\n")
        case .revoked(let circle):
            return ByteBuffer(string: "event: revoked\ndata: \(try Self.json(["circle": circle.text]))\n\n")
        }
    }

    private struct EntryData: Encodable {
        let circle: CircleID
        let number: Int64
        let thread: ThreadID
        let seq: Int64
        let html: String
        let renews: [String]
        /// Never a word in the HTML, which holds what people write.
        let hides: Bool
    }

    /// JSON has no raw line ends, so that one `data:` line holds it.
    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
