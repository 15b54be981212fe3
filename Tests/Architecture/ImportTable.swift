import Foundation

/// The table of ARCHITECTURE.md: which target may import which modules.
struct ImportTable {
    /// One row, in the order of the document.
    struct Row: Equatable {
        let target: String
        let modules: Set<String>
    }

    /// The word that stands for every room, as a target and as a module.
    static let everyRoom = "Features/*"
    /// The comment line in the document that the table follows.
    static let marker = "<!-- import table -->"

    let rows: [Row]

    /// Reads the first table after the marker: code spans of the first column are targets, those of the second modules.
    init(document: String) throws {
        guard let start = document.range(of: Self.marker) else { throw RepositoryError.noImportTable }
        let lines = document[start.upperBound...].split(separator: "\n").map(String.init)
        rows = lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.compactMap { line in
            let cells = line.split(separator: "|").map(String.init)
            guard cells.count >= 2, let target = Self.codeSpans(cells[0]).first else { return nil }
            return Row(target: target, modules: Set(Self.codeSpans(cells[1])))
        }
        guard !rows.isEmpty else { throw RepositoryError.noImportTable }
    }

    /// What the target may import, or nil when it stands in no row.
    ///
    /// A room has the row of every room, and on top of it a row of its own.
    func modules(of target: String, rooms: Set<String>) -> Set<String>? {
        var found: Set<String>?
        for row in rows where row.target == target || (row.target == Self.everyRoom && rooms.contains(target)) {
            found = (found ?? []).union(row.modules)
        }
        guard var modules = found else { return nil }
        if modules.remove(Self.everyRoom) != nil { modules.formUnion(rooms) }
        return modules
    }

    /// Every module that comes along with the target, at any distance.
    func reach(of target: String) -> Set<String> {
        var found: Set<String> = []
        var open = [target]
        while let next = open.popLast() {
            for row in rows where row.target == next {
                open += row.modules.subtracting(found).sorted()
                found.formUnion(row.modules)
            }
        }
        return found
    }

    /// Rows that name a target of a later row: arrows would no longer point inward only.
    func orderViolations() -> [Violation] {
        rows.enumerated().flatMap { index, row in
            rows[index...].map(\.target).filter { row.modules.contains($0) }.sorted().map { later in
                Violation(
                    path: "ARCHITECTURE.md", line: nil,
                    reason: "\(row.target) may not import \(later), which stands below it in the table")
            }
        }
    }

    private static func codeSpans(_ cell: String) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
