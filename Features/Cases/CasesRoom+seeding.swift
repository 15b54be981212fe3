import Circles
package import Kernel
import Questions
import Threads

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
            _ = try await actions.note(id, NoteDraft(id: .make(), text: text), by: asker)
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
