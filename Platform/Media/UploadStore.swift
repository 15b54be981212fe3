import Crypto
import Foundation
package import Kernel

/// Where an upload stands.
package struct UploadStatus: Sendable, Equatable {
    package let id: UploadID
    /// Bytes that are durable.
    package let offset: Int64
    package let length: Int64
    package let expires: Instant

    /// Whether all of it has arrived.
    package var isComplete: Bool { offset == length }
}

/// Files on their way in, in pieces that go on where they stopped (tus 1.0.0), encrypted until they are de-identified.
///
/// An upload is a folder with `meta.json` and `pieces`: sealed pieces, each with its length before it. The offset is the
/// sum of the whole pieces, so that a piece torn by a power failure is as if it had never come. Nobody but its owner
/// ever reaches an upload.
package actor UploadStore {
    private let folder: URL
    private let sealer: Sealer
    private let clock: WallClock
    private var busy: Set<UploadID> = []

    package static let longest: Int64 = 2 << 30
    private static let openLimit = 100
    private static let lifetimeSeconds: Int64 = 24 * 3600
    /// The most that one sealed piece holds, so that memory stays small whatever the client sends.
    private static let pieceBytes = 1 << 20

    private struct Meta: Codable {
        let owner: PersonID
        let length: Int64
        let createdAt: Instant
    }

    package init(folder: String, sealer: Sealer, clock: WallClock = .system) throws {
        self.folder = URL(fileURLWithPath: folder)
        self.sealer = sealer
        self.clock = clock
        try Disk.makeFolder(self.folder)
    }

    /// Announces an upload; the same id by the same owner again is the same upload.
    ///
    /// - Throws: `MediaFailure.tooLarge` over 2 GiB, `.tooManyUploads`, `.diskFull`.
    package func create(id: UploadID, owner: PersonID, length: Int64) throws -> UploadStatus {
        guard length >= 0 else { throw MediaFailure.badHeader("Upload-Length") }
        guard length <= Self.longest else { throw MediaFailure.tooLarge(limitBytes: Self.longest) }
        if FileManager.default.fileExists(atPath: place(id).path) { return try status(id, owner: owner) }
        let mine = try all().filter { try meta($0)?.owner == owner }
        guard mine.count < Self.openLimit else { throw MediaFailure.tooManyUploads }
        let space = try FileManager.default.attributesOfFileSystem(forPath: folder.path)[.systemFreeSize] as? NSNumber
        if let space, space.int64Value < length + (64 << 20) { throw MediaFailure.diskFull }
        try Disk.makeFolder(place(id))
        let data = try JSONEncoder().encode(Meta(owner: owner, length: length, createdAt: clock.now()))
        try Disk.writeAtomically(data, to: place(id).appendingPathComponent("meta.json"))
        try Disk.flushFolder(folder)
        return try status(id, owner: owner)
    }

    package func status(_ id: UploadID, owner: PersonID) throws -> UploadStatus {
        guard let meta = try meta(id), meta.owner == owner else { throw MediaFailure.unknownUpload }
        let expires = try touched(id).adding(seconds: Self.lifetimeSeconds)
        guard clock.now() < expires else { throw MediaFailure.unknownUpload }
        return UploadStatus(id: id, offset: try pieces(id).plainBytes, length: meta.length, expires: expires)
    }

    /// Adds a piece at the offset where the upload stands.
    ///
    /// Without a checksum what has arrived stays when the line breaks.
    package func append<Body: AsyncSequence & Sendable>(
        _ id: UploadID, owner: PersonID, offset: Int64, checksum: TusHeaders.Checksum?, body: Body
    ) async throws -> UploadStatus where Body.Element == [UInt8] {
        guard busy.insert(id).inserted else { throw MediaFailure.locked }
        defer { busy.remove(id) }
        let start = try status(id, owner: owner)
        guard start.offset == offset else { throw MediaFailure.wrongOffset }
        try truncateTornPiece(id)
        var waiting: [UInt8] = []
        var arrived = offset
        do {
            for try await bytes in body {
                arrived += Int64(bytes.count)
                guard arrived <= start.length else { throw MediaFailure.pastTheEnd }
                waiting += bytes
                guard checksum == nil || waiting.count <= 64 << 20 else {
                    throw MediaFailure.tooLarge(limitBytes: 64 << 20)
                }
                if checksum == nil, waiting.count >= Self.pieceBytes {
                    try write(waiting, to: id)
                    waiting = []
                }
            }
        } catch {
            // The line broke, or more came than was announced: what is whole stays, unless it was to be checked.
            if checksum == nil, !(error is MediaFailure) { try write(waiting, to: id) }
            throw error
        }
        if let checksum, !checksum.matches(waiting) { throw MediaFailure.checksumMismatch }
        try write(waiting, to: id)
        return try status(id, owner: owner)
    }

    /// Gives an upload up.
    package func terminate(_ id: UploadID, owner: PersonID) throws {
        _ = try status(id, owner: owner)
        guard !busy.contains(id) else { throw MediaFailure.locked }
        try FileManager.default.removeItem(at: place(id))
    }

    /// Removes what nobody has added to for a day.
    package func expire() throws {
        for id in try all()
        where try touched(id).adding(seconds: Self.lifetimeSeconds) <= clock.now() && !busy.contains(id) {
            try FileManager.default.removeItem(at: place(id))
        }
    }

    /// Writes the complete upload, decrypted, to a new file that the caller removes.
    package func extract(_ id: UploadID, owner: PersonID, to path: String) throws {
        guard try status(id, owner: owner).isComplete else { throw MediaFailure.incomplete }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw MediaFailure.diskFull
        }
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        _ = try pieces(id) { [sealer] sealed in
            let plain = try sealer.open(sealed)
            try Disk.translate { try handle.write(contentsOf: Data(plain)) }
        }
    }

    // MARK: Files

    private func place(_ id: UploadID) -> URL { folder.appendingPathComponent(id.text) }
    private func piecesFile(_ id: UploadID) -> URL { place(id).appendingPathComponent("pieces") }

    private func all() throws -> [UploadID] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).compactMap { UploadID($0) }
    }

    private func meta(_ id: UploadID) throws -> Meta? {
        guard let data = FileManager.default.contents(atPath: place(id).appendingPathComponent("meta.json").path) else {
            return nil
        }
        return try JSONDecoder().decode(Meta.self, from: data)
    }

    private func touched(_ id: UploadID) throws -> Instant {
        let path = FileManager.default.fileExists(atPath: piecesFile(id).path) ? piecesFile(id).path : place(id).path
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        return Instant(milliseconds: Int64((date ?? .distantPast).timeIntervalSince1970 * 1000))
    }

    private func write(_ plain: [UInt8], to id: UploadID) throws {
        guard !plain.isEmpty else { return }
        let sealed = try sealer.seal(plain)
        let length = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Data($0) }
        try Disk.append([length, Data(sealed)], to: piecesFile(id))
    }

    /// Walks the whole pieces; answers how many bytes they hold in plain, and where the last whole one ends.
    private func pieces(
        _ id: UploadID, each: (([UInt8]) throws -> Void)? = nil
    ) throws -> (plainBytes: Int64, fileEnd: UInt64) {
        guard FileManager.default.fileExists(atPath: piecesFile(id).path) else { return (0, 0) }
        let handle = try FileHandle(forReadingFrom: piecesFile(id))
        defer { try? handle.close() }
        let size = try handle.seekToEnd()
        var (plain, position): (Int64, UInt64) = (0, 0)
        while position + 4 <= size {
            try handle.seek(toOffset: position)
            let head = try handle.read(upToCount: 4) ?? Data()
            let length = head.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            // 12 bytes of nonce and 16 of tag are not the client's.
            guard length >= 28, position + 4 + length <= size else { break }
            if let each { try each(Array(try handle.read(upToCount: Int(length)) ?? Data())) }
            plain += Int64(length) - 28
            position += 4 + length
        }
        return (plain, position)
    }

    private func truncateTornPiece(_ id: UploadID) throws {
        guard FileManager.default.fileExists(atPath: piecesFile(id).path) else { return }
        let end = try pieces(id).fileEnd
        let handle = try FileHandle(forWritingTo: piecesFile(id))
        defer { try? handle.close() }
        if try handle.seekToEnd() > end { try handle.truncate(atOffset: end) }
    }
}
