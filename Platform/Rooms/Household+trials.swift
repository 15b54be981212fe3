package import Web

/// Where commands come from that tests send: the platform, or a room that has a trial.
package struct TrialSource: Sendable {
    /// The room's name, or `platform`.
    package let name: String
    /// What it answers.
    package let routes: [Route]
    /// Its commands, each time on subjects that are new.
    package let commands: @Sendable (TrialWorld) async throws -> [TrialCommand]

    package init(
        name: String, routes: [Route], commands: @escaping @Sendable (TrialWorld) async throws -> [TrialCommand]
    ) {
        self.name = name
        self.routes = routes
        self.commands = commands
    }
}

extension TrialSource {
    /// Routes that need a command: those with a value in the path, and those that change something.
    package var tried: [Route] {
        routes.filter { route in
            route.path.contains(":") || ![Method.get, .head, .options].contains(route.method)
        }
    }
}

extension Household {
    /// The platform and every room that has a trial.
    package var trials: [TrialSource] {
        let platform = platform
        let own = TrialSource(name: PlatformJobs.room, routes: platform) { world in
            try await PlatformTrial.commands(world).filter { command in
                platform.contains { $0.method == command.method && $0.path == command.pattern }
            }
        }
        let rooms = plugs.compactMap { type, plug in
            plug.trial.map { TrialSource(name: type.name, routes: plug.routes, commands: $0) }
        }
        return [own] + rooms
    }
}
