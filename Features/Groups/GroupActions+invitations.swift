import Circles
import Kernel
import Storage
import Threads

extension GroupActions {
    /// Longest and usual validity of an invitation, in days.
    static let invitationDays = (longest: 30, usual: 7)

    /// Makes a single-use code, which this answer alone shows.
    ///
    /// - Throws: `GroupFailure.codeShownOnce` when the same command is sent again: the code itself is not kept.
    func invite(
        _ id: CommandID, to group: CircleID, role: GroupRole, days: Int, by actor: Actor
    ) async throws -> NewInvitation {
        guard (1...Self.invitationDays.longest).contains(days) else {
            throw CommonFailure.invalid(field: "days", reason: GroupTexts.daysRange)
        }
        let ground = ground
        return try await ground.perform("group.invite", by: actor, on: group.text) { transaction in
            let now = ground.clock.now()
            var made: NewInvitation?
            let invitation: InvitationID = try Commands.once(id, "group.invite", by: actor, at: now, in: transaction) {
                let known = try GroupStore.require(group, by: actor.person, in: transaction)
                guard known.role.mayInvite(known.invitePolicy) else {
                    if known.role == .observer { throw CommonFailure.notAllowed }
                    throw GroupFailure.invitingClosed
                }
                guard role == .member || known.role.mayModerate else { throw CommonFailure.notAllowed }
                let expires = now.adding(days: Int64(days))
                let issued = try Invitations.issue(
                    circle: group, role: role.rawValue, by: actor.person, at: now, expires: expires, in: transaction)
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
        try await command(id, "group.revoke-invitation", group, by: actor) { known, transaction in
            let now = ground.clock.now()
            let pending = try Invitations.pending(of: group, at: now, by: actor.person, in: transaction)
            guard let found = pending.first(where: { $0.id == invitation }) else { throw CommonFailure.notFound }
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
                JoinView(
                    group: circle, name: invitation.circleName ?? "", kind: found.kind, purpose: found.purpose,
                    inviter: inviter, expiresAt: invitation.expiresAt, signedIn: actor != nil))
        }
    }

    /// Joins the group of a code and uses the code up.
    ///
    /// - Throws: `InvitationFailure`, `GroupFailure.full`, `GroupFailure.alreadyMember` (which leaves the code unused).
    func join(_ id: CommandID, with code: String, by actor: Actor) async throws -> CircleID {
        let ground = ground
        return try await ground.perform("group.join", by: actor) { transaction in
            let now = ground.clock.now()
            return try Commands.once(id, "group.join", by: actor, at: now, in: transaction) {
                if let circle = try inside(code, actor.person, in: transaction) { return circle }
                let invitation = try Invitations.usable(code, by: actor.person, at: now, in: transaction)
                guard let circle = invitation.circle else { throw InvitationFailure.unknown }
                try Threads.lock(try Group.thread(of: circle), in: transaction)
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
        let limit = try GroupStore.door(of: circle, in: transaction)?.limit ?? Group.limit
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
