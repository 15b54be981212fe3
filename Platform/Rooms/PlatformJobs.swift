import Blobs
import Circles
import Jobs
import Kernel
import Media
import Storage
import Threads

/// What the platform itself does now and then.
enum PlatformJobs {
    /// The name under which these jobs stand; no room may have it.
    static let room = "platform"

    private static let hourly = Duration.seconds(3600)
    private static let often = Duration.seconds(6 * 3600)
    /// Entries that are erased in one transaction.
    private static let batch = 200

    static func all(_ list: RoomList, on house: Foundations) -> [JobKind] {
        [
            JobKind("expire-uploads", every: hourly, work: .work { _ in try await house.uploads.expire() }),
            JobKind(
                "sweep", every: hourly,
                work: .work { _ in
                    try await house.files.sweep(references: Threads.references(in: house.ground.database))
                }),
            JobKind("erase", every: often, work: .work { _ in try await erase(list, on: house.ground) }),
        ]
    }

    /// Carries out the retention classes of all kinds, with a proof for each entry.
    static func erase(_ list: RoomList, on ground: Ground) async throws {
        let now = ground.clock.now()
        for (room, kind) in list.allKinds {
            guard let limit = kind.retention.limit(at: now) else { continue }
            while try await ground.database.write({ transaction in
                try Threads.erase(
                    kind: kind.name, room: room, before: limit, limit: batch, at: now, in: transaction)
            }) == batch {}
        }
    }
}
