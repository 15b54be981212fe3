import Blobs
import Foundation
import Kernel

/// One upload on the disk: `meta.json`, and `pieces`, each sealed and with its length before it.
///
/// All of it waits for the disk.
struct UploadFolder: Sendable {
    let url: URL

    /// How far the pieces go: in plain, and in their file.
    struct Position: Codable, Sendable, Equatable {
        var plainBytes: Int64 = 0
        var fileEnd: Int64 = 0
    }

    struct Meta: Codable, Sendable {
        let owner: PersonID
        let length: Int64
        let createdAt: Instant
        /// Where the upload stood some time ago; what came since is found by walking on from there.
        var position: Position?
    }

    /// What is known of an upload that an earlier process took.
    struct Found: Sendable {
        let meta: Meta
        let position: Position
        let touchedAt: Instant
    }

    /// 12 bytes of nonce and 16 of tag are not the client's; 4 bytes before them are the length.
    private static let sealing: Int64 = 28
    private static let head: Int64 = 4

    private var metaFile: URL { url.appendingPathComponent("meta.json") }
    private var piecesFile: URL { url.appendingPathComponent("pieces") }

    func create(_ meta: Meta) throws {
        try Disk.makeFolder(url)
        _ = try Disk.write([], to: piecesFile, at: 0)
        try write(meta)
        try Disk.flushFolder(url.deletingLastPathComponent())
    }

    /// Remembers the position, so that the next process has little to walk.
    func write(_ meta: Meta) throws { try Disk.writeAtomically(try JSONEncoder().encode(meta), to: metaFile) }

    /// Adds a sealed piece at the end of the whole ones; whatever a lost power left behind them goes.
    func append(_ sealed: [UInt8], at position: Position) throws -> Position {
        let length = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Data($0) }
        let end = try Disk.write([length, Data(sealed)], to: piecesFile, at: position.fileEnd)
        return Position(plainBytes: position.plainBytes + Int64(sealed.count) - Self.sealing, fileEnd: end)
    }

    /// Removes the upload; false when somebody else has done so.
    ///
    /// It is gone in one step, under another name: whoever looks meanwhile never finds half of it. What a crash leaves of
    /// that goes when it is old.
    func remove() throws -> Bool {
        let aside = url.deletingLastPathComponent().appendingPathComponent("gone-\(UUID().uuidString)")
        do {
            try Disk.rename(url, to: aside)
        } catch {
            if !FileManager.default.fileExists(atPath: url.path) { return false }
            throw error
        }
        try FileManager.default.removeItem(at: aside)
        return true
    }

    /// Reads the upload of an earlier process; nil when its folder holds none that can be read.
    func find() throws -> Found? {
        guard let data = FileManager.default.contents(atPath: metaFile.path),
            // A description that is not ours or was damaged is no upload; its folder goes when it is old.
            let meta = try? JSONDecoder().decode(Meta.self, from: data)
        else { return nil }
        guard FileManager.default.fileExists(atPath: piecesFile.path) else {
            return Found(meta: meta, position: Position(), touchedAt: meta.createdAt)
        }
        return Found(
            meta: meta, position: try walk(from: meta.position ?? Position(), length: meta.length),
            touchedAt: try modified(piecesFile))
    }

    /// When something was last written into the folder or to the pieces; nil when it is gone.
    func lastChange() throws -> Instant? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        guard FileManager.default.fileExists(atPath: piecesFile.path) else { return try modified(url) }
        return max(try modified(url), try modified(piecesFile))
    }

    /// Keeps every other process from adding to the upload or ending it, until the lock goes; nil when one does just now.
    func lock() throws -> FileLock? {
        guard FileManager.default.fileExists(atPath: url.path) else { throw MediaFailure.unknownUpload }
        return try FileLock(url.appendingPathComponent(".lock"), waits: false)
    }

    /// What another process of the installation has made of an upload.
    enum Change: Sendable {
        case none, gone
        case moved(Found)
    }

    /// Compares the books with the disk; walks only what is new.
    ///
    /// - Parameter position: where the books say that the upload stands; nil when they do not know it.
    func change(since position: Position?) throws -> Change {
        guard FileManager.default.fileExists(atPath: piecesFile.path) else { return .gone }
        if let position, try size() == position.fileEnd { return .none }
        guard let found = try find() else { return .gone }
        // A torn piece behind the whole ones moves nothing.
        return found.position == position ? .none : .moved(found)
    }

    private func size() throws -> Int64 {
        let size = try FileManager.default.attributesOfItem(atPath: piecesFile.path)[.size] as? NSNumber
        return size?.int64Value ?? 0
    }

    private func modified(_ file: URL) throws -> Instant {
        let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
        return Instant(milliseconds: Int64((date ?? .distantPast).timeIntervalSince1970 * 1000))
    }

    /// Walks the whole pieces behind a position that was once durable; a torn one is as if it had never come.
    private func walk(from start: Position, length: Int64) throws -> Position {
        let handle = try FileHandle(forReadingFrom: piecesFile)
        defer { try? handle.close() }
        let size = Int64(try handle.seekToEnd())
        let isSane = (0...size).contains(start.fileEnd) && (0...length).contains(start.plainBytes)
        var position = isSane ? start : Position()
        while let sealed = try sealedLength(at: position.fileEnd, of: handle, size: size) {
            let plain = position.plainBytes + sealed - Self.sealing
            guard plain <= length else { break }
            position = Position(plainBytes: plain, fileEnd: position.fileEnd + Self.head + sealed)
        }
        return position
    }

    private func sealedLength(at offset: Int64, of handle: FileHandle, size: Int64) throws -> Int64? {
        guard offset + Self.head <= size else { return nil }
        try handle.seek(toOffset: UInt64(offset))
        let length = (try handle.read(upToCount: Int(Self.head)) ?? Data()).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return length >= Self.sealing && offset + Self.head + length <= size ? length : nil
    }

    /// The pieces one after another, also when the folder is removed meanwhile.
    func openReader(upTo position: Position) throws -> Reader {
        Reader(handle: try FileHandle(forReadingFrom: piecesFile), end: position.fileEnd)
    }

    /// Reads sealed pieces; one caller at a time.
    final class Reader: @unchecked Sendable {
        // Checked by hand: `UploadStore.extract` calls it again only when the call before has answered.
        private let handle: FileHandle
        private let end: Int64
        private var offset: Int64 = 0

        init(handle: FileHandle, end: Int64) {
            self.handle = handle
            self.end = end
        }

        deinit { try? handle.close() }

        /// The next sealed piece; nil after the last.
        func next() throws -> [UInt8]? {
            guard offset < end else { return nil }
            let head = [UInt8](try handle.read(upToCount: Int(UploadFolder.head)) ?? Data())
            let length = head.reduce(Int64(0)) { $0 << 8 | Int64($1) }
            guard head.count == UploadFolder.head, offset + UploadFolder.head + length <= end else {
                throw BlobFailure.damaged
            }
            offset += UploadFolder.head + length
            return [UInt8](try handle.read(upToCount: Int(length)) ?? Data())
        }
    }
}
