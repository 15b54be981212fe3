import Foundation
package import Kernel
package import Storage

/// Commands that count once: a command carries an id made by the client; the second sending gets the first one's result.
package enum Commands {
    /// Runs `body` unless this person's command with this id was done before, in which case its stored result is returned.
    ///
    /// - Throws: `CommonFailure.notFound` when the id was used by somebody else or for another action.
    package static func once<Value: Codable>(
        _ id: CommandID, _ action: String, by actor: Actor, at instant: Instant, in transaction: Transaction,
        _ body: () throws -> Value
    ) throws -> Value {
        // The row is taken first, so that of two sendings at the same moment the second waits for the first one's result.
        let isFirst =
            try transaction.run(
                """
                insert into command (id, person_id, action, result, at)
                values (\(id), \(actor.person), \(action), '', \(instant)) on conflict (id) do nothing
                """) == 1
        guard isFirst else { return try result(of: id, action, by: actor, in: transaction) }
        let value = try body()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let result = String(decoding: try encoder.encode(value), as: UTF8.self)
        try transaction.run("update command set result = \(result) where id = \(id)")
        return value
    }

    private static func result<Value: Codable>(
        of id: CommandID, _ action: String, by actor: Actor, in transaction: Transaction
    ) throws -> Value {
        let row = try transaction.first(
            """
            select result from command where id = \(id) and person_id = \(actor.person) and action = \(action)
            """)
        guard let row else { throw CommonFailure.notFound }
        let result: String = try row.get("result")
        transaction.isRepeat = true
        return try JSONDecoder().decode(Value.self, from: Data(result.utf8))
    }
}
