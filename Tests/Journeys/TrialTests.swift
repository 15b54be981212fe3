import HTTPTypes
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Huizhen

@Suite("Every command that a room or the platform brings, tried by strangers")
struct TrialTests {
    /// What somebody gets who may not: nothing is there, or nothing of it can be done.
    private static let refusals = [403, 404, 405, 409, 412, 415, 422]

    @Test(
        "members of another group, administrators and the signed-out get nothing from what a room's trial sends",
        arguments: Engine.allCases)
    func everyRoute(engine: Engine) async throws {
        try await Village.with(engine, rooms: Rooms.all + [SampleRoom.self]) { village in
            let house = village.house.household
            var tried = 0
            for source in house.trials {
                let commands = try await source.commands(village.world)
                try check(commands, of: source, in: house)
                let before = try await entries(village)
                for command in commands {
                    tried += 1
                    try await send(command, to: village, access: access(of: command, in: house))
                }
                #expect(try await entries(village) == before, "strangers changed something of \(source.name)")
            }
            #expect(tried > 10)
        }
    }

    /// Every route has a command, and every command has a route; rooms bring both, and none is named here.
    private func check(_ commands: [TrialCommand], of source: TrialSource, in house: Household) throws {
        for route in source.tried {
            #expect(
                commands.contains { $0.method == route.method && $0.pattern == route.path },
                "\(source.name): no command tries \(route.method.rawValue) \(route.path)")
        }
        for command in commands {
            // A room may try the platform's routes with what it has made, such as a file of an entry.
            let known = source.routes + house.platform
            #expect(
                known.contains { $0.method == command.method && $0.path == command.pattern },
                "\(source.name): \(command.method.rawValue) \(command.pattern) has no route")
        }
    }

    private func access(of command: TrialCommand, in house: Household) -> Route.Access {
        house.routes.first { $0.method == command.method && $0.path == command.pattern }?.access ?? .signedIn
    }

    private func send(_ command: TrialCommand, to village: Village, access: Route.Access) async throws {
        let what = "\(command.method.rawValue) \(command.pattern)"
        for who in ["outsider", "administrator", nil] {
            // What is an administrator's to do is another test's; being one opens no group, no case and no file.
            guard who != "administrator" || access == .signedIn && command.actor != .administrator else { continue }
            for page in [true, false] {
                let answer = try await village.send(command, as: who, page: page)
                #expect(answer.status < 500, "\(what) as \(who ?? "nobody"): \(answer.status)")
                #expect(!answer.text.contains(TrialWorld.secret), "\(what) as \(who ?? "nobody")")
                if who == nil, access != .everyone, !page {
                    #expect(answer.status == 401, "\(what): \(answer.status) for a signed-out person")
                }
                if who != nil, command.pattern.contains(":"), !command.isForAnybody, access != .everyone {
                    #expect(Self.refusals.contains(answer.status), "\(what): \(answer.status) for \(who ?? "")")
                }
                if who == "outsider", access == .administrator, !page {
                    #expect(
                        [403, 404].contains(answer.status), "\(what): \(answer.status) for who administers nothing")
                }
            }
        }
    }

    @Test(
        "who is no administrator any more may do nothing of what one may, with the session from before",
        arguments: Engine.allCases)
    func dismissed(engine: Engine) async throws {
        try await Village.with(engine, rooms: Rooms.all + [SampleRoom.self]) { village in
            let house = village.house.household
            var commands: [TrialCommand] = []
            for source in house.trials { commands += try await source.commands(village.world) }
            commands = commands.filter { access(of: $0, in: house) == .administrator && $0.token == nil }
            #expect(commands.count > 8)
            for command in commands where command.method == .get {
                #expect(try await village.send(command, as: "administrator").status == 200, "\(command.pattern) before")
            }
            let administrator = try #require(village.people["administrator"])
            try await village.house.database.write { transaction in
                try transaction.run("update account set is_administrator = 0 where person_id = \(administrator)")
            }
            let before = try await entries(village)
            for command in commands {
                for page in [true, false] {
                    let answer = try await village.send(command, as: "administrator", page: page)
                    #expect(
                        [403, 404].contains(answer.status),
                        "\(command.method.rawValue) \(command.pattern): \(answer.status)")
                }
            }
            #expect(try await entries(village) == before)
        }
    }

    /// How much is said in the group's circle and around it.
    private func entries(_ village: Village) async throws -> Int {
        try await village.house.database.read { transaction in
            try transaction.value(
                """
                select count(*) from change where circle_id <> \(village.otherGroup)
                    and circle_id not in (select circle_id from circle_member
                        where person_id = \(village.people["outsider"]))
                """) ?? 0
        }
    }

    @Test("a route without a command, and a command without a route, are found")
    func gaps() {
        let routes = [
            Route(.get, "/a/:b", body: .none) { _ in .status(204) }, Route(.post, "/a") { _ in .status(204) },
            Route(.get, "/a", body: .none) { _ in .status(204) },
        ]
        let source = TrialSource(name: "a", routes: routes) { _ in [] }
        #expect(source.tried.map(\.path) == ["/a/:b", "/a"])
    }
}
