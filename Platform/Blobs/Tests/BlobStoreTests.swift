import Blobs
import Foundation
import Testing

@Suite("Stored files")
struct BlobStoreTests {
    @Test("the same content is one file, and a changed or missing one is noticed")
    func store() async throws {
        try await BlobGround.with { ground in
            let source = try ground.file("abc")
            let first = try await ground.store.put(fileAt: source)
            // FIPS 180-4, example of SHA-256.
            #expect(first.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
            #expect(first.bytes == 3)
            #expect(try await ground.store.put(fileAt: source) == first)
            #expect(try await ground.store.verify(first.hash) == .sound)
            #expect(try ground.rest().count == 1)
            try await ground.store.withFile(first.hash) { path in
                #expect(FileManager.default.contents(atPath: path) == Data("abc".utf8))
                try Data("abd".utf8).write(to: URL(fileURLWithPath: path))
            }
            #expect(try await ground.store.verify(first.hash) == .damaged)
        }
    }

    @Test(
        "what is no hash names nothing, wherever it points to",
        arguments: [
            "", "../../etc/passwd", String(repeating: "A", count: 64), String(repeating: "a", count: 63),
            String(repeating: "../", count: 21) + "x", String(repeating: "\0", count: 64),
        ])
    func hostile(hash: String) async throws {
        try await BlobGround.with { ground in
            await #expect(throws: BlobFailure.damaged) { try await ground.store.withFile(hash) { _ in } }
            #expect(try await ground.store.verify(hash) == .missing)
            await #expect(throws: BlobFailure.damaged) {
                try await ground.store.derived(of: hash, "a.jpg") {
                    try ground.file("x")
                } body: { _ in
                }
            }
            try await ground.store.forget([hash], references: KnownReferences().ask)
            #expect(try ground.rest().isEmpty)
        }
    }

    @Test("what is derived is made once, stands under the hash of its source and goes with it")
    func derived() async throws {
        try await BlobGround.with { ground in
            let hash = try await ground.put("object")
            for _ in 0..<2 {
                try await ground.store.derived(of: hash, "frame-1-lung.jpg") {
                    #expect(try ground.rest().count == 1)
                    return try ground.file("frame")
                } body: { path in
                    #expect(FileManager.default.contents(atPath: path) == Data("frame".utf8))
                    #expect(path.hasSuffix("derived/\(hash)/frame-1-lung.jpg"))
                }
            }
            ground.clock.advance(seconds: 600)
            try await ground.store.forget([hash], references: KnownReferences().ask)
            #expect(try ground.rest().isEmpty)
        }
    }

    @Test("what is derived while its source goes is not kept")
    func derivedTooLate() async throws {
        try await BlobGround.with { ground in
            let hash = try await ground.put("object")
            ground.clock.advance(seconds: 600)
            await #expect(throws: BlobFailure.damaged) {
                try await ground.store.derived(of: hash, "frame.jpg") {
                    try await ground.store.forget([hash], references: KnownReferences().ask)
                    return try ground.file("frame")
                } body: { _ in
                }
            }
            #expect(try ground.rest().isEmpty)
        }
    }

    @Test(
        "a name of what is derived cannot lead out of its folder", arguments: ["", ".", "..", "a/b", "../x", ".part"])
    func derivedNames(name: String) async throws {
        try await BlobGround.with { ground in
            let hash = try await ground.put("object")
            await #expect(throws: BlobFailure.damaged) {
                try await ground.store.derived(of: hash, name) {
                    try ground.file("x")
                } body: { _ in
                }
            }
            #expect(try ground.rest().count == 1)
        }
    }
}
