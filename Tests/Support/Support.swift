import Foundation
package import Kernel
package import Storage
import Logging

package func withDatabase<Value>(_ engine: Engine, migrations: [Migration], _ body: (Database) async throws -> Value) async throws -> Value {
    let logger = Logger(label: "test")
    switch engine {
    case .sqlite:
        let path = NSTemporaryDirectory() + "hz-" + UUID().uuidString
        defer { for s in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + s) } }
        let db = try await Database.open(.file(path: path), migrations: migrations, logger: logger)
        do { let v = try await body(db); await db.close(); return v } catch { await db.close(); throw error }
    case .postgres:
        let base = "postgres://postgres@127.0.0.1:54871/postgres"
        let name = "t" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        let admin = try await Database.open(.postgres(url: base), migrations: [], logger: logger)
        try await admin.write { _ = try $0.run("create schema \(raw: name)") }
        let db = try await Database.open(.postgres(url: base + "?options=-csearch_path%3D" + name), migrations: migrations, logger: logger)
        do { let v = try await body(db); await db.close(); try await admin.write { _ = try $0.run("drop schema \(raw: name) cascade") }; await admin.close(); return v } catch { await db.close(); await admin.close(); throw error }
    }
}
