import Circles
import Kernel
import Threads
import Web

/// The room's table: method, path, who may knock, and what is answered.
struct GroupRoutes: Sendable {
    let actions: GroupActions
    let origin: String?

    /// The most bytes of a message's form with its files.
    private static let messageLimit: Int64 = 64 << 20

    var all: [Route] {
        [
            Route(.get, "/groups", body: .none, list),
            Route(.get, "/groups/new", body: .none, new),
            Route(.post, "/groups", create),
            Route(.get, "/groups/:group", body: .none, conversation),
            Route(.get, "/groups/:group/changes", body: .none, changes),
            Route(.post, "/groups/:group/messages", body: .formWithFiles(limit: Self.messageLimit), post),
            Route(.get, "/groups/:group/messages/:seq", body: .none, message),
            Route(.post, "/groups/:group/messages/:seq/withdrawal", withdraw),
            Route(.get, "/groups/:group/members", body: .none, members),
            Route(.get, "/groups/:group/members/:person", body: .none, member),
            Route(.post, "/groups/:group/members/:person/role", setRole),
            Route(.post, "/groups/:group/members/:person/removal", remove),
            Route(.post, "/groups/:group/invitations", invite),
            Route(.post, "/groups/:group/invitations/:invitation/revocation", revoke),
            Route(.get, "/groups/:group/settings", body: .none, settings),
            Route(.post, "/groups/:group/settings", changeSettings),
            Route(.get, "/groups/:group/leave", body: .none, leaving),
            Route(.post, "/groups/:group/leave", leave),
            Route(.post, "/join", enterCode),
            Route(.get, "/join/:code", access: .everyone, body: .none, door),
            Route(.post, "/join/:code", join),
        ]
    }

    private struct Done: Encodable, Sendable { let id: String }

    func list(_ request: Request) async throws -> Reply {
        let list = GroupList(groups: try await actions.list(by: request.requireActor()))
        return Reply(list) { GroupPages.list(list, $0) }
    }

    func new(_ request: Request) async throws -> Reply {
        Reply(Done(id: CommandID.make().text)) { GroupPages.new($0) }
    }

    func create(_ request: Request) async throws -> Reply {
        let form = request.form
        let settings = try GroupSettings(
            name: form.text("name") ?? "", kind: form.code("kind", default: .specialty),
            purpose: form.text("purpose") ?? "", invitePolicy: form.code("invitePolicy", default: .moderators),
            history: form.code("history", default: .all), limit: form.int("limit") ?? Group.limit)
        let id = try await actions.create(request.commandID(), settings, by: request.requireActor())
        return Reply.done(Done(id: id.text), status: 201, see: "/groups/\(id)")
    }

    func settings(_ request: Request) async throws -> Reply {
        let group = GroupInfo(try await actions.group(request.id("group"), by: request.requireActor()))
        return Reply(group) { GroupPages.settings(group, $0) }
    }

    func changeSettings(_ request: Request) async throws -> Reply {
        let id: CircleID = try request.id("group")
        let form = request.form
        try await actions.change(
            request.commandID(), id,
            to: { known in
                try GroupSettings(
                    name: form.text("name") ?? known.circle.name, kind: form.code("kind", default: known.kind),
                    purpose: form.text("purpose") ?? known.purpose,
                    invitePolicy: form.code("invitePolicy", default: known.invitePolicy),
                    history: form.code("history", default: known.circle.history), limit: known.circle.limit)
            }, by: request.requireActor())
        return Reply.done(Done(id: id.text), see: "/groups/\(id)")
    }

    func leaving(_ request: Request) async throws -> Reply {
        let leaving = try await actions.leaving(request.id("group"), by: request.requireActor())
        return Reply(leaving) { GroupPages.leave(leaving, $0) }
    }

    func leave(_ request: Request) async throws -> Reply {
        let id: CircleID = try request.id("group")
        try await actions.leave(
            request.commandID(), id, successor: request.form.id("successor"), by: request.requireActor())
        return Reply.done(Done(id: id.text), see: "/groups")
    }
}

extension Request {
    /// The client-made id of the command that a form or JSON object carries.
    func commandID() throws(CommonFailure) -> CommandID {
        guard let id = try form.id("id", of: CommandSubject.self) else {
            throw .invalid(
                field: "id", reason: Text(zh: "缺少命令编号，请刷新页面。", en: "The command needs an id; reload the page."))
        }
        return id
    }
}
