package import Blobs
import Foundation
package import Kernel

/// Files on their way in, in pieces that go on where they stopped (tus 1.0.0), encrypted until they are de-identified.
///
/// Nobody but its owner ever reaches an upload. Which uploads there are and where each stands is known in memory; the actor
/// only keeps these books, and whatever waits for the disk or encrypts does so on threads of its own, one step at a time
/// for each upload and side by side for several. Processes may share the folder: each command compares the length of the
/// pieces with its books, what writes or ends an upload holds a lock in it, and what is announced is counted in the folder
/// itself, by one process at a time.
package actor UploadStore {
    private let folder: URL
    private let sealer: Sealer
    private let clock: WallClock
    private let disk = DiskQueue(name: "uploads", width: 4)
    private var open: [UploadID: OpenUpload]

    package static let longest: Int64 = 2 << 30
    /// The most that the open uploads of one person may be altogether, as announced.
    package static let quotaBytes: Int64 = 4 << 30
    package static let openLimit = 20
    /// The file that is held while announcements are counted.
    private static let lockName = ".lock"
    private static let lifetimeSeconds: Int64 = 24 * 3600
    /// Stays free for everything else.
    private static let spareBytes: Int64 = 64 << 20
    /// The most that one sealed piece holds, so that memory stays small whatever the client sends.
    private static let pieceBytes = 1 << 20
    private static let checkedBytes: Int64 = 64 << 20
    /// A line that breaks leaves small pieces; whoever sends nothing else is stopped at these many, so that no walk is long.
    package static func pieceLimit(_ length: Int64) -> Int64 { 512 + length / (32 << 10) }
    /// Bytes of each upload that have come and are not on the disk.
    private var held: [UploadID: Int] = [:]
    /// Bytes that have come and are not on the disk, of all uploads.
    package var heldBytes: Int { held.values.reduce(0, +) }
    /// After how many new bytes the position is written down.
    private static let noteBytes: Int64 = 16 << 20

    /// What is known of an upload that is not finished with.
    private struct OpenUpload {
        var meta: UploadFolder.Meta
        var position = UploadFolder.Position()
        var touchedAt: Instant
        /// A piece is being written, or the folder is being made.
        var isBusy = false

        init(_ meta: UploadFolder.Meta) {
            (self.meta, touchedAt, isBusy) = (meta, meta.createdAt, true)
        }

        init(_ found: UploadFolder.Found) {
            (meta, position, touchedAt) = (found.meta, found.position, found.touchedAt)
        }

        var missing: Int64 { meta.length - position.plainBytes }
        var expires: Instant { touchedAt.adding(seconds: UploadStore.lifetimeSeconds) }

        func status(_ id: UploadID) -> UploadStatus {
            UploadStatus(id: id, offset: position.plainBytes, length: meta.length, expires: expires)
        }
    }

    package init(folder: String, sealer: Sealer, clock: WallClock = .system) throws {
        let folder = URL(fileURLWithPath: folder)
        try Disk.makeFolder(folder)
        var open: [UploadID: OpenUpload] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            guard let id = UploadID(name), id.text == name else { continue }
            guard let found = try UploadFolder(url: folder.appendingPathComponent(name)).find() else { continue }
            open[id] = OpenUpload(found)
        }
        (self.folder, self.sealer, self.clock, self.open) = (folder, sealer, clock, open)
    }

    /// Announces an upload; the same id by the same owner again is the same upload.
    ///
    /// - Throws: `MediaFailure.tooLarge` over 2 GiB, `.tooManyUploads` when those of the owner are too many or too large
    ///   together, `BlobFailure.diskFull` when there is no room beside what all others have announced.
    package func create(id: UploadID, owner: PersonID, length: Int64) async throws -> UploadStatus {
        guard length >= 0 else { throw MediaFailure.badHeader("Upload-Length") }
        guard length <= Self.longest else { throw MediaFailure.tooLarge(limitBytes: Self.longest) }
        try await refresh(id)
        if open[id] != nil { return try known(id, owner).status(id) }
        let meta = UploadFolder.Meta(owner: owner, length: length, createdAt: clock.now())
        open[id] = OpenUpload(meta)
        let known = open.filter { $0.key != id }
        do {
            try await disk.run { [folder, place = place(id)] in
                // One process at a time counts and adds: what it finds is all that there is.
                try Disk.withLock(folder.appendingPathComponent(Self.lockName)) {
                    try Self.require(room: meta, beside: known, in: folder)
                    try place.create(meta)
                }
            }
        } catch {
            open[id] = nil
            throw error
        }
        open[id]?.isBusy = false
        return try self.known(id, owner).status(id)
    }

    /// Refuses what is too much for its owner, or for the disk beside what all others have announced.
    private static func require(
        room meta: UploadFolder.Meta, beside known: [UploadID: OpenUpload], in folder: URL
    ) throws {
        var (count, announced, missing) = (0, meta.length, meta.length)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            guard let id = UploadID(name), id.text == name else { continue }
            // What this process does not know was announced to another one, or has just been.
            let found =
                try known[id] ?? UploadFolder(url: folder.appendingPathComponent(name)).find().map(OpenUpload.init)
            guard let upload = found else { continue }
            missing += upload.missing
            guard upload.meta.owner == meta.owner else { continue }
            count += 1
            announced += upload.meta.length
        }
        guard count < openLimit, announced <= quotaBytes else { throw MediaFailure.tooManyUploads }
        guard try Disk.freeBytes(folder) ?? .max >= missing + spareBytes else { throw BlobFailure.diskFull }
    }

    package func status(_ id: UploadID, owner: PersonID) async throws -> UploadStatus {
        try await require(id, owner).status(id)
    }

    /// Adds a piece at the offset where the upload stands.
    ///
    /// Without a checksum what has arrived stays when the line breaks.
    package func append<Body: AsyncSequence & Sendable>(
        _ id: UploadID, owner: PersonID, offset: Int64, checksum: TusHeaders.Checksum?, body: Body
    ) async throws -> UploadStatus where Body.Element == [UInt8] {
        let start = try await require(id, owner)
        guard !start.isBusy else { throw MediaFailure.locked }
        guard start.position.plainBytes == offset else { throw MediaFailure.wrongOffset }
        guard start.position.count < Self.pieceLimit(start.meta.length) else { throw MediaFailure.tooManyPieces }
        open[id]?.isBusy = true
        defer {
            open[id]?.isBusy = false
            held[id] = nil
        }
        let lock = try await lock(id, at: start.position)
        defer { lock.release() }
        if let checksum {
            try await take(body, of: id, from: start, checksum)
        } else {
            try await take(body, of: id, from: start)
        }
        return try known(id, owner).status(id)
    }

    /// Keeps what comes, piece by piece; what is whole stays when the line breaks.
    private func take<Body: AsyncSequence & Sendable>(
        _ body: Body, of id: UploadID, from start: OpenUpload
    ) async throws where Body.Element == [UInt8] {
        var (waiting, arrived) = ([UInt8](), start.position.plainBytes)
        do {
            for try await bytes in body {
                arrived += Int64(bytes.count)
                guard arrived <= start.meta.length else { throw MediaFailure.pastTheEnd }
                waiting += bytes
                held[id] = waiting.count
                if waiting.count >= Self.pieceBytes {
                    try await write(waiting, to: id)
                    waiting = []
                    held[id] = 0
                }
            }
        } catch {
            let isRefused = error is MediaFailure || error is BlobFailure
            if !isRefused { try await write(waiting, to: id) }
            throw error
        }
        try await write(waiting, to: id)
    }

    /// Lets what comes grow beside the pieces, and takes it when it has the digest that was promised; otherwise it goes.
    private func take<Body: AsyncSequence & Sendable>(
        _ body: Body, of id: UploadID, from start: OpenUpload, _ checksum: TusHeaders.Checksum
    ) async throws where Body.Element == [UInt8] {
        var (sum, waiting, end) = (TusHeaders.Sum(checksum), [UInt8](), start.position)
        var arrived: Int64 = 0
        do {
            for try await bytes in body {
                arrived += Int64(bytes.count)
                guard start.position.plainBytes + arrived <= start.meta.length else { throw MediaFailure.pastTheEnd }
                guard arrived <= Self.checkedBytes else { throw MediaFailure.tooLarge(limitBytes: Self.checkedBytes) }
                sum.add(bytes)
                waiting += bytes
                held[id] = waiting.count
                if waiting.count >= Self.pieceBytes {
                    end = try await writeUnchecked(waiting, to: id, at: end, since: start.position)
                    waiting = []
                    held[id] = 0
                }
            }
            guard sum.matches else { throw MediaFailure.checksumMismatch }
            if !waiting.isEmpty { end = try await writeUnchecked(waiting, to: id, at: end, since: start.position) }
            guard end != start.position else { return }
            let taken = end
            try await disk.run { [place = place(id)] in try place.takeUnchecked(upTo: taken, since: start.position) }
        } catch {
            // What stays of it counts for nobody, and the next piece is written over it.
            try? await disk.run { [place = place(id)] in try place.dropUnchecked() }
            throw error
        }
        try await note(end, of: id)
    }

    private func writeUnchecked(
        _ plain: [UInt8], to id: UploadID, at end: UploadFolder.Position, since start: UploadFolder.Position
    ) async throws -> UploadFolder.Position {
        try await disk.run { [sealer, place = place(id)] in
            try place.appendUnchecked(plain, at: end, since: start, sealer)
        }
    }

    /// Gives an upload up.
    ///
    /// - Throws: `MediaFailure.unknownUpload`, or `.locked` while a piece is being written.
    package func terminate(_ id: UploadID, owner: PersonID) async throws {
        let upload = try await require(id, owner)
        guard !upload.isBusy else { throw MediaFailure.locked }
        open[id]?.isBusy = true
        defer { open[id]?.isBusy = false }
        let lock = try await lock(id, at: upload.position)
        defer { lock.release() }
        guard try await remove(id) else { throw MediaFailure.unknownUpload }
    }

    /// Removes what nobody has added to for a day, and what a crash left of others.
    package func expire() async throws {
        let now = clock.now()
        for (id, upload) in open where upload.expires <= now {
            try await refresh(id)
            if let upload = open[id], upload.expires <= now, !upload.isBusy { _ = try await remove(id) }
        }
        let names = try await disk.run { [folder] in
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
        }
        let limit = now.adding(seconds: -Self.lifetimeSeconds)
        for name in names where name != Self.lockName && UploadID(name).map({ open[$0] == nil }) ?? true {
            try await disk.run { [rest = UploadFolder(url: folder.appendingPathComponent(name))] in
                // What has ended since the folder was listed needs nothing more.
                if let changed = try rest.lastChange(), changed <= limit { _ = try rest.remove() }
            }
        }
    }

    /// Writes the complete upload, decrypted, to a new file that the caller removes.
    ///
    /// An upload that ends meanwhile is written to its end all the same.
    package func extract(_ id: UploadID, owner: PersonID, to path: String) async throws {
        let upload = try await require(id, owner)
        guard upload.missing == 0 else { throw MediaFailure.incomplete }
        let (reader, target) = try await disk.run { [sealer, place = place(id)] in
            let reader = try place.openReader(upTo: upload.position, sealer)
            return (reader, Target(handle: try Disk.openForWriting(URL(fileURLWithPath: path))))
        }
        // Piece by piece, so that those of others come between.
        while try await disk.run({
            guard let plain = try reader.next() else { return false }
            try Disk.translate { try target.handle.write(contentsOf: Data(plain)) }
            return true
        }) {}
    }

    /// The file that an upload is written to; used by one step after the other.
    private final class Target: @unchecked Sendable {
        let handle: FileHandle
        init(handle: FileHandle) { self.handle = handle }
        deinit { try? handle.close() }
    }

    // MARK: Books

    private func place(_ id: UploadID) -> UploadFolder { UploadFolder(url: folder.appendingPathComponent(id.text)) }

    /// The upload as it is on the disk now.
    private func require(_ id: UploadID, _ owner: PersonID) async throws -> OpenUpload {
        try await refresh(id)
        return try known(id, owner)
    }

    /// Takes into the books what another process has done to an upload.
    private func refresh(_ id: UploadID) async throws {
        let known = open[id]
        guard known?.isBusy != true else { return }
        let change = try await disk.run { [place = place(id)] in try place.change(since: known?.position) }
        // What this process itself has done meanwhile is newer.
        guard open[id]?.isBusy != true, open[id]?.position == known?.position else { return }
        switch change {
        case .none: break
        case .gone: open[id] = nil
        case .moved(let found): open[id] = OpenUpload(found)
        }
    }

    /// Keeps other processes away from an upload that stands where the books say.
    private func lock(_ id: UploadID, at position: UploadFolder.Position) async throws -> FileLock {
        try await disk.run { [place = place(id)] in
            guard let lock = try place.lock() else { throw MediaFailure.locked }
            switch try place.change(since: position) {
            case .none: return lock
            case .gone: throw MediaFailure.unknownUpload
            case .moved: throw MediaFailure.wrongOffset
            }
        }
    }

    private func known(_ id: UploadID, _ owner: PersonID) throws -> OpenUpload {
        guard let upload = open[id], upload.meta.owner == owner, clock.now() < upload.expires else {
            throw MediaFailure.unknownUpload
        }
        return upload
    }

    /// False when it was gone already.
    private func remove(_ id: UploadID) async throws -> Bool {
        // From the books first: from here on it is not there, whatever becomes of the folder.
        open[id] = nil
        return try await disk.run { [place = place(id)] in try place.remove() }
    }

    private func write(_ plain: [UInt8], to id: UploadID) async throws {
        guard let upload = open[id] else { throw MediaFailure.unknownUpload }
        guard !plain.isEmpty else { return }
        let position = try await disk.run { [sealer, place = place(id)] in
            try place.append(plain, at: upload.position, sealer)
        }
        try await note(position, of: id)
    }

    /// Moves the books on, and now and then what the next process begins to walk from.
    private func note(_ position: UploadFolder.Position, of id: UploadID) async throws {
        guard var meta = open[id]?.meta else { throw MediaFailure.unknownUpload }
        open[id]?.position = position
        open[id]?.touchedAt = clock.now()
        guard position.plainBytes - (meta.position?.plainBytes ?? 0) >= Self.noteBytes else { return }
        meta.position = position
        // The piece is durable: a disk that is full now makes only the next start walk further.
        try? await disk.run { [meta, place = place(id)] in try place.write(meta) }
        open[id]?.meta = meta
    }
}
