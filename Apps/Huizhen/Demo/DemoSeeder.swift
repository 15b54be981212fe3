import Accounts
import Cases
import Circles
import Foundation
import Groups
import Kernel

/// Fills an empty installation with the invented network.
struct DemoSeeder {
    let house: House

    /// The same identifiers every time, so that a page of yesterday still leads somewhere.
    static func id<Subject>(_ number: Int, of: Subject.Type = Subject.self) -> Identifier<Subject> {
        Identifier(bytes: [1, 0x9a, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number + 1)]) ?? .make()
    }

    private static func actor(_ number: Int) -> Actor { Actor(person: id(number)) }

    /// Does nothing when the installation holds anything already.
    func fill(progress: (String) -> Void) async throws {
        guard try await house.accounts.facilities().isEmpty else { return }
        progress("facilities and people")
        try await people()
        progress("groups")
        let groups = try await self.groups()
        for (number, content) in DemoContent.cases.enumerated() {
            progress("case \(number + 1) of \(DemoContent.cases.count)")
            try await ask(content, number: number, groups: groups)
        }
    }

    private func people() async throws {
        for (number, content) in DemoContent.facilities.enumerated() {
            try await house.accounts.createFacility(
                Facility(
                    id: Self.id(number), name: content.name, tier: content.tier,
                    level: FacilityLevel(rawValue: content.level) ?? .village, place: content.place,
                    kind: FacilityKind(rawValue: content.kind) ?? .other))
        }
        for (number, content) in DemoContent.people.enumerated() {
            try await house.accounts.createPerson(
                SeededPerson(
                    id: Self.id(number), login: content.login, name: content.name, facility: Self.id(content.facility),
                    profession: Profession(rawValue: content.profession) ?? .other,
                    specialty: Specialty(rawValue: content.specialty) ?? .none,
                    language: content.languages.first ?? .zh, isAdministrator: number == 9))
        }
    }

    private func groups() async throws -> [CircleID] {
        var groups: [CircleID] = []
        for content in DemoContent.groups {
            let group = try await house.groups.createGroup(
                name: content.name, kind: content.kind, purpose: content.purpose,
                members: content.members.map(Self.actor))
            for message in content.messages {
                try await house.groups.say(message.text, in: group, by: Self.actor(message.author))
            }
            groups.append(group)
        }
        return groups
    }

    /// The case is asked with the clock set back, and each step of it an hour nearer to now.
    private func ask(_ content: DemoContent.Case, number: Int, groups: [CircleID]) async throws {
        var at = house.ground.clock.now().adding(seconds: -3600 * content.hoursAgo)
        let asker = Self.actor(content.asker)
        let file = try picture(content.picture, number: number)
        let id = try await room(at: at).ask(
            SeededCase(
                question: content.question, history: content.history, examination: content.examination,
                available: content.available, ageBand: content.ageBand, sex: content.sex, urgency: content.urgency,
                tier: DemoContent.facilities[DemoContent.people[content.asker].facility].tier,
                files: file.map { [$0] } ?? []),
            of: content.groups.map { groups[$0] }, by: asker)
        if let file { try FileManager.default.removeItem(atPath: file) }
        for step in content.steps {
            at = at.adding(seconds: 1500)
            try await room(at: at).take(Self.seeded(step), in: id, asker: asker)
        }
    }

    private func room(at instant: Instant) -> CasesRoom {
        let ground = Ground(
            database: house.database, clock: WallClock { instant }, changed: house.ground.changed)
        return CasesRoom(ground: ground, tools: house.caseTools) { _ in [] }
    }

    private static func seeded(_ step: DemoContent.Step) -> SeededStep {
        switch step {
        case .answer(let person, let text): .answer(actor(person), text)
        case .assessment(let person, let diagnoses, let reasons, let todo):
            .assessment(
                actor(person), diagnoses.map { (name: $0.0, confidence: $0.1) }, reasons: reasons, todo: todo)
        case .request(let person, let text): .request(actor(person), text)
        case .note(let text): .note(text)
        case .accept: .accept
        case .close(let learned): .close(learned: learned)
        }
    }

    /// Draws the case's picture into a temporary file; nil without one, or when this machine takes no files.
    private func picture(_ picture: DemoContent.Picture, number: Int) throws -> String? {
        guard picture != .none, house.sandboxProblems.isEmpty else { return nil }
        let bytes =
            picture == .scan
            ? DemoScan.file(shade: Double(number) / 20) : DemoPictures.png(picture, seed: UInt64(number + 11))
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-demo-\(UUID().uuidString)")
        try Data(bytes).write(to: path)
        return path.path
    }
}
