import Circles
import Jobs
import Kernel
import Needs
import Rooms
import Storage
import Threads
import Web

/// A room with one mistake; everything else of it is right.
protocol WrongRoom: Room {
    /// What the program says of it at the start.
    static var complaint: String { get }
    /// Makes the mistake that stands in the plug.
    static func spoil(_ plug: inout Plug)
    init()
}

extension WrongRoom {
    static var name: String { "wrong" }
    static func spoil(_ plug: inout Plug) {}
    init(on house: Foundations) throws { self.init() }

    var plug: Plug {
        var plug = Plug()
        plug.routes = [Wrong.route("/wrong")]
        plug.jobs = [JobKind("work", work: .work { _ in })]
        Self.spoil(&plug)
        return plug
    }
}

/// The mistakes that a programmer can make in a plug, one room for each.
enum Wrong {
    static let all: [any WrongRoom.Type] = [
        SameName.self, PlatformName.self, SameWord.self, PathOutside.self, SamePath.self, PathOfPlatform.self,
        SameKind.self, KindWithoutSample.self, UnknownKindHeard.self, UnknownJobHeard.self, SameJob.self,
        SameNeed.self, CapabilityUnasked.self, CapabilityMisnamed.self, SameCircle.self, DeadPlace.self,
        DeadAction.self, DeadStart.self, MigrationOfAnother.self, SecondSessions.self, UnknownAsset.self,
        SameAsset.self, AssetOfPlatform.self,
    ]

    static func route(_ path: String) -> Route { Route(.get, path, body: .none) { _ in Reply.status(204) } }

    static func kind(_ samples: [String]) -> EntryKind {
        EntryKind("thing", retention: .knowledge, samples: samples, words: { _ in [] }, render: { _, _ in "<p>x</p>" })
    }

    struct UnknownAsset: WrongRoom {
        static let complaint = "brings “wrong.exe”, which is no script, style or picture of a page"
        static func spoil(_ plug: inout Plug) { plug.assets = [AssetFile("wrong.exe", [1])] }
    }
    struct SameAsset: WrongRoom {
        static let complaint = "brings a second file “mask.js”"
        static func spoil(_ plug: inout Plug) { plug.assets = [AssetFile("mask.js", [1])] }
    }
    struct AssetOfPlatform: WrongRoom {
        static let complaint = "brings a second file “app.js”"
        static func spoil(_ plug: inout Plug) { plug.assets = [AssetFile("app.js", [1])] }
    }
    struct SameName: WrongRoom {
        static let name = "groups"
        static let complaint = "is the name of two rooms"
    }
    struct PlatformName: WrongRoom {
        static let name = "platform"
        static let complaint = "has the name under which the platform's own work stands"
    }
    struct SameWord: WrongRoom {
        static let words = ["wrong", "join"]
        static let complaint = "begins its paths with “join”, as another room does"
    }
    struct PathOutside: WrongRoom {
        static let complaint = "answers /elsewhere/:a, outside of its own words"
        static func spoil(_ plug: inout Plug) { plug.routes.append(route("/elsewhere/:a")) }
    }
    struct SamePath: WrongRoom {
        static let complaint = "answers GET /wrong/:b a second time"
        static func spoil(_ plug: inout Plug) { plug.routes += [route("/wrong/:a"), route("/wrong/:b")] }
    }
    struct PathOfPlatform: WrongRoom {
        static let words = ["wrong", "uploads"]
        static let complaint = "answers HEAD /uploads/:mine a second time"
        static func spoil(_ plug: inout Plug) {
            plug.routes.append(Route(.head, "/uploads/:mine", body: .none) { _ in Reply.status(204) })
        }
    }
    struct SameKind: WrongRoom {
        static let kinds = [kind(["{}"]), kind(["{}"])]
        static let complaint = "has the kind “thing” twice"
    }
    struct KindWithoutSample: WrongRoom {
        static let kinds = [kind([])]
        static let complaint = "has no sample of the kind “thing”"
    }
    struct UnknownKindHeard: WrongRoom {
        static let listeners = [Listener(room: "groups", kind: "whisper", job: "work")]
        static let complaint = "listens to “whisper” of “groups”, which no room has"
    }
    struct UnknownJobHeard: WrongRoom {
        static let listeners = [Listener(room: "groups", kind: "message", job: "play")]
        static let complaint = "listens with the job “play”, which it does not have"
    }
    struct SameJob: WrongRoom {
        static let complaint = "has the job “work” twice"
        static func spoil(_ plug: inout Plug) { plug.jobs.append(JobKind("work", work: .work { _ in })) }
    }
    struct SameNeed: WrongRoom {
        static let complaint = "has the need “help” twice"
        static func spoil(_ plug: inout Plug) {
            let need = NeedKind("help", title: Text(zh: "帮助", en: "Help"), rank: 1) { _, _, _ in [] }
            plug.needs = [need, need]
        }
    }
    struct CapabilityUnasked: WrongRoom {
        static let complaint = "lets “owner” do “may-dream”, for which no room asks"
        static func spoil(_ plug: inout Plug) {
            plug.circles = [
                CircleKind("wrong-circle", limits: 1...2, roles: [CircleRole("owner", allows: ["may-dream"])])
            ]
        }
    }
    struct CapabilityMisnamed: WrongRoom {
        static let complaint = "asks for “dream”, which does not begin with may-"
        static func spoil(_ plug: inout Plug) { plug.capabilities = ["dream"] }
    }
    struct SameCircle: WrongRoom {
        static let complaint = "has circles of the kind “group”, which there is already"
        static func spoil(_ plug: inout Plug) { plug.circles = [CircleKind("group", limits: 1...2, roles: [])] }
    }
    struct DeadPlace: WrongRoom {
        static let complaint = "leads to /wrong/nowhere, which it does not answer"
        static func spoil(_ plug: inout Plug) { plug.places = [nowhere] }
    }
    struct DeadAction: WrongRoom {
        static let complaint = "leads to /wrong/nowhere, which it does not answer"
        static func spoil(_ plug: inout Plug) { plug.actions = [nowhere] }
    }
    struct DeadStart: WrongRoom {
        static let complaint = "leads to /wrong/nowhere, which it does not answer"
        static func spoil(_ plug: inout Plug) { plug.starts = [nowhere] }
    }
    struct MigrationOfAnother: WrongRoom {
        static let migrations = [Migration(id: "2026-11-30 groups: more", sql: [])]
        static let complaint = "has the migration “2026-11-30 groups: more”, which should be “date wrong: …”"
    }
    struct SecondSessions: WrongRoom {
        static let complaint = "leaves 2 rooms that know whose session a token is"
        static func spoil(_ plug: inout Plug) { plug.sessions = Nobody() }
    }

    private static let nowhere = Place("/wrong/nowhere", Text(zh: "无", en: "Nowhere"), rank: 1)

    private struct Nobody: SessionSource {
        func session(token: String, address: String) async throws -> SessionInfo? { nil }
        func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { [] }
    }
}
