import Circles
package import Kernel
import Threads

/// A case for an installation that is filled by a program.
package struct SeededCase: Sendable {
    package let question: String
    package let history: String
    package let examination: String
    package let available: String
    /// Codes of the form.
    package let ageBand: String
    package let sex: String
    package let urgency: String
    package let tier: Int
    /// Paths of files to attach.
    package let files: [String]

    package init(
        question: String, history: String, examination: String, available: String, ageBand: String, sex: String,
        urgency: String, tier: Int, files: [String]
    ) {
        self.question = question
        self.history = history
        self.examination = examination
        self.available = available
        self.ageBand = ageBand
        self.sex = sex
        self.urgency = urgency
        self.tier = tier
        self.files = files
    }
}

/// What somebody does with a seeded case.
package enum SeededStep: Sendable {
    case answer(Actor, String)
    case assessment(Actor, [(name: String, confidence: Int)], reasons: String, todo: String)
    case request(Actor, String)
    case note(String)
    /// The asker accepts the first answer.
    case accept
    case close(learned: String)
}

/// For the demonstration and for tests; no route leads here.
extension CasesRoom {
    /// Asks a case the way everybody does: draft, files, post.
    package func ask(_ seeded: SeededCase, of groups: [CircleID], by actor: Actor) async throws -> ThreadID {
        let (draft, id) = (ThreadID.make(), ThreadID.make())
        var question = CaseQuestion()
        question.question = seeded.question
        question.history = seeded.history
        question.examination = seeded.examination
        question.available = seeded.available
        question.ageBand = AgeBand(rawValue: seeded.ageBand) ?? .unknown
        question.sex = Sex(rawValue: seeded.sex) ?? .unknown
        question.urgency = Urgency(rawValue: seeded.urgency) ?? .routine
        question.tier = seeded.tier
        question.setting = Setting.usual(atTier: seeded.tier)
        try await drafts.begin(draft, DraftContent(question: question, groups: groups), by: actor)
        for file in seeded.files { try await drafts.attachDrawn(draft, path: file, by: actor) }
        return try await drafts.post(
            draft, as: id, review: TextReview(acceptsPoorPictures: true),
            consent: Consent(kind: .verbal, scopes: [.teaching]), seen: nil,
            by: actor)
    }

    /// Takes one step with a case.
    package func take(_ step: SeededStep, in id: ThreadID, asker: Actor) async throws {
        switch step {
        case .answer(let actor, let text):
            _ = try await actions.open(id, by: actor)
            _ = try await actions.say(id, .answer, text: text, command: .make(), by: actor)
        case .assessment(let actor, let diagnoses, let reasons, let todo):
            _ = try await actions.open(id, by: actor)
            let assessment = Assessment(
                diagnoses: diagnoses.map { Assessment.Diagnosis(name: $0.name, confidence: $0.confidence) },
                reasons: reasons, checkNext: "", todo: todo)
            _ = try await actions.assess(id, assessment, command: .make(), by: actor)
        case .request(let actor, let text):
            _ = try await actions.open(id, by: actor)
            _ = try await actions.say(id, .askInformation, text: text, command: .make(), by: actor)
        case .note(let text):
            _ = try await actions.note(id, text: text, command: .make(), by: asker)
        case .accept:
            let entries = try await actions.open(id, by: asker).entries
            guard let answer = entries.first(where: { CaseEntry.answers.contains($0.kind) }) else { return }
            _ = try await actions.accept(id, answer: answer.seq, command: .make(), by: asker)
        case .close(let learned):
            let closeOut = CloseOut(
                diagnosisChanged: .yes, planChanged: .yes, referralAvoided: .unclear, learned: learned,
                withoutAnswer: false)
            _ = try await actions.close(id, closeOut, command: .make(), by: asker)
        }
    }
}
