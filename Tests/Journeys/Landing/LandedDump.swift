import Foundation
import Kernel
import Rooms
import TestSupport

@testable import Huizhen
@testable import Storage

/// Writes an installation down as a landed state.
struct LandedDump {
    let folder: URL

    /// Makes an installation, fills it, and dumps it for both engines.
    ///
    /// PostgreSQL gets the rows of the same installation, so that both have the same people, pages and files.
    func write() async throws {
        let manager = FileManager.default
        if manager.fileExists(atPath: folder.path) { try manager.removeItem(at: folder) }
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        let moment = Instant.systemNow
        try await Village.with(.sqlite, clock: WallClock { moment }) { village in
            try await LandedContent.fill(village)
            let rows = try await village.house.database.read { try Rows(in: $0) }
            let texts = LandedContent.typed + rows.texts
            let tour = try await LandedTour(village, texts: texts).walk()
            let expected = LandedState.Expected(
                madeAt: moment.milliseconds, people: tour.people, group: village.group,
                otherGroup: village.otherGroup, counts: rows.tables.mapValues(\.rows.count), pages: tour.pages,
                files: tour.files, bodies: Self.bodies)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            try encoder.encode(expected).write(to: folder.appendingPathComponent("expected.json"))
            let schema = try await village.house.database.read { try Self.schema(in: $0) }
            let lines = schema.tables + rows.inserts + schema.rest
            try write(lines.joined(separator: "\n") + "\n", for: .sqlite)
            try copyData(of: village.house.settings.data)
            try await postgres(rows)
        }
    }

    private func write(_ text: String, for engine: Engine) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent("\(engine.rawValue).sql"))
    }

    /// What is made anew from the rest, and the database itself, stay behind.
    private func copyData(of data: String) throws {
        let target = folder.appendingPathComponent("data")
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        for name in ["files", "keys", "quarantine"] {
            let source = URL(fileURLWithPath: data).appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: source.path) else { continue }
            try FileManager.default.copyItem(at: source, to: target.appendingPathComponent(name))
        }
    }

    private static var bodies: [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: Rooms.all.flatMap { room in
                room.kinds.map { ("\(room.name)/\($0.name)", $0.samples) }
            })
    }

    // MARK: SQLite

    private static func schema(in transaction: Transaction) throws -> (tables: [String], rest: [String]) {
        let rows = try transaction.rows(
            "select type, sql from sqlite_master where sql is not null and name not like 'sqlite\\_%' escape '\\'")
        let all: [(String, String)] = try rows.map { (try $0.get("type"), try $0.get("sql") + ";") }
        return (all.filter { $0.0 == "table" }.map(\.1), all.filter { $0.0 != "table" }.map(\.1))
    }

    /// Every row of every table.
    struct Rows: Sendable {
        struct Table: Sendable {
            let columns: [String]
            let rows: [[SQLValue]]
        }

        let tables: [String: Table]

        init(in transaction: Transaction) throws {
            let names = try transaction.rows(
                """
                select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
                """)
            var tables: [String: Table] = [:]
            for name in try names.map({ try $0.get("name", as: String.self) }) {
                let columns = try transaction.rows("select name from pragma_table_info(\(name)) order by cid")
                    .map { try $0.get("name", as: String.self) }
                let rows = try transaction.rows("select \(raw: columns.joined(separator: ", ")) from \(raw: name)")
                tables[name] = Table(columns: columns, rows: rows.map(\.values))
            }
            self.tables = tables
        }

        var inserts: [String] {
            tables.sorted { $0.key < $1.key }.flatMap { name, table in
                table.rows.map { row in
                    let values = row.map(Self.literal).joined(separator: ",")
                    return "insert into \(name) (\(table.columns.joined(separator: ","))) values (\(values));"
                }
            }
        }

        /// What somebody has written: the Chinese texts of entries and names, whole.
        var texts: [String] {
            var texts: Set<String> = []
            for (name, table) in tables where ["entry", "circle", "person"].contains(name) {
                for case .text(let text) in table.rows.joined() {
                    let json = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
                    texts.formUnion(json.map(Self.strings) ?? [text])
                }
            }
            // Short ones stand in many pages by chance; signs that HTML writes otherwise would not be found.
            return texts.filter { text in
                text.count >= 4 && text.unicodeScalars.contains { $0.value > 0x2E80 }
                    && !text.contains { "<>&\"'\n".contains($0) }
            }.sorted()
        }

        private static func strings(_ json: Any) -> [String] {
            switch json {
            case let text as String: [text]
            case let list as [Any]: list.flatMap(strings)
            case let object as [String: Any]: object.values.flatMap(strings)
            default: []
            }
        }

        private static func literal(_ value: SQLValue) -> String {
            switch value {
            case .null: "null"
            case .integer(let integer): "\(integer)"
            case .real(let real): "\(real)"
            case .text(let text): "'\(text.replacing("'", with: "''"))'"
            case .blob(let bytes), .id(let bytes):
                "x'" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "'"
            }
        }
    }
}
