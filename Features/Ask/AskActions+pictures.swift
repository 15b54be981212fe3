import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Rooms
import Storage
import Threads
import Work

/// What is done to the pictures of a draft: added, shown anew, removed (D4 to D6).
///
/// The number of a picture is the entry with its files. It changes with what is shown, so a command that names it has
/// named what its author saw; of a picture that has another number by now the command is refused.
extension AskActions {
    /// Adds an uploaded file, cleaned; the same upload again adds nothing.
    ///
    /// The upload ends after the commit: whatever fails before costs its owner nothing.
    func attach(_ draft: ThreadID, upload: UploadID, by actor: Actor) async throws {
        let id = PictureID(of: upload)
        try await attach(draft, id, by: actor) { secret in
            do {
                return try await pipeline.accept(upload: upload, owner: actor.person, secret: secret)
            } catch {
                // The same request at the same moment may have added it, and ended the upload.
                if try await secretForPicture(id, of: draft, by: actor) == nil { return nil }
                throw error
            }
        }
        await pipeline.finish(upload, owner: actor.person)
    }

    /// Adds files that came with the form itself (a page without scripts); the same form again adds nothing.
    func attach(_ draft: ThreadID, paths: [String], command: CommandID, by actor: Actor) async throws {
        guard paths.count <= Self.pictureLimit else { throw AskFailure.tooManyPictures(limit: Self.pictureLimit) }
        for (number, path) in paths.enumerated() {
            try await attach(draft, PictureID(of: command).numbered(number), by: actor) {
                try await pipeline.accept(fileAt: path, owner: actor.person, secret: $0)
            }
        }
    }

    /// Adds a picture that this program drew itself, in which there is nobody to find; no route leads here.
    func attachDrawn(_ draft: ThreadID, path: String, by actor: Actor) async throws {
        let id = PictureID.make()
        guard let secret = try await secretForPicture(id, of: draft, by: actor) else { return }
        var file = DraftFile(try await pipeline.accept(fileAt: path, owner: actor.person, secret: secret))
        file.isProposed = true
        try await add(id, file, .read, to: draft, by: actor)
    }

    /// Adds what `clean` makes with the draft's secret, and has it read.
    func attach(
        _ draft: ThreadID, _ id: PictureID, by actor: Actor, _ clean: ([UInt8]) async throws -> AcceptedFile?
    ) async throws {
        guard let secret = try await secretForPicture(id, of: draft, by: actor), let accepted = try await clean(secret)
        else { return }
        guard let added = try await add(id, DraftFile(accepted), .reading, to: draft, by: actor) else { return }
        // While its author writes on; nothing that is certain to identify waits for the check page.
        await beginReading([added], of: draft, proposing: true, by: actor)
    }

    /// What a file of this draft is cleaned with; nil when the picture was added before.
    private func secretForPicture(_ id: PictureID, of draft: ThreadID, by actor: Actor) async throws -> [UInt8]? {
        let found = try await ground.look("ask.attach", by: actor, on: draft.text) {
            transaction -> AskStore.Stored? in
            let stored = try AskStore.require(draft, by: actor.person, in: transaction)
            if try Threads.sent(CommandID(of: id), to: draft, by: actor, in: transaction) != nil { return nil }
            try stored.requireOpen()
            try Self.requireRoom(in: draft, transaction)
            return stored
        }
        return try found.flatMap(secret)
    }

    private static func requireRoom(in draft: ThreadID, _ transaction: Transaction) throws {
        guard try AskStore.pictureCount(of: draft, in: transaction) < pictureLimit else {
            throw AskFailure.tooManyPictures(limit: pictureLimit)
        }
    }

    /// Puts a clean file into the draft; nil when the picture was added before.
    ///
    /// A draft that has ended meanwhile takes nothing: the file comes too late, and is not kept.
    @discardableResult
    func add(
        _ id: PictureID, _ file: DraftFile, _ state: PictureState, to draft: ThreadID, by actor: Actor
    ) async throws -> DraftPicture? {
        let (entry, json) = (Self.entry(of: file, id: CommandID(of: id)), try Self.json(file))
        return try await keeping(file) {
            try await ground.perform("ask.attach", by: actor, on: draft.text) { [ground] transaction in
                try Threads.lock(draft, in: transaction)
                let stored = try AskStore.require(draft, by: actor.person, in: transaction)
                if try Threads.sent(entry.id, to: draft, by: actor, in: transaction) != nil { return nil }
                try stored.requireOpen()
                try Self.requireRoom(in: draft, transaction)
                let seq = try Threads.append(entry, to: draft, by: actor, on: ground, in: transaction)
                try AskStore.insert(id, to: draft, seq: seq, state: state, file: json, in: transaction)
                try AskStore.touch(draft, at: ground.clock.now(), in: transaction)
                return DraftPicture(id: id, seq: seq, state: state, file: file)
            }
        }
    }

    /// Shows another file in the place of what `old` shows; the files of the old version are gone.
    func swap(
        _ old: DraftPicture, for file: DraftFile, _ state: PictureState, _ action: String, _ command: CommandID,
        in draft: ThreadID, by actor: Actor
    ) async throws -> DraftPicture {
        let (entry, json) = (Self.entry(of: file, id: .make(), replaces: old.seq), try Self.json(file))
        let seq = try await keeping(file) {
            try await perform(action, command, on: draft, by: actor) { [ground] transaction, _ in
                let seq = try Threads.append(entry, to: draft, by: actor, on: ground, in: transaction)
                guard
                    try AskStore.update(
                        old.id, of: draft, from: old.seq, to: seq, state: state, file: json, in: transaction)
                else { throw AskFailure.changedMeanwhile }
                try AskStore.touch(draft, at: ground.clock.now(), in: transaction)
                return (seq, try Threads.dropFiles(ofDraft: draft, seq: old.seq, by: actor, in: transaction))
            }
        }
        return DraftPicture(id: old.id, seq: seq, state: state, file: file)
    }

    /// Takes a picture out of the draft and deletes it.
    func withdraw(_ draft: ThreadID, seq: Int64, command: CommandID, by actor: Actor) async throws {
        _ = try await perform("ask.withdraw", command, on: draft, by: actor) { [ground] transaction, _ in
            guard try AskStore.delete(seq, of: draft, in: transaction) else { throw CommonFailure.notFound }
            let entry = NewEntry(id: .make(), kind: Entry.withdrawal, body: "{}", replaces: seq)
            let last = try Threads.append(entry, to: draft, by: actor, on: ground, in: transaction)
            try AskStore.touch(draft, at: ground.clock.now(), in: transaction)
            return (last, try Threads.dropFiles(ofDraft: draft, seq: seq, by: actor, in: transaction))
        }
    }

    /// Keeps a file's content when the body does; otherwise nothing has come to refer to it, and it goes.
    private func keeping<Value>(_ file: DraftFile, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch {
            let hashes = Set(file.files.flatMap(\.renditions).map(\.hash)).sorted()
            await release(hashes)
            throw error
        }
    }

    private static func entry(of file: DraftFile, id: CommandID, replaces: Int64? = nil) -> NewEntry {
        NewEntry(
            id: id, kind: "attachment", body: "{}", replaces: replaces,
            files: file.files.entryFiles)
    }

    static func json(_ file: DraftFile) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(file), as: UTF8.self)
    }
}

extension PictureID {
    /// The id of the file with this number in one form, which has an id of its own.
    func numbered(_ number: Int) -> PictureID {
        var bytes = bytes
        bytes[15] ^= UInt8(truncatingIfNeeded: number)
        return PictureID(bytes: bytes) ?? self
    }
}
