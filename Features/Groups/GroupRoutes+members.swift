import Circles
import Kernel
import Web

extension GroupRoutes {
    private struct Changed: Encodable, Sendable {
        let group: CircleID
        let person: PersonID
    }

    func members(_ request: Request) async throws -> Reply {
        let members = try await actions.members(of: request.id("group"), by: request.requireActor())
        return Reply(members) { GroupPages.members(members, $0) }
    }

    func member(_ request: Request) async throws -> Reply {
        let member = try await actions.member(
            request.id("person"), of: request.id("group"), by: request.requireActor())
        return Reply(member) { GroupPages.member(member, $0) }
    }

    func setRole(_ request: Request) async throws -> Reply {
        let group: CircleID = try request.id("group")
        let person: PersonID = try request.id("person")
        _ = try request.form.required("role")
        let role = try request.form.code("role", default: GroupRole.member)
        try await actions.setRole(request.commandID(), role, of: person, in: group, by: request.requireActor())
        return Reply.done(Changed(group: group, person: person), see: "/groups/\(group)/members")
    }

    func remove(_ request: Request) async throws -> Reply {
        let group: CircleID = try request.id("group")
        let person: PersonID = try request.id("person")
        try await actions.remove(
            request.commandID(), person, from: group, reason: request.form.text("reason") ?? "",
            by: request.requireActor())
        return Reply.done(Changed(group: group, person: person), see: "/groups/\(group)/members")
    }
}
