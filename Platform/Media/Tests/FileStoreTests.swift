import Foundation
import Media
import Testing

@Suite("Stored files")
struct FileStoreTests {
    @Test("the same content is one file, and a changed or missing one is noticed")
    func store() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder.appendingPathComponent("files").path)
        let source = folder.appendingPathComponent("source")
        try Data("abc".utf8).write(to: source)
        let first = try store.put(fileAt: source.path)
        // FIPS 180-4, example of SHA-256.
        #expect(first.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(first.bytes == 3)
        #expect(try store.put(fileAt: source.path) == first)
        #expect(try store.verify(first.hash) == .sound)
        let path = try #require(store.path(of: first.hash))
        try Data("abd".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try store.verify(first.hash) == .damaged)
        try store.remove(first.hash)
        #expect(try store.verify(first.hash) == .missing)
        for hostile in ["", "../../etc/passwd", String(repeating: "A", count: 64), String(repeating: "a", count: 63)] {
            #expect(store.path(of: hostile) == nil)
        }
    }
}
