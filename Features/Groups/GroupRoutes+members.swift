import Circles
import Kernel
import Web

extension GroupRoutes {
    func members(_ request: Request, _ group: CircleID) async throws -> Reply {
        try await unlessRemoved(request, group) { actor in
            let members = try await actions.members(of: group, by: actor)
            return Reply(members) { GroupPages.members(members, $0) }
        }
    }

    func member(_ request: Request, _ group: CircleID, _ person: PersonID) async throws -> Reply {
        let member = try await actions.member(person, of: group, by: request.requireActor())
        return Reply(member) { GroupPages.member(member, $0) }
    }

    func setRole(_ request: Request, _ group: CircleID, _ person: PersonID) async throws -> Reply {
        let role = try GroupRole(reading: request.form)
        try await actions.setRole(request.command(), role, of: person, in: group, by: request.requireActor())
        return changed(group, person)
    }

    func remove(_ request: Request, _ group: CircleID, _ person: PersonID) async throws -> Reply {
        try await actions.remove(
            request.command(), person, from: group, reason: request.form.text("reason") ?? "",
            by: request.requireActor())
        return changed(group, person)
    }

    private func changed(_ group: CircleID, _ person: PersonID) -> Reply {
        Reply.done(MemberPlaceJSON(group: group, person: person), see: GroupPaths.members(group))
    }
}
