import Kernel
import Rooms

/// The room's part of the invented network: a dozen questions, most of them with a drawn picture.
enum AskDemo {
    struct Question {
        let asker: Int
        /// Indexes into the groups of the invented network.
        let groups: [Int]
        let question: String
        let history: String
        let examination: String
        let available: String
        let ageBand: String
        let sex: String
        let urgency: String
        let picture: DemoPicture
        let hoursAgo: Int64
    }

    /// Each is asked with the clock set back.
    static func fill(_ world: DemoWorld) async throws {
        for (number, content) in questions.enumerated() {
            world.progress("question \(number + 1) of \(questions.count)")
            let room = AskRoom(on: world.house.at(world.hoursAgo(content.hoursAgo)))
            let asker = DemoWorld.people[content.asker]
            try await world.withFile(content.picture.file(seed: number)) { file in
                _ = try await room.ask(
                    SeededCase(
                        question: content.question, history: content.history, examination: content.examination,
                        available: content.available, ageBand: content.ageBand, sex: content.sex,
                        urgency: content.urgency, tier: DemoWorld.facilities[asker.facility].tier,
                        files: file.map { [$0] } ?? []),
                    as: DemoWorld.question(number), of: content.groups.map(DemoWorld.group),
                    by: DemoWorld.actor(content.asker))
            }
        }
    }
}
