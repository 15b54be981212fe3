package import Circles
package import Kernel
package import Live
import Media
package import Rooms
package import Storage
package import Threads
package import Web

/// Gated groups: who is in, who may bring in whom, and what they say to each other (FHIR R4 Group).
package struct GroupsRoom: Room {
    /// The room's word in `thread.room`.
    package static let name = "groups"
    /// The kind of the circles that are groups.
    package static let circleKind = "group"
    package static let migrations: [Migration] = GroupsMigrations.all
    /// How large groups may be made, and what their roles allow.
    package static let kind = CircleKind(
        circleKind, limits: Group.minimum...Group.limit,
        roles: GroupRole.allCases.map { CircleRole($0.rawValue, allows: $0.allows) }, path: { "/groups/\($0)" })

    let actions: GroupActions
    private let origin: String?

    /// - Parameter origin: `https://huizhen.example`, under which people reach the installation; nil to take it from
    ///   each request.
    package init(ground: Ground, tools: GroupTools, origin: String? = nil) {
        actions = GroupActions(ground: ground, tools: tools)
        self.origin = origin
    }

    package static let words = ["groups", "join"]
    package static let kinds = GroupKinds.all

    package init(on house: Foundations) {
        let pipeline = house.pipeline
        // What is said in passing belongs to no case: each file has a secret of its own, which nobody keeps.
        let secret = { @Sendable in (0..<32).map { _ in UInt8.random(in: 0...255) } }
        let files = { @Sendable (file: AcceptedFile) in
            file.renditions.map {
                EntryFile(position: 0, rendition: $0.name, hash: $0.hash, type: $0.type, bytes: $0.bytes)
            }
        }
        let tools = GroupTools(
            accept: { files(try await pipeline.accept(upload: $0, owner: $1.person, secret: secret())) },
            acceptFile: { path, _ in files(try await pipeline.accept(fileAt: path, secret: secret())) },
            screen: house.identifiers, qr: house.qr, render: house.kinds.render)
        self.init(ground: house.ground, tools: tools, origin: house.settings.origin)
    }

    package var plug: Plug {
        var plug = Plug()
        plug.routes = GroupRoutes(actions: actions, origin: origin).all
        plug.places = [Place("/groups", Text(zh: "群组", en: "Groups"), rank: 30)]
        plug.starts = [Place("/groups", GroupTexts.startGroup, rank: 10)]
        plug.circles = [Self.kind]
        plug.capabilities = ["may-post", "may-moderate", "may-route"]
        plug.demo = { try await fill($0) }
        return plug
    }
}

/// What the room needs from outside itself, given at composition.
package struct GroupTools: Sendable {
    /// Cleans an upload of this actor and stores its renditions.
    package let accept: @Sendable (UploadID, Actor) async throws -> [EntryFile]
    /// Cleans a file that came with the form itself, by its path, and stores its renditions.
    package let acceptFile: @Sendable (String, Actor) async throws -> [EntryFile]
    /// Names the kinds of identifiers of a person that the text holds with certainty; empty when none.
    package let screen: @Sendable (String) -> [Text]
    /// An SVG image of the QR code for this text; nil when the machine cannot draw one.
    package let qr: @Sendable (String) async throws -> String?
    /// Renders an entry of any room, for the answer to "everything after n".
    package let render: FragmentRenderer

    package init(
        accept: @escaping @Sendable (UploadID, Actor) async throws -> [EntryFile],
        acceptFile: @escaping @Sendable (String, Actor) async throws -> [EntryFile],
        screen: @escaping @Sendable (String) -> [Text], qr: @escaping @Sendable (String) async throws -> String?,
        render: @escaping FragmentRenderer
    ) {
        self.accept = accept
        self.acceptFile = acceptFile
        self.screen = screen
        self.qr = qr
        self.render = render
    }
}
