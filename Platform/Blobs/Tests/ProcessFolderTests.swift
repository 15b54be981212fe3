import Blobs
import Foundation
import Testing

@Suite("Work folders")
struct ProcessFolderTests {
    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    @Test("what a dead process left goes, and the work of a running one stays")
    func dead() async throws {
        try await withFolder { shared in
            let running = try ProcessFolder(in: shared.path)
            let job = running.url.appendingPathComponent("job")
            try Data("x".utf8).write(to: job)
            // A dead one: nobody holds its lock. And what never had one.
            let dead = shared.appendingPathComponent("1-dead")
            let bare = shared.appendingPathComponent("huizhen-body")
            for folder in [dead, bare] {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            try Data().write(to: dead.appendingPathComponent(".lock"))
            let second = try ProcessFolder(in: shared.path)
            try second.removeDead()
            #expect(FileManager.default.fileExists(atPath: job.path))
            #expect(FileManager.default.fileExists(atPath: second.url.path))
            #expect(!FileManager.default.fileExists(atPath: dead.path))
            #expect(!FileManager.default.fileExists(atPath: bare.path))
        }
    }

    @Test("the lock of a process that was killed is free again")
    func killed() async throws {
        try await withFolder { shared in
            let left = shared.appendingPathComponent("2-killed")
            try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
            let holder = Process()
            holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
            holder.arguments = [left.appendingPathComponent(".lock").path, "/bin/cat"]
            let (input, output) = (Pipe(), Pipe())
            (holder.standardInput, holder.standardOutput) = (input, output)
            try holder.run()
            // It echoes only once it holds the lock.
            try input.fileHandleForWriting.write(contentsOf: Data("held".utf8))
            #expect(try output.fileHandleForReading.read(upToCount: 4) == Data("held".utf8))
            let own = try ProcessFolder(in: shared.path)
            try own.removeDead()
            #expect(FileManager.default.fileExists(atPath: left.path))
            // With its input it ends, as when it is killed.
            try input.fileHandleForWriting.close()
            holder.waitUntilExit()
            try own.removeDead()
            #expect(!FileManager.default.fileExists(atPath: left.path))
        }
    }

    @Test("a job's folder is there while it runs and gone after, however it ends")
    func job() async throws {
        struct Broken: Error {}
        try await withFolder { shared in
            var own: ProcessFolder? = try ProcessFolder(in: shared.path)
            var seen: URL?
            await #expect(throws: Broken.self) {
                try await own?.with { folder in
                    seen = folder
                    #expect(FileManager.default.fileExists(atPath: folder.path))
                    throw Broken()
                }
            }
            #expect(try !FileManager.default.fileExists(atPath: #require(seen).path))
            let url = try #require(own?.url)
            own = nil
            #expect(!FileManager.default.fileExists(atPath: url.path))
        }
    }
}
