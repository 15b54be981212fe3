import Circles
import Foundation
import Kernel
import Needs
import Storage
import Threads
import Web

/// The first page: what waits for the actor in all rooms, the most urgent first, and what is new in the circles.
struct HomeRoutes: Sendable {
    let ground: Ground
    /// Reasons of all rooms, in the order of their sections.
    let kinds: [(room: String, kind: NeedKind)]
    /// Kinds of circles that have a page.
    let circles: [CircleKind]
    let starts: [Place]
    let actions: [Place]
    /// Places that the navigation of a phone has no room for.
    let more: [Place]

    /// At most so many things of one reason are shown, the most urgent and then what is due first: what one person does in a day,
    /// on a page that a phone on a bad line gets at once.
    static let sectionLimit = 20

    init(ground: Ground, plugs: [(type: any Room.Type, plug: Plug)], places: [Place]) {
        self.ground = ground
        kinds = plugs.flatMap { one in one.plug.needs.map { (one.type.name, $0) } }
            .sorted { ($0.1.rank, $0.0, $0.1.reason) < ($1.1.rank, $1.0, $1.1.reason) }
        circles = plugs.flatMap(\.plug.circles).filter { $0.path != nil }
        starts = plugs.flatMap(\.plug.starts).sorted { $0.rank < $1.rank }
        actions = plugs.flatMap(\.plug.actions).sorted { $0.rank < $1.rank }
        more = Array(places.dropFirst(Place.phoneLimit))
    }

    static let path = Path("/")
    static let place = Place(path(), Text(zh: "首页", en: "Home"), rank: 0)

    var routes: [Route] { [Route(.get, Self.path, body: .none, show)] }

    private func show(_ request: Request) async throws -> Reply {
        let home = try await read(by: try request.requireActor())
        let (starts, actions, more) = (starts, actions, more)
        return Reply(HomeJSON(home)) {
            HomePage(home: home, starts: starts, actions: actions, more: more).page($0)
        }
    }

    /// The vector first, then what waits and what is new side by side, each from one consistent state.
    ///
    /// What comes in between may stand in one of them and not yet in the other; it comes after the vector, so that the
    /// page's stream brings it to both.
    private func read(by actor: Actor) async throws -> Home {
        let vector = try await ground.look("platform.home", by: actor) { try Circles.vector(of: actor.person, in: $0) }
        async let sections = ground.look("platform.home", by: actor) { transaction in
            try self.sections(of: actor.person, in: transaction)
        }
        async let circles = ground.look("platform.home", by: actor) { transaction in
            try self.circles(of: actor.person, in: transaction)
        }
        return Home(sections: try await sections, circles: try await circles, vector: vector, now: ground.clock.now())
    }

    private func sections(of person: PersonID, in transaction: Transaction) throws -> [Home.Section] {
        let needs = try Needs.list(
            for: person, limit: (Self.sectionLimit + 1) * max(1, kinds.count), perReason: Self.sectionLimit + 1,
            newestFirst: kinds.filter { $0.kind.order == .newest }.map { ($0.room, $0.kind.reason) }, in: transaction)
        return try kinds.map { room, kind in
            let own = needs.filter { $0.room == room && $0.reason == kind.reason }
            let shown = Array(own.prefix(Self.sectionLimit))
            let lines = shown.isEmpty ? [] : try kind.lines(shown, person, transaction)
            return Home.Section(room: room, kind: kind, lines: lines, hasMore: own.count > shown.count)
        }
    }

    private func circles(of person: PersonID, in transaction: Transaction) throws -> [Home.Circle] {
        let unread = try Sync.unread(of: person, in: transaction)
        let mine = try Circles.list(of: person, kinds: circles.map(\.name), in: transaction)
        let paths = Dictionary(uniqueKeysWithValues: circles.map { ($0.name, $0.path) })
        return mine.map { circle in
            Home.Circle(
                id: circle.id, name: circle.name, path: (paths[circle.kind] ?? nil)?(circle.id) ?? Self.path(),
                unread: unread[circle.id] ?? 0)
        }
    }
}
