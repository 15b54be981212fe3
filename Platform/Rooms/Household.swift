package import Circles
package import Jobs
package import Kernel
import Live
import Media
package import Storage
package import Web

/// The rooms of an open house: made, asked what they bring, and checked against each other.
package struct Household: Sendable {
    package let rooms: [any Room]
    package let plugs: [(type: any Room.Type, plug: Plug)]
    /// What the platform itself answers.
    package let platform: [Route]
    /// What is answered, of the platform and of all rooms.
    package let routes: [Route]
    /// Where the navigation leads, in order.
    package let places: [Place]
    /// Scripts and styles, of the platform and of all rooms.
    package let assets: Assets
    /// Whose session a token is.
    package let sessions: any SessionSource
    /// The event streams of the people who are online.
    package let events: EventRoutes
    /// The kinds of jobs, by room.
    package let jobs: [String: [JobKind]]

    /// - Throws: `PlugProblem` when something of the rooms does not fit; whatever a room cannot do without.
    package init(_ list: RoomList, on house: Foundations) throws {
        let rooms = try list.types.map { try $0.init(on: house) }
        let plugs = zip(list.types, rooms).map { (type: $0, plug: $1.plug) }
        guard let sessions = plugs.lazy.compactMap(\.plug.sessions).first else {
            throw PlugProblem("platform", "has no room that knows whose session a token is")
        }
        events = EventRoutes(hub: house.hub, sessions: sessions)
        let places = (plugs.flatMap(\.plug.places) + [HomeRoutes.place, JobRoutes.place, HelpRoutes.place])
            .sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
        var platform = HomeRoutes(ground: house.ground, plugs: plugs, places: places).routes
        platform += LanguageRoute.routes + HelpRoutes().routes + JobRoutes(ground: house.ground).routes
        platform +=
            SecurityTextRoute(
                contact: house.settings.securityContact, origin: house.settings.origin, clock: house.ground.clock
            ).routes
        platform += events.routes + SyncRoutes(ground: house.ground, render: house.kinds.render).routes
        platform += UploadRoutes(uploads: house.uploads).routes
        platform += FileRoutes(ground: house.ground, files: house.files, pipeline: house.pipeline).routes
        try PlugCheck.check(plugs, platform: platform)
        self.rooms = rooms
        self.platform = platform
        self.plugs = plugs
        self.places = places
        self.sessions = sessions
        assets = Assets(with: plugs.flatMap(\.plug.assets))
        routes = platform + plugs.flatMap(\.plug.routes)
        var jobs = Dictionary(uniqueKeysWithValues: plugs.map { ($0.type.name, $0.plug.jobs) })
        jobs[PlatformJobs.room] = PlatformJobs.all(list, on: house)
        self.jobs = jobs
    }

    /// Writes what the roles of the rooms' circles allow, and what rooms bring up; called before the first request.
    package func install(in database: Database) async throws {
        let kinds = [.personal] + plugs.flatMap(\.plug.circles)
        let prepare = plugs.compactMap(\.plug.prepare)
        try await database.write { transaction in
            try Capabilities.install(kinds, in: transaction)
            for step in prepare { try step(transaction) }
        }
    }

    /// One of the rooms.
    package func room<One: Room>(_ type: One.Type) -> One? { rooms.lazy.compactMap { $0 as? One }.first }

    /// Fills an empty installation with the invented network.
    package func fill(_ world: DemoWorld) async throws {
        for (_, plug) in plugs { try await plug.demo?(world) }
    }

    /// What the operator is told when the server answers.
    package func welcome(_ baseURL: String) async throws -> [String] {
        var lines: [String] = []
        for (_, plug) in plugs { lines += try await plug.welcome?(baseURL) ?? [] }
        return lines
    }

    /// Returns when nothing goes on any more that requests have begun in the background of any room.
    package func rest() async {
        for (_, plug) in plugs { await plug.rest?() }
    }

    /// Ends what would go on for ever.
    package func close() async {
        for (_, plug) in plugs.reversed() { await plug.close?() }
    }
}
