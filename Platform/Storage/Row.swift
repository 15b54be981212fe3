/// One row of a result.
package struct Row: Sendable {
    /// Names of the columns, shared by the rows of one result.
    final class Columns: Sendable {
        let names: [String]
        let index: [String: Int]

        init(_ names: [String]) {
            self.names = names
            index = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    let columns: Columns
    let values: [SQLValue]

    /// The value of a column.
    ///
    /// - Throws: `StorageFailure.missingColumn`, or `.wrongType` (null included, unless an optional is asked for).
    package func get<Value: SQLReadable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        guard let index = columns.index[column] else { throw StorageFailure.missingColumn(column) }
        return try value(at: index, named: column)
    }

    func value<Value: SQLReadable>(at index: Int, named column: String) throws -> Value {
        guard let value = Value.read(values[index]) else { throw StorageFailure.wrongType(column: column) }
        return value
    }
}
