import Crypto
import Deidentification
import Foundation
import WebAssets

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

    package static let embedded = Assets(WebAssets.files + [("text-rules.json", "application/json", TextRules.file)])

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
