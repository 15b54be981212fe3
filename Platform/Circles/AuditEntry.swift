package import Crypto
package import Foundation
package import Kernel
package import Storage

/// One record as it is stored, with its place in the chain.
package struct AuditEntry: Sendable, Hashable {
    package let id: CommandID
    package let at: Instant
    package let actor: PersonID?
    package let capacity: String
    package let address: String
    package let action: String
    package let subject: String?
    /// `done`, `repeated` or `refused`.
    package let outcome: String
    package let code: String?
    package let count: Int
    /// Nil until it is sealed.
    package let position: Int64?
    /// SHA-256; nil until it is sealed.
    package let chain: [UInt8]?

    static let columns: SQL =
        "id, at, actor_id, capacity, address, action, subject, outcome, code, count, position, chain"

    init(_ row: Row) throws {
        id = try row.get("id")
        at = try row.get("at")
        actor = try row.get("actor_id")
        capacity = try row.get("capacity")
        address = try row.get("address")
        action = try row.get("action")
        subject = try row.get("subject")
        outcome = try row.get("outcome")
        code = try row.get("code")
        count = try row.get("count")
        position = try row.get("position")
        chain = try row.get("chain")
    }

    /// The chain's value after this record, at a position: SHA-256 over the value before, the position and every field, each
    /// with its length, so that no two records read the same.
    func link(after previous: [UInt8], at position: Int64) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: previous)
        func add(_ bytes: [UInt8]?) {
            let length = bytes.map { Int64($0.count) } ?? -1
            withUnsafeBytes(of: length.bigEndian) { hash.update(bufferPointer: $0) }
            if let bytes { hash.update(data: bytes) }
        }
        func add(_ text: String?) { add(text.map { Array($0.utf8) }) }
        func add(_ number: Int64) { withUnsafeBytes(of: number.bigEndian) { hash.update(bufferPointer: $0) } }
        add(position)
        add(id.bytes)
        add(at.milliseconds)
        add(actor?.bytes)
        for text in [capacity, address, action, subject, outcome, code] { add(text) }
        add(Int64(count))
        return Array(hash.finalize())
    }
}
