import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Storage
import Threads

/// What is done to the pictures of a draft: masked, uncovered again, and read for what still identifies (D4 to D6).
extension DraftActions {
    /// Blacks out further parts of a picture.
    func mask(_ draft: ThreadID, seq: Int64, boxes: [MaskBox], by actor: Actor) async throws {
        try await change(seq, of: draft, "case-draft.mask", by: actor) { file in
            file.burned + boxes.map { DraftFile.Burned(box: $0, kind: nil) }
        }
    }

    /// Blacks out what the reader found: one place by its number, or all of them.
    func maskFound(_ draft: ThreadID, seq: Int64, finding: Int?, by actor: Actor) async throws {
        try await change(seq, of: draft, "case-draft.mask", by: actor) { file in
            let left = file.left ?? []
            if let finding, !left.indices.contains(finding) { throw CaseFailure.changedMeanwhile }
            let chosen = finding.map { [left[$0]] } ?? left
            return file.burned + chosen.map { DraftFile.Burned(box: $0.box, kind: $0.kind) }
        }
    }

    /// Takes one box away again, by its number.
    func uncover(_ draft: ThreadID, seq: Int64, box: Int, by actor: Actor) async throws {
        try await change(seq, of: draft, "case-draft.uncover", by: actor) { file in
            guard file.burned.indices.contains(box) else { throw CaseFailure.changedMeanwhile }
            var burned = file.burned
            burned.remove(at: box)
            return burned
        }
    }

    private func change(
        _ seq: Int64, of draft: ThreadID, _ action: String, by actor: Actor,
        _ boxes: (DraftFile) throws -> [DraftFile.Burned]
    ) async throws {
        let found = try await attachment(seq, of: draft, by: actor)
        let file = try await burn(try boxes(found.file), into: found.file)
        try await attach(draft, file, id: .make(), replaces: found, action: action, by: actor)
        try await beginReading(draft, proposing: false, by: actor)
    }

    /// The file with exactly these boxes: always burned into the clean picture anew, so that none leaves a trace.
    private func burn(_ boxes: [DraftFile.Burned], into file: DraftFile) async throws -> DraftFile {
        var file = file
        file.shown = boxes.isEmpty ? file.base : try await tools.mask(file.base, boxes.map(\.box))
        file.burned = boxes
        file.left = nil
        file.isUnreadable = false
        return file
    }

    // MARK: Reading

    /// Reads the pictures that have not been read, in the background.
    ///
    /// - Parameter proposing: masks what was found with certainty, once for each picture. Only when its page is not
    ///   showing the pictures: a masked one has another address.
    /// - Returns: the task that does it, or nil when there is nothing to do.
    @discardableResult
    func beginReading(_ draft: ThreadID, proposing: Bool, by actor: Actor) async throws -> Task<Void, Never>? {
        let files = try await read(draft, by: actor).attachments
        guard files.contains(where: { $0.file.waits(proposing: proposing) }) else { return nil }
        return await desk.begin(draft) { await readPictures(of: draft, proposing: proposing, by: actor) }
    }

    /// Returns when every picture of the draft has been read and masked.
    func finishReading(_ draft: ThreadID, by actor: Actor) async throws {
        // A picture that is masked meanwhile is read again; who keeps on masking is told so.
        for _ in 0..<4 {
            guard let task = try await beginReading(draft, proposing: true, by: actor) else { return }
            await task.value
        }
        guard try await beginReading(draft, proposing: true, by: actor) == nil else {
            throw CaseFailure.changedMeanwhile
        }
    }

    private func readPictures(of draft: ThreadID, proposing: Bool, by actor: Actor) async {
        var refusals = 0
        while refusals < 3,
            let files = try? await read(draft, by: actor).attachments,
            let next = files.first(where: { $0.file.waits(proposing: proposing) })
        {
            do {
                if next.file.isRead {
                    try await propose(next, of: draft, by: actor)
                } else {
                    try await note(DraftReading(of: next, left: try? await tools.read(next.file.shown)), draft, actor)
                }
            } catch {
                // Changed or removed meanwhile, and what was read of the old one counts for nothing; or there is no
                // database, and the next look at the page begins anew.
                refusals += 1
            }
        }
    }

    /// Masks what was found with certainty and reads what came of it.
    private func propose(_ attachment: DraftAttachment, of draft: ThreadID, by actor: Actor) async throws {
        let certain = (attachment.file.left ?? []).filter { $0.confidence == .certain }
        guard attachment.file.burned.isEmpty, !certain.isEmpty else {
            return try await note(
                DraftReading(of: attachment, left: attachment.file.left, isProposed: true), draft, actor)
        }
        let boxes = certain.map { DraftFile.Burned(box: $0.box, kind: $0.kind) }
        guard var file = try? await burn(boxes, into: attachment.file) else {
            // It cannot be masked, such as pixels that no tool can write. The author decides, and does not wait for ever.
            return try await note(
                DraftReading(of: attachment, left: attachment.file.left, isProposed: true), draft, actor)
        }
        file.isProposed = true
        file.left = try? await tools.read(file.shown)
        file.isUnreadable = file.left == nil
        try await attach(draft, file, id: .make(), replaces: attachment, action: "case-draft.propose", by: actor)
    }

    private func note(_ reading: DraftReading, _ draft: ThreadID, _ actor: Actor) async throws {
        let body = String(decoding: try JSONEncoder().encode(reading), as: UTF8.self)
        let entry = NewEntry(id: .make(), kind: DraftStore.readingKind, body: body)
        try await ground.perform("case-draft.read-picture", by: actor, on: draft.text) { [ground] transaction in
            try Threads.lock(draft, in: transaction)
            let stored = try DraftStore.require(draft, by: actor.person, in: transaction)
            let live = try DraftStore.attachments(of: draft, by: actor.person, in: transaction)
            guard stored.postedAs == nil, live.contains(where: { $0.seq == reading.seq }) else {
                throw CaseFailure.changedMeanwhile
            }
            try Threads.append(entry, to: draft, by: actor, on: ground, in: transaction)
        }
    }

    /// The record of the pictures; refuses while one that still shows something has no reason.
    func pictureReport(
        _ attachments: [DraftAttachment], reasons: [Int64: String]
    ) throws -> [PictureRemoval] {
        try attachments.enumerated().map { position, attachment in
            let file = attachment.file
            guard file.isRead else { throw CaseFailure.changedMeanwhile }
            let reason = reasons[attachment.seq] ?? ""
            if file.needsReason && reason.isEmpty { throw CaseFailure.picturesLeft(position + 1) }
            return PictureRemoval(
                position: position, burned: file.burned, left: file.left ?? [], isUnreadable: file.isUnreadable,
                reason: file.needsReason ? text.apply(text.findings(in: reason), to: reason) : "")
        }
    }
}
