/// The rules about `import` lines.
struct ImportRules {
    let table: ImportTable
    let rooms: Set<String>

    /// Modules of the toolchain that every target may import.
    private static let openToAll: Set<String> = ["Foundation", "Synchronization"]
    /// Modules that each may be seen from the named targets only, whatever the table says.
    private static let reserved: [(matches: @Sendable (String) -> Bool, targets: Set<String>)] = [
        ({ $0.hasPrefix("GRDB") || $0 == "CPostgres" }, ["Storage"]),
        ({ $0.hasPrefix("Hummingbird") || $0 == "NIOHTTP1" }, ["Web", "JourneyTests"]),
        ({ $0.hasPrefix("NIO") && $0 != "NIOHTTP1" }, ["Storage", "Live", "Web", "JourneyTests"]),
    ]
    /// The kinds of files of a room that may open a transaction or write SQL.
    private static let storing = ["Store", "Migrations", "Actions", "Room"]
    /// The kinds of files of a room that may speak of requests and pages.
    private static let showing = [
        "Routes", "Reading", "Paths", "Kinds", "Pages", "Page", "Forms", "Form", "Fields", "Fragments", "Fragment",
        "Room", "Trial",
    ]

    func violations(in file: SourceFile) -> [Violation] {
        guard file.isSwift, let target = Self.target(of: file) else { return [] }
        return ImportLine.all(in: file).compactMap { line in
            reason(file: file, target: target, module: line.module).map {
                Violation(path: file.path, line: line.number, reason: $0)
            }
        }
    }

    /// The target that a file belongs to by its folder, or nil outside of the rings.
    static func target(of file: SourceFile) -> String? {
        let parts = file.parts
        guard parts.count > 2 else { return nil }
        switch (parts[0], parts[1]) {
        case ("Platform", let name), ("Features", let name), ("Apps", let name): return name
        case ("Examples", let name): return "\(name)Example"
        case ("Tests", "Support"): return "TestSupport"
        case ("Tests", let name): return "\(name.hasSuffix("s") ? String(name.dropLast()) : name)Tests"
        default: return nil
        }
    }

    private func reason(file: SourceFile, target: String, module: String) -> String? {
        let isOwnTest = file.isTest && file.parts.first != "Tests"
        if Self.openToAll.contains(module) || (file.isTest && module == "Testing") { return nil }
        if isOwnTest && (module == target || module == "TestSupport") { return nil }
        // What only a target's tests need stands in a row of their own.
        if isOwnTest && table.modules(of: "\(target)Tests", rooms: rooms)?.contains(module) == true { return nil }
        if rooms.contains(target) && rooms.contains(module) { return "a room never imports a room (\(module))" }
        for rule in Self.reserved where rule.matches(module) && !rule.targets.contains(target) {
            return "only \(rule.targets.sorted().joined(separator: ", ")) may import \(module)"
        }
        guard let allowed = table.modules(of: target, rooms: rooms) else {
            return "\(target) stands in no row of the import table"
        }
        guard allowed.contains(module) else { return "the import table does not let \(target) import \(module)" }
        return rooms.contains(target) && !file.isTest ? fileReason(file, module) : nil
    }

    /// Inside a room each kind of file has its own reach.
    private func fileReason(_ file: SourceFile, _ module: String) -> String? {
        let kinds: [String]
        switch module {
        case "Storage": kinds = Self.storing
        case "Web": kinds = Self.showing
        default: return nil
        }
        guard !kinds.contains(where: { file.stem.hasSuffix($0) }) else { return nil }
        return "in a room only files named …\(kinds.joined(separator: ", …")) may import \(module)"
    }
}
