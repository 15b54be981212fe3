/// A value as the engines store it.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
    /// The 16 bytes of an identifier: `blob` in SQLite, `uuid` in PostgreSQL.
    case id([UInt8])
}

/// SQL text with its values apart: `"select x from t where id = \(id)"` binds `id` and never writes it into the text.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    enum Part: Sendable {
        case text(String)
        case dialect(sqlite: String, postgres: String)
        case value(SQLValue)
    }

    var parts: [Part]

    /// The column type of an identifier, 16 bytes in both engines: `\(SQL.id) primary key`.
    package static let id: SQL = "\(sqlite: "blob", postgres: "uuid")"
    /// The column type of bytes.
    package static let bytes: SQL = "\(sqlite: "blob", postgres: "bytea")"

    package init(stringLiteral value: String) { parts = [.text(value)] }
    package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    package struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.text(literal)) }
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLBindable) { parts.append(.value(value.sqlValue)) }

        /// Binds a value, or null.
        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            parts.append(.value(value?.sqlValue ?? .null))
        }

        /// Splices other SQL with its values.
        package mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }

        /// Writes text as it is: for names that the program itself chose, never for input.
        package mutating func appendInterpolation(raw: String) { parts.append(.text(raw)) }

        /// The few places where the engines differ.
        package mutating func appendInterpolation(sqlite: String, postgres: String) {
            parts.append(.dialect(sqlite: sqlite, postgres: postgres))
        }

        /// A parenthesised list of bound values; an empty one is `(null)`, which nothing equals.
        ///
        /// The last value is repeated up to the next power of two, from 1,024 on to the next multiple of that: the engines
        /// then keep a statement for a few lengths, and not for each. A list is for `in` and `not in`, where it is the same.
        /// A list of more than 16,384 stays as it is, so that none grows beyond what an engine takes.
        package mutating func appendInterpolation(list values: [some SQLBindable]) {
            guard let last = values.last else {
                parts.append(.text("(null)"))
                return
            }
            parts.append(.text("("))
            for index in 0..<Self.padded(values.count) {
                if index > 0 { parts.append(.text(", ")) }
                parts.append(.value(index < values.count ? values[index].sqlValue : last.sqlValue))
            }
            parts.append(.text(")"))
        }

        private static func padded(_ count: Int) -> Int {
            if count > 16_384 { return count }
            if count > 1024 { return (count + 1023) / 1024 * 1024 }
            var size = 1
            while size < count { size *= 2 }
            return size
        }
    }

    /// The text for one engine with its placeholders, and the values in their order.
    func rendered(for engine: Engine) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .dialect(let sqlite, let postgres): text += engine == .sqlite ? sqlite : postgres
            case .value(let value):
                values.append(value)
                text += engine == .sqlite ? "?" : "$\(values.count)"
            }
        }
        return (text, values)
    }
}

/// The two engines that run the same SQL.
package enum Engine: String, Sendable, CaseIterable {
    case sqlite
    case postgres
}
