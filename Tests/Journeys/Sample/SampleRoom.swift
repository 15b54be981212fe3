import Circles
import Foundation
import Jobs
import Kernel
import Needs
import Rooms
import Storage
import Synchronization
import Threads
import Web

/// A room that exists in tests alone, and uses every part of the plug.
///
/// In a ring people write notes, and others remark on them; a note waits for everybody else in the ring until somebody
/// has remarked on it.
struct SampleRoom: Room {
    static let name = "sample"
    static let migrations = SampleMigrations.all
    static let kinds = SampleKinds.all
    static let listeners = [
        Listener(room: name, kind: "remark", job: "count-remark", afterSeconds: 60),
        Listener(room: "groups", kind: "message", job: "hear"),
    ]

    static let checks = [Check("sample: remarks are counted", SampleStore.miscounted)]

    static let ring = CircleKind(
        "sample-ring", limits: 1...50,
        roles: [CircleRole("keeper", allows: ["may-sample", .mayReadHidden]), CircleRole("guest", allows: [])],
        path: { SamplePaths.ring($0) })
    /// Rooms that have been closed, by their ids.
    static let closed = Mutex<Set<UUID>>([])

    let id = UUID()
    let actions: SampleActions

    init(on house: Foundations) { actions = SampleActions(ground: house.ground) }

    var plug: Plug {
        var plug = Plug()
        plug.routes = SampleRoutes(actions: actions).routes
        plug.assets = [
            AssetFile("sample.js", Array("import \"./app.js\";".utf8)),
            AssetFile("sample.css", Array(".sample { color: inherit; }".utf8)),
        ]
        plug.jobs = [
            JobKind("count-remark", work: .inTransaction { try SampleStore.note(heard: "remark", $0.entry, in: $1) }),
            JobKind("hear", work: .inTransaction { try SampleStore.note(heard: "message", $0.entry, in: $1) }),
            JobKind(
                "tick", every: .seconds(3600),
                work: .inTransaction { _, transaction in try SampleStore.tick(in: transaction) }),
        ]
        plug.needs = [SampleNeeds.unread]
        plug.places = [Place(SamplePaths.list(), SampleTexts.title, rank: 25)]
        plug.actions = [Place(SamplePaths.new(), SampleTexts.newRing, rank: 20)]
        plug.starts = [Place(SamplePaths.new(), SampleTexts.newRing, rank: 20)]
        plug.circles = [Self.ring]
        plug.capabilities = ["may-sample"]
        plug.welcome = { ["The sample room listens at \($0)\(SamplePaths.list())"] }
        plug.demo = { try await actions.fill($0) }
        plug.trial = { try await SampleTrial.commands($0, actions) }
        plug.close = { Self.closed.withLock { _ = $0.insert(id) } }
        return plug
    }
}

/// The room's addresses.
enum SamplePaths {
    static let list = Path("/sample")
    static let new = Path("/sample/new")
    static let ring = Path("/sample/rings/:ring", CircleID.self)
    static let members = Path("/sample/rings/:ring/members", CircleID.self)
    static let notes = Path("/sample/rings/:ring/notes", CircleID.self)
    static let note = Path("/sample/notes/:note", ThreadID.self)
    static let remarks = Path("/sample/notes/:note/remarks", ThreadID.self)
}

/// The room's words.
enum SampleTexts {
    static let title = Text(zh: "样本", en: "Sample")
    static let newRing = Text(zh: "新建样本圈", en: "New sample ring")
    static let unread = Text(zh: "等人回应的便条", en: "Notes without a remark")
}
