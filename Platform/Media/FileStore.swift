import Crypto
import Foundation

/// Clean files by the SHA-256 of their content: the same content is one file, and a changed one is noticed.
package struct FileStore: Sendable {
    private let folder: URL

    /// What a look at a stored file finds.
    package enum Health: Sendable, Equatable { case sound, missing, damaged }

    package init(folder: String) throws {
        self.folder = URL(fileURLWithPath: folder)
        try Disk.makeFolder(self.folder)
    }

    /// Keeps a file's content durably; answers its hash and size.
    ///
    /// - Throws: `MediaFailure.diskFull`; nothing half-written stays.
    package func put(fileAt path: String) throws -> (hash: String, bytes: Int64) {
        let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        let hash = Self.hex(SHA256.hash(data: data))
        let place = url(hash)
        if !FileManager.default.fileExists(atPath: place.path) {
            try Disk.makeFolder(place.deletingLastPathComponent())
            try Disk.writeAtomically(data, to: place)
            try Disk.flushFolder(place.deletingLastPathComponent().deletingLastPathComponent())
        }
        return (hash, Int64(data.count))
    }

    /// Where the content is; nil when it is not there.
    package func path(of hash: String) -> String? {
        guard Self.isHash(hash) else { return nil }
        let path = url(hash).path
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// Whether the content is there and is what its name says.
    package func verify(_ hash: String) throws -> Health {
        guard let path = path(of: hash) else { return .missing }
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        var digest = SHA256()
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty { digest.update(data: data) }
        return Self.hex(digest.finalize()) == hash ? .sound : .damaged
    }

    /// Deletes content.
    ///
    /// The caller has made sure that nothing refers to it.
    package func remove(_ hash: String) throws {
        guard let path = path(of: hash) else { return }
        try FileManager.default.removeItem(atPath: path)
    }

    private func url(_ hash: String) -> URL {
        folder.appendingPathComponent(String(hash.prefix(2))).appendingPathComponent(hash)
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    private static func hex(_ digest: some Sequence<UInt8>) -> String {
        digest.map { String(format: "%02x", $0) }.joined()
    }
}
