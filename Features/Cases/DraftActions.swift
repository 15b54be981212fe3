import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Storage
import Threads

/// The way of a question until it is posted: ask, pictures, check what was removed.
struct DraftActions: Sendable {
    let ground: Ground
    let tools: CaseTools
    let text = TextDeidentifier()
    let desk = ReadingDesk()

    static let pictureLimit = 20
    static let room = "case-draft"

    /// Begins a draft; the same id again is the same draft.
    func begin(_ id: ThreadID, _ content: DraftContent, by actor: Actor) async throws {
        let sealed = try seal(content)
        let secret = (0..<32).map { _ in UInt8.random(in: 0...255) }
        try await ground.perform("case-draft.begin", by: actor, on: id.text) { [ground] transaction in
            if try DraftStore.readable(id, by: actor.person, in: transaction) != nil { return }
            let own = Circles.personal(actor.person)
            guard try transaction.first("select 1 as one from thread where id = \(id)") == nil else {
                throw CommonFailure.notFound
            }
            let now = ground.clock.now()
            try Threads.open(id, room: Self.room, author: actor.person, whole: true, at: now, in: transaction)
            try Threads.share(id, with: [own], in: transaction)
            try DraftStore.insert(
                id, author: actor.person, sealed: sealed, secret: secret, at: now, in: transaction)
            // The share takes the number of the next change, which is this entry.
            try Threads.append(
                NewEntry(id: CommandID.make(at: now), kind: "begun", body: "{}"), to: id, by: actor, on: ground,
                in: transaction)
        }
    }

    /// Replaces what is typed.
    func rewrite(_ id: ThreadID, _ content: DraftContent, by actor: Actor) async throws {
        let sealed = try seal(content)
        try await ground.perform("case-draft.rewrite", by: actor, on: id.text) { [ground] transaction in
            let stored = try DraftStore.require(id, by: actor.person, in: transaction)
            guard stored.postedAs == nil else { throw CaseFailure.changedMeanwhile }
            try DraftStore.update(id, sealed: sealed, at: ground.clock.now(), in: transaction)
        }
    }

    /// The draft as its author sees it.
    func read(_ id: ThreadID, by actor: Actor) async throws -> Draft {
        let open = tools.open
        return try await ground.look("case-draft.read", by: actor, on: id.text) { transaction in
            try Self.draft(id, by: actor, open: open, in: transaction)
        }
    }

    static func draft(
        _ id: ThreadID, by actor: Actor, open: @Sendable ([UInt8]) throws -> [UInt8], in transaction: Transaction
    ) throws -> Draft {
        let stored = try DraftStore.require(id, by: actor.person, in: transaction)
        var content = DraftContent()
        if let sealed = stored.sealed {
            content = try JSONDecoder().decode(DraftContent.self, from: Data(try open(sealed)))
        } else if stored.postedAs == nil {
            throw CommonFailure.notFound
        }
        return Draft(
            id: id, content: content, secret: stored.secret.flatMap(SubjectSecret.init)?.ofOneSubject,
            attachments: try DraftStore.attachments(of: id, by: actor.person, in: transaction),
            updatedAt: stored.updatedAt, postedAs: stored.postedAs)
    }

    /// The author's drafts with the beginning of their questions.
    func list(by actor: Actor) async throws -> [Draft] {
        let open = tools.open
        return try await ground.look("case-draft.list", by: actor) { transaction in
            try DraftStore.list(by: actor.person, in: transaction).map {
                try Self.draft($0.id, by: actor, open: open, in: transaction)
            }
        }
    }

    /// Adds an uploaded file, cleaned; the same upload again adds nothing.
    func attach(_ draft: ThreadID, upload: UploadID, by actor: Actor) async throws {
        let command = CommandID(of: upload)
        let secret = try await secretForPicture(draft, by: actor)
        if try await isAttached(command, draft: draft, by: actor) { return }
        let accepted = try await tools.accept(upload, actor.person, secret)
        try await attach(
            draft, DraftFile(accepted), id: command, replaces: nil, action: "case-draft.attach", by: actor)
        try await beginReading(draft, proposing: false, by: actor)
    }

    /// Adds a file that came with the form itself (a page without scripts).
    func attach(_ draft: ThreadID, path: String, by actor: Actor) async throws {
        let secret = try await secretForPicture(draft, by: actor)
        let accepted = try await tools.acceptFile(path, secret)
        try await attach(
            draft, DraftFile(accepted), id: CommandID.make(), replaces: nil, action: "case-draft.attach", by: actor)
        try await beginReading(draft, proposing: false, by: actor)
    }

    /// Adds a picture that this program drew itself, in which there is nobody to find; no route leads here.
    func attachDrawn(_ draft: ThreadID, path: String, by actor: Actor) async throws {
        var file = DraftFile(try await tools.acceptFile(path, try await secretForPicture(draft, by: actor)))
        file.left = []
        file.isProposed = true
        try await attach(draft, file, id: .make(), replaces: nil, action: "case-draft.attach", by: actor)
    }

    private func isAttached(_ command: CommandID, draft: ThreadID, by actor: Actor) async throws -> Bool {
        try await ground.look("case-draft.read", by: actor, on: draft.text) { transaction in
            try Threads.entries(of: draft, by: actor.person, in: transaction).contains { $0.id == command }
        }
    }

    private func secretForPicture(_ draft: ThreadID, by actor: Actor) async throws -> [UInt8] {
        try await ground.look("case-draft.read", by: actor, on: draft.text) { transaction in
            let stored = try DraftStore.require(draft, by: actor.person, in: transaction)
            let count = try DraftStore.attachments(of: draft, by: actor.person, in: transaction).count
            guard count < Self.pictureLimit else { throw CaseFailure.tooManyPictures(limit: Self.pictureLimit) }
            guard let secret = stored.secret, stored.postedAs == nil else { throw CaseFailure.changedMeanwhile }
            return secret
        }
    }

    func attach(
        _ draft: ThreadID, _ file: DraftFile, id: CommandID, replaces: DraftAttachment?, action: String,
        by actor: Actor
    ) async throws {
        var file = file
        file.first = replaces.map { $0.file.first ?? $0.seq }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let body = String(decoding: try encoder.encode(file), as: UTF8.self)
        // The clean picture stands beside the masked one, so that a mask can be taken away until the case is posted.
        let entry = NewEntry(
            id: id, kind: DraftStore.attachmentKind, body: body, replaces: replaces?.seq,
            files: file.shown.entryFiles(position: 0) + file.base.entryFiles(position: 1))
        let dropped = try await ground.perform(action, by: actor, on: draft.text) { [ground] transaction -> [String] in
            try Threads.lock(draft, in: transaction)
            let stored = try DraftStore.require(draft, by: actor.person, in: transaction)
            guard stored.postedAs == nil else { throw CaseFailure.changedMeanwhile }
            if let replaces {
                let live = try DraftStore.attachments(of: draft, by: actor.person, in: transaction)
                guard live.contains(where: { $0.seq == replaces.seq }) else { throw CaseFailure.changedMeanwhile }
            }
            try Threads.append(entry, to: draft, by: actor, on: ground, in: transaction)
            guard let replaces else { return [] }
            return try Threads.dropFiles(ofDraft: draft, seq: replaces.seq, by: actor, in: transaction)
        }
        try await removeUnreferenced(dropped)
    }

    /// Takes a file out of the draft and deletes it.
    func withdraw(_ draft: ThreadID, seq: Int64, by actor: Actor) async throws {
        _ = try await attachment(seq, of: draft, by: actor)
        let entry = NewEntry(id: CommandID.make(), kind: DraftStore.withdrawnKind, body: "{}", replaces: seq)
        let dropped = try await ground.perform("case-draft.withdraw", by: actor, on: draft.text) {
            [ground] transaction in
            try Threads.append(entry, to: draft, by: actor, on: ground, in: transaction)
            return try Threads.dropFiles(ofDraft: draft, seq: seq, by: actor, in: transaction)
        }
        try await removeUnreferenced(dropped)
    }

    func attachment(_ seq: Int64, of draft: ThreadID, by actor: Actor) async throws -> DraftAttachment {
        try await ground.look("case-draft.read", by: actor, on: draft.text) { transaction in
            let stored = try DraftStore.require(draft, by: actor.person, in: transaction)
            let all = try DraftStore.attachments(of: draft, by: actor.person, in: transaction)
            guard stored.postedAs == nil, let found = all.first(where: { $0.seq == seq }) else {
                throw CommonFailure.notFound
            }
            return found
        }
    }

    /// Throws the draft away: the text, the secret and the files.
    func discard(_ id: ThreadID, by actor: Actor) async throws {
        let dropped = try await ground.perform("case-draft.discard", by: actor, on: id.text) {
            [ground] transaction -> [String] in
            _ = try DraftStore.require(id, by: actor.person, in: transaction)
            try DraftStore.forget(id, postedAs: nil, at: ground.clock.now(), in: transaction)
            return try Threads.dropFiles(ofDraft: id, seq: nil, by: actor, in: transaction)
        }
        try await removeUnreferenced(dropped)
    }

    /// Discards drafts that were not touched for `days`; called by the server's clean-up.
    func discardStale(days: Int64) async throws {
        let limit = ground.clock.now().adding(days: -days)
        let stale = try await ground.database.read { try DraftStore.stale(before: limit, in: $0) }
        for draft in stale { try await discard(draft.id, by: Actor(person: draft.author)) }
    }

    func removeUnreferenced(_ hashes: [String]) async throws {
        guard !hashes.isEmpty else { return }
        let gone = try await ground.database.read { transaction in
            try hashes.filter { try Threads.isUnreferenced($0, in: transaction) }
        }
        await tools.remove(gone)
    }

    func seal(_ content: DraftContent) throws -> [UInt8] {
        try tools.seal(Array(try JSONEncoder().encode(content)))
    }
}
