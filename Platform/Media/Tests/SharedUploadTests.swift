import Blobs
import Crypto
import Foundation
import Kernel
import Media
import Testing

@Suite("Uploads that processes and people share a disk with")
struct SharedUploadTests {
    private let owner = PersonID.make()
    private let sealer = Sealer(key: SymmetricKey(size: .bits256))

    /// Two stores over one folder, as two processes of one installation have them.
    private func withTwo(_ body: (UploadStore, UploadStore, URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let stores = try (0..<2).map { _ in try UploadStore(folder: folder.path, sealer: sealer) }
        try await body(stores[0], stores[1], folder)
    }

    private func append(_ bytes: [UInt8], at offset: Int64, to id: UploadID, _ store: UploadStore) async throws {
        _ = try await store.append(
            id, owner: owner, offset: offset, checksum: nil, body: MediaGround.stream([bytes]))
    }

    @Test("pieces that reach one process and another by turns make one upload")
    func turns() async throws {
        try await withTwo { one, two, folder in
            let id = UploadID.make()
            _ = try await one.create(id: id, owner: owner, length: 6)
            #expect(try await two.create(id: id, owner: owner, length: 6).offset == 0)
            for (offset, store) in [one, two, two, one, two, one].enumerated() {
                try await append([UInt8(offset)], at: Int64(offset), to: id, store)
            }
            await #expect(throws: MediaFailure.unknownUpload) { _ = try await two.status(id, owner: .make()) }
            for store in [one, two] {
                #expect(try await store.status(id, owner: owner).isComplete)
                let target = folder.appendingPathComponent(UUID().uuidString).path
                try await store.extract(id, owner: owner, to: target)
                #expect(FileManager.default.contents(atPath: target) == Data(0..<6))
            }
            try await two.terminate(id, owner: owner)
            await #expect(throws: MediaFailure.unknownUpload) { try await one.terminate(id, owner: owner) }
        }
    }

    @Test("what another process is writing is neither written nor ended, and what it has written is not overwritten")
    func busyElsewhere() async throws {
        try await withTwo { one, two, _ in
            let id = UploadID.make()
            _ = try await one.create(id: id, owner: owner, length: 3)
            try await append([1], at: 0, to: id, one)
            #expect(try await two.status(id, owner: owner).offset == 1)
            let body = SlowBody()
            async let slow = one.append(id, owner: owner, offset: 1, checksum: nil, body: body)
            for await _ in body.begun {}
            await #expect(throws: MediaFailure.locked) { try await two.terminate(id, owner: owner) }
            await #expect(throws: MediaFailure.locked) { try await append([9], at: 1, to: id, two) }
            body.goOn()
            #expect(try await slow.isComplete)
            await #expect(throws: MediaFailure.wrongOffset) { try await append([9], at: 1, to: id, two) }
            #expect(try await two.status(id, owner: owner).isComplete)
        }
    }

    @Test(
        "an upload that one process took in and another one ended counts no more, and one that another goes on with stays"
    )
    func counted() async throws {
        try await withTwo { one, two, _ in
            let ids = (0..<UploadStore.openLimit).map { _ in UploadID.make() }
            for id in ids { _ = try await one.create(id: id, owner: owner, length: 1) }
            await #expect(throws: MediaFailure.tooManyUploads) {
                _ = try await one.create(id: .make(), owner: owner, length: 1)
            }
            try await two.terminate(ids[0], owner: owner)
            #expect(try await one.create(id: .make(), owner: owner, length: 1).offset == 0)
            try await append([7], at: 0, to: ids[1], two)
            #expect(try await one.create(id: ids[1], owner: owner, length: 1).isComplete)
        }
    }

    @Test("what stands before the noted place is not read again, by this process or the next one")
    func noWalking() async throws {
        try await withTwo { one, _, folder in
            let (id, part) = (UploadID.make(), 17 << 20)
            _ = try await one.create(id: id, owner: owner, length: Int64(part) + 2)
            try await append([UInt8](repeating: 1, count: part), at: 0, to: id, one)
            // Given a first piece in which whoever walks gets stuck.
            let handle = try FileHandle(forWritingTo: folder.appendingPathComponent("\(id)/pieces"))
            try handle.write(contentsOf: Data([0, 0, 0, 0]))
            try handle.close()
            #expect(try await one.status(id, owner: owner).offset == Int64(part))
            try await append([2], at: Int64(part), to: id, one)
            let next = try UploadStore(folder: folder.path, sealer: sealer)
            try await append([3], at: Int64(part) + 1, to: id, next)
            #expect(try await next.status(id, owner: owner).isComplete)
            #expect(try await one.status(id, owner: owner).isComplete)
        }
    }

    @Test("a file that is decrypted stops nobody: others begin, go on and ask meanwhile", .timeLimit(.minutes(2)))
    func decryptionStopsNobody() async throws {
        try await withTwo { store, _, folder in
            let (large, other) = (UploadID.make(), UploadID.make())
            let bytes = [UInt8](repeating: 7, count: 3 << 20)
            _ = try await store.create(id: large, owner: owner, length: Int64(bytes.count))
            try await append(bytes, at: 0, to: large, store)
            // Given a decryption into a pipe, which stands still while nobody reads on.
            let pipe = folder.appendingPathComponent("pipe")
            try #require(mkfifo(pipe.path, 0o600) == 0)
            async let decryption: Void = store.extract(large, owner: owner, to: pipe.path)
            let reader = DiskQueue(name: "test", width: 1)
            let source = try await reader.run { try FileHandle(forReadingFrom: pipe) }
            let first = try await reader.run { try source.read(upToCount: 1) }
            #expect(first == Data([7]))
            // Then everything else goes on.
            #expect(try await store.create(id: other, owner: owner, length: 1).offset == 0)
            try await append([1], at: 0, to: other, store)
            #expect(try await store.status(large, owner: owner).isComplete)
            try await store.terminate(other, owner: owner)
            // And it ends when somebody does.
            let rest = try await reader.run { try source.readToEnd() }
            try await decryption
            #expect(rest?.count == bytes.count - 1)
        }
    }
}

/// A body of two bytes that says when it is first asked for them, and waits until it may go on.
private struct SlowBody: AsyncSequence, Sendable {
    let begun: AsyncStream<Void>
    private let begin: AsyncStream<Void>.Continuation
    private let gate: AsyncStream<Void>
    private let open: AsyncStream<Void>.Continuation

    init() {
        (begun, begin) = AsyncStream.makeStream()
        (gate, open) = AsyncStream.makeStream()
    }

    func goOn() { open.finish() }

    func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    struct Iterator: AsyncIteratorProtocol {
        let body: SlowBody
        private var isDone = false

        init(body: SlowBody) { self.body = body }

        mutating func next() async throws -> [UInt8]? {
            guard !isDone else { return nil }
            isDone = true
            body.begin.finish()
            for await _ in body.gate {}
            return [2, 3]
        }
    }
}
