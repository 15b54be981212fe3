import Circles
import Kernel
import Web

/// The room's table: method, path, who may knock, and what is answered.
struct GroupRoutes: Sendable {
    let actions: GroupActions

    /// The most bytes of a message's form with its files.
    private static let messageLimit: Int64 = 64 << 20

    static let place = Place(GroupPaths.list(), GroupTexts.place, rank: 30)
    static let start = Place(GroupPaths.list(), GroupTexts.startGroup, rank: 10)

    var all: [Route] {
        [
            Route(.get, GroupPaths.list, body: .none, list),
            Route(.get, GroupPaths.new, body: .none, new),
            Route(.post, GroupPaths.list, create),
            Route(.get, GroupPaths.show, body: .none, conversation),
            Route(.get, GroupPaths.cases, body: .none, cases),
            Route(.post, GroupPaths.messages, body: .formWithFiles(limit: Self.messageLimit), post),
            Route(.get, GroupPaths.message, body: .none, message),
            Route(.get, GroupPaths.picture, body: .none, picture),
            Route(.post, GroupPaths.withdrawal, withdraw),
            Route(.get, GroupPaths.members, body: .none, members),
            Route(.get, GroupPaths.member, body: .none, member),
            Route(.post, GroupPaths.role, setRole),
            Route(.post, GroupPaths.removal, remove),
            Route(.post, GroupPaths.invitations, invite),
            Route(.post, GroupPaths.revocation, revoke),
            Route(.get, GroupPaths.settings, body: .none, settings),
            Route(.post, GroupPaths.settings, changeSettings),
            Route(.get, GroupPaths.leave, body: .none, leaving),
            Route(.post, GroupPaths.leave, leave),
            Route(.post, GroupPaths.enterCode, enterCode),
            Route(.get, GroupPaths.join, access: .everyone, body: .none, door),
            Route(.post, GroupPaths.join, join),
        ]
    }

    func list(_ request: Request) async throws -> Reply {
        let list = try await actions.list(by: request.requireActor())
        return Reply(list) { GroupPages.list(list, $0) }
    }

    func new(_ request: Request) async throws -> Reply {
        Reply(DoneJSON(id: CommandID.make().text)) { GroupPages.new($0) }
    }

    func create(_ request: Request) async throws -> Reply {
        let settings = try GroupSettings(reading: request.form)
        let id = try await actions.create(request.command(), settings, by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), status: 201, see: GroupPaths.show(id))
    }

    func settings(_ request: Request, _ id: CircleID) async throws -> Reply {
        let group = GroupJSON(try await actions.group(id, by: request.requireActor()))
        return Reply(group) { GroupPages.settings(group, $0) }
    }

    func changeSettings(_ request: Request, _ id: CircleID) async throws -> Reply {
        let form = request.form
        try await actions.change(
            request.command(), id, to: { try GroupSettings(reading: form, else: $0) }, by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: GroupPaths.show(id))
    }

    func leaving(_ request: Request, _ id: CircleID) async throws -> Reply {
        let leaving = try await actions.leaving(id, by: request.requireActor())
        return Reply(leaving) { GroupPages.leave(leaving, $0) }
    }

    func leave(_ request: Request, _ id: CircleID) async throws -> Reply {
        try await actions.leave(
            request.command(), id, successor: request.form.id("successor"), by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: GroupPaths.list())
    }
}
