import Foundation

/// The list of rooms stands in three places that must agree: the folders, which the manifest reads itself, Rooms.swift, and
/// a comment of the manifest.
enum RoomRules {
    static func violations(folders: [String], plugs: String, manifest: String) -> [Violation] {
        compare(Set(folders), pluggedRooms(plugs), at: "Apps/Huizhen/Rooms.swift")
            + compare(Set(folders), namedRooms(manifest), at: "Package.swift")
    }

    /// The rooms that the manifest's comment names: SwiftPM asks a manifest again only when its text has changed.
    static func namedRooms(_ manifest: String) -> Set<String> {
        let mark = "/// Rooms: "
        let line = manifest.split(separator: "\n").first { $0.hasPrefix(mark) } ?? ""
        return Set(line.dropFirst(mark.count).split(separator: " ").map(String.init))
    }

    /// The rooms whose plug, `CasesRoom`, stands in the code of the file.
    static func pluggedRooms(_ source: String) -> Set<String> {
        let code = source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        let words = code.joined(separator: "\n").split { !($0.isLetter || $0.isNumber || $0 == "_") }
        return Set(words.filter { $0.hasSuffix("Room") && $0.count > 4 }.map { String($0.dropLast(4)) })
    }

    private static func compare(_ expected: Set<String>, _ found: Set<String>, at path: String) -> [Violation] {
        expected.subtracting(found).sorted().map {
            Violation(path: path, line: nil, reason: "the folder Features/\($0) is missing here")
        }
            + found.subtracting(expected).sorted().map {
                Violation(path: path, line: nil, reason: "\($0) has no folder in Features")
            }
    }
}
