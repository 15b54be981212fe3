import Foundation

/// The list of rooms stands in three places that must agree: the folders, the manifest and Rooms.swift.
enum RoomRules {
    static func violations(folders: [String], manifest: String, plugs: String) -> [Violation] {
        let expected = Set(folders)
        return compare(expected, manifestRooms(manifest), at: "Package.swift")
            + compare(expected, pluggedRooms(plugs), at: "Apps/Huizhen/Rooms.swift")
    }

    /// The names in the manifest's line `let rooms = ["Accounts", …]`.
    static func manifestRooms(_ manifest: String) -> Set<String> {
        guard let start = manifest.range(of: "let rooms = ["),
            let end = manifest[start.upperBound...].firstIndex(of: "]")
        else { return [] }
        let pieces = manifest[start.upperBound..<end].split(separator: "\"", omittingEmptySubsequences: false)
        return Set(pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) })
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
