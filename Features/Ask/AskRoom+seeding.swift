package import Circles
package import Kernel
import Questions
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

/// For the demonstration and for tests; no route leads here.
extension AskRoom {
    /// The same room on another ground, such as one with the clock set back.
    package func on(_ ground: Ground) -> AskRoom {
        AskRoom(
            ground: ground, pipeline: actions.pipeline, sealer: actions.sealer, screen: actions.screen,
            logger: actions.logger)
    }

    /// Asks a case the way everybody does: draft, files, post.
    package func ask(
        _ seeded: SeededCase, as id: ThreadID = .make(), of groups: [CircleID], by actor: Actor
    ) async throws -> ThreadID {
        let draft = ThreadID.make()
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
        try await actions.begin(draft, DraftContent(question: question, groups: groups), by: actor)
        for file in seeded.files { try await actions.attachDrawn(draft, path: file, by: actor) }
        let seen = try await actions.read(draft, by: actor).version
        return try await actions.post(
            draft, as: id, review: DraftReview(acceptsPoorPictures: true),
            consent: Consent(kind: .verbal, scopes: [.teaching]), seen: seen, by: actor)
    }
}
