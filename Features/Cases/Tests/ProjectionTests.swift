import Circles
import Kernel
import Questions
import Rooms
import Storage
import TestSupport
import Testing
import Threads

@testable import Cases

@Suite struct ProjectionTests {
    /// What the list of rooms does for this one.
    private struct Projection: Consequences {
        func follow(_ entry: Appended, on ground: Ground, in transaction: Transaction) throws {
            try CasesRoom.project(entry, in: transaction)
        }
    }

    @Test(
        "whoever appends the entry of a case has opened it: question, consent and report stand in its tables",
        arguments: Engine.allCases)
    func opens(engine: Engine) async throws {
        let migrations = PlatformSchema.migrations + CasesRoom.migrations
        try await withDatabase(engine, migrations: migrations) { database in
            let ground = Ground(database: database, consequences: Projection())
            let person = PersonCard(
                id: .make(), name: "Person", titleZh: "医生", titleEn: "physician", facilityName: "Clinic",
                facilityTier: 1, checked: true)
            let (actor, id) = (Actor(person: person.id), ThreadID.make())
            let body = try #require(PostedCase.samples.last)
            try await database.write { transaction in
                let own = Circles.personal(person.id)
                try Capabilities.install([.personal], in: transaction)
                try People.put(person, in: transaction)
                try Circles.create(
                    own, kind: "person", name: "", limit: 1, history: .all, at: ground.clock.now(), in: transaction)
                try Circles.join(own, person.id, role: "owner", invitedBy: nil, at: ground.clock.now(), in: transaction)
                try Threads.open(
                    id, room: PostedCase.room, author: person.id, whole: true, at: ground.clock.now(), in: transaction)
                try Threads.share(id, with: [own], in: transaction)
                try Threads.append(
                    NewEntry(id: CommandID(of: id), kind: PostedCase.kind, body: body), to: id, by: actor, on: ground,
                    in: transaction)
            }

            let opened = try await CasesGround.withActions(on: ground) { try await $0.open(id, by: actor) }

            #expect(opened.case.title == "Rash for three days?" && opened.case.urgency == .urgent)
            #expect(opened.case.state == .open && opened.case.asker.id == person.id)
            #expect(opened.protection.consent == Consent(kind: .signed, scopes: [.teaching]))
            #expect(opened.protection.removed.text.first?.category == "name")
        }
    }
}
