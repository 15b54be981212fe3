import Blobs
import Crypto
import Foundation
import Kernel
import Testing

@testable import Media

@Suite("The pieces of an upload")
struct UploadPieceTests {
    private let owner = PersonID.make()
    private let key = SymmetricKey(size: .bits256)

    private func withFolder(_ body: (UploadStore, URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(try open(folder), folder)
    }

    private func open(_ folder: URL) throws -> UploadStore {
        try UploadStore(folder: folder.path, sealer: Sealer(key: key))
    }

    private func append(
        _ bytes: [UInt8], at offset: Int64, to id: UploadID, _ store: UploadStore, _ checksum: String? = nil
    ) async throws {
        _ = try await store.append(
            id, owner: owner, offset: offset, checksum: checksum.map { try TusHeaders.Checksum($0) },
            body: MediaGround.stream([bytes]))
    }

    private func plain(_ store: UploadStore, _ id: UploadID, in folder: URL) async throws -> [UInt8] {
        let target = folder.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: target) }
        try await store.extract(id, owner: owner, to: target.path)
        return Array(try Data(contentsOf: target))
    }

    private func sha256(_ bytes: [UInt8]) -> String {
        "sha256 " + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }

    @Test("a piece opens in its own place of its own upload and nowhere else")
    func bound() async throws {
        try await withFolder { store, folder in
            // Given two uploads of two pieces of the same length each.
            let ids = [UploadID.make(), .make()]
            for id in ids {
                _ = try await store.create(id: id, owner: owner, length: 6)
                try await append([1, 2, 3], at: 0, to: id, store)
                try await append([4, 5, 6], at: 3, to: id, store)
            }
            let places = ids.map { folder.appendingPathComponent("\($0)/pieces") }
            let (one, other) = (try Data(contentsOf: places[0]), try Data(contentsOf: places[1]))
            let half = one.count / 2
            let (first, second) = (Data(one.prefix(half)), Data(one.suffix(half)))
            for forged in [second + first, first + first, second + second, Data(other.prefix(half)) + second, other] {
                // When somebody who can write to the disk puts one in the place of another.
                try forged.write(to: places[0])
                // Then nothing comes out as the file.
                await #expect(throws: (any Error).self) { _ = try await plain(store, ids[0], in: folder) }
            }
            try one.write(to: places[0])
            #expect(try await plain(store, ids[0], in: folder) == [1, 2, 3, 4, 5, 6])
        }
    }

    @Test("an upload that an earlier program began is gone on with, and opens")
    func older() async throws {
        try await withFolder { _, folder in
            // Given a piece as it was: 4 bytes of length, nonce, ciphertext and tag.
            let id = UploadID.make()
            let upload = UploadFolder(url: folder.appendingPathComponent(id.text))
            try upload.create(UploadFolder.Meta(owner: owner, length: 5, createdAt: .systemNow))
            let sealed = try #require(try AES.GCM.seal([1, 2, 3] as [UInt8], using: key).combined)
            let length = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Data($0) }
            try (length + sealed).write(to: upload.url.appendingPathComponent("pieces"))
            let noted = Data(#"{"plainBytes":0,"fileEnd":0}"#.utf8)
            #expect(try JSONDecoder().decode(UploadFolder.Position.self, from: noted).count == 0)
            // When this program takes over.
            let store = try open(folder)
            #expect(try await store.status(id, owner: owner).offset == 3)
            try await append([4, 5], at: 3, to: id, store)
            #expect(try await plain(store, id, in: folder) == [1, 2, 3, 4, 5])
        }
    }

    @Test("pieces of one byte each come to an end long before anybody has to walk over millions of them")
    func tooMany() async throws {
        try await withFolder { store, folder in
            let id = UploadID.make()
            _ = try await store.create(id: id, owner: owner, length: 100_000)
            let limit = UploadStore.pieceLimit(100_000)
            #expect(limit < 1000)
            for offset in 0..<limit { try await append([1], at: offset, to: id, store) }
            await #expect(throws: MediaFailure.tooManyPieces) { try await append([1], at: limit, to: id, store) }
            // Nor after another start, which counts them.
            await #expect(throws: MediaFailure.tooManyPieces) {
                try await append([1], at: limit, to: id, try open(folder))
            }
            #expect(UploadStore.pieceLimit(UploadStore.longest) < 70_000)
        }
    }

    @Test("what was damaged or cut off on the way counts for nobody, whole or in part, and leaves nothing")
    func unchecked() async throws {
        try await withFolder { store, folder in
            let id = UploadID.make()
            let bytes = (0..<(3 << 20) + 5).map { UInt8(truncatingIfNeeded: $0 / 7) }
            _ = try await store.create(id: id, owner: owner, length: Int64(bytes.count) + 2)
            try await append([1, 2], at: 0, to: id, store)
            await #expect(throws: MediaFailure.checksumMismatch) {
                try await append(bytes, at: 2, to: id, store, sha256([9]))
            }
            let (body, sender) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
            sender.yield(Array(bytes.dropLast()))
            sender.finish(throwing: CancellationError())
            await #expect(throws: CancellationError.self) {
                _ = try await store.append(
                    id, owner: owner, offset: 2, checksum: try TusHeaders.Checksum(sha256(bytes)), body: body)
            }
            let rest = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(id.text).path)
            #expect(Set(rest) == ["meta.json", "pieces", ".lock"])
            for other in [store, try open(folder)] {
                #expect(try await other.status(id, owner: owner).offset == 2)
            }
            try await append(bytes, at: 2, to: id, store, sha256(bytes))
            #expect(try await plain(store, id, in: folder) == [1, 2] + bytes)
            #expect(try await plain(try open(folder), id, in: folder) == [1, 2] + bytes)
        }
    }

    @Test("what a crash left unchecked counts for nobody")
    func crashed() async throws {
        try await withFolder { store, folder in
            let id = UploadID.make()
            _ = try await store.create(id: id, owner: owner, length: 3)
            try Data(repeating: 7, count: 5000).write(to: folder.appendingPathComponent("\(id)/unchecked"))
            let next = try open(folder)
            #expect(try await next.status(id, owner: owner).offset == 0)
            try await append([1, 2, 3], at: 0, to: id, next, sha256([1, 2, 3]))
            #expect(try await plain(next, id, in: folder) == [1, 2, 3])
        }
    }

    @Test(
        "six large pieces held back at their last kilobyte are on the disk and not in memory", arguments: [true, false])
    func heldBack(isChecked: Bool) async throws {
        try await withFolder { store, folder in
            let size = 32 << 20
            let bodies = (0..<6).map { _ in HeldBody(bytes: size, chunk: 64 << 10) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for body in bodies {
                    let id = UploadID.make()
                    _ = try await store.create(id: id, owner: owner, length: Int64(size))
                    let checksum = isChecked ? try TusHeaders.Checksum(body.checksum) : nil
                    group.addTask {
                        let done = try await store.append(
                            id, owner: owner, offset: 0, checksum: checksum, body: body)
                        #expect(done.isComplete)
                    }
                }
                // Given that all but the last kilobyte of each has been taken.
                for body in bodies { for await _ in body.held {} }
                // Then a megabyte of each is in memory at most.
                #expect(await store.heldBytes <= 6 << 20)
                for body in bodies { body.goOn() }
                try await group.waitForAll()
            }
            #expect(await store.heldBytes == 0)
        }
    }

    @Test("how many uploads somebody has open counts over all processes of the installation")
    func overProcesses() async throws {
        try await withFolder { one, folder in
            let two = try open(folder)
            for number in 0..<UploadStore.openLimit {
                _ = try await (number % 2 == 0 ? one : two).create(id: .make(), owner: owner, length: 1)
            }
            for store in [one, two, try open(folder)] {
                await #expect(throws: MediaFailure.tooManyUploads) {
                    _ = try await store.create(id: .make(), owner: owner, length: 1)
                }
                #expect(try await store.create(id: .make(), owner: .make(), length: 1).offset == 0)
            }
        }
    }

    @Test("of uploads that are announced at the same moment to two processes, no more are taken than there may be")
    func sameMoment() async throws {
        try await withFolder { one, folder in
            let two = try open(folder)
            let owner = owner
            let taken = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    let store = number % 2 == 0 ? one : two
                    group.addTask {
                        do {
                            _ = try await store.create(id: .make(), owner: owner, length: 1)
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == UploadStore.openLimit)
        }
    }
}

/// A body whose last kilobyte comes only when it may.
private struct HeldBody: AsyncSequence, Sendable {
    let bytes: Int
    let chunk: Int
    /// Ends when all but the last kilobyte has been taken.
    let held: AsyncStream<Void>
    private let isHeld: AsyncStream<Void>.Continuation
    private let gate: AsyncStream<Void>
    private let opened: AsyncStream<Void>.Continuation

    init(bytes: Int, chunk: Int) {
        (self.bytes, self.chunk) = (bytes, chunk)
        (held, isHeld) = AsyncStream.makeStream()
        (gate, opened) = AsyncStream.makeStream()
    }

    var checksum: String {
        "sha256 " + Data(SHA256.hash(data: [UInt8](repeating: 3, count: bytes))).base64EncodedString()
    }

    func goOn() { opened.finish() }

    func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    struct Iterator: AsyncIteratorProtocol {
        let body: HeldBody
        private var sent = 0

        init(body: HeldBody) { self.body = body }

        mutating func next() async throws -> [UInt8]? {
            guard sent < body.bytes else { return nil }
            let last = body.bytes - 1024
            if sent == last {
                body.isHeld.finish()
                for await _ in body.gate {}
            }
            let count = sent < last ? Swift.min(body.chunk, last - sent) : 1024
            sent += count
            return [UInt8](repeating: 3, count: count)
        }
    }
}
