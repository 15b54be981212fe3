import Circles
import Jobs
import Kernel
import Storage
import Web

/// What could not be done, for the operator: each with its code, to be tried again or put away.
struct JobRoutes: Sendable {
    let ground: Ground

    static let list = Path("/jobs")
    static let revive = Path("/jobs/:job/revival", JobID.self)
    static let discard = Path("/jobs/:job/discard", JobID.self)
    static let place = Place(list(), JobTexts.title, rank: 95, shows: \.isAdministrator)

    /// At most so many are shown; the oldest first.
    private static let limit = 100

    var routes: [Route] {
        [
            Route(.get, Self.list, access: .administrator, body: .none, show),
            Route(.post, Self.revive, access: .administrator, revive),
            Route(.post, Self.discard, access: .administrator, discard),
        ]
    }

    private func show(_ request: Request) async throws -> Reply {
        let found = try await ground.look("platform.jobs", by: try request.requireActor()) { transaction in
            JobsPage(
                counts: try Jobs.counts(in: transaction), dead: try Jobs.dead(limit: Self.limit, in: transaction),
                failing: try Jobs.failing(limit: Self.limit, in: transaction))
        }
        return Reply(found.json) { found.page($0) }
    }

    private func revive(_ request: Request, _ id: JobID) async throws -> Reply {
        let ground = ground
        try await ground.perform("platform.revive-job", by: try request.requireActor(), on: id.text) { transaction in
            guard try Jobs.revive(id, at: ground.clock.now(), in: transaction) else { throw CommonFailure.notFound }
        }
        return Reply.done(["job": id.text], see: Self.list())
    }

    private func discard(_ request: Request, _ id: JobID) async throws -> Reply {
        try await ground.perform("platform.discard-job", by: try request.requireActor(), on: id.text) {
            guard try Jobs.discard(id, in: $0) else { throw CommonFailure.notFound }
        }
        return Reply.done(["job": id.text], see: Self.list())
    }
}
