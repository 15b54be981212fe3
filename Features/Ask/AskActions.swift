import Blobs
import Circles
import Deidentification
import Foundation
import Kernel
import Logging
import Media
import Rooms
import Storage
import Threads

/// The way of a question until it is posted: ask, pictures, check what was removed.
///
/// A draft is one aggregate under the lock of its thread. A command locks it, looks whether it was sent before, and then
/// compares what it has seen; work on text and files is done before.
struct AskActions: Sendable {
    let ground: Ground
    let pipeline: MediaPipeline
    let sealer: Sealer
    let screen: TextScreen
    let logger: Logger
    let desk = ReadingDesk()
    let checked = CheckCache()

    static let pictureLimit = 20
    static let staleDays: Int64 = 30

    // MARK: Reading

    /// The draft as its author sees it; its end too, but not what was thrown away.
    func read(_ id: ThreadID, by actor: Actor) async throws -> Draft {
        let (stored, pictures) = try await ground.look("ask.read", by: actor, on: id.text) { transaction in
            let stored = try AskStore.require(id, by: actor.person, in: transaction)
            guard stored.state != .discarded, stored.state != .removed else { throw CommonFailure.notFound }
            return (stored, try AskStore.pictures(of: id, by: actor.person, in: transaction))
        }
        var draft = Draft(
            id: id, state: stored.state, content: try content(of: stored),
            secret: try secret(of: stored).flatMap(SubjectSecret.init)?.ofOneSubject,
            pictures: try pictures.map { try $0.decoded() }, version: stored.version,
            textVersion: stored.textVersion, touchedAt: stored.touchedAt,
            postedAs: stored.postedAs)
        draft.choices = try choices(of: stored)
        return draft
    }

    /// The author's open drafts: what is typed in each, and how many pictures it has.
    func list(by actor: Actor) async throws -> [(id: ThreadID, content: DraftContent, pictures: Int)] {
        let found = try await ground.look("ask.list", by: actor) { transaction in
            try AskStore.list(by: actor.person, in: transaction)
        }
        return try found.map { ($0.draft.id, try content(of: $0.draft), $0.pictures) }
    }

    /// What the page of a question being written needs: the groups that may be asked, and the tier of the asker.
    func circumstances(of actor: Actor) async throws -> (groups: [CircleSummary], tier: Int) {
        try await ground.look("ask.new", by: actor) { transaction in
            let tier: Int? = try People.card(of: actor.person, in: transaction)?.facilityTier
            return (try Circles.list(of: actor.person, allowing: .mayPost, in: transaction), tier ?? 1)
        }
    }

    func content(of stored: AskStore.Stored) throws -> DraftContent {
        guard let sealed = stored.sealed else { return DraftContent() }
        return try JSONDecoder().decode(DraftContent.self, from: Data(try sealer.open(sealed)))
    }

    /// The bytes that drive the draft's pseudonyms; nil once it has ended.
    func secret(of stored: AskStore.Stored) throws -> [UInt8]? {
        guard let bytes = stored.secret else { return nil }
        // Drafts from before it was sealed keep it as it is until they end.
        return bytes.count == Self.secretLength ? bytes : try sealer.open(bytes)
    }

    private static let secretLength = 32

    // MARK: Writing

    /// Begins a draft; the same id again is the same draft, which stays as it was.
    func begin(_ id: ThreadID, _ content: DraftContent, by actor: Actor) async throws {
        let sealed = try seal(content)
        let secret = try sealer.seal((0..<Self.secretLength).map { _ in UInt8.random(in: 0...255) })
        try await ground.perform("ask.begin", by: actor, on: id.text) { [ground] transaction in
            let now = ground.clock.now()
            // Of two sendings at once the second one waits here, and finds the draft of the first.
            _ = try Commands.once(CommandID(of: id), "ask.begin", by: actor, at: now, in: transaction) {
                guard try !Circles.isTaken(id, in: transaction) else { throw CommonFailure.notFound }
                try Rates.require(AskStore.countOpen(by: actor.person, in: transaction), below: Draft.openAtOnce)
                try Threads.open(
                    id, room: AskRoom.name, author: actor.person, whole: true, at: now, in: transaction)
                try Threads.share(id, with: [Circles.personal(actor.person)], in: transaction)
                try AskStore.insert(
                    id, author: actor.person, sealed: sealed, secret: secret, at: now, in: transaction)
                // The share takes the number of the next change, which is this entry.
                return try Threads.append(
                    NewEntry(id: .make(at: now), kind: "begun", body: "{}"), to: id, by: actor, on: ground,
                    in: transaction)
            }
        }
    }

    /// Replaces what is typed.
    ///
    /// - Parameter seen: the draft's version on the form; text that was written after it stays, and the writer is told.
    /// - Returns: the version that it has now, which the next writing has seen.
    @discardableResult
    func rewrite(
        _ id: ThreadID, _ content: DraftContent, seen: Int64, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        let sealed = try seal(content)
        let ground = ground
        return try await perform("ask.rewrite", command, on: id, by: actor) { transaction, stored in
            guard stored.textVersion <= seen else { throw AskFailure.changedMeanwhile }
            try AskStore.rewrite(id, sealed: sealed, at: ground.clock.now(), in: transaction)
            return (stored.version + 1, [])
        }
    }

    private func seal(_ content: DraftContent) throws -> [UInt8] {
        try sealer.seal(Array(try JSONEncoder().encode(content)))
    }

    // MARK: Ending

    /// Ends what nobody has touched for 30 days, and what was thrown away a day ago; the house does it, and the audit
    /// record says so.
    ///
    /// Each draft is a transaction of its own: one that fails is logged, and stops none of the others.
    func expire() async throws {
        let now = ground.clock.now()
        let (limit, undo) = (now.adding(days: -Self.staleDays), now.adding(seconds: -Draft.undoHours * 3600))
        for draft in try await ground.database.read({ try AskStore.stale(before: limit, removedBefore: undo, in: $0) })
        {
            do {
                try await expire(draft, before: limit, removedBefore: undo)
            } catch {
                note("a stale draft stayed", error)
            }
        }
    }

    private func expire(_ id: ThreadID, before limit: Instant, removedBefore undo: Instant) async throws {
        let dropped = try await ground.database.write { [ground] transaction -> [String] in
            try Threads.lock(id, in: transaction)
            guard
                let author = try AskStore.author(ofStale: id, before: limit, removedBefore: undo, in: transaction)
            else { return [] }
            let now = ground.clock.now()
            try AskStore.end(id, postedAs: nil, at: now, in: transaction)
            try Audit.record("ask.expire", by: nil, on: id.text, refused: nil, at: now, in: transaction)
            return try Threads.dropFiles(ofDraft: id, seq: nil, by: Actor(person: author), in: transaction)
        }
        await checked.forget(id)
        await release(dropped)
    }

    // MARK: Commands

    /// One command about a draft, in one transaction: lock, access, sent before, still open, and then what it does.
    ///
    /// - Returns: what the body answers, or what it answered when the command came first; the hashes that it answers
    ///   beside that are of files that the draft has given up.
    func perform(
        _ action: String, _ command: CommandID, on draft: ThreadID, by actor: Actor, in states: [DraftState] = [.open],
        _ body: @escaping @Sendable (Transaction, AskStore.Stored) throws -> (Int64, [String])
    ) async throws -> Int64 {
        let (value, dropped) = try await ground.perform(action, by: actor, on: draft.text) {
            [ground] transaction -> (Int64, [String]) in
            try Threads.lock(draft, in: transaction)
            let stored = try AskStore.require(draft, by: actor.person, in: transaction)
            var dropped: [String] = []
            let value = try Commands.once(command, action, by: actor, at: ground.clock.now(), in: transaction) {
                if !states.contains(stored.state) { try stored.requireOpen() }
                let (value, gone) = try body(transaction, stored)
                dropped = gone
                return value
            }
            return (value, dropped)
        }
        await release(dropped)
        return value
    }

    /// Gives up stored content of a draft: what nothing refers to goes as soon as no command can be using it.
    ///
    /// What is left here goes with the sweep, so that a failure undoes nothing of what was committed.
    func release(_ hashes: [String]) async {
        guard !hashes.isEmpty else { return }
        do {
            try await pipeline.forget(hashes, references: Threads.references(in: ground.database))
        } catch {
            note("a file that nothing refers to was not deleted", error)
        }
    }

    /// Writes down, without any value, what failed and stops nothing.
    func note(_ what: String, _ error: any Error) {
        logger.warning("\(what)", metadata: ["kind": "\(type(of: error))"])
    }
}
