import Circles
import Kernel
import Rooms
import Storage
import Threads

/// What people do with groups: each is one transaction with its rule, its effect and its audit record.
struct GroupActions: Sendable {
    let house: Foundations
    /// Takes the pictures of messages.
    let intake: PictureIntake

    init(house: Foundations) {
        self.house = house
        intake = PictureIntake(for: "the secret of a group's file", on: house)
    }

    var ground: Ground { house.ground }

    /// Opens a group with its founder as moderator; the command's id becomes the group's.
    func create(_ id: CommandID, _ settings: GroupSettings, by actor: Actor) async throws -> CircleID {
        let ground = ground
        return try await ground.perform("groups.create", by: actor, on: id.text) { transaction in
            let now = ground.clock.now()
            return try Commands.once(id, "groups.create", by: actor, at: now, in: transaction) {
                let circle = CircleID(of: id)
                guard try !Circles.isTaken(circle, in: transaction) else { throw CommonFailure.notFound }
                try Rates.spend(Group.perDay, by: actor.person, at: now, in: transaction)
                try Rates.spend(Group.inTotal, by: actor.person, at: now, in: transaction)
                let thread = Group.thread(of: circle)
                try Circles.create(
                    circle, kind: GroupsRoom.circleKind, name: settings.name, minimum: Group.sizes.lowerBound,
                    limit: settings.limit, history: settings.history, at: now, in: transaction)
                try Threads.open(
                    thread, room: GroupsRoom.name, author: actor.person, whole: false, at: now, in: transaction)
                try Circles.join(
                    circle, actor.person, role: GroupRole.moderator.rawValue, invitedBy: nil, at: now, in: transaction)
                try GroupStore.insert(circle, settings.rules, by: actor.person, at: now, in: transaction)
                try Threads.share(thread, with: [circle], in: transaction)
                let body = GroupEntry.Body(name: settings.name)
                try append(GroupEntry.created, body, to: circle, by: actor, in: transaction)
                return circle
            }
        }
    }

    /// The actor's groups with what is unread in each.
    func list(by actor: Actor) async throws -> GroupListJSON {
        try await ground.look("groups.list", by: actor) { transaction in
            let unread = try Sync.unread(of: actor.person, in: transaction)
            let groups = try GroupStore.list(by: actor.person, in: transaction)
            return GroupListJSON(groups: groups.map { GroupListJSON.Item($0, unread: unread[$0.id] ?? 0) })
        }
    }

    /// The group for a page about it.
    func group(_ id: CircleID, by actor: Actor) async throws -> Group {
        try await ground.look("groups.read", by: actor, on: id.text) { transaction in
            try GroupStore.require(id, by: actor.person, in: transaction)
        }
    }

    /// Changes name, kind, purpose, size and policies; what present members may see stays as it is.
    ///
    /// - Throws: `GroupFailure.tooManyMembers` when the group has more members than the new limit.
    func change(
        _ id: CommandID, _ group: CircleID, to settings: @escaping @Sendable (Group) throws -> GroupSettings,
        by actor: Actor
    ) async throws {
        try await command(id, "groups.settings", group, by: actor) { known, transaction in
            guard known.role.mayModerate else { throw CommonFailure.notAllowed }
            let wanted = try settings(known)
            do {
                try Circles.update(
                    group, name: wanted.name, history: wanted.history, limit: wanted.limit, in: transaction)
            } catch StorageFailure.checkViolation(constraint: "circle_size") {
                throw GroupFailure.tooManyMembers(count: known.circle.memberCount)
            }
            try GroupStore.update(group, wanted.rules, in: transaction)
            let isRenamed = wanted.name != known.circle.name
            try append(
                isRenamed ? GroupEntry.renamed : GroupEntry.settingsChanged,
                isRenamed ? GroupEntry.Body(name: wanted.name) : GroupEntry.Body(), to: group, by: actor,
                in: transaction)
        }
    }

    /// One step inside a group that counts once.
    ///
    /// The group's thread is held from here to the commit, so that the rule is judged on what is true then.
    func command(
        _ id: CommandID, _ action: String, _ group: CircleID, by actor: Actor,
        _ body: @escaping @Sendable (Group, Transaction) throws -> Void
    ) async throws {
        let ground = ground
        _ = try await ground.perform(action, by: actor, on: group.text) { transaction in
            try Threads.lock(Group.thread(of: group), in: transaction)
            return try Commands.once(id, action, by: actor, at: ground.clock.now(), in: transaction) {
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
        try Threads.append(entry, to: Group.thread(of: group), by: actor, on: ground, in: transaction)
    }
}
