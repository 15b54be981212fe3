package import Foundation

/// Writing that outlives a power failure, and the errors of a full disk by their name.
package enum Disk {
    /// Makes a folder that only this user enters.
    package static func makeFolder(_ url: URL) throws {
        try translate {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
    }

    /// Writes a whole file: beside its place first, flushed, then renamed into it, then the folder flushed.
    package static func writeAtomically(_ data: Data, to url: URL) throws {
        let beside = part(beside: url)
        do {
            _ = try write([data], to: beside, at: 0)
            try rename(beside, to: url)
        } catch {
            // The part that was written is of no use to anybody.
            try? FileManager.default.removeItem(at: beside)
            throw error
        }
    }

    /// A name in the same folder for what is not finished yet.
    static func part(beside url: URL) -> URL {
        url.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString).part")
    }

    /// Renames within a file system, durably.
    package static func rename(_ from: URL, to: URL) throws {
        guard Foundation.rename(from.path, to.path) == 0 else { throw failure(errno) }
        try flushFolder(to.deletingLastPathComponent())
    }

    /// Removes a file; one that is gone already needs nothing more.
    package static func remove(_ file: URL) throws {
        guard unlink(file.path) == 0 || errno == ENOENT else { throw failure(errno) }
    }

    /// Writes and flushes at an offset, behind which nothing stays; a write that fails half way is taken back.
    ///
    /// - Parameter isDurable: whether it has to outlive a power failure.
    /// - Returns: where the file ends then.
    package static func write(
        _ pieces: [Data], to url: URL, at offset: Int64, isDurable: Bool = true
    ) throws -> Int64 {
        let descriptor = open(url.path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        do {
            guard ftruncate(descriptor, off_t(offset)) == 0 else { throw failure(errno) }
            var end = offset
            for piece in pieces { end = try write(piece, to: descriptor, at: end) }
            if isDurable, fsync(descriptor) != 0 { throw failure(errno) }
            return end
        } catch {
            ftruncate(descriptor, off_t(offset))
            throw error
        }
    }

    /// Writes the first bytes of one file into another at an offset, behind which nothing stays, and flushes; nothing of it
    /// is held in memory.
    package static func append(_ source: URL, bytes: Int64, to url: URL, at offset: Int64) throws {
        let reading = open(source.path, O_RDONLY | O_CLOEXEC)
        guard reading >= 0 else { throw failure(errno) }
        defer { close(reading) }
        let handle = FileHandle(fileDescriptor: reading)
        var (end, left) = (offset, bytes)
        while left > 0 {
            guard let data = try handle.read(upToCount: Int(min(left, 1 << 20))), !data.isEmpty else {
                throw BlobFailure.damaged
            }
            left -= Int64(data.count)
            end = try write([data], to: url, at: end, isDurable: left == 0)
        }
    }

    /// Opens an empty file that is of use for a moment only, and is not flushed.
    package static func openForWriting(_ url: URL) throws -> FileHandle {
        let descriptor = open(url.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func write(_ piece: Data, to descriptor: Int32, at offset: Int64) throws -> Int64 {
        try piece.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written,
                    off_t(offset) + off_t(written))
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { throw failure(errno) }
                written += count
            }
            return offset + Int64(written)
        }
    }

    /// Runs the body while nobody else, in this process or another one, holds the same lock file.
    ///
    /// The lock goes with the process, however that ends.
    package static func withLock<Value>(_ url: URL, _ body: () throws -> Value) throws -> Value {
        guard let lock = try FileLock(url, waits: true) else { throw failure(EWOULDBLOCK) }
        defer { lock.release() }
        return try body()
    }

    /// Free bytes for this user where the folder stands.
    package static func freeBytes(_ folder: URL) throws -> Int64? {
        let space = try FileManager.default.attributesOfFileSystem(forPath: folder.path)[.systemFreeSize] as? NSNumber
        return space?.int64Value
    }

    /// True when a picture would find no room: less than 4 MiB.
    package static func isFull(_ folder: URL) -> Bool {
        // A folder that cannot be asked is not known to be full; what was tried tells its own error.
        ((try? freeBytes(folder)) ?? .max) < 4 << 20
    }

    /// Makes what was added to, renamed in or removed from a folder outlive a power failure.
    package static func flushFolder(_ url: URL) throws {
        let descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(errno) }
    }

    /// Gives a full disk its own name.
    package static func translate<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as NSError
            where error.domain == NSCocoaErrorDomain && error.code == CocoaError.fileWriteOutOfSpace.rawValue
        {
            throw BlobFailure.diskFull
        }
    }

    static func failure(_ number: Int32) -> any Error {
        number == ENOSPC || number == EDQUOT || number == EFBIG
            ? BlobFailure.diskFull : POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO)
    }
}
