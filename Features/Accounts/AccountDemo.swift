import Kernel
import Rooms

/// The room's part of the invented network: its facilities and people.
enum AccountDemo {
    /// Everybody's, for what asks for one; to sign in, nobody needs it.
    static let password = "quiet herons by the lake"

    /// Adds what is not there yet.
    static func fill(_ world: DemoWorld, _ room: AccountsRoom) async throws {
        world.progress("facilities and people")
        for (number, content) in DemoWorld.facilities.enumerated() {
            try await room.createFacility(
                Facility(
                    id: DemoWorld.facility(number), name: content.name, tier: content.tier,
                    level: FacilityLevel(rawValue: content.level) ?? .village, place: content.place,
                    kind: FacilityKind(rawValue: content.kind) ?? .other))
        }
        let administrator = DemoWorld.person(DemoWorld.administrator)
        // The administrator first, who has checked the others.
        let people = Array(DemoWorld.people.enumerated())
        for (number, content) in people.filter({ $0.offset == DemoWorld.administrator }) + people {
            try await room.createPerson(
                SeededPerson(
                    id: DemoWorld.person(number), login: content.login, name: content.name,
                    password: password, facility: DemoWorld.facility(content.facility),
                    profession: Profession(rawValue: content.profession) ?? .other,
                    specialty: Specialty(rawValue: content.specialty) ?? .none,
                    language: content.languages.first ?? .zh,
                    isAdministrator: DemoWorld.actor(number).isAdministrator,
                    checkedBy: content.isChecked ? administrator : nil))
        }
    }
}
