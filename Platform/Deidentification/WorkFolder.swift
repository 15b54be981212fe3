import Foundation

/// A folder for the pieces of one job, readable by this user only; gone when the job ends, however it ends.
package enum WorkFolder {
    /// What `body` answers, with the folder's path for as long as it runs.
    package static func with<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // A temporary folder that is gone already needs nothing more.
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }
}
