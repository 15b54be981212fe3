import Circles
import Kernel
import Rooms
import Web

extension GroupRoutes {
    func invite(_ request: Request, _ group: CircleID) async throws -> Reply {
        let house = actions.house
        let made = try await actions.invite(
            request.command(), to: group, InvitationOrder(reading: request.form), by: request.requireActor())
        let link = request.origin(house.settings.origin) + GroupPaths.join(made.code)
        let page = InvitationPage(
            code: made.code, link: link, qr: request.wantsJSON ? nil : try await house.qr(link),
            expires: made.expiresAt)
        return Reply(InvitationMadeJSON(invitation: made, link: link), status: 201) {
            GroupPages.invitation(made, page, $0)
        }.header("Cache-Control", "no-store")
    }

    func revoke(_ request: Request, _ group: CircleID, _ invitation: InvitationID) async throws -> Reply {
        try await actions.revoke(request.command(), invitation, of: group, by: request.requireActor())
        return Reply.done(RevokedJSON(invitation: invitation), see: GroupPaths.members(group))
    }

    /// A code typed by hand leads to the page that its link opens.
    func enterCode(_ request: Request) async throws -> Reply {
        let code = Invitations.plain(try request.form.required("code"))
        guard !code.isEmpty else { throw InvitationFailure.unknown }
        return Reply.done(CodeJSON(code: code), see: GroupPaths.join(code))
    }

    func door(_ request: Request, _ typed: String) async throws -> Reply {
        let code = Invitations.plain(typed)
        switch try await actions.door(code, for: request.actor) {
        case .inside(let group):
            return Reply.done(JoinedJSON(group: group), see: GroupPaths.show(group))
        case .outside(let door):
            return Reply(door) { GroupPages.join(door, code: code, $0) }.header("Cache-Control", "no-store")
        }
    }

    func join(_ request: Request, _ typed: String) async throws -> Reply {
        let group = try await actions.join(
            request.command(), with: Invitations.plain(typed), by: request.requireActor())
        return Reply.done(JoinedJSON(group: group), see: GroupPaths.show(group))
    }
}
