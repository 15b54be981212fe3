import Circles
import Kernel
import Web

extension GroupRoutes {
    private struct Made: Encodable, Sendable {
        let invitation: NewInvitation
        let link: String
    }
    private struct Joined: Encodable, Sendable { let group: CircleID }
    private struct Revoked: Encodable, Sendable { let invitation: InvitationID }
    private struct Code: Encodable, Sendable { let code: String }

    func invite(_ request: Request) async throws -> Reply {
        let made = try await actions.invite(
            request.commandID(), to: request.id("group"), role: request.form.code("role", default: .member),
            days: request.form.int("days") ?? GroupActions.invitationDays.usual, by: request.requireActor())
        let link = address(of: request) + "/join/" + made.code
        let qr = request.wantsJSON ? nil : try await actions.tools.qr(link)
        return Reply(Made(invitation: made, link: link), status: 201) {
            GroupPages.invitation(made, link: link, qr: qr, $0)
        }.header("Cache-Control", "no-store")
    }

    func revoke(_ request: Request) async throws -> Reply {
        let group: CircleID = try request.id("group")
        let invitation: InvitationID = try request.id("invitation")
        try await actions.revoke(request.commandID(), invitation, of: group, by: request.requireActor())
        return Reply.done(Revoked(invitation: invitation), see: "/groups/\(group)/members")
    }

    /// A code typed by hand leads to the page that its link opens.
    func enterCode(_ request: Request) async throws -> Reply {
        let code = Self.plain(try request.form.required("code"))
        guard !code.isEmpty else { throw InvitationFailure.unknown }
        return Reply.done(Code(code: code), see: "/join/\(code)")
    }

    func door(_ request: Request) async throws -> Reply {
        let code = Self.plain(request.parameter("code") ?? "")
        switch try await actions.door(code, for: request.actor) {
        case .inside(let group):
            return Reply.done(Joined(group: group), see: "/groups/\(group)")
        case .outside(let door):
            return Reply(door) { GroupPages.join(door, code: code, $0) }.header("Cache-Control", "no-store")
        }
    }

    func join(_ request: Request) async throws -> Reply {
        let code = Self.plain(request.parameter("code") ?? "")
        let group = try await actions.join(request.commandID(), with: code, by: request.requireActor())
        return Reply.done(Joined(group: group), see: "/groups/\(group)")
    }

    /// What of a typed or pasted code counts; a pasted link is cut to its code.
    static func plain(_ text: String) -> String {
        let last = text.split(separator: "/").last ?? ""
        let allowed = last.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        return String(String.UnicodeScalarView(allowed.prefix(64)))
    }

    /// Under what address the reader reaches the installation: as configured, or as their browser says.
    private func address(of request: Request) -> String {
        if let origin { return origin }
        if let told = request.header("origin"), told.hasPrefix("https://") || told.hasPrefix("http://") { return told }
        guard let host = request.header("host"), !host.isEmpty else { return "" }
        let name = host.split(separator: ":").first ?? ""
        return (["localhost", "127", "["].contains { name.hasPrefix($0) } ? "http://" : "https://") + host
    }
}
