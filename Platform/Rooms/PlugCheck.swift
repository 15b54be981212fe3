import Circles
import Jobs
import Web

/// What has to fit when the rooms' plugs are put into one house.
enum PlugCheck {
    static func check(_ plugs: [(type: any Room.Type, plug: Plug)], platform: [Route]) throws(PlugProblem) {
        try checkRoutes(plugs, platform: platform)
        try checkJobs(plugs)
        try checkCapabilities(plugs)
        try checkNeeds(plugs)
        try checkAssets(plugs)
        let sources = plugs.filter { $0.plug.sessions != nil }
        guard sources.count == 1 else {
            throw PlugProblem(
                sources.last?.type.name ?? "platform",
                "leaves \(sources.count) rooms that know whose session a token is")
        }
    }

    private static func checkAssets(_ plugs: [(type: any Room.Type, plug: Plug)]) throws(PlugProblem) {
        var taken: Set<String> = []
        for (type, plug) in plugs {
            for file in plug.assets {
                guard file.type != nil else {
                    throw PlugProblem(
                        type.name, "brings “\(file.name)”, which is no script, style or picture of a page")
                }
                guard !Assets.isOfPlatform(file.name), taken.insert(file.name).inserted else {
                    throw PlugProblem(type.name, "brings a second file “\(file.name)”")
                }
            }
        }
    }

    private static func checkRoutes(
        _ plugs: [(type: any Room.Type, plug: Plug)], platform: [Route]
    ) throws(PlugProblem) {
        var taken: Set<String> = Set(platform.map(shape))
        for (type, plug) in plugs {
            for route in plug.routes {
                let first = route.path.split(separator: "/").first.map(String.init) ?? ""
                guard type.words.contains(first) else {
                    throw PlugProblem(type.name, "answers \(route.path), outside of its own words")
                }
                guard taken.insert(shape(route)).inserted else {
                    throw PlugProblem(type.name, "answers \(route.method.rawValue) \(route.path) a second time")
                }
            }
            let known = Set(plug.routes.filter { $0.method == .get }.map(\.path))
            for place in plug.places + plug.starts + plug.actions where !known.contains(place.path) {
                throw PlugProblem(type.name, "leads to \(place.path), which it does not answer")
            }
        }
    }

    /// Two paths that differ in the names of their values only are the same path.
    private static func shape(_ route: Route) -> String {
        let parts = route.path.split(separator: "/").map { $0.hasPrefix(":") ? ":" : String($0) }
        return "\(route.method.rawValue) /\(parts.joined(separator: "/"))"
    }

    private static func checkJobs(_ plugs: [(type: any Room.Type, plug: Plug)]) throws(PlugProblem) {
        for (type, plug) in plugs {
            let names = plug.jobs.map(\.name)
            for name in names where names.filter({ $0 == name }).count > 1 {
                throw PlugProblem(type.name, "has the job “\(name)” twice")
            }
            for listener in type.listeners where !names.contains(listener.job) {
                throw PlugProblem(type.name, "listens with the job “\(listener.job)”, which it does not have")
            }
        }
    }

    private static func checkCapabilities(_ plugs: [(type: any Room.Type, plug: Plug)]) throws(PlugProblem) {
        var kinds: Set<String> = [CircleKind.personal.name, "public"]
        let asked = Set(plugs.flatMap { $0.plug.capabilities })
        for (type, plug) in plugs {
            for kind in plug.circles {
                guard kinds.insert(kind.name).inserted else {
                    throw PlugProblem(type.name, "has circles of the kind “\(kind.name)”, which there is already")
                }
                for role in kind.roles {
                    for capability in role.allows.sorted() where !capability.isOfPlatform && !asked.contains(capability)
                    {
                        throw PlugProblem(
                            type.name, "lets “\(role.name)” do “\(capability)”, for which no room asks")
                    }
                }
            }
            for capability in plug.capabilities where !capability.word.hasPrefix("may-") {
                throw PlugProblem(type.name, "asks for “\(capability)”, which does not begin with may-")
            }
        }
    }

    private static func checkNeeds(_ plugs: [(type: any Room.Type, plug: Plug)]) throws(PlugProblem) {
        for (type, plug) in plugs {
            let reasons = plug.needs.map(\.reason)
            for reason in reasons where reasons.filter({ $0 == reason }).count > 1 {
                throw PlugProblem(type.name, "has the need “\(reason)” twice")
            }
        }
    }
}
