import Foundation
import Kernel
import Logging
import Synchronization
import Threads

/// Reads stored bodies; one that cannot be read at all is told to the operator once, and is never silence.
enum CaseReadable {
    private static let logger = Logger(label: "huizhen")
    private static let told = Mutex<Set<String>>([])
    /// So many bodies are remembered before one may be told again.
    private static let memory = 10_000

    /// The body of an entry, or nil when nothing of it can be read.
    static func body<Body: Decodable>(_ type: Body.Type, of entry: Entry) -> Body? {
        stored(type, entry.body, kind: entry.kind, id: entry.id.text)
    }

    /// What stands in a column, or nil when nothing of it can be read.
    static func stored<Body: Decodable>(_ type: Body.Type, _ json: String, kind: String, id: String) -> Body? {
        do {
            return try JSONDecoder().decode(type, from: Data(json.utf8))
        } catch {
            // The error itself may quote what stands there; kind and id say where to look.
            tell("a stored body cannot be read", kind: kind, id: id)
            return nil
        }
    }

    /// Tells the operator once.
    static func tell(_ what: String, kind: String, id: String) {
        guard isNews("\(kind) \(id)") else { return }
        logger.error("\(what)", metadata: ["room": "\(CasesRoom.name)", "kind": "\(kind)", "id": "\(id)"])
    }

    /// True the first time.
    static func isNews(_ what: String) -> Bool {
        told.withLock { told in
            if told.count >= memory { told.removeAll() }
            return told.insert(what).inserted
        }
    }
}
