import CPostgres
import Foundation

/// One blocking connection to PostgreSQL through libpq; used by one thread at a time.
final class PostgresConnection: Session, @unchecked Sendable {
    let engine = Engine.postgres
    private let connection: OpaquePointer
    private var prepared = PreparedStatements(limit: 500)

    init(url: String) throws {
        var target = url
        if !url.contains("target_session_attrs=") {
            target += (url.contains("?") ? "&" : "?") + "target_session_attrs=read-write"
        }
        if !url.contains("connect_timeout=") { target += "&connect_timeout=3" }
        guard let connection = PQconnectdb(target) else { throw StorageFailure.unavailable }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else { throw StorageFailure.unavailable }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        try command("set client_encoding = 'UTF8'")
        try command("set synchronous_commit = on")
    }

    deinit { PQfinish(connection) }

    var isUsable: Bool { PQstatus(connection) == CONNECTION_OK }

    func query(
        _ text: String, _ values: [SQLValue]
    ) throws -> (columns: [String], rows: [[SQLValue]], affected: Int) {
        let name = try prepare(text, values)
        var texts: [UnsafeMutablePointer<CChar>?] = []
        defer { texts.forEach { free($0) } }
        for value in values { texts.append(try Self.parameter(value)) }
        let pointers = texts.map { UnsafePointer($0) }
        let result = PQexecPrepared(connection, name, Int32(values.count), pointers, nil, nil, 0)
        defer { PQclear(result) }
        try check(result)
        return Self.read(result)
    }

    func command(_ text: String) throws {
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        try check(result)
    }

    private func prepare(_ text: String, _ values: [SQLValue]) throws -> String {
        let given = values.map(Self.type)
        if let name = prepared.find(text, given) { return name }
        let types = prepared.typesToPrepare(text, given)
        let name = prepared.newName()
        let result = PQprepare(connection, name, text, Int32(values.count), types)
        defer { PQclear(result) }
        try check(result)
        // Only now: a transaction that has failed lets nothing be prepared and nothing be released.
        for gone in prepared.add(name, text, types: types) { try command("deallocate \(gone)") }
        return name
    }

    /// The type that a value is sent as; nil for null, which has none.
    private static func type(_ value: SQLValue) -> Oid? {
        switch value {
        case .null: nil
        case .integer: 20
        case .real: 701
        case .text: 25
        case .blob: 17
        case .id: 2950
        }
    }

    private static func parameter(_ value: SQLValue) throws -> UnsafeMutablePointer<CChar>? {
        switch value {
        case .null: return nil
        case .integer(let integer): return strdup(String(integer))
        case .real(let real): return strdup(String(real))
        case .text(let text):
            if text.utf8.contains(0) { throw StorageFailure.nulCharacter }
            return strdup(text)
        case .blob(let bytes):
            let digits = Array("0123456789abcdef".utf8)
            var text: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "x")]
            text.reserveCapacity(bytes.count * 2 + 3)
            for byte in bytes {
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            }
            return strdup(String(decoding: text, as: UTF8.self))
        case .id(let bytes):
            // The server reads a UUID without its dashes as well.
            return strdup(bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined())
        }
    }

    private func check(_ result: OpaquePointer?) throws {
        guard let result else { throw StorageFailure.unavailable }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: break
        }
        let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
        let constraint = PQresultErrorField(result, Int32(UInt8(ascii: "n"))).map { String(cString: $0) }
        throw isUsable ? Self.failure(state: state, constraint: constraint) : StorageFailure.unavailable
    }

    static func failure(state: String, constraint: String?) -> StorageFailure {
        switch state {
        case "23505": return .uniqueViolation(constraint: constraint)
        case "23503": return .foreignKeyViolation
        case "23514": return .checkViolation(constraint: constraint)
        case "23502": return .notNullViolation
        case "53100": return .diskFull
        case "58030", "XX001", "XX002": return .damagedDisk
        case "40001", "40P01": return .retry(code: state)
        case "22021", "22P05": return .nulCharacter
        case "25006": return .unavailable
        default:
            if state.isEmpty || state.hasPrefix("08") || state.hasPrefix("57P") || state.hasPrefix("53") {
                return .unavailable
            }
            return .unexpected(code: state)
        }
    }

    private static func read(_ result: OpaquePointer?) -> (columns: [String], rows: [[SQLValue]], affected: Int) {
        let columns = PQnfields(result)
        let names = (0..<columns).map { String(cString: PQfname(result, $0)) }
        let types = (0..<columns).map { PQftype(result, $0) }
        let rows = (0..<PQntuples(result)).map { row in
            (0..<columns).map { column -> SQLValue in
                if PQgetisnull(result, row, column) == 1 { return .null }
                let length = Int(PQgetlength(result, row, column))
                guard let start = PQgetvalue(result, row, column) else { return .null }
                let bytes = UnsafeRawBufferPointer(start: start, count: length)
                return value(bytes, type: types[Int(column)])
            }
        }
        let affected = Int(String(cString: PQcmdTuples(result))) ?? 0
        return (names, rows, affected)
    }

    private static func value(_ bytes: UnsafeRawBufferPointer, type: Oid) -> SQLValue {
        if type == 17 { return .blob(unhex(bytes.dropFirst(2))) }
        if type == 2950 { return .id(unhex(bytes.filter { $0 != UInt8(ascii: "-") })) }
        let text = String(decoding: bytes, as: UTF8.self)
        switch type {
        case 20, 21, 23: return Int64(text).map(SQLValue.integer) ?? .text(text)
        case 700, 701: return Double(text).map(SQLValue.real) ?? .text(text)
        case 1700: return Int64(text).map(SQLValue.integer) ?? Double(text).map(SQLValue.real) ?? .text(text)
        case 16: return .integer(text == "t" ? 1 : 0)
        default: return .text(text)
        }
    }

    private static func unhex(_ digits: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let nibble = digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : (digit | 0x20) &- 87
            if let first = high {
                bytes.append(first << 4 | nibble)
                high = nil
            } else {
                high = nibble
            }
        }
        return bytes
    }
}
