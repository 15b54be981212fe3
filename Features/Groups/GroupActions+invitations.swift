import Circles
import Kernel
import Rooms
import Storage
import Threads

extension GroupActions {
    /// Makes a single-use code, which this answer alone shows.
    ///
    /// - Throws: `GroupFailure.codeShownOnce` when the same command is sent again: the code itself is not kept.
    func invite(
        _ id: CommandID, to group: CircleID, _ order: InvitationOrder, by actor: Actor
    ) async throws -> NewInvitation {
        guard InvitationOrder.days.contains(order.days) else {
            throw CommonFailure.invalid(field: "days", reason: GroupTexts.daysRange)
        }
        let ground = ground
        return try await ground.perform("groups.invite", by: actor, on: group.text) { transaction in
            try Threads.lock(Group.thread(of: group), in: transaction)
            let now = ground.clock.now()
            var made: NewInvitation?
            let invitation: InvitationID = try Commands.once(id, "groups.invite", by: actor, at: now, in: transaction) {
                let known = try GroupStore.require(group, by: actor.person, in: transaction)
                guard known.role.mayInvite(known.rules.invitePolicy) else {
                    if known.role == .observer { throw CommonFailure.notAllowed }
                    throw GroupFailure.invitingClosed
                }
                guard order.role == .member || known.role.mayModerate else { throw CommonFailure.notAllowed }
                let expires = now.adding(days: Int64(order.days))
                let issued = try Invitations.issue(
                    circle: group, role: order.role.rawValue, by: actor.person, at: now, expires: expires,
                    in: transaction)
                made = NewInvitation(
                    id: issued.id, group: group, groupName: known.circle.name, code: issued.code, expiresAt: expires)
                return issued.id
            }
            guard let made, made.id == invitation else { throw GroupFailure.codeShownOnce }
            return made
        }
    }

    /// Ends an invitation that nobody has used: a moderator any, others their own.
    func revoke(
        _ id: CommandID, _ invitation: InvitationID, of group: CircleID, by actor: Actor
    ) async throws {
        let ground = ground
        try await command(id, "groups.revoke-invitation", group, by: actor) { known, transaction in
            let now = ground.clock.now()
            let pending = try Invitations.pending(of: group, at: now, by: actor.person, in: transaction)
            guard let found = pending.first(where: { $0.id == invitation && !$0.isEnded }) else {
                throw CommonFailure.notFound
            }
            guard known.role.mayModerate || found.issuedBy.id == actor.person else { throw CommonFailure.notFound }
            _ = try Invitations.revoke(invitation, of: group, at: now, in: transaction)
        }
    }

    /// What the holder of a code sees before joining.
    ///
    /// - Throws: `InvitationFailure`; a code that leads to no group is unknown here.
    func door(_ code: String, for actor: Actor?) async throws -> Door {
        let now = ground.clock.now()
        return try await ground.database.read { transaction in
            if let actor, let circle = try inside(code, actor.person, in: transaction) { return .inside(circle) }
            let invitation = try Invitations.usable(code, by: actor?.person, at: now, in: transaction)
            guard let circle = invitation.circle, let found = try GroupStore.door(of: circle, in: transaction) else {
                throw InvitationFailure.unknown
            }
            if let actor, try Circles.role(in: circle, of: actor.person, transaction) != nil {
                return .inside(circle)
            }
            let inviter = try Invitations.issuer(of: invitation, in: transaction)
            return .outside(
                JoinJSON(
                    group: circle, name: invitation.circleName ?? "", kind: found.kind, purpose: found.purpose,
                    inviter: inviter, expiresAt: invitation.expiresAt, signedIn: actor != nil))
        }
    }

    /// Joins the group of a code and uses the code up.
    ///
    /// - Throws: `InvitationFailure`, `GroupFailure.full`, `GroupFailure.alreadyMember` (which leaves the code unused).
    func join(_ id: CommandID, with code: String, by actor: Actor) async throws -> CircleID {
        let ground = ground
        return try await ground.perform("groups.join", by: actor) { transaction in
            let now = ground.clock.now()
            if let circle = try Invitations.circle(behind: code, in: transaction) {
                try Threads.lock(Group.thread(of: circle), in: transaction)
            }
            return try Commands.once(id, "groups.join", by: actor, at: now, in: transaction) {
                if let circle = try inside(code, actor.person, in: transaction) { return circle }
                let invitation = try Invitations.usable(code, by: actor.person, at: now, in: transaction)
                guard let circle = invitation.circle, try GroupStore.door(of: circle, in: transaction) != nil else {
                    throw InvitationFailure.unknown
                }
                guard try Circles.role(in: circle, of: actor.person, transaction) == nil else {
                    throw GroupFailure.alreadyMember
                }
                _ = try Invitations.redeem(code, by: actor.person, at: now, in: transaction)
                try admit(actor, invitation, to: circle, at: now, in: transaction)
                return circle
            }
        }
    }

    /// The group to which this code has brought this person, who is still in it.
    private func inside(_ code: String, _ person: PersonID, in transaction: Transaction) throws -> CircleID? {
        guard let circle = try Invitations.redeemed(code, by: person, in: transaction) else { return nil }
        return try Circles.role(in: circle, of: person, transaction) == nil ? nil : circle
    }

    private func admit(
        _ actor: Actor, _ invitation: Invitation, to circle: CircleID, at instant: Instant,
        in transaction: Transaction
    ) throws {
        // Asked before: a refused statement ends what can be asked in a transaction of PostgreSQL.
        let limit = try Circles.limit(of: circle, in: transaction) ?? Group.sizes.upperBound
        do {
            try Circles.join(
                circle, actor.person, role: invitation.role, invitedBy: invitation.issuedBy, at: instant,
                in: transaction)
        } catch StorageFailure.checkViolation(constraint: "circle_size") {
            throw GroupFailure.full(limit: limit)
        }
        let inviter = try Invitations.issuer(of: invitation, in: transaction)
        let body = GroupEntry.Body(person: inviter?.id, personName: inviter?.name)
        try append(GroupEntry.joined, body, to: circle, by: actor, in: transaction)
    }
}
