/// What a driver does within one transaction; lives on a database thread.
protocol Session: AnyObject {
    var engine: Engine { get }
    func query(_ text: String, _ values: [SQLValue]) throws -> (columns: [String], rows: [[SQLValue]], affected: Int)
    /// Runs a text that is asked once or answers nothing, such as `rollback`: it is not kept as a prepared statement.
    func command(_ text: String) throws
}

/// One transaction: everything that a body does to the database goes through it.
package final class Transaction {
    /// The engine that runs this.
    package var engine: Engine { session.engine }

    private let session: any Session
    private let context: DatabaseContext
    private(set) var hooks: [@Sendable () -> Void] = []
    private var depth = 0
    /// Whether what this one was asked to do had been done before: whoever finds that out says so.
    package var isRepeat = false

    init(_ session: any Session, context: DatabaseContext) {
        self.session = session
        self.context = context
        context.counter.transaction()
    }

    /// Runs a statement; answers the number of rows that it changed.
    @discardableResult
    package func run(_ sql: SQL) throws -> Int { try query(sql).affected }

    /// All rows of a query.
    package func rows(_ sql: SQL) throws -> [Row] {
        let result = try query(sql)
        let columns = Row.Columns(result.columns)
        return result.rows.map { Row(columns: columns, values: $0) }
    }

    /// The first row of a query; nil when there is none.
    package func first(_ sql: SQL) throws -> Row? { try rows(sql).first }

    /// The first column of the first row; nil when there is no row, or when the value is null.
    package func value<Value: SQLReadable>(_ sql: SQL) throws -> Value? {
        guard let row = try first(sql) else { return nil }
        if case .null? = row.values.first { return nil }
        return try row.value(at: 0, named: row.columns.names.first ?? "")
    }

    /// Runs the body so that its effects alone are undone when it throws; the transaction goes on.
    package func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
        depth += 1
        defer { depth -= 1 }
        let name = "s\(depth)"
        let hooksBefore = hooks.count
        try session.command("savepoint \(name)")
        do {
            let value = try body()
            try session.command("release savepoint \(name)")
            return value
        } catch {
            hooks.removeSubrange(hooksBefore...)
            try session.command("rollback to savepoint \(name)")
            try session.command("release savepoint \(name)")
            throw error
        }
    }

    /// Runs the action once, after the data is durable; never when the transaction or its savepoint is undone.
    package func afterCommit(_ action: @escaping @Sendable () -> Void) { hooks.append(action) }

    /// Wakes, after the commit, whoever in this process waits for what has this name.
    package func wake(_ name: String) {
        let waiters = context.waiters
        afterCommit { waiters.wake(name) }
    }

    /// Runs a statement of the schema, which is asked once.
    func define(_ sql: SQL) throws {
        let (text, values) = sql.rendered(for: session.engine)
        guard values.isEmpty else { return _ = try query(sql) }
        context.counter.statement()
        try session.command(text)
    }

    private func query(_ sql: SQL) throws -> (columns: [String], rows: [[SQLValue]], affected: Int) {
        context.counter.statement()
        let (text, values) = sql.rendered(for: session.engine)
        return try session.query(text, values)
    }
}
