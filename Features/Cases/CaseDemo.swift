import Kernel
import Rooms

/// The room's part of the invented network: what colleagues say to the questions that Ask has posted.
enum CaseDemo {
    /// What happens to one case, each step nearer to now.
    struct Way {
        let asker: Int
        let hoursAgo: Int64
        let steps: [Step]
    }

    enum Step {
        case answer(Int, String)
        case assessment(Int, [(String, Int)], reasons: String, todo: String)
        case request(Int, String)
        case note(String)
        case accept
        case close(learned: String)
    }

    private static let secondsBetweenSteps: Int64 = 1500

    static func fill(_ world: DemoWorld) async throws {
        world.progress("answers")
        for (number, way) in ways.enumerated() {
            var at = world.hoursAgo(way.hoursAgo)
            for step in way.steps {
                at = at.adding(seconds: secondsBetweenSteps)
                try await CasesRoom(on: world.house.at(at)).take(
                    seeded(step), in: DemoWorld.question(number), asker: DemoWorld.actor(way.asker))
            }
        }
    }

    private static func seeded(_ step: Step) -> SeededStep {
        switch step {
        case .answer(let person, let text): .answer(DemoWorld.actor(person), text)
        case .assessment(let person, let diagnoses, let reasons, let todo):
            .assessment(
                DemoWorld.actor(person), diagnoses.map { (name: $0.0, confidence: $0.1) }, reasons: reasons,
                todo: todo)
        case .request(let person, let text): .request(DemoWorld.actor(person), text)
        case .note(let text): .note(text)
        case .accept: .accept
        case .close(let learned): .close(learned: learned)
        }
    }
}
