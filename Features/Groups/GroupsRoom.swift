package import Circles
package import Rooms
package import Storage
import Web

/// Gated groups: who is in, who may bring in whom, and what they say to each other (FHIR R4 Group).
package struct GroupsRoom: Room {
    package static let name = "groups"
    package static let words = ["groups", "join"]
    package static let migrations: [Migration] = GroupMigrations.all
    package static let kinds: [EntryKind] = GroupKinds.all
    package static let checks: [Check] = GroupStore.checks

    /// The kind of the circles that are groups.
    package static let circleKind = "group"
    /// How large groups may be made, and what their roles allow.
    package static let kind = CircleKind(
        circleKind, limits: Group.sizes,
        roles: GroupRole.allCases.map { CircleRole($0.rawValue, allows: $0.allows) }, path: { GroupPaths.newest($0) })

    let actions: GroupActions

    package init(on house: Foundations) { actions = GroupActions(house: house) }

    package var plug: Plug {
        var plug = Plug()
        plug.routes = GroupRoutes(actions: actions).all
        plug.assets = [
            AssetFile("chat.js", PackageResources.chat_js), AssetFile("chatmenu.js", PackageResources.chatmenu_js),
            AssetFile("outbox.js", PackageResources.outbox_js), AssetFile("chat.css", PackageResources.chat_css),
        ]
        plug.places = [GroupRoutes.place]
        plug.starts = [GroupRoutes.start]
        plug.circles = [Self.kind]
        plug.capabilities = [.mayPost, .mayModerate, "may-route"]
        plug.demo = { try await fill($0) }
        plug.trial = { try await GroupTrial(actions: actions, world: $0).commands() }
        return plug
    }
}
