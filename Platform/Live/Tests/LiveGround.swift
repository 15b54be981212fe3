import Circles
import Kernel
import NIOCore
import Storage
import Synchronization
import TestSupport
import Testing
import Threads

@testable import Live

/// A circle of three people with a thread, and a hub that is told of its changes.
struct LiveGround: Sendable {
    static let start = Instant(milliseconds: 1)
    static let kind = CircleKind(
        "group", limits: 1...500,
        roles: [CircleRole("member", allows: []), CircleRole("moderator", allows: [.mayReadHidden])])

    let ground: Ground
    let hub: Hub
    let gate: Gate
    let renderings: Counter
    let circle: CircleID
    let people: [PersonID]

    var thread: ThreadID { ThreadID(of: circle) }

    static func with(
        _ engine: Engine, members: Int = 3, report: (@Sendable (any Error) -> Void)? = nil,
        _ body: (LiveGround) async throws -> Void
    ) async throws {
        try await withDatabase(engine, migrations: CirclesMigrations.all + ThreadsMigrations.all) { database in
            let (gate, renderings) = (Gate(), Counter())
            let hub = Hub(
                database: database,
                render: { entry, language in
                    renderings.add()
                    return Fragment(html: "<p>\(language.rawValue) \(entry.body)</p>", renews: ["head"])
                },
                report: report ?? { Issue.record($0) }, betweenReadingAndWriting: { await gate.pass() })
            let ground = LiveGround(
                ground: Ground(database: database, clock: WallClock { start }) { hub.note($0) }, hub: hub, gate: gate,
                renderings: renderings, circle: .make(), people: (0..<members).map { _ in .make() })
            try await ground.fill()
            try await body(ground)
            await hub.endAll()
            await hub.settle()
        }
    }

    private func fill() async throws {
        try await ground.database.write { transaction in
            try Capabilities.install([Self.kind], in: transaction)
            for person in people { try Self.put(person, in: transaction) }
        }
        try await makeCircle(circle, of: people)
    }

    static func put(_ person: PersonID, in transaction: Transaction) throws {
        try People.put(
            PersonCard(
                id: person, name: "n", titleZh: "", titleEn: "", facilityName: "f", facilityTier: 1, checked: true),
            in: transaction)
    }

    func makeCircle(_ id: CircleID, of members: [PersonID], history: HistoryPolicy = .all) async throws {
        try await ground.database.write { transaction in
            try Circles.create(
                id, kind: "group", name: "", limit: 500, history: history, at: Self.start, in: transaction)
            for person in members {
                try Circles.join(id, person, role: "member", invitedBy: nil, at: Self.start, in: transaction)
            }
            try Threads.open(
                ThreadID(of: id), room: "test", author: people[0], whole: false, at: Self.start, in: transaction)
            try Threads.share(ThreadID(of: id), with: [id], in: transaction)
        }
    }

    /// Says something in a circle's own thread; answers its `seq`.
    @discardableResult
    func say(
        _ text: String, in circle: CircleID? = nil, by person: PersonID? = nil, isNoted: Bool = true,
        also change: @escaping @Sendable (Transaction) throws -> Void = { _ in }
    ) async throws -> Int64 {
        let actor = Actor(person: person ?? people[0])
        let thread = ThreadID(of: circle ?? self.circle)
        let ground = isNoted ? ground : Ground(database: ground.database, clock: ground.clock)
        return try await ground.perform("test.say", by: actor) { transaction in
            try Threads.lock(thread, in: transaction)
            try change(transaction)
            return try Threads.append(
                NewEntry(id: .make(), kind: "message", body: text), to: thread, by: actor, on: ground, in: transaction)
        }
    }

    func open(
        _ person: Int, after numbers: [CircleID: Int64] = [:], session: SessionID = .make(), language: Language = .en,
        at instant: ContinuousClock.Instant = .now
    ) async throws -> EventStream {
        try await hub.open(
            for: people[person], session: session, language: language, after: numbers, at: instant)
    }
}

extension EventStream {
    /// Reads until a word has come; what came, or what there was when the stream ended.
    func read(until word: String, from earlier: String = "") async -> String {
        var text = earlier
        while !text.contains(word), let buffers = await next() {
            for buffer in buffers { text += String(buffer: buffer) }
        }
        return text
    }
}

/// The numbers of the entries in a stream's text, in order.
func numbers(in text: String) -> [Int64] {
    text.split(separator: "\n").filter { $0.hasPrefix("id: ") }.compactMap { line in
        line.split(separator: ":").last.flatMap { Int64($0) }
    }
}

/// Holds deliveries up between their reading and their writing.
actor Gate {
    private var isClosed = false
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var watchers: [CheckedContinuation<Void, Never>] = []

    func close() { isClosed = true }

    func open() {
        isClosed = false
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    /// Waits until a delivery stands at the gate.
    func somebodyWaits() async {
        guard waiting.isEmpty else { return }
        await withCheckedContinuation { watchers.append($0) }
    }

    func pass() async {
        guard isClosed else { return }
        await withCheckedContinuation { continuation in
            waiting.append(continuation)
            for watcher in watchers { watcher.resume() }
            watchers = []
        }
    }
}

final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
}
