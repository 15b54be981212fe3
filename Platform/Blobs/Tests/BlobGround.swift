import Blobs
import Foundation
import Kernel

/// A store in a folder of its own, with a clock that stands still until the test moves it.
struct BlobGround: Sendable {
    let folder: URL
    let clock = MovingClock()
    let store: BlobStore

    static func with(_ body: (BlobGround) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(try BlobGround(folder))
    }

    private init(_ folder: URL) throws {
        self.folder = folder
        store = try BlobStore(
            content: folder.appendingPathComponent("files").path,
            derived: folder.appendingPathComponent("derived").path,
            clock: clock.wall)
    }

    /// A file outside of the store.
    func file(_ text: String) throws -> String {
        let url = folder.appendingPathComponent("source-\(UUID().uuidString)")
        try Data(text.utf8).write(to: url)
        return url.path
    }

    func put(_ text: String) async throws -> String { try await store.put(fileAt: try file(text)).hash }

    /// Everything that rests under the folder and has something in it, apart from locks and the test's own sources.
    func rest() throws -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            let full = folder.appendingPathComponent(path).path
            return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
                && !path.hasSuffix(".lock") && !path.hasPrefix("source-")
        }
    }
}

/// A clock that stands still until it is moved; it begins at the machine's time.
final class MovingClock: @unchecked Sendable {
    private let lock = NSLock()
    private var now = Instant.systemNow

    var wall: WallClock { WallClock { self.lock.withLock { self.now } } }
    func advance(seconds: Int64) { lock.withLock { now = now.adding(seconds: seconds) } }
}

/// What is referred to, as a database knows it.
actor KnownReferences {
    private var hashes: Set<String> = []

    init(_ hashes: Set<String> = []) { self.hashes = hashes }

    func commit(_ hash: String) { hashes.insert(hash) }
    func drop(_ hash: String) { hashes.remove(hash) }
    func holds(_ hash: String) -> Bool { hashes.contains(hash) }
    nonisolated var ask: References { { await self.among($0) } }
    private func among(_ asked: [String]) -> Set<String> { hashes.intersection(asked) }
}
