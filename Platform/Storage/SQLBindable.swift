import Foundation
package import Kernel

/// What may be bound into SQL.
package protocol SQLBindable {
    /// The value as the engines store it.
    var sqlValue: SQLValue { get }
}

/// What may be read out of a row.
package protocol SQLReadable {
    /// Reads a stored value; nil when it is of another type.
    static func read(_ value: SQLValue) -> Self?
}

extension Int: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
    package static func read(_ value: SQLValue) -> Int? {
        if case .integer(let integer) = value { Int(exactly: integer) } else { nil }
    }
}

extension Int64: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(self) }
    package static func read(_ value: SQLValue) -> Int64? {
        if case .integer(let integer) = value { integer } else { nil }
    }
}

extension Bool: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
    package static func read(_ value: SQLValue) -> Bool? {
        switch value {
        case .integer(0): false
        case .integer(1): true
        default: nil
        }
    }
}

extension Double: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .real(self) }
    package static func read(_ value: SQLValue) -> Double? {
        switch value {
        case .real(let real): real
        case .integer(let integer): Double(integer)
        default: nil
        }
    }
}

extension String: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(self) }
    package static func read(_ value: SQLValue) -> String? {
        if case .text(let text) = value { text } else { nil }
    }
}

extension [UInt8]: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .blob(self) }
    package static func read(_ value: SQLValue) -> [UInt8]? {
        if case .blob(let bytes) = value { bytes } else { nil }
    }
}

extension Instant: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(milliseconds) }
    package static func read(_ value: SQLValue) -> Instant? {
        if case .integer(let integer) = value { Instant(milliseconds: integer) } else { nil }
    }
}

extension Identifier: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .id(bytes) }
    package static func read(_ value: SQLValue) -> Identifier? {
        switch value {
        case .id(let bytes), .blob(let bytes): Identifier(bytes: bytes)
        default: nil
        }
    }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { map(\.sqlValue) ?? .null }
}

extension Optional: SQLReadable where Wrapped: SQLReadable {
    package static func read(_ value: SQLValue) -> Wrapped?? {
        if case .null = value { return .some(nil) }
        guard let wrapped = Wrapped.read(value) else { return nil }
        return .some(wrapped)
    }
}
