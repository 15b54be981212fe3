import Blobs
import Foundation
import Kernel

/// One upload on the disk: `meta.json`, and `pieces`, each sealed and with its length before it.
///
/// A piece is sealed for its place in its upload, so that none can be put in the place of another. One whose checksum has
/// still to be compared grows in `unchecked`, which counts for nobody. All of it waits for the disk.
struct UploadFolder: Sendable {
    let url: URL

    /// How far the pieces go: in plain, and in their file.
    struct Position: Codable, Sendable, Equatable {
        var plainBytes: Int64 = 0
        var fileEnd: Int64 = 0
        /// How many they are.
        var count: Int64 = 0

        init() {}

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            plainBytes = try container.decode(Int64.self, forKey: .plainBytes)
            fileEnd = try container.decode(Int64.self, forKey: .fileEnd)
            // An earlier program did not count them.
            count = try container.decodeIfPresent(Int64.self, forKey: .count) ?? 0
        }

        /// After a further piece.
        func moved(plain: Int64, inFile: Int64) -> Position {
            var moved = self
            moved.plainBytes += plain
            moved.fileEnd += inFile
            moved.count += 1
            return moved
        }
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

    /// The length of a piece in 4 bytes, whose highest bit says that it is sealed for its place.
    private struct PieceHead {
        static let bytes: Int64 = 4
        private static let bound: Int64 = 1 << 31

        let sealed: Int64
        let isBound: Bool

        init?(_ data: Data) {
            guard Int64(data.count) == Self.bytes else { return nil }
            let number = data.reduce(Int64(0)) { $0 << 8 | Int64($1) }
            (sealed, isBound) = (number & ~Self.bound, number & Self.bound != 0)
            guard plain >= 0 else { return nil }
        }

        /// Before there was a form there were 12 bytes of nonce and 16 of tag.
        var plain: Int64 { sealed - (isBound ? Int64(Sealer.overhead) : 28) }

        static func written(_ sealed: Int) -> Data {
            withUnsafeBytes(of: (UInt32(sealed) | UInt32(bound)).bigEndian) { Data($0) }
        }
    }

    private var metaFile: URL { url.appendingPathComponent("meta.json") }
    private var piecesFile: URL { url.appendingPathComponent("pieces") }
    private var uncheckedFile: URL { url.appendingPathComponent("unchecked") }

    func create(_ meta: Meta) throws {
        try Disk.makeFolder(url)
        _ = try Disk.write([], to: piecesFile, at: 0)
        try write(meta)
        try Disk.flushFolder(url.deletingLastPathComponent())
    }

    /// Remembers the position, so that the next process has little to walk.
    func write(_ meta: Meta) throws { try Disk.writeAtomically(try JSONEncoder().encode(meta), to: metaFile) }

    /// Adds a piece at the end of the whole ones; whatever a lost power left behind them goes.
    func append(_ plain: [UInt8], at position: Position, _ sealer: Sealer) throws -> Position {
        let sealed = try sealer.seal(plain, boundTo: place(position.plainBytes))
        let end = try Disk.write([PieceHead.written(sealed.count), Data(sealed)], to: piecesFile, at: position.fileEnd)
        return position.moved(plain: Int64(plain.count), inFile: end - position.fileEnd)
    }

    /// What a piece is sealed for.
    private func place(_ plainBytes: Int64) -> [UInt8] {
        Array("upload \(url.lastPathComponent) \(plainBytes)".utf8)
    }

    // MARK: Unchecked

    /// Adds a piece to those whose checksum has still to be compared.
    ///
    /// - Parameters:
    ///   - position: where it will stand.
    ///   - start: where the first of them will.
    func appendUnchecked(
        _ plain: [UInt8], at position: Position, since start: Position, _ sealer: Sealer
    ) throws -> Position {
        let sealed = try sealer.seal(plain, boundTo: place(position.plainBytes))
        let end = try Disk.write(
            [PieceHead.written(sealed.count), Data(sealed)], to: uncheckedFile, at: position.fileEnd - start.fileEnd,
            isDurable: false)
        return position.moved(plain: Int64(plain.count), inFile: end + start.fileEnd - position.fileEnd)
    }

    /// Puts the unchecked pieces behind the whole ones, now that they are known to be what was sent.
    ///
    /// What a lost power leaves of it is whole pieces, each of them right.
    func takeUnchecked(upTo end: Position, since start: Position) throws {
        try Disk.append(uncheckedFile, bytes: end.fileEnd - start.fileEnd, to: piecesFile, at: start.fileEnd)
        try dropUnchecked()
    }

    func dropUnchecked() throws { try Disk.remove(uncheckedFile) }

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
        while let piece = try piece(at: position.fileEnd, of: handle, size: size) {
            guard position.plainBytes + piece.plain <= length else { break }
            position = position.moved(plain: piece.plain, inFile: PieceHead.bytes + piece.sealed)
        }
        return position
    }

    private func piece(at offset: Int64, of handle: FileHandle, size: Int64) throws -> PieceHead? {
        guard offset + PieceHead.bytes <= size else { return nil }
        try handle.seek(toOffset: UInt64(offset))
        guard let piece = PieceHead(try handle.read(upToCount: Int(PieceHead.bytes)) ?? Data()) else { return nil }
        return offset + PieceHead.bytes + piece.sealed <= size ? piece : nil
    }

    /// The pieces one after another, also when the folder is removed meanwhile.
    func openReader(upTo position: Position, _ sealer: Sealer) throws -> Reader {
        Reader(self, try FileHandle(forReadingFrom: piecesFile), sealer, end: position.fileEnd)
    }

    /// Reads pieces and opens them; one caller at a time.
    final class Reader: @unchecked Sendable {
        // Checked by hand: `UploadStore.extract` calls it again only when the call before has answered.
        private let folder: UploadFolder
        private let handle: FileHandle
        private let sealer: Sealer
        private let end: Int64
        private var position = Position()

        init(_ folder: UploadFolder, _ handle: FileHandle, _ sealer: Sealer, end: Int64) {
            (self.folder, self.handle, self.sealer, self.end) = (folder, handle, sealer, end)
        }

        deinit { try? handle.close() }

        /// The next piece in plain; nil after the last.
        ///
        /// - Throws: when a piece is not the one that was put there.
        func next() throws -> [UInt8]? {
            guard position.fileEnd < end else { return nil }
            guard let head = PieceHead(try handle.read(upToCount: Int(PieceHead.bytes)) ?? Data()),
                position.fileEnd + PieceHead.bytes + head.sealed <= end
            else { throw BlobFailure.damaged }
            let sealed = [UInt8](try handle.read(upToCount: Int(head.sealed)) ?? Data())
            let plain =
                head.isBound
                ? try sealer.open(sealed, boundTo: folder.place(position.plainBytes)) : try sealer.openOlder(sealed)
            position = position.moved(plain: head.plain, inFile: PieceHead.bytes + head.sealed)
            return plain
        }
    }
}
