import Blobs
import Circles
import Foundation
import Kernel
import Media
import Rooms
import Web

/// Fresh groups with one request for every route of the room, each of which is answered well.
///
/// Two commands of one group do not stand in each other's way, so that any two may come at the same moment.
struct GroupTrial: Sendable {
    let actions: GroupActions
    let world: TrialWorld

    func commands() async throws -> [TrialCommand] {
        try await conversation() + membership() + invitations() + joining() + leaving()
    }

    private typealias Fields = [(name: String, value: String)]

    private var moderator: Actor { world.actor(.asker) }

    /// A group of its own for each part: the asker moderates it.
    private func group(with others: [TrialPerson] = [.colleague, .third]) async throws -> CircleID {
        let settings = try GroupSettings(
            name: "试验组 \(TrialWorld.secret)", kind: .training, purpose: TrialWorld.secret, invitePolicy: .moderators,
            history: .all)
        let group = try await actions.create(.make(), settings, by: moderator)
        for person in others {
            let invitation = try await invitation(to: group)
            _ = try await actions.join(.make(), with: invitation.code, by: world.actor(person))
        }
        return group
    }

    private func invitation(to group: CircleID) async throws -> NewInvitation {
        try await actions.invite(.make(), to: group, InvitationOrder(), by: moderator)
    }

    /// The fields of a form, with the id that makes its command count once.
    private func form(_ fields: (name: String, value: String)...) -> Fields {
        [(name: "id", value: CommandID.make().text)] + fields
    }

    /// Reading, saying and taking back.
    private func conversation() async throws -> [TrialCommand] {
        let group = try await group()
        let draft = MessageDraft(
            id: .make(), text: TrialWorld.secret, uploads: [], files: [], isConfirmed: true)
        let seq = try await actions.post(draft, to: group, by: world.actor(.colleague))
        return [
            TrialCommand(
                .post, GroupPaths.list, as: .asker, form: form(("name", TrialWorld.secret), ("kind", "research"))),
            TrialCommand(.get, GroupPaths.show, group, as: .colleague),
            TrialCommand(.get, GroupPaths.cases, group, as: .colleague),
            TrialCommand(.post, GroupPaths.messages, group, as: .third, form: form(("text", TrialWorld.secret))),
            TrialCommand(.get, GroupPaths.message, group, seq, as: .third),
            TrialCommand(.post, GroupPaths.withdrawal, group, seq, as: .colleague, form: form()),
            TrialCommand(.get, GroupPaths.picture, group, try await upload(), as: .third),
        ]
    }

    /// A drawn picture that waits in quarantine.
    private func upload() async throws -> UploadID {
        let drawing = world.house.work.url.appendingPathComponent("trial-\(UploadID.make())")
        defer { try? FileManager.default.removeItem(at: drawing) }
        try Data(DemoPictures.plain()).write(to: drawing)
        return try await world.house.pipeline.quarantine(fileAt: drawing.path, owner: world.actor(.third).person)
    }

    /// Who is in it and with which role, and what it is.
    private func membership() async throws -> [TrialCommand] {
        let group = try await group()
        let (colleague, third) = (world.actor(.colleague).person, world.actor(.third).person)
        return [
            TrialCommand(.get, GroupPaths.members, group, as: .colleague),
            TrialCommand(.get, GroupPaths.member, group, colleague, as: .asker),
            TrialCommand(.post, GroupPaths.role, group, colleague, as: .asker, form: form(("role", "librarian"))),
            TrialCommand(
                .post, GroupPaths.removal, group, third, as: .asker, form: form(("reason", TrialWorld.secret))),
            TrialCommand(.get, GroupPaths.settings, group, as: .colleague),
            TrialCommand(
                .post, GroupPaths.settings, group, as: .asker,
                form: form(("name", TrialWorld.secret), ("limit", "50"))),
        ]
    }

    /// Codes that are made and ended.
    private func invitations() async throws -> [TrialCommand] {
        let group = try await group(with: [])
        let ended = try await invitation(to: group)
        return [
            TrialCommand(.post, GroupPaths.invitations, group, as: .asker, form: form(("days", "3"))),
            TrialCommand(.post, GroupPaths.revocation, group, ended.id, as: .asker, form: form()),
        ]
    }

    /// A code that is typed, looked at and used; bound to somebody, so that it is nobody else's.
    private func joining() async throws -> [TrialCommand] {
        let code = try await invitation(to: try await group(with: [.colleague])).code
        let (ground, third) = (actions.ground, world.actor(.third))
        _ = try await ground.perform("groups.claim", by: third) { transaction in
            try Invitations.claim(code, by: third.person, at: ground.clock.now(), in: transaction)
        }
        return [
            TrialCommand(.post, GroupPaths.enterCode, as: .third, form: [(name: "code", value: code)]),
            // A code is for whoever holds it: to others this one is used, which is no secret.
            TrialCommand(.get, GroupPaths.join, code, as: .third).forAnybody(),
            TrialCommand(.post, GroupPaths.join, code, as: .third, form: form()).forAnybody(),
        ]
    }

    private func leaving() async throws -> [TrialCommand] {
        let group = try await group()
        return [
            // By somebody who stays, so that leaving does not take the page away.
            TrialCommand(.get, GroupPaths.leave, group, as: .asker),
            TrialCommand(.post, GroupPaths.leave, group, as: .colleague, form: form()),
        ]
    }
}
