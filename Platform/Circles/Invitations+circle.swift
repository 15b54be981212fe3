package import Kernel
package import Storage

extension Invitations {
    /// The circle that a code leads to, whether it can still be used or not; nil when there is none.
    ///
    /// For a command to lock what it is about before it asks anything else.
    package static func circle(behind code: String, in transaction: Transaction) throws -> CircleID? {
        try transaction.value("select circle_id from invitation where code_hash = \(hash(code))")
    }
}
