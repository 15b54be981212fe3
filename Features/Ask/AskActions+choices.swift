import Blobs
import Circles
import Foundation
import Kernel
import Needs
import Rooms
import Storage
import Threads

/// What is ticked on the check page, and a draft that was thrown away and is taken back.
extension AskActions {
    /// Keeps what is ticked, as it is ticked; whoever posts sends all of it again.
    func choose(_ id: ThreadID, _ choices: DraftChoices, command: CommandID = .make(), by actor: Actor) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let sealed = try sealer.seal(Array(try encoder.encode(choices)))
        let ground = ground
        _ = try await perform("ask.choose", command, on: id, by: actor) { transaction, _ in
            try AskStore.choose(id, sealed: sealed, at: ground.clock.now(), in: transaction)
            return (0, [])
        }
    }

    func choices(of stored: AskStore.Stored) throws -> DraftChoices {
        guard let sealed = stored.choices else { return DraftChoices() }
        return try JSONDecoder().decode(DraftChoices.self, from: Data(try sealer.open(sealed)))
    }

    // MARK: Throwing away

    /// Throws the draft away: nobody sees it any more, and for a day its author can take it back.
    ///
    /// Whoever has thrown away many of them already loses the next one at once.
    func discard(_ id: ThreadID, command: CommandID, by actor: Actor) async throws {
        let ground = ground
        _ = try await perform(
            "ask.discard", command, on: id, by: actor, in: [.open, .removed, .discarded]
        ) { transaction, stored in
            guard stored.state == .open else { return (0, []) }
            let now = ground.clock.now()
            if try AskStore.countRemoved(by: actor.person, in: transaction) >= Draft.removedAtOnce {
                try AskStore.end(id, postedAs: nil, at: now, in: transaction)
                return (0, try Threads.dropFiles(ofDraft: id, seq: nil, by: actor, in: transaction))
            }
            try AskStore.remove(id, since: now, at: now, in: transaction)
            try Needs.clear(thread: id, reason: nil, in: transaction)
            return (0, [])
        }
        await checked.forget(id)
    }

    /// Takes back what was thrown away; what is not thrown away stays as it is.
    func restore(_ id: ThreadID, command: CommandID, by actor: Actor) async throws {
        let ground = ground
        _ = try await perform("ask.restore", command, on: id, by: actor, in: [.open, .removed]) { transaction, stored in
            guard stored.state == .removed else { return (0, []) }
            let now = ground.clock.now()
            try Rates.require(AskStore.countOpen(by: actor.person, in: transaction), below: Draft.openAtOnce)
            try AskStore.remove(id, since: nil, at: now, in: transaction)
            let need = Need(
                circle: Circles.personal(actor.person), thread: id, room: AskRoom.name, reason: AskNeeds.draft,
                since: now)
            try Needs.put(need, in: transaction)
            return (0, [])
        }
    }

    /// Until when a draft that was thrown away can be taken back; absent when it cannot.
    func removed(_ id: ThreadID, by actor: Actor) async throws -> Instant {
        try await ground.look("ask.removed", by: actor, on: id.text) { transaction in
            let stored = try AskStore.require(id, by: actor.person, in: transaction)
            guard stored.state == .removed, let since = stored.removedAt else { throw CommonFailure.notFound }
            return since.adding(seconds: Draft.undoHours * 3600)
        }
    }
}
