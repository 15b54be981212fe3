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
    /// Audit records that are sealed or removed in one transaction.
    private static let auditBatch = 1000

    static func all(_ list: RoomList, on house: Foundations) -> [JobKind] {
        [
            JobKind("expire-uploads", every: hourly, work: .work { _ in try await house.uploads.expire() }),
            JobKind(
                "sweep", every: hourly,
                work: .work { _ in
                    try await house.files.sweep(references: Threads.references(in: house.ground.database))
                }),
            JobKind(
                "forget-rates", every: often,
                work: .work { _ in
                    let now = house.ground.clock.now()
                    _ = try await house.ground.database.write { try Rates.forget(before: now, in: $0) }
                }),
            JobKind("erase", every: often, work: .work { _ in try await erase(list, on: house.ground) }),
            JobKind("settle", every: hourly, work: .work { _ in try await house.ground.database.settle() }),
        ] + audit(on: house)
    }

    private static func audit(on house: Foundations) -> [JobKind] {
        guard let key = house.auditKey else { return [] }
        let days = house.settings.auditDays
        return [
            JobKind(
                "seal-audit", every: .seconds(60), work: .work { _ in try await seal(with: key, on: house.ground) }),
            JobKind(
                "cut-audit", every: often,
                work: .work { _ in try await cut(olderThan: days, with: key, on: house.ground) }),
        ]
    }

    /// Seals whatever is open in the audit record.
    static func seal(with key: AuditKey, on ground: Ground) async throws {
        let now = ground.clock.now()
        while try await ground.database.write({ transaction in
            try AuditChain.seal(limit: auditBatch, with: key, at: now, in: transaction)
        }) == auditBatch {}
    }

    /// Removes records that are older than so many days.
    static func cut(olderThan days: Int64, with key: AuditKey, on ground: Ground) async throws {
        let now = ground.clock.now()
        while try await ground.database.write({ transaction in
            try AuditChain.cut(
                before: now.adding(days: -days), limit: auditBatch, with: key, at: now, in: transaction)
        }) == auditBatch {}
    }

    /// Erases what was withdrawn, and carries out the retention classes of all kinds, with a proof for each entry.
    static func erase(_ list: RoomList, on ground: Ground) async throws {
        let now = ground.clock.now()
        while try await ground.database.write({ transaction in
            try Threads.eraseWithdrawn(limit: batch, at: now, in: transaction)
        }) == batch {}
        for (room, kind) in list.allKinds {
            guard let limit = kind.retention.limit(at: now) else { continue }
            while try await ground.database.write({ transaction in
                try Threads.erase(
                    kind: kind.name, room: room, before: limit, limit: batch, at: now, in: transaction)
            }) == batch {}
        }
    }
}
