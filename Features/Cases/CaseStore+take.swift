import Circles
import Kernel
import Storage
import Threads

/// Who is answering a case, in the room's table.
extension CaseStore {
    static func take(_ row: Row) throws -> CaseTake? {
        let by: PersonID? = try row.get("taken_by")
        let until: Instant? = try row.get("taken_until")
        guard let by, let until else { return nil }
        return CaseTake(by: by, name: try row.get("taken_name"), until: until)
    }

    static func take(_ id: ThreadID, by person: PersonID, until: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "update case_record set taken_by = \(person), taken_until = \(until) where thread_id = \(id)")
    }

    /// - Parameter person: only when it is this one's; nil for whose it may be.
    static func release(_ id: ThreadID, of person: PersonID? = nil, in transaction: Transaction) throws {
        let own: SQL = person.map { "and taken_by = \($0)" } ?? ""
        try transaction.run(
            "update case_record set taken_by = null, taken_until = null where thread_id = \(id) \(own)")
    }

    /// Whose time to answer is over by now.
    static func overdueTake(of id: ThreadID, at now: Instant, in transaction: Transaction) throws -> PersonID? {
        try transaction.first(
            "select taken_by from case_record where thread_id = \(id) and taken_until <= \(now)"
        )?.get("taken_by")
    }
}
