import Foundation

/// The list of rooms stands in two places that must agree: the folders, and the list of the manifest, from which
/// `Tools/RoomList` writes the program's own.
enum RoomRules {
    static func violations(folders: [String], manifest: String) -> [Violation] {
        compare(Set(folders), listedRooms(manifest), at: "Package.swift")
    }

    /// The rooms of the manifest's list, a line each.
    static func listedRooms(_ manifest: String) -> Set<String> {
        let lines = manifest.split(separator: "\n").drop { $0 != "let rooms: KeyValuePairs = [" }.dropFirst().prefix {
            $0 != "]"
        }
        return Set(lines.compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) })
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
