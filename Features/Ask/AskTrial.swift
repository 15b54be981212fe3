import Circles
import Deidentification
import Kernel
import Media
import Questions
import Rooms
import Threads
import Web

/// The room's own example of each command: all of them about one draft, so that any two have something to quarrel about.
enum AskTrial {
    private static let drawing = DemoPictures.plain()

    static func commands(_ world: TrialWorld, _ actions: AskActions) async throws -> [TrialCommand] {
        let (asker, draft) = (world.actor(.asker), ThreadID.make())
        try await actions.begin(draft, DraftContent(question: question, groups: [world.group]), by: asker)
        let picture = try await picture(of: draft, world, actions)
        let seen = try await actions.read(draft, by: asker).version
        let gone = ThreadID.make()
        try await actions.begin(gone, DraftContent(), by: asker)
        try await actions.discard(gone, command: .make(), by: asker)
        return writing(draft, in: world.group, seen: seen) + pictures(draft, picture, try await upload(world)) + [
            TrialCommand(.get, AskPaths.discard, gone, as: .asker),
            TrialCommand(.post, AskPaths.restore, gone, as: .asker, form: [id()]),
            TrialCommand(.get, AskPaths.check, draft, as: .asker),
            TrialCommand(
                .post, AskPaths.choices, draft, as: .asker,
                form: [
                    id(), ("seen", "\(seen)"), ("consent", "verbal"), ("urgency", "stat"), ("group", world.group.text),
                ]),
            TrialCommand(
                .post, AskPaths.post, draft, as: .asker,
                form: [
                    ("id", ThreadID.make().text), ("seen", "\(seen)"), ("confirmed", "1"), ("consent", "verbal"),
                    ("scope", "teaching"), ("poor", "1"),
                ]),
        ]
    }

    private static func writing(_ draft: ThreadID, in group: CircleID, seen: Int64) -> [TrialCommand] {
        let typed = [("question", "\(TrialWorld.secret)?"), ("history", TrialWorld.secret), ("group", group.text)]
            .map { (name: $0.0, value: $0.1) }
        return [
            TrialCommand(.post, AskPaths.drafts, as: .asker, form: [id()] + typed),
            TrialCommand(.get, AskPaths.draft, draft, as: .asker),
            TrialCommand(.post, AskPaths.draft, draft, as: .asker, form: [id(), ("seen", "\(seen)")] + typed),
            TrialCommand(.post, AskPaths.discard, draft, as: .asker, form: [id()]),
        ]
    }

    private static func pictures(_ draft: ThreadID, _ picture: DraftPicture, _ upload: UploadID) -> [TrialCommand] {
        let seq = picture.seq
        let box = [("x", "0.6"), ("y", "0.6"), ("width", "0.1"), ("height", "0.1")]
            .map { (name: "mask[0][\($0.0)]", value: $0.1) }
        return [
            TrialCommand(.get, AskPaths.pictures, draft, as: .asker),
            TrialCommand(.post, AskPaths.pictures, draft, as: .asker, form: [id(), ("upload", upload.text)]),
            TrialCommand(.post, AskPaths.mask, draft, seq, as: .asker, form: [id()] + box),
            TrialCommand(.post, AskPaths.uncover, draft, seq, as: .asker, form: [id(), ("box", "0")]),
            TrialCommand(.post, AskPaths.remove, draft, seq, as: .asker, form: [id()]),
            TrialCommand(.get, FileRoutes.path, draft, seq, 0, "full", as: .asker),
        ]
    }

    private static func id() -> (name: String, value: String) { ("id", CommandID.make().text) }

    private static var question: CaseQuestion {
        var question = CaseQuestion()
        question.question = "\(TrialWorld.secret)?"
        question.history = TrialWorld.secret
        return question
    }

    /// A picture with one box that was searched already, so that nothing goes on in the background.
    private static func picture(
        of draft: ThreadID, _ world: TrialWorld, _ actions: AskActions
    ) async throws -> DraftPicture {
        var added: DraftPicture?
        try await DemoWorld(house: world.house).withFile(drawing) { path in
            guard let path else { return }
            let clean = DraftFile(try await actions.pipeline.accept(fileAt: path, owner: nil, secret: []))
            let box = BurnedBox(box: MaskBox(x: 0.1, y: 0.1, width: 0.2, height: 0.2), kind: nil)
            var file = try await actions.burn([box], into: clean, by: world.actor(.asker))
            file.isProposed = true
            added = try await actions.add(.make(), file, .read, to: draft, by: world.actor(.asker))
        }
        guard let added else { throw CommonFailure.notFound }
        return added
    }

    /// A photo that waits in quarantine to be attached.
    private static func upload(_ world: TrialWorld) async throws -> UploadID {
        let (id, owner) = (UploadID.make(), world.actor(.asker).person)
        let body = AsyncStream { pieces in
            pieces.yield(drawing)
            pieces.finish()
        }
        _ = try await world.house.uploads.create(id: id, owner: owner, length: Int64(drawing.count))
        _ = try await world.house.uploads.append(id, owner: owner, offset: 0, checksum: nil, body: body)
        return id
    }
}
