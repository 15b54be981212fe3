package import Circles
package import Kernel

/// For the demonstration and for tests; no route leads here.
extension GroupsRoom {
    /// Founds a group, brings its members in by invitations, and lets them talk.
    ///
    /// - Parameters:
    ///   - kind: a code of the kinds of groups.
    ///   - members: the first founds the group and becomes its moderator.
    ///   - limit: nil for the largest.
    package func createGroup(
        _ id: CircleID = .make(), name: String, kind: String, purpose: String, members: [Actor],
        history: HistoryPolicy = .all, limit: Int? = nil
    ) async throws -> CircleID {
        guard let founder = members.first, let kind = GroupKind(rawValue: kind) else { throw CommonFailure.notFound }
        let settings = try GroupSettings(
            name: name, kind: kind, purpose: purpose, invitePolicy: .members, history: history,
            limit: limit ?? Group.sizes.upperBound)
        let group = try await actions.create(CommandID(of: id), settings, by: founder)
        for member in members.dropFirst() {
            let invitation = try await actions.invite(.make(), to: group, InvitationOrder(), by: founder)
            _ = try await actions.join(.make(), with: invitation.code, by: member)
        }
        return group
    }

    /// Says something in a group.
    package func say(_ text: String, in group: CircleID, by actor: Actor) async throws {
        let draft = MessageDraft(id: .make(), text: text, uploads: [], files: [], isConfirmed: true)
        _ = try await actions.post(draft, to: group, by: actor)
    }
}
