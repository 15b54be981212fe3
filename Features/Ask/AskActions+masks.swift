import Circles
import Deidentification
import Kernel
import Media
import Questions
import Storage
import Threads
import Work

/// What is hidden in the pictures of a draft (D4 to D6).
extension AskActions {
    /// Blacks out further parts of a picture.
    func mask(
        _ draft: ThreadID, seq: Int64, boxes: [MaskBox], command: CommandID, by actor: Actor
    ) async throws {
        try await change(seq, of: draft, "ask.mask", command, by: actor) { file in
            file.burned + boxes.map(file.named)
        }
    }

    /// Blacks out these parts of a picture and no others, as somebody has drawn and taken away since the picture was seen.
    func mask(
        _ draft: ThreadID, seq: Int64, exactly boxes: [MaskBox], command: CommandID, by actor: Actor
    ) async throws {
        try await change(seq, of: draft, "ask.mask", command, by: actor) { file in boxes.map(file.named) }
    }

    /// Blacks out what the reader found: one place by its number, or all of them.
    func maskFound(
        _ draft: ThreadID, seq: Int64, finding: Int?, command: CommandID, by actor: Actor
    ) async throws {
        try await change(seq, of: draft, "ask.mask", command, by: actor) { file in
            if let finding, !file.left.indices.contains(finding) { throw AskFailure.changedMeanwhile }
            let chosen = finding.map { [file.left[$0]] } ?? file.left
            return file.burned + chosen.map { BurnedBox(box: $0.box, kind: $0.kind) }
        }
    }

    /// Takes one box away again, by its number.
    func uncover(_ draft: ThreadID, seq: Int64, box: Int, command: CommandID, by actor: Actor) async throws {
        try await change(seq, of: draft, "ask.uncover", command, by: actor) { file in
            guard file.burned.indices.contains(box) else { throw AskFailure.changedMeanwhile }
            var burned = file.burned
            burned.remove(at: box)
            return burned
        }
    }

    /// Burns in what was drawn and not sent before the draft was: what looks hidden is hidden.
    ///
    /// - Returns: whether there was any of it. Boxes that are there already are no reason to burn a picture again.
    func burnOpen(_ draft: Draft, _ open: [PictureID: [MaskBox]], by actor: Actor) async throws -> Bool {
        var isChanged = false
        for picture in draft.pictures {
            let boxes = (open[picture.id] ?? []).filter { box in
                !picture.file.burned.contains { $0.box.isNearly(box) }
            }
            guard !boxes.isEmpty else { continue }
            try await mask(draft.id, seq: picture.seq, boxes: boxes, command: .make(), by: actor)
            isChanged = true
        }
        return isChanged
    }

    private func change(
        _ seq: Int64, of draft: ThreadID, _ action: String, _ command: CommandID, by actor: Actor,
        _ boxes: (DraftFile) throws -> [BurnedBox]
    ) async throws {
        let rows = try await ground.look(action, by: actor, on: draft.text) { transaction in
            _ = try AskStore.require(draft, by: actor.person, in: transaction)
            return try AskStore.pictures(of: draft, seq: seq, by: actor.person, in: transaction)
        }
        // Without it the command was done before, or comes too late; which of the two, the transaction tells.
        guard let found = try rows.first?.decoded() else {
            _ = try await perform(action, command, on: draft, by: actor) { _, _ in throw AskFailure.changedMeanwhile }
            return
        }
        let file = try await burn(try boxes(found.file), into: found.file, by: actor)
        let changed = try await swap(found, for: file, .reading, action, command, in: draft, by: actor)
        await beginReading([changed], of: draft, proposing: true, by: actor)
    }

    /// The file with exactly these boxes: always burned into the clean picture anew, so that none leaves a trace.
    ///
    /// - Parameter kind: whether the author waits for it.
    func burn(
        _ boxes: [BurnedBox], into file: DraftFile, by actor: Actor, _ kind: WorkKind = .interactive
    ) async throws -> DraftFile {
        var file = file
        file.shown = file.base
        if !boxes.isEmpty {
            file.shown = try await pipeline.mask(file.base, boxes: boxes.map(\.box), for: actor.person, kind)
        }
        file.burned = boxes
        file.left = []
        return file
    }
}

extension DraftFile {
    /// A box as what it hides: one that was burned or found before keeps its kind.
    func named(_ box: MaskBox) -> BurnedBox {
        if let known = burned.first(where: { $0.box.isNearly(box) }) { return known }
        if let found = left.first(where: { $0.box.isNearly(box) }) {
            return BurnedBox(box: found.box, kind: found.kind)
        }
        return BurnedBox(box: box, kind: nil)
    }
}

extension MaskBox {
    /// The same but for what is lost when it is written down.
    func isNearly(_ other: MaskBox) -> Bool {
        let pairs = [(x, other.x), (y, other.y), (width, other.width), (height, other.height)]
        return pairs.allSatisfy { abs($0 - $1) < 0.0005 }
    }
}
