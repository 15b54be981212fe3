import Kernel
import Testing

@testable import Storage

/// What is written into the text of a statement, and what is only bound to it.
@Suite("The text of SQL and its values")
struct SQLTextTests {
    private let hostile = "x'; drop table person; --"

    @Test("values are numbered in their order, through everything that is spliced", arguments: Engine.allCases)
    func order(_ engine: Engine) {
        let inner: SQL = "b = \(2) and c in \(list: ["p", "q"])"
        let rendered = ("a = \(1) and (\(inner)) or d = \(hostile)" as SQL).rendered(for: engine)
        #expect(
            rendered.text
                == (engine == .sqlite
                    ? "a = ? and (b = ? and c in (?, ?)) or d = ?"
                    : "a = $1 and (b = $2 and c in ($3, $4)) or d = $5"))
        #expect(rendered.values == [.integer(1), .integer(2), .text("p"), .text("q"), .text(hostile)])
    }

    @Test("the same part spliced twice binds its values twice", arguments: Engine.allCases)
    func twice(_ engine: Engine) {
        let part: SQL = "x = \(7)"
        let rendered = ("\(part) or \(part)" as SQL).rendered(for: engine)
        #expect(rendered.values == [.integer(7), .integer(7)])
        #expect(rendered.text == (engine == .sqlite ? "x = ? or x = ?" : "x = $1 or x = $2"))
    }

    @Test("where the engines differ each has its own words")
    func dialects() {
        let column: SQL = "id \(SQL.id), body \(SQL.bytes)\(sqlite: " strict", postgres: "")"
        #expect(column.rendered(for: .sqlite).text == "id blob, body blob strict")
        #expect(column.rendered(for: .postgres).text == "id uuid, body bytea")
        #expect(column.rendered(for: .sqlite).values.isEmpty)
    }

    @Test("nothing is null, and a name that the program chose is text", arguments: Engine.allCases)
    func nulls(_ engine: Engine) {
        let (none, some): (String?, Int64?) = (nil, 5)
        let rendered = ("update \(raw: "t") set a = \(none), b = \(some)" as SQL).rendered(for: engine)
        #expect(rendered.values == [.null, .integer(5)])
        #expect(rendered.text.hasPrefix("update t set a = ") && !rendered.text.contains("null"))
    }

    @Test("each type has one stored form, which it reads again")
    func stored() throws {
        let id = PersonID.make()
        let instant = Instant(milliseconds: -1)
        #expect(
            id.sqlValue == .id(id.bytes) && PersonID.read(.id(id.bytes)) == id && PersonID.read(.blob(id.bytes)) == id)
        #expect(instant.sqlValue == .integer(-1) && Instant.read(.integer(-1)) == instant)
        #expect(true.sqlValue == .integer(1) && false.sqlValue == .integer(0) && Bool.read(.integer(1)) == true)
        #expect(Int.min.sqlValue == .integer(.min) && Int.read(.integer(.max)) == .max)
        #expect([UInt8](0...3).sqlValue == .blob([0, 1, 2, 3]) && [UInt8].read(.blob([])) == [])
        #expect(0.1.sqlValue == .real(0.1) && Double.read(.integer(3)) == 3)
        #expect("".sqlValue == .text("") && String.read(.text("\u{0}")) == "\u{0}")
    }

    @Test("what is stored as another type is not guessed")
    func otherTypes() {
        #expect(Int.read(.text("1")) == nil && Int64.read(.real(1)) == nil && Int.read(.null) == nil)
        #expect(Bool.read(.integer(2)) == nil && Bool.read(.integer(-1)) == nil && Bool.read(.text("true")) == nil)
        #expect(String.read(.integer(1)) == nil && String.read(.blob([0x61])) == nil)
        #expect([UInt8].read(.text("a")) == nil && Instant.read(.text("2026-11-29")) == nil)
        #expect(PersonID.read(.id([1, 2, 3])) == nil && PersonID.read(.text(PersonID.make().text)) == nil)
        #expect(Double.read(.text("1.5")) == nil)
    }

    @Test("null is read only by whoever expects that nothing may be there")
    func optionals() {
        #expect(Int?.read(.null) == .some(.none) && Int?.read(.integer(4)) == .some(4))
        // A wrong type is wrong, and not nothing.
        #expect(Int?.read(.text("4")) == .none)
        let none: Int? = nil
        #expect(none.sqlValue == .null && Int?.some(4).sqlValue == .integer(4))
    }

    @Test("a row says which column is absent, and which is of another type")
    func rows() throws {
        let row = Row(columns: Row.Columns(["a", "b", "a"]), values: [.integer(1), .null, .integer(3)])
        #expect(try row.get("a", as: Int.self) == 1, "of two columns with one name the first counts")
        #expect(try row.get("b", as: Int?.self) == nil)
        #expect(throws: StorageFailure.missingColumn("c")) { try row.get("c", as: Int.self) }
        #expect(throws: StorageFailure.wrongType(column: "b")) { try row.get("b", as: Int.self) }
        #expect(throws: StorageFailure.wrongType(column: "a")) { try row.get("a", as: String.self) }
    }

    @Test("a migration's sum changes with the words of either engine, and with nothing else")
    func checksums() {
        let sum = { (sql: [SQL]) in Migration(id: "x", sql: sql).checksum }
        let first = sum(["create table t (id \(SQL.id))"])
        #expect(first == Migration(id: "y", sql: ["create table t (id \(SQL.id))"], olderProgramsLive: true).checksum)
        #expect(first != sum(["create table t (id \(sqlite: "blob", postgres: "bytea"))"]))
        #expect(first != sum(["create table t (id \(sqlite: "text", postgres: "uuid"))"]))
        #expect(first != sum(["create table t (id \(SQL.id)) "]) && first != sum([]))
    }
}
