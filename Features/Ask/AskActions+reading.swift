import Circles
import Deidentification
import Kernel
import Media
import Questions
import Storage
import Threads
import Work

/// Pictures are searched in the background for what still identifies, and what is certain is masked once (D4, D5).
extension AskActions {
    /// Reads the pictures that have not been read.
    ///
    /// - Parameter proposing: masks what was found with certainty, once for each picture. Only when its page is not
    ///   showing the pictures: a masked one has another address.
    func beginReading(_ pictures: [DraftPicture], of draft: ThreadID, proposing: Bool, by actor: Actor) async {
        await desk.add(pictures, of: draft, for: actor.person, proposing: proposing) { picture, proposing in
            await look(at: picture, of: draft, proposing: proposing, by: actor)
        }
    }

    /// Returns when nothing is being read any more in this draft.
    func finishReading(_ draft: ThreadID) async { await desk.finish(draft) }

    /// Reads one picture, or masks what was found in it.
    ///
    /// - Returns: the picture as it is afterwards; nil when it changed or its draft ended meanwhile, and what was read of
    ///   the old one counts for nothing, or when there was no database: the next look at the page begins anew.
    private func look(
        at picture: DraftPicture, of draft: ThreadID, proposing: Bool, by actor: Actor
    ) async -> DraftPicture? {
        var left = picture.state == .read ? picture.file.left : nil
        if picture.state == .reading { left = await findings(in: picture.file.shown, by: actor) }
        do {
            if proposing, let masked = await masked(picture, left, by: actor) {
                let found = await findings(in: masked.shown, by: actor)
                var file = masked
                file.left = found ?? []
                return try await swap(
                    picture, for: file, found == nil ? .unreadable : .read, "ask.propose", .make(), in: draft, by: actor
                )
            }
            let read = picture.read(left, proposed: proposing)
            return try await keep(read, of: draft, by: actor) ? read : nil
        } catch {
            note("a picture was read for nothing", error)
            return nil
        }
    }

    /// What a reader finds; nil when it fails, which is not the same as nothing found.
    private func findings(in file: AcceptedFile, by actor: Actor) async -> [PixelFinding]? {
        do {
            return try await pipeline.read(file, for: actor.person)
        } catch {
            note("a picture could not be read", error)
            return nil
        }
    }

    /// The file with what is certain masked; nil when there is nothing, or when it cannot be masked, such as pixels that
    /// no tool can write: the author decides, and does not wait for ever.
    private func masked(
        _ picture: DraftPicture, _ left: [PixelFinding]?, by actor: Actor
    ) async -> DraftFile? {
        let certain = (left ?? []).filter { $0.confidence == .certain }
        guard !picture.file.isProposed, picture.file.burned.isEmpty, !certain.isEmpty else { return nil }
        do {
            let boxes = certain.map { BurnedBox(box: $0.box, kind: $0.kind) }
            var file = try await burn(boxes, into: picture.file, by: actor, .batch)
            file.isProposed = true
            return file
        } catch {
            note("a picture could not be masked", error)
            return nil
        }
    }

    /// Notes what was read; false when the picture is not what it was, or its draft has ended.
    func keep(_ read: DraftPicture, of draft: ThreadID, by actor: Actor) async throws -> Bool {
        let json = try Self.json(read.file)
        return try await ground.perform("ask.read-picture", by: actor, on: draft.text) { [ground] transaction in
            try Threads.lock(draft, in: transaction)
            let stored = try AskStore.require(draft, by: actor.person, in: transaction)
            guard stored.state == .open,
                try AskStore.update(
                    read.id, of: draft, from: read.seq, to: read.seq, state: read.state, file: json, in: transaction)
            else { return false }
            try AskStore.touch(draft, at: ground.clock.now(), in: transaction)
            return true
        }
    }
}
