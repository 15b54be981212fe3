import Foundation

/// Every room has the same files, under names that say what they hold.
enum RoomFileRules {
    /// What a file is, after the room's model word: `CaseActions`, `CaseActions+turn`.
    static let suffixes = [
        "Room", "Kinds", "Failure", "Store", "Migrations", "Actions", "Reading", "Showing", "Paths", "Pages",
        "Fragments",
        "Routes", "Texts", "Demo", "Trial",
    ]
    /// Endings that say nothing.
    static let refused = ["Parts", "Views", "Tools", "Fields", "Input", "Forms"]
    /// Endings of the scheme in the wrong number.
    private static let wrong = ["Page", "Fragment", "Route", "Kind", "Text", "Path", "Action", "Migration"]

    static func violations(in file: SourceFile) -> [(line: Exceptions.Line, violation: Violation)] {
        let parts = file.parts
        guard parts.first == "Features", parts.count > 2, file.isSwift, !file.isTest else { return [] }
        guard let reason = parts.count > 3 ? "a room has no Swift in folders but Tests" : reason(file, room: parts[1])
        else {
            return []
        }
        return [(Exceptions.Line(file.path), Violation(path: file.path, line: nil, reason: reason))]
    }

    /// `Case` and `Cases` for the room Cases: files are named after the model, the room itself after its folder.
    static func words(of room: String) -> [String] {
        if room.hasSuffix("ies") { return [String(room.dropLast(3)) + "y", room] }
        return room.hasSuffix("s") ? [String(room.dropLast()), room] : [room]
    }

    private static func reason(_ file: SourceFile, room: String) -> String? {
        let stem = file.stem
        if let ending = refused.first(where: stem.hasSuffix) {
            return "names ending in …\(ending) do not say what is in it"
        }
        let words = words(of: room)
        if let suffix = (suffixes + wrong).first(where: stem.hasSuffix) {
            if suffixes.contains(suffix), words.contains(where: { stem == $0 + suffix }) { return nil }
            let name = suffixes.contains(suffix) ? suffix : suffix + "s"
            return "should be \(words[0])\(name).swift, or a facet of it: \(words[0])\(name)+facet.swift"
        }
        // Anything else is a model, named after what it holds.
        let kinds = "(struct|enum|class|actor|protocol|extension)"
        let holds = file.lines.contains {
            $0.range(of: "^[a-z ]*\(kinds) \(stem)\\b", options: .regularExpression) != nil
        }
        return holds ? nil : "holds no type of its own name, and is no file of the scheme"
    }
}
