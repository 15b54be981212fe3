import Foundation

/// The list of rooms stands in two places that must agree: the folders, which the manifest reads itself, and Rooms.swift.
enum RoomRules {
    static func violations(folders: [String], plugs: String) -> [Violation] {
        compare(Set(folders), pluggedRooms(plugs), at: "Apps/Huizhen/Rooms.swift")
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
