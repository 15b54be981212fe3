package import Circles
import Foundation
package import Kernel
package import Threads

/// The invented network of the demonstration, which every room fills with something of its own.
///
/// Every name, place and case in it is made up. Rooms name its people, facilities, groups and cases by their numbers, so
/// that what one room puts there another one finds.
package struct DemoWorld: Sendable {
    package let house: Foundations
    /// Told what is being prepared.
    package let progress: @Sendable (String) -> Void

    package init(house: Foundations, progress: @escaping @Sendable (String) -> Void = { _ in }) {
        self.house = house
        self.progress = progress
    }

    /// The same identifiers every time, so that a page of yesterday still leads somewhere.
    package static func id<Subject>(_ number: Int, of: Subject.Type = Subject.self) -> Identifier<Subject> {
        Identifier(bytes: [1, 0x9a, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number + 1)]) ?? .make()
    }

    /// One of `people`, by the number in the list.
    package static func person(_ number: Int) -> PersonID { id(number) }
    /// Who manages the installation, by the number in `people`.
    package static let administrator = 9
    /// One of `people` who does something.
    package static func actor(_ number: Int) -> Actor {
        Actor(person: person(number), isAdministrator: number == administrator)
    }
    /// One of `facilities`.
    package static func facility(_ number: Int) -> FacilityID { id(number) }
    /// One of `groups`.
    package static func group(_ number: Int) -> CircleID { id(100 + number) }
    /// A case of the demonstration, by the number in Ask's list.
    package static func question(_ number: Int) -> ThreadID { id(150 + number) }

    /// When something happened, so many hours before now.
    package func hoursAgo(_ hours: Int64) -> Instant { house.ground.clock.now().adding(seconds: -3600 * hours) }

    /// Writes bytes to a temporary file for as long as `body` runs; does nothing when this machine takes no files.
    package func withFile(_ bytes: [UInt8]?, _ body: (String?) async throws -> Void) async throws {
        guard let bytes, house.sandbox != nil else { return try await body(nil) }
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-demo-\(UUID().uuidString)")
        try Data(bytes).write(to: place)
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: place) }
        try await body(place.path)
    }
}
