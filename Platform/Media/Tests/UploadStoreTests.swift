import Blobs
import Crypto
import Foundation
import Kernel
import Media
import Testing

@Suite("Uploads")
struct UploadStoreTests {
    private let owner = PersonID.make()

    /// A store in a folder of its own, with a clock that the test moves.
    private func withStore(_ body: (UploadStore, URL, MovingClock) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let clock = MovingClock()
        let store = try UploadStore(
            folder: folder.path, sealer: Sealer(key: SymmetricKey(size: .bits256)), clock: clock.wall)
        try await body(store, folder, clock)
    }

    private func stream(_ pieces: [[UInt8]], failing: Bool = false) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            pieces.forEach { continuation.yield($0) }
            continuation.finish(throwing: failing ? LineBroken() : nil)
        }
    }

    @Test("what arrived before the line broke stays, and the rest joins it")
    func resumes() async throws {
        try await withStore { store, folder, _ in
            let id = UploadID.make()
            _ = try await store.create(id: id, owner: owner, length: 10)
            await #expect(throws: LineBroken.self) {
                _ = try await store.append(
                    id, owner: owner, offset: 0, checksum: nil, body: stream([[1, 2], [3, 4]], failing: true))
            }
            #expect(try await store.status(id, owner: owner).offset == 4)
            let done = try await store.append(
                id, owner: owner, offset: 4, checksum: nil, body: stream([[5, 6, 7, 8, 9, 10]]))
            #expect(done.isComplete)
            let target = folder.appendingPathComponent("plain").path
            try await store.extract(id, owner: owner, to: target)
            #expect(FileManager.default.contents(atPath: target) == Data(1...10))
        }
    }

    @Test("a piece torn by a power failure is as if it had never come")
    func torn() async throws {
        try await withStore { store, folder, _ in
            let id = UploadID.make()
            _ = try await store.create(id: id, owner: owner, length: 6)
            _ = try await store.append(id, owner: owner, offset: 0, checksum: nil, body: stream([[1, 2, 3]]))
            let pieces = folder.appendingPathComponent("\(id)/pieces")
            let handle = try FileHandle(forWritingTo: pieces)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data([0, 0, 0, 31, 9, 9, 9]))
            try handle.close()
            #expect(try await store.status(id, owner: owner).offset == 3)
            _ = try await store.append(id, owner: owner, offset: 3, checksum: nil, body: stream([[4, 5, 6]]))
            let target = folder.appendingPathComponent("plain").path
            try await store.extract(id, owner: owner, to: target)
            #expect(FileManager.default.contents(atPath: target) == Data(1...6))
        }
    }

    @Test("nothing of the plain file rests on the disk")
    func encrypted() async throws {
        try await withStore { store, folder, _ in
            let id = UploadID.make()
            let secret = Array("the patient's own name".utf8)
            _ = try await store.create(id: id, owner: owner, length: Int64(secret.count))
            _ = try await store.append(id, owner: owner, offset: 0, checksum: nil, body: stream([secret]))
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
            for case let url as URL in files where !url.hasDirectoryPath {
                #expect(try Data(contentsOf: url).range(of: Data(secret)) == nil)
            }
        }
    }

    @Test("somebody else's upload is not there")
    func owners() async throws {
        try await withStore { store, folder, _ in
            let (id, stranger) = (UploadID.make(), PersonID.make())
            _ = try await store.create(id: id, owner: owner, length: 1)
            await #expect(throws: MediaFailure.unknownUpload) { _ = try await store.status(id, owner: stranger) }
            await #expect(throws: MediaFailure.unknownUpload) { try await store.terminate(id, owner: stranger) }
            await #expect(throws: MediaFailure.unknownUpload) {
                _ = try await store.create(id: id, owner: stranger, length: 1)
            }
            await #expect(throws: MediaFailure.incomplete) {
                try await store.extract(id, owner: owner, to: folder.appendingPathComponent("x").path)
            }
        }
    }

    @Test("too large, past the end, at the wrong place and damaged on the way are told apart")
    func refusals() async throws {
        try await withStore { store, _, _ in
            let id = UploadID.make()
            await #expect(throws: MediaFailure.tooLarge(limitBytes: UploadStore.longest)) {
                _ = try await store.create(id: id, owner: owner, length: 3 << 30)
            }
            _ = try await store.create(id: id, owner: owner, length: 3)
            await #expect(throws: MediaFailure.wrongOffset) {
                _ = try await store.append(id, owner: owner, offset: 1, checksum: nil, body: stream([[1]]))
            }
            await #expect(throws: MediaFailure.pastTheEnd) {
                _ = try await store.append(id, owner: owner, offset: 0, checksum: nil, body: stream([[1, 2, 3, 4]]))
            }
            let checksum = try TusHeaders.Checksum("sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
            await #expect(throws: MediaFailure.checksumMismatch) {
                _ = try await store.append(id, owner: owner, offset: 0, checksum: checksum, body: stream([[1]]))
            }
            #expect(try await store.status(id, owner: owner).offset == 0)
        }
    }

    @Test("the published checksum of “hello world” is accepted")
    func knownChecksum() async throws {
        try await withStore { store, _, _ in
            let (id, words) = (UploadID.make(), Array("hello world".utf8))
            _ = try await store.create(id: id, owner: owner, length: 11)
            // tus 1.0.0, checksum extension.
            let checksum = try TusHeaders.Checksum("sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
            let done = try await store.append(id, owner: owner, offset: 0, checksum: checksum, body: stream([words]))
            #expect(done.isComplete)
        }
    }

    @Test("an upload that nobody adds to for a day is gone")
    func expires() async throws {
        try await withStore { store, folder, clock in
            let id = UploadID.make()
            _ = try await store.create(id: id, owner: owner, length: 1)
            clock.advance(seconds: 23 * 3600)
            try await store.expire()
            #expect(try await store.status(id, owner: owner).offset == 0)
            clock.advance(seconds: 2 * 3600)
            await #expect(throws: MediaFailure.unknownUpload) { _ = try await store.status(id, owner: owner) }
            try await store.expire()
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent(id.text).path))
        }
    }

    @Test("headers that are not well formed are refused")
    func headers() throws {
        #expect(try TusHeaders.metadata("name d29ybGQ=,empty") == ["name": "world", "empty": ""])
        for bad in ["name world!", "a YQ==,a YQ==", "a YQ== x"] {
            #expect(throws: MediaFailure.badHeader("Upload-Metadata")) { _ = try TusHeaders.metadata(bad) }
        }
        #expect(throws: MediaFailure.unknownChecksum) { _ = try TusHeaders.Checksum("crc32 AAAA") }
        #expect(throws: MediaFailure.badHeader("Upload-Checksum")) { _ = try TusHeaders.Checksum("sha1") }
        #expect(TusHeaders.httpDate(Instant(milliseconds: 784_111_777_000)) == "Sun, 06 Nov 1994 08:49:37 GMT")
    }
}

/// Thrown in the middle of a body.
private struct LineBroken: Error {}

/// A clock that stands still until it is moved; it begins at the machine's time, which the files carry.
private final class MovingClock: @unchecked Sendable {
    private let lock = NSLock()
    private var now = Instant.systemNow

    var wall: WallClock { WallClock { self.lock.withLock { self.now } } }
    func advance(seconds: Int64) { lock.withLock { now = now.adding(seconds: seconds) } }
}
