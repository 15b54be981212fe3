import Foundation

/// Writing that outlives a power failure, and the errors of a full disk by their name.
enum Disk {
    /// Makes a folder that only this user enters.
    static func makeFolder(_ url: URL) throws {
        try translate {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
    }

    /// Writes a whole file: beside its place first, flushed, then renamed into it, then the folder flushed.
    static func writeAtomically(_ data: Data, to url: URL) throws {
        let beside = url.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString).part")
        do {
            try append([data], to: beside)
            try rename(beside, to: url)
        } catch {
            // The part that was written is of no use to anybody.
            try? FileManager.default.removeItem(at: beside)
            throw error
        }
    }

    /// Renames within a file system, durably.
    static func rename(_ from: URL, to: URL) throws {
        guard Foundation.rename(from.path, to.path) == 0 else { throw failure(errno) }
        try flushFolder(to.deletingLastPathComponent())
    }

    /// Appends and flushes; a write that fails half way is taken back.
    static func append(_ pieces: [Data], to url: URL) throws {
        let descriptor = open(url.path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        let start = lseek(descriptor, 0, SEEK_END)
        do {
            for piece in pieces {
                try piece.withUnsafeBytes { buffer in
                    var written = 0
                    while written < buffer.count {
                        let count = write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                        if count < 0 && errno == EINTR { continue }
                        guard count > 0 else { throw failure(errno) }
                        written += count
                    }
                }
            }
            guard fsync(descriptor) == 0 else { throw failure(errno) }
        } catch {
            ftruncate(descriptor, start)
            throw error
        }
    }

    /// True when a picture would find no room: less than 4 MiB.
    static func isFull(_ folder: URL) -> Bool {
        let free = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)[.systemFreeSize] as? NSNumber
        return (free?.int64Value ?? .max) < 4 << 20
    }

    static func flushFolder(_ url: URL) throws {
        let descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(errno) }
    }

    static func translate<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as NSError
            where error.domain == NSCocoaErrorDomain && error.code == CocoaError.fileWriteOutOfSpace.rawValue
        {
            throw MediaFailure.diskFull
        }
    }

    private static func failure(_ number: Int32) -> any Error {
        number == ENOSPC || number == EDQUOT || number == EFBIG
            ? MediaFailure.diskFull : POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO)
    }
}
