import Circles
import Kernel
import Questions
import Rooms
import Threads
import Web

/// The room's own example of each command.
///
/// All steps are about one answered case, so that any two have something to quarrel about; what needs another state has
/// a case of its own.
enum CaseTrial {
    static func commands(_ world: TrialWorld, _ actions: CaseActions) async throws -> [TrialCommand] {
        let answered = try await post(world)
        let answer = try await actions.say(
            answered, .answer, text: TrialWorld.secret, command: .make(), by: world.actor(.colleague))
        let waiting = try await post(world)
        _ = try await actions.say(
            waiting, .askInformation, text: TrialWorld.secret, command: .make(), by: world.actor(.colleague))
        let spoken = try await post(world)
        let said = try await actions.say(
            spoken, .answer, text: TrialWorld.secret, command: .make(), by: world.actor(.third))
        let taken = try await post(world)
        _ = try await actions.takeOn(taken, command: .make(), by: world.actor(.third))
        return steps(answered, answer: answer) + own(answered) + [
            TrialCommand(.post, CasePaths.release, taken, as: .third, form: [id()]),
            TrialCommand(.post, CasePaths.retraction, spoken, said, as: .third, form: [id()]),
            TrialCommand(.get, CasePaths.show, answered, as: .colleague),
            TrialCommand(.post, CasePaths.notes, waiting, as: .asker, form: [id(), secret]),
        ] + protection(answered) + [try await decision(world, actions)]
    }

    private static func steps(_ id: ThreadID, answer: Int64) -> [TrialCommand] {
        [
            TrialCommand(.post, CasePaths.answers, id, as: .colleague, form: [self.id(), secret]),
            TrialCommand(.post, CasePaths.requests, id, as: .third, form: [self.id(), secret]),
            TrialCommand(.post, CasePaths.take, id, as: .colleague, form: [self.id()]),
            TrialCommand(.post, CasePaths.notes, id, as: .asker, form: [self.id(), secret]),
            TrialCommand(
                .post, CasePaths.assessments, id, as: .third,
                form: [
                    self.id(), ("diagnoses[0][name]", TrialWorld.secret), ("diagnoses[0][confidence]", "70"),
                    ("todo", TrialWorld.secret),
                ]),
            TrialCommand(.post, CasePaths.accept, id, as: .asker, form: [self.id(), ("answer", "\(answer)")]),
            TrialCommand(
                .post, CasePaths.close, id, as: .asker,
                form: [self.id(), ("diagnosisChanged", "yes"), ("learned", TrialWorld.secret)]),
        ]
    }

    private static func own(_ id: ThreadID) -> [TrialCommand] {
        [
            TrialCommand(.post, CasePaths.urgency, id, as: .asker, form: [self.id(), ("urgency", "asap")]),
            TrialCommand(
                .post, CasePaths.corrections, id, as: .asker, form: [self.id(), ("field", "question"), secret]),
            TrialCommand(.post, CasePaths.takeBack, id, as: .asker, form: [self.id(), ("reason", "mistake")]),
        ]
    }

    private static func protection(_ id: ThreadID) -> [TrialCommand] {
        [
            TrialCommand(
                .post, CasePaths.reports, id, as: .colleague, form: [self.id(), ("reason", TrialWorld.secret)]),
            TrialCommand(.post, CasePaths.withdrawal, id, as: .asker, form: [self.id(), ("scope", "teaching")]),
            TrialCommand(.post, CasePaths.withdrawal, id, as: .asker, form: [self.id(), ("scope", "all")]),
        ]
    }

    /// Of a case that the colleague has reported: the asker is the group's moderator, so the third is named to decide.
    private static func decision(_ world: TrialWorld, _ actions: CaseActions) async throws -> TrialCommand {
        let (reported, report) = (try await post(world), CommandID.make())
        _ = try await actions.report(
            reported, reason: TrialWorld.secret, command: report, by: world.actor(.colleague))
        return TrialCommand(
            .post, CasePaths.decision, reported, as: .third,
            form: [id(), ("decision", "show"), ("report", report.text)])
    }

    private static let secret = (name: "text", value: TrialWorld.secret)
    private static func id() -> (name: String, value: String) { ("id", CommandID.make().text) }

    /// A case as the room that asks posts it: by its first entry.
    private static func post(_ world: TrialWorld) async throws -> ThreadID {
        let (id, asker, ground) = (ThreadID.make(), world.actor(.asker), world.house.ground)
        var question = CaseQuestion()
        question.question = "\(TrialWorld.secret)?"
        let posted = PostedCase(
            question: question, attachments: [], consent: Consent(kind: .signed, scopes: [.teaching, .research]),
            removed: RemovalReport())
        let entry = NewEntry(id: CommandID(of: id), kind: PostedCase.kind, body: try CaseEntry.json(posted))
        try await ground.perform("cases.trial", by: asker, on: id.text) { transaction in
            try Threads.open(
                id, room: CasesRoom.name, author: asker.person, whole: true, at: ground.clock.now(), in: transaction)
            try Threads.share(id, with: [world.group, Circles.personal(asker.person)], in: transaction)
            try Threads.append(entry, to: id, by: asker, on: ground, in: transaction)
        }
        return id
    }
}
