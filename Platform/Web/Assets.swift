import Crypto
import Deidentification
import Foundation
import WebAssets

/// A script, a style or a picture that a room's own pages name.
package struct AssetFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// By the ending of the name; nil for an ending that the pages do not use.
    package var type: String? {
        switch name.split(separator: ".").last {
        case "js": "text/javascript; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "svg": "image/svg+xml"
        default: nil
        }
    }
}

/// The style and the scripts, embedded in the program, under addresses that change with their content.
package struct Assets: Sendable {
    struct Asset: Sendable {
        let path: String
        let type: String
        let bytes: [UInt8]
        let compressed: [UInt8]?
    }

    private let byName: [String: Asset]
    let byPath: [String: Asset]

    /// Those of the platform, which every page may name.
    package static let embedded = Assets(WebAssets.files + [rules])

    private static let rules = ("text-rules.json", "application/json", TextRules.file)

    /// Those of the platform and of the rooms; scripts of a room import the platform's by name.
    ///
    /// The rules for text keep the address that they have by themselves, since it is not for every room's page anew that a
    /// phone fetches them again.
    package init(with rooms: [AssetFile]) {
        let own = Assets(WebAssets.files + rooms.map { ($0.name, $0.type ?? "", $0.bytes) })
        byName = own.byName
        byPath = own.byPath.merging(Self.embedded.byPath.filter { $0.value.path.hasSuffix(Self.rules.0) }) { $1 }
    }

    /// Whether the platform has a file of this name.
    package static func isOfPlatform(_ name: String) -> Bool { embedded.byName[name] != nil }

    init(_ files: [(name: String, type: String, bytes: [UInt8])]) {
        // One address for all of them, because the scripts import each other by name.
        var digest = SHA256()
        for file in files { digest.update(data: file.bytes) }
        let hash = digest.finalize().prefix(6).map { String(format: "%02x", $0) }.joined()
        let assets = files.map { file in
            (
                file.name,
                Asset(
                    path: "/assets/\(hash)/\(file.name)", type: file.type, bytes: file.bytes,
                    compressed: Gzip.compress(file.bytes, level: 9))
            )
        }
        byName = Dictionary(uniqueKeysWithValues: assets)
        byPath = Dictionary(uniqueKeysWithValues: assets.map { ($1.path, $1) })
    }

    /// The address of an asset; empty for a name that does not exist, which the tests look for.
    package func path(_ name: String) -> String { byName[name]?.path ?? "" }
}
