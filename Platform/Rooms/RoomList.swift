package import Circles
import Foundation
import Jobs
package import Kernel
package import Live
package import Storage
package import Threads
import Web

/// The rooms of a house before it is open: what their types say, collected and checked once.
package struct RoomList: Sendable {
    package let types: [any Room.Type]
    private let kinds: [Key: EntryKind]
    private let listeners: [Key: [(room: String, listener: Listener)]]

    struct Key: Hashable { let room: String, kind: String }

    /// - Throws: `PlugProblem` when two rooms have one name, a kind lacks what it needs, or a listener hears of nothing.
    package init(_ types: [any Room.Type]) throws(PlugProblem) {
        self.types = types
        try Self.checkNames(types)
        var kinds: [Key: EntryKind] = [:]
        for type in types {
            for kind in type.kinds {
                guard kinds.updateValue(kind, forKey: Key(room: type.name, kind: kind.name)) == nil else {
                    throw PlugProblem(type.name, "has the kind “\(kind.name)” twice")
                }
                guard !kind.samples.isEmpty else {
                    throw PlugProblem(type.name, "has no sample of the kind “\(kind.name)”")
                }
            }
        }
        self.kinds = kinds
        var listeners: [Key: [(String, Listener)]] = [:]
        for type in types {
            for listener in type.listeners {
                let key = Key(room: listener.room, kind: listener.kind)
                guard kinds[key] != nil else {
                    throw PlugProblem(
                        type.name, "listens to “\(listener.kind)” of “\(listener.room)”, which no room has")
                }
                listeners[key, default: []].append((type.name, listener))
            }
        }
        self.listeners = listeners
    }

    private static func checkNames(_ types: [any Room.Type]) throws(PlugProblem) {
        var owners: [String: String] = [:]
        for type in types {
            guard type.name != PlatformJobs.room else {
                throw PlugProblem(type.name, "has the name under which the platform's own work stands")
            }
            guard types.filter({ $0.name == type.name }).count == 1 else {
                throw PlugProblem(type.name, "is the name of two rooms")
            }
            for word in type.words {
                guard owners.updateValue(type.name, forKey: word) == nil else {
                    throw PlugProblem(type.name, "begins its paths with “\(word)”, as another room does")
                }
            }
            for migration in type.migrations where !migration.id.dropFirst(10).hasPrefix(" \(type.name): ") {
                throw PlugProblem(
                    type.name, "has the migration “\(migration.id)”, which should be “date \(type.name): …”")
            }
        }
    }

    /// The schema of the platform and of all rooms.
    package var migrations: [Migration] {
        PlatformSchema.migrations + types.flatMap { $0.migrations }
    }

    /// The platform's own checks, and those of every room.
    package var checks: [Check] { PlatformChecks.all + types.flatMap { $0.checks } }

    /// The kind of an entry; nil for one of a room or kind that this program does not have.
    package func kind(_ name: String, of room: String) -> EntryKind? { kinds[Key(room: room, kind: name)] }

    /// Every kind, by its room.
    package var allKinds: [(room: String, kind: EntryKind)] {
        types.flatMap { type in type.kinds.map { (type.name, $0) } }
    }

    /// An entry as page, event stream and sync answer carry it.
    package func render(_ entry: Entry, _ language: Language) -> Fragment {
        guard let kind = kind(entry.kind, of: entry.room) else {
            // Written by a newer program: this one knows that there is something, and says so.
            return Fragment(html: UnknownEntry.html(entry, language).text)
        }
        return Fragment(html: kind.render(entry, language).text, renews: kind.renews, hides: kind.hides)
    }
}

extension RoomList {
    /// Threads of whichever rooms as rows of a page, in the order in which they are given.
    package func rows(
        of threads: [SharedThread], by person: PersonID, in transaction: Transaction
    ) throws -> [NeedLine] {
        var rows: [ThreadID: NeedLine] = [:]
        for type in types {
            let own = threads.filter { $0.room == type.name }.map(\.thread)
            guard !own.isEmpty else { continue }
            for row in try type.rows(of: own, by: person, in: transaction) { rows[row.thread] = row }
        }
        return threads.compactMap { rows[$0.thread] }
    }
}

extension RoomList: Consequences {
    /// Lets the room of the entry write its tables, and queues the jobs of those who listen.
    ///
    /// - Throws: `PlugProblem` for a kind that its room does not have.
    package func follow(_ entry: Appended, on ground: Ground, in transaction: Transaction) throws {
        let key = Key(room: entry.room, kind: entry.kind)
        guard let kind = kinds[key] else { throw PlugProblem(entry.room, "has no kind “\(entry.kind)”") }
        try kind.project?(entry, ground, transaction)
        guard let listeners = listeners[key], !listeners.isEmpty else { return }
        let reference = EntryReference(thread: entry.thread, seq: entry.seq, room: entry.room, kind: entry.kind)
        let body = try reference.json
        let jobs = listeners.map { room, listener in
            NewJob(
                room: room, name: listener.job, key: entry.id.text, subject: entry.id, body: body,
                due: entry.at.adding(seconds: listener.afterSeconds))
        }
        try Jobs.queue(jobs, at: entry.at, in: transaction)
    }
}

/// Why a house is not put together: a mistake in a room, told to its programmer at the start.
package struct PlugProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package let room: String
    package let reason: String

    package init(_ room: String, _ reason: String) {
        self.room = room
        self.reason = reason
    }

    package var description: String { "The room “\(room)” \(reason)." }
}
