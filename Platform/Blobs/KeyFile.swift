import Crypto
import Foundation

/// A key of 32 bytes in a file that only its owner may read.
package enum KeyFile {
    /// The key; made at the first start.
    ///
    /// - Throws: `BlobFailure.damaged` for a file of another length.
    package static func bytes(at path: String) throws -> [UInt8] {
        let url = URL(fileURLWithPath: path)
        if !FileManager.default.fileExists(atPath: path) {
            try Disk.makeFolder(url.deletingLastPathComponent())
            let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
            try Disk.writeAtomically(fresh, to: url)
        }
        return try existing(at: path)
    }

    /// The key of an installation that is only looked at: nothing is made.
    package static func existing(at path: String) throws -> [UInt8] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard data.count == 32 else { throw BlobFailure.damaged }
        return Array(data)
    }
}
