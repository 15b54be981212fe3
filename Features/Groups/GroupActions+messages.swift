import Circles
import Kernel
import Media
import Rooms
import Storage
import Threads

extension GroupActions {
    /// One entry with the group it stands in.
    func entry(_ seq: Int64, of id: CircleID, by actor: Actor) async throws -> (Group, Entry) {
        try await ground.look("groups.read", by: actor, on: id.text) { transaction in
            let group = try GroupStore.require(id, by: actor.person, in: transaction)
            let entry = try Threads.readable(
                entry: seq, of: Group.thread(of: id), by: actor.person, in: transaction)
            guard let entry else { throw CommonFailure.notFound }
            return (group, entry)
        }
    }

    /// Posts a message; sending it again answers the first one's `seq`.
    ///
    /// - Parameter draft: with uploads only; `quarantined` makes such of the files of a form.
    /// - Throws: `GroupFailure.forming`, `.observer`, `.identifiers`, `.tooManyFiles`, `.pictures`, `.unsafePicture`, or
    ///   what cleaning a file throws.
    func post(_ draft: MessageDraft, to group: CircleID, by actor: Actor) async throws -> Int64 {
        let thread = Group.thread(of: group)
        // Rule and text before the files: a refused message has not used its uploads up.
        let earlier = try await ground.look("groups.post", by: actor, on: group.text) { transaction -> Int64? in
            let earlier = try Threads.sent(draft.id, to: thread, by: actor, in: transaction)
            if earlier == nil { try requireWriting(in: group, by: actor, transaction) }
            return earlier
        }
        if let earlier { return earlier }
        try Self.requireFew(draft)
        let text = try PlainText.clean(
            draft.text, field: "text", limit: MessageDraft.textLimit, lines: true, required: draft.uploads.isEmpty)
        let found = try await house.screen.identifiers(in: [text], for: actor.person)
        guard found.isEmpty || draft.isConfirmed else { throw GroupFailure.identifiers(found) }
        let isOverride = !found.isEmpty || !draft.seen.isEmpty
        return try await append(draft, text: text, isOverride: isOverride, to: thread, of: group, by: actor)
    }

    private func append(
        _ draft: MessageDraft, text: String, isOverride: Bool, to thread: ThreadID, of group: CircleID, by actor: Actor
    ) async throws -> Int64 {
        let ground = ground
        let files: [EntryFile]
        do {
            files = try await accept(draft, by: actor)
        } catch {
            // The same message, sent at the same moment, may have taken the uploads.
            let taken = try await ground.database.read { try Threads.sent(draft.id, to: thread, by: actor, in: $0) }
            guard let taken else { throw error }
            return taken
        }
        let body = try GroupEntry.Body(text: text).json()
        let entry = NewEntry(id: draft.id, kind: GroupEntry.message, body: body, files: files)
        let seq = try await ground.perform("groups.post", by: actor, on: group.text) { transaction -> Int64 in
            try Threads.lock(thread, in: transaction)
            if let earlier = try Threads.sent(draft.id, to: thread, by: actor, in: transaction) { return earlier }
            try requireWriting(in: group, by: actor, transaction)
            try Threads.pace(thread, by: actor, on: ground, in: transaction)
            // What was found and is said all the same, because its author says that nobody is recognised by it.
            if isOverride {
                try Audit.record(
                    "groups.override", by: actor, on: entry.id.text, refused: nil, at: ground.clock.now(),
                    in: transaction)
            }
            return try Threads.append(entry, to: thread, by: actor, on: ground, in: transaction)
        }
        await intake.finish(draft.uploads, by: actor)
        return seq
    }

    /// Withdraws a message: its author or a moderator.
    ///
    /// Nobody is shown it again; withdrawing twice is withdrawing once.
    func withdraw(_ id: CommandID, _ seq: Int64, in group: CircleID, by actor: Actor) async throws {
        let ground = ground
        try await command(id, "groups.withdraw", group, by: actor) { known, transaction in
            let thread = Group.thread(of: group)
            let entry = try Threads.readable(entry: seq, of: thread, by: actor.person, in: transaction)
            guard let entry, entry.kind == GroupEntry.message else { throw CommonFailure.notFound }
            guard known.role.mayModerate || entry.author.id == actor.person else { throw CommonFailure.notAllowed }
            guard !entry.isWithdrawn else { return }
            let withdrawal = NewEntry(
                id: .make(at: ground.clock.now()), kind: Entry.withdrawal, body: "{}", replaces: seq)
            try Threads.append(withdrawal, to: thread, by: actor, on: ground, in: transaction)
        }
    }

    func requireWriting(in group: CircleID, by actor: Actor, _ transaction: Transaction) throws {
        let known = try GroupStore.require(group, by: actor.person, in: transaction)
        guard known.role.mayPost else { throw GroupFailure.observer }
        guard known.needed == 0 else { throw GroupFailure.forming(needed: known.needed) }
    }
}
