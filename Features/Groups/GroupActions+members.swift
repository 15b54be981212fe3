import Circles
import Kernel
import Storage
import Threads

extension GroupActions {
    /// The members, and for moderators who brought in whom.
    func members(of id: CircleID, by actor: Actor) async throws -> MembersJSON {
        let now = ground.clock.now()
        return try await ground.look("groups.members", by: actor, on: id.text) { transaction in
            let group = try GroupStore.require(id, by: actor.person, in: transaction)
            let members = try Circles.members(of: id, by: actor.person, in: transaction)
            var view = MembersJSON(group, members: members.map(MembersJSON.Item.init))
            let pending = try Invitations.pending(of: id, at: now, by: actor.person, in: transaction)
            view.pending = pending.filter { group.role.mayModerate || $0.issuedBy.id == actor.person }
                .map(MembersJSON.Pending.init)
            guard group.role.mayModerate,
                let founder = try GroupStore.founder(of: id, in: transaction)
            else { return view }
            let edges = try Invitations.edges(of: id, by: actor.person, in: transaction)
            view.tree = InvitationTree.build(
                founder: founder.card, at: founder.at, edges: edges, present: Set(members.map(\.person.id)))
            return view
        }
    }

    /// One member, for the page on which moderators change the role or remove.
    func member(_ member: PersonID, of id: CircleID, by actor: Actor) async throws -> MemberJSON {
        try await ground.look("groups.member", by: actor, on: id.text) { transaction in
            let group = try GroupStore.require(id, by: actor.person, in: transaction)
            let found = try require(member, of: id, by: actor, in: transaction)
            return MemberJSON(group: GroupJSON(group), person: found.card, role: found.role)
        }
    }

    /// Gives a member another role.
    ///
    /// - Throws: `GroupFailure.lastModerator` when the group would be left without one.
    func setRole(
        _ id: CommandID, _ role: GroupRole, of member: PersonID, in group: CircleID, by actor: Actor
    ) async throws {
        try await command(id, "groups.role", group, by: actor) { known, transaction in
            guard known.role.mayModerate else { throw CommonFailure.notAllowed }
            let found = try require(member, of: group, by: actor, in: transaction)
            guard found.role != role else { return }
            if found.role == .moderator { try requireAnotherModerator(in: group, transaction) }
            try Circles.setRole(role.rawValue, in: group, of: member, transaction)
            let body = GroupEntry.Body(person: member, personName: found.card.name, role: role)
            try append(GroupEntry.roleChanged, body, to: group, by: actor, in: transaction)
        }
    }

    /// Ends somebody's membership and invitations at once; what they wrote stays.
    ///
    /// The way back is an invitation that is made after this.
    func remove(
        _ id: CommandID, _ member: PersonID, from group: CircleID, reason: String, by actor: Actor
    ) async throws {
        let reason = try PlainText.clean(reason, field: "reason", limit: 200)
        try await command(id, "groups.remove", group, by: actor) { known, transaction in
            guard known.role.mayModerate, member != actor.person else { throw CommonFailure.notAllowed }
            let found = try require(member, of: group, by: actor, in: transaction)
            let body = GroupEntry.Body(person: member, personName: found.card.name, reason: reason)
            try append(GroupEntry.removed, body, to: group, by: actor, in: transaction)
            _ = try Circles.remove(group, member, in: transaction)
        }
    }

    /// Ends the actor's own membership at once.
    ///
    /// - Parameter successor: who becomes moderator; needed when the actor is the only one and others stay.
    func leave(_ id: CommandID, _ group: CircleID, successor: PersonID?, by actor: Actor) async throws {
        try await command(id, "groups.leave", group, by: actor) { known, transaction in
            let isLast = try known.role.mayModerate && isAlone(in: group, transaction)
            if isLast && known.circle.memberCount > 1 {
                guard let successor, successor != actor.person else { throw GroupFailure.successorNeeded }
                let found = try require(successor, of: group, by: actor, in: transaction)
                try Circles.setRole(GroupRole.moderator.rawValue, in: group, of: successor, transaction)
                let body = GroupEntry.Body(person: successor, personName: found.card.name, role: .moderator)
                try append(GroupEntry.roleChanged, body, to: group, by: actor, in: transaction)
            }
            try append(GroupEntry.left, .init(), to: group, by: actor, in: transaction)
            _ = try Circles.leave(group, actor.person, in: transaction)
        }
    }

    /// What the page for leaving shows: who could take over, longest in the group first, when somebody has to.
    func leaving(_ id: CircleID, by actor: Actor) async throws -> LeavingJSON {
        try await ground.look("groups.read", by: actor, on: id.text) { transaction in
            let group = try GroupStore.require(id, by: actor.person, in: transaction)
            let isLast = try group.role.mayModerate && isAlone(in: id, transaction)
            let others = try isLast ? Circles.members(of: id, by: actor.person, in: transaction) : []
            return LeavingJSON(
                group: GroupJSON(group), successors: others.map(\.person).filter { $0.id != actor.person })
        }
    }

    private func require(
        _ member: PersonID, of group: CircleID, by actor: Actor, in transaction: Transaction
    ) throws -> (card: PersonCard, role: GroupRole) {
        guard let found = try Circles.member(member, of: group, by: actor.person, in: transaction) else {
            throw CommonFailure.notFound
        }
        return (found.person, GroupRole(rawValue: found.role) ?? .observer)
    }

    private func requireAnotherModerator(in group: CircleID, _ transaction: Transaction) throws {
        guard try !isAlone(in: group, transaction) else { throw GroupFailure.lastModerator }
    }

    /// Whether the group has one moderator only.
    ///
    /// Take the thread's lock first when something follows from it.
    private func isAlone(in group: CircleID, _ transaction: Transaction) throws -> Bool {
        try Capabilities.count(.mayModerate, in: group, transaction) == 1
    }
}
