package import Foundation

/// The folder of this process inside one that processes share: for what is of no use to anybody once it has ended.
///
/// The process holds a lock on a file in it, so that others can tell its running work from what a dead one left behind.
package final class ProcessFolder: Sendable {
    package let url: URL
    private let shared: URL
    private let lock: FileLock

    /// Makes a folder whose name begins with the number of the process.
    package init(in shared: String) throws {
        self.shared = URL(fileURLWithPath: shared)
        url = self.shared.appendingPathComponent("\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)")
        try Disk.makeFolder(self.shared)
        // Whoever empties the shared folder waits, so that it never sees this one without its lock.
        lock = try Disk.withLock(Self.gate(self.shared)) { [url] in
            try Disk.makeFolder(url)
            guard let lock = try FileLock(Self.lock(url), waits: false) else { throw Disk.failure(EWOULDBLOCK) }
            return lock
        }
    }

    deinit {
        // If it stays, the next process to start takes it away.
        try? FileManager.default.removeItem(at: url)
    }

    /// Runs the body with a new folder, which goes when it ends.
    package func with<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        let folder = url.appendingPathComponent(UUID().uuidString)
        try Disk.makeFolder(folder)
        // If this does not succeed, it goes with the folder of the process.
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }

    /// Removes from the shared folder whatever belongs to no running process.
    package func removeDead() throws {
        try Disk.withLock(Self.gate(shared)) {
            for name in try FileManager.default.contentsOfDirectory(atPath: shared.path) {
                let place = shared.appendingPathComponent(name)
                guard place.lastPathComponent != Self.gate(shared).lastPathComponent,
                    place.lastPathComponent != url.lastPathComponent
                else { continue }
                if FileManager.default.fileExists(atPath: Self.lock(place).path) {
                    guard try FileLock(Self.lock(place), waits: false) != nil else { continue }
                }
                try FileManager.default.removeItem(at: place)
            }
        }
    }

    private static func gate(_ shared: URL) -> URL { shared.appendingPathComponent(".lock") }
    private static func lock(_ folder: URL) -> URL { folder.appendingPathComponent(".lock") }
}
