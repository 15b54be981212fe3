import Circles
import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import TestSupport
import Testing
import Threads
import Web

@testable import Huizhen

/// What takes somebody's place away; none of it names a room.
enum PlaceLoss: CaseIterable, CustomTestStringConvertible, Sendable {
    case left, removed, demoted, observing, disabled, hidden

    /// Whether they stay members, who may read and do nothing else.
    var leavesReading: Bool { [.demoted, .observing].contains(self) }

    var testDescription: String { "\(self)" }

    /// The people of the group, who lose it.
    static let names = ["asker", "colleague", "third"]

    func take(in village: Village) async throws {
        switch self {
        case .left: try await out(of: village) { _ = try Circles.leave($0, $1, in: $2) }
        case .removed: try await out(of: village) { _ = try Circles.remove($0, $1, in: $2) }
        // A role that no kind knows allows nothing.
        case .demoted: try await out(of: village) { try Circles.setRole("nothing", in: $0, of: $1, $2) }
        case .observing: try await out(of: village) { try Circles.setRole("observer", in: $0, of: $1, $2) }
        case .disabled:
            for name in Self.names {
                let person = village.people[name]?.text ?? ""
                let done = try await village.send(
                    .post, "/administration/people/\(person)/disable", as: "administrator",
                    ["id": CommandID.make().text])
                #expect(done.status == 200, "\(done.text)")
            }
        case .hidden:
            // Whatever would announce it is not among what is there.
            try await village.house.database.write { transaction in
                let rows = try transaction.rows(
                    """
                    select t.id, max(e.seq) + 1 as seq from thread t join entry e on e.thread_id = t.id
                    where t.whole = 1 group by t.id
                    """)
                for row in rows {
                    try Threads.hide(
                        try row.get("id"), .withdrawn, announcedBy: try row.get("seq"), in: transaction)
                }
            }
        }
    }

    /// Everybody out of all circles, of whichever kind, but the one of their own.
    private func out(
        of village: Village, _ step: @escaping @Sendable (CircleID, PersonID, Transaction) throws -> Void
    ) async throws {
        let people = Self.names.compactMap { village.people[$0] }
        try await village.house.database.write { transaction in
            let rows = try transaction.rows(
                """
                select m.circle_id, m.person_id from circle_member m join circle c on c.id = m.circle_id
                where m.person_id in \(list: people) and c.kind <> 'person'
                """)
            for row in rows { try step(try row.get("circle_id"), try row.get("person_id"), transaction) }
        }
    }
}

/// Each command of each room, by each of the group's people, before and after they have lost their place.
///
/// What a room brings is tried without being named here; what is somebody's own, in the circle of one, stays.
@Suite("Whoever has no place any more gets nothing of it")
struct PlaceTests {
    /// First words of the paths of what belongs to one person and to no circle.
    private static let own = ["account", "uploads"]
    /// What changes something and needs no capability: everybody who reads a thing may do this with it.
    private static let ofReaders: Set<String> = [
        "/cases/:case/reports", "/cases/:case/entries/:seq/withdrawal", "/groups/:group/leave",
        "/groups/:group/messages/:seq/withdrawal",
        "/sample/notes/:note/remarks",
    ]

    @Test(
        "who has left, was removed, may do nothing any more, only observes, is switched off, or looks at what is hidden",
        arguments: Engine.allCases,
        PlaceLoss.allCases)
    func losses(engine: Engine, loss: PlaceLoss) async throws {
        try await Village.with(engine, rooms: Rooms.all + [SampleRoom.self]) { village in
            var commands: [TrialCommand] = []
            for source in village.house.household.trials { commands += try await source.commands(village.world) }
            // What sends something with a session of its own is not about the people of the group.
            commands = commands.filter { $0.token == nil && !$0.endsItsSession }
            let scope = try await scope(of: loss, commands, in: village)
            #expect(scope.count > 8, "\(loss): hardly anything is tried")
            for command in commands where command.method == .get && command.pattern.contains(":") {
                let answer = try await village.send(command, as: command.actor.rawValue)
                #expect(answer.status == 200, "\(command.pattern) before: \(answer.status)")
            }
            try await loss.take(in: village)
            let before = try await state(of: village)
            for (command, left) in scope {
                for name in PlaceLoss.names where !left.contains(where: { $0 == village.people[name] }) {
                    for page in [true, false] {
                        try await expectNothing(of: command, for: name, after: loss, page: page, in: village)
                    }
                }
            }
            #expect(try await state(of: village) == before, "something has changed")
        }
    }

    private func expectNothing(
        of command: TrialCommand, for name: String, after loss: PlaceLoss, page: Bool, in village: Village
    ) async throws {
        let answer = try await village.send(command, as: name, page: page)
        let what = "\(loss): \(command.method.rawValue) \(command.pattern) as \(name)"
        // Who may read still gets back what was typed, in a form that was refused.
        if !loss.leavesReading { #expect(!answer.text.contains(TrialWorld.secret), "\(what)") }
        // A page leads somebody who is not signed in to where one signs in.
        let refusals = loss != .disabled ? [403, 404] : page ? [303, 401] : [401]
        #expect(refusals.contains(answer.status), "\(what): \(answer.status)")
    }

    /// What is not to be had after the loss, with those to whom it is left.
    private func scope(
        of loss: PlaceLoss, _ commands: [TrialCommand], in village: Village
    ) async throws -> [(command: TrialCommand, left: Set<PersonID>)] {
        var scope: [(command: TrialCommand, left: Set<PersonID>)] = []
        for command in commands {
            let access = village.house.household.routes.first {
                $0.method == command.method && $0.path == command.pattern
            }?.access
            guard access == .signedIn else { continue }
            if loss == .disabled {
                scope.append((command, []))
                continue
            }
            guard command.pattern.contains(":"), !command.isForAnybody,
                !Self.own.contains(where: { command.pattern.hasPrefix("/\($0)/") })
            else { continue }
            let thread = try await thread(of: command, in: village)
            if loss.leavesReading {
                guard ![Method.get, .head].contains(command.method), !Self.ofReaders.contains(command.pattern) else {
                    continue
                }
            }
            if loss == .hidden {
                guard let thread, thread.isWhole else { continue }
                scope.append((command, Set([thread.author].compactMap { $0 })))
            } else {
                scope.append((command, thread?.named ?? []))
            }
        }
        return scope
    }

    /// The thread that a command is about.
    private struct Subject: Sendable {
        let author: PersonID?
        let isWhole: Bool
        /// With whose own circles it is shared: theirs it stays.
        let named: Set<PersonID>
    }

    /// The thread whose id is the first value in the command's path; nil when it names something else.
    private func thread(of command: TrialCommand, in village: Village) async throws -> Subject? {
        let parts = zip(command.pattern.split(separator: "/"), command.path.split(separator: "/"))
        guard let value = parts.first(where: { $0.0.hasPrefix(":") })?.1, let id = ThreadID(String(value)) else {
            return nil
        }
        return try await village.house.database.read { transaction in
            let row = try transaction.first("select author_id, whole from thread where id = \(id)")
            guard let row else { return nil }
            let named = try transaction.rows(
                """
                select m.person_id from shared s join circle c on c.id = s.circle_id and c.kind = 'person'
                    join circle_member m on m.circle_id = c.id
                where s.thread_id = \(id) and s.until is null
                """
            ).map { try $0.get("person_id", as: PersonID.self) }
            return Subject(author: try row.get("author_id"), isWhole: try row.get("whole"), named: Set(named))
        }
    }

    /// How much there is of what commands write.
    private func state(of village: Village) async throws -> [Int] {
        try await village.house.database.read { transaction in
            try [
                "select count(*) from entry", "select count(*) from change", "select count(*) from circle_member",
                "select count(*) from shared where until is null", "select count(*) from invitation",
                "select count(*) from invitation where used_at is not null",
            ].map { try transaction.value($0 as SQL) ?? 0 }
        }
    }
}
