import Blobs
import Crypto
import Foundation
import Kernel
import Media
import Testing

@Suite("The books of uploads")
struct UploadBooksTests {
    private let owner = PersonID.make()
    private let sealer = Sealer(key: SymmetricKey(size: .bits256))

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    private func open(_ folder: URL) throws -> UploadStore { try UploadStore(folder: folder.path, sealer: sealer) }

    private func stream(_ pieces: [[UInt8]]) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            pieces.forEach { continuation.yield($0) }
            continuation.finish()
        }
    }

    private func fill(_ store: UploadStore, _ id: UploadID, _ bytes: [UInt8]) async throws {
        _ = try await store.create(id: id, owner: owner, length: Int64(bytes.count))
        _ = try await store.append(id, owner: owner, offset: 0, checksum: nil, body: stream([bytes]))
    }

    private func plain(_ store: UploadStore, _ id: UploadID, in folder: URL) async throws -> [UInt8] {
        let target = folder.appendingPathComponent("plain-\(UUID().uuidString)").path
        try await store.extract(id, owner: owner, to: target)
        return Array(try Data(contentsOf: URL(fileURLWithPath: target)))
    }

    @Test("the next process goes on where the last one stopped, also behind a torn piece")
    func restart() async throws {
        try await withFolder { folder in
            // Given more than is walked at a start, and half a piece behind it.
            let (id, length) = (UploadID.make(), 20 << 20)
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 7) }
            let first = try open(folder)
            _ = try await first.create(id: id, owner: owner, length: Int64(length) + 3)
            for start in stride(from: 0, to: length, by: 5 << 20) {
                let part = Array(bytes[start..<start + 5 << 20])
                _ = try await first.append(id, owner: owner, offset: Int64(start), checksum: nil, body: stream([part]))
            }
            let handle = try FileHandle(forWritingTo: folder.appendingPathComponent("\(id)/pieces"))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data([0, 0, 0, 31, 9, 9, 9]))
            try handle.close()
            // When another process takes over.
            let second = try open(folder)
            #expect(try await second.status(id, owner: owner).offset == Int64(length))
            let done = try await second.append(
                id, owner: owner, offset: Int64(length), checksum: nil, body: stream([[1, 2, 3]]))
            // Then all of it is there.
            #expect(done.isComplete)
            #expect(try await plain(second, id, in: folder) == bytes + [1, 2, 3])
            #expect(try await open(folder).status(id, owner: owner).isComplete)
        }
    }

    @Test("a position that the pieces do not reach is not believed", arguments: [Int64(900), -1, .max])
    func liar(end: Int64) async throws {
        try await withFolder { folder in
            let id = UploadID.make()
            try await fill(try open(folder), id, [1, 2, 3])
            let meta = folder.appendingPathComponent("\(id)/meta.json")
            var json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: meta)) as? [String: Any])
            json["position"] = ["plainBytes": 2, "fileEnd": end]
            try JSONSerialization.data(withJSONObject: json).write(to: meta)
            #expect(try await plain(try open(folder), id, in: folder) == [1, 2, 3])
        }
    }

    @Test("folders that hold no upload are passed over, and go when they are a day old")
    func strays() async throws {
        try await withFolder { folder in
            let id = UploadID.make()
            try await fill(try open(folder), id, [1])
            let broken = folder.appendingPathComponent(UploadID.make().text)
            let other = folder.appendingPathComponent("nothing of ours")
            for stray in [broken, other] {
                try FileManager.default.createDirectory(at: stray, withIntermediateDirectories: true)
                try Data("{\"owner\":".utf8).write(to: stray.appendingPathComponent("meta.json"))
            }
            let store = try open(folder)
            #expect(try await store.status(id, owner: owner).isComplete)
            try await store.expire()
            #expect(FileManager.default.fileExists(atPath: broken.path))
            for stray in [broken, other] {
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSinceNow: -90_000)], ofItemAtPath: stray.path)
            }
            try await store.expire()
            #expect(!FileManager.default.fileExists(atPath: broken.path))
            #expect(!FileManager.default.fileExists(atPath: other.path))
            #expect(try await store.status(id, owner: owner).isComplete)
        }
    }

    @Test("what a person has announced counts, not what has arrived; what ended counts no more")
    func quota() async throws {
        try await withFolder { folder in
            // Sparse by nature: nothing of what is announced is ever sent.
            let store = try open(folder)
            let half = UploadStore.quotaBytes / 4
            var ids: [UploadID] = []
            do {
                for _ in 0..<4 {
                    let id = UploadID.make()
                    ids.append(id)
                    _ = try await store.create(id: id, owner: owner, length: half)
                }
            } catch BlobFailure.diskFull {
                // A disk smaller than the quota refuses the same announcements for its own reason.
                return
            }
            await #expect(throws: MediaFailure.tooManyUploads) {
                _ = try await store.create(id: .make(), owner: owner, length: 1)
            }
            #expect(try await store.create(id: ids[0], owner: owner, length: half).offset == 0)
            #expect(try await store.create(id: .make(), owner: .make(), length: 1).offset == 0)
            try await store.terminate(ids[0], owner: owner)
            #expect(try await store.create(id: .make(), owner: owner, length: 1).offset == 0)
        }
    }

    @Test("the room that others have announced is not given away again")
    func announced() async throws {
        try await withFolder { folder in
            let store = try open(folder)
            let free = try #require(try Disk.freeBytes(folder))
            var taken: Int64 = 0
            await #expect(throws: BlobFailure.diskFull) {
                // More people than the disk has room for; nobody sends a byte.
                while taken <= free {
                    _ = try await store.create(id: .make(), owner: .make(), length: UploadStore.longest)
                    taken += UploadStore.longest
                }
            }
            #expect(taken <= free)
        }
    }

    @Test("an upload that ends while it is read is read to its end, and ending it twice is ending it once")
    func endsWhileRead() async throws {
        try await withFolder { folder in
            let store = try open(folder)
            let bytes = [UInt8](repeating: 7, count: 3 << 20)
            for _ in 0..<20 {
                let id = UploadID.make()
                try await fill(store, id, bytes)
                async let read = plain(store, id, in: folder)
                async let ended: Void = store.terminate(id, owner: owner)
                do {
                    #expect(try await read == bytes)
                } catch MediaFailure.unknownUpload {
                    // It had ended before.
                }
                try await ended
                await #expect(throws: MediaFailure.unknownUpload) { try await store.terminate(id, owner: owner) }
            }
        }
    }

    @Test("many uploads at once each hold what was sent to them, and two pieces of one exclude each other")
    func manyAtOnce() async throws {
        try await withFolder { folder in
            let store = try open(folder)
            let ids = (0..<8).map { _ in UploadID.make() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, id) in ids.enumerated() {
                    let bytes = [UInt8](repeating: UInt8(number), count: 300_000)
                    group.addTask { try await fill(store, id, bytes + bytes) }
                }
                try await group.waitForAll()
            }
            for (number, id) in ids.enumerated() {
                #expect(try await plain(store, id, in: folder) == [UInt8](repeating: UInt8(number), count: 600_000))
            }
            let id = UploadID.make()
            _ = try await store.create(id: id, owner: owner, length: 2)
            let (body, sender) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
            async let slow = store.append(id, owner: owner, offset: 0, checksum: nil, body: body)
            sender.yield([1])
            while await isFree(store, id) { await Task.yield() }
            await #expect(throws: MediaFailure.locked) { try await store.terminate(id, owner: owner) }
            sender.yield([2])
            sender.finish()
            #expect(try await slow.isComplete)
            #expect(try await plain(store, id, in: folder) == [1, 2])
        }
    }

    /// Whether no piece is being written: one at a wrong place is then refused for its place.
    private func isFree(_ store: UploadStore, _ id: UploadID) async -> Bool {
        do {
            _ = try await store.append(id, owner: owner, offset: 9, checksum: nil, body: stream([]))
            return true
        } catch {
            return error as? MediaFailure != .locked
        }
    }
}
