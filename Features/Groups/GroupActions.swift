import Circles
import Kernel
import Storage
import Threads

/// What people do with groups: each is one transaction with its rule, its effect and its audit record.
struct GroupActions: Sendable {
    let ground: Ground
    let tools: GroupTools

    /// Opens a group with its founder as moderator; the command's id becomes the group's.
    func create(_ id: CommandID, _ settings: GroupSettings, by actor: Actor) async throws -> CircleID {
        let ground = ground
        return try await ground.perform("group.create", by: actor, on: id.text) { transaction in
            let now = ground.clock.now()
            return try Commands.once(id, "group.create", by: actor, at: now, in: transaction) {
                let circle = CircleID(of: id)
                let thread = try Group.thread(of: circle)
                try Circles.create(
                    circle, kind: GroupsRoom.circleKind, name: settings.name, minimum: Group.minimum,
                    limit: settings.limit, history: settings.history, at: now, in: transaction)
                try Threads.open(
                    thread, room: GroupsRoom.name, author: actor.person, whole: false, at: now, in: transaction)
                try Circles.join(
                    circle, actor.person, role: GroupRole.moderator.rawValue, invitedBy: nil, at: now, in: transaction)
                try GroupStore.insert(circle, settings, by: actor.person, at: now, in: transaction)
                try Threads.share(thread, with: [circle], in: transaction)
                let body = GroupEntry.Body(name: settings.name)
                try append(GroupEntry.created, body, to: circle, by: actor, in: transaction)
                return circle
            }
        }
    }

    /// The actor's groups with what is unread in each.
    func list(by actor: Actor) async throws -> [GroupItem] {
        try await ground.look("group.list", by: actor) { transaction in
            let unread = try Sync.unread(of: actor.person, in: transaction)
            return try GroupStore.list(by: actor.person, in: transaction).map { group in
                GroupItem(group, unread: unread[group.id] ?? 0)
            }
        }
    }

    /// The group for a page about it.
    func group(_ id: CircleID, by actor: Actor) async throws -> Group {
        try await ground.look("group.read", by: actor, on: id.text) { transaction in
            try GroupStore.require(id, by: actor.person, in: transaction)
        }
    }

    /// Changes name, kind, purpose and policies; what present members may see stays as it is.
    func change(
        _ id: CommandID, _ group: CircleID, to settings: @escaping @Sendable (Group) throws -> GroupSettings,
        by actor: Actor
    ) async throws {
        try await command(id, "group.settings", group, by: actor) { known, transaction in
            guard known.role.mayModerate else { throw CommonFailure.notAllowed }
            let wanted = try settings(known)
            try Circles.update(
                group, name: wanted.name, history: wanted.history, limit: wanted.limit, in: transaction)
            try GroupStore.update(group, wanted, in: transaction)
            if wanted.name != known.circle.name {
                let body = GroupEntry.Body(name: wanted.name)
                try append(GroupEntry.renamed, body, to: group, by: actor, in: transaction)
            } else {
                try append(GroupEntry.settingsChanged, .init(), to: group, by: actor, in: transaction)
            }
        }
    }

    /// One step inside a group that counts once.
    ///
    /// The group's thread is held from here to the commit, so that the rule
    /// is judged on what is true then.
    func command(
        _ id: CommandID, _ action: String, _ group: CircleID, by actor: Actor,
        _ body: @escaping @Sendable (Group, Transaction) throws -> Void
    ) async throws {
        let ground = ground
        _ = try await ground.perform(action, by: actor, on: group.text) { transaction in
            try Commands.once(id, action, by: actor, at: ground.clock.now(), in: transaction) {
                try Threads.lock(Group.thread(of: group), in: transaction)
                try body(try GroupStore.require(group, by: actor.person, in: transaction), transaction)
                return true
            }
        }
    }

    /// Adds what happened to the group's thread.
    func append(
        _ kind: String, _ body: GroupEntry.Body, to group: CircleID, by actor: Actor, in transaction: Transaction
    ) throws {
        let entry = NewEntry(id: .make(at: ground.clock.now()), kind: kind, body: try body.json())
        try Threads.append(entry, to: try Group.thread(of: group), by: actor, on: ground, in: transaction)
    }
}
