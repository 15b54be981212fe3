import Synchronization

/// How much a database was asked since it was opened.
package struct StatementCount: Sendable, Equatable {
    /// Statements of bodies; what begins, ends or marks a transaction does not count.
    package var statements: Int
    /// Transactions begun, those that were run again included.
    package var transactions: Int

    package init(statements: Int, transactions: Int) {
        self.statements = statements
        self.transactions = transactions
    }

    /// What was asked since an earlier count.
    package static func - (later: Self, earlier: Self) -> Self {
        Self(
            statements: later.statements - earlier.statements, transactions: later.transactions - earlier.transactions)
    }
}

/// Counts for all threads of one database.
final class StatementCounter: Sendable {
    private let statements = Atomic<Int>(0)
    private let transactions = Atomic<Int>(0)

    var count: StatementCount {
        StatementCount(
            statements: statements.load(ordering: .relaxed), transactions: transactions.load(ordering: .relaxed))
    }

    func statement() { statements.wrappingAdd(1, ordering: .relaxed) }
    func transaction() { transactions.wrappingAdd(1, ordering: .relaxed) }
}
