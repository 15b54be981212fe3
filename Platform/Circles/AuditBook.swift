package import Kernel
package import Storage
import Synchronization

/// What a request leaves in the audit record beside what its action records itself.
package struct AuditLine: Sendable, Hashable {
    /// Nil for somebody who is not signed in.
    package let person: PersonID?
    package let capacity: Capacity
    package let address: String
    /// `room.verb` for what was read; method and pattern of the route, never the path itself, for what was refused.
    package let action: String
    /// Identifiers only.
    package let subject: String?
    /// The code of the refusal; nil for what was read.
    package let code: String?

    package init(
        person: PersonID?, capacity: Capacity = .professional, address: String, action: String, subject: String?,
        refused code: String? = nil
    ) {
        self.person = person
        self.capacity = capacity
        self.address = address
        self.action = action
        self.subject = subject
        self.code = code
    }
}

/// Notes what requests were refused and what was read, and writes it in batches that cannot fill the disk.
///
/// A refusal changes nothing, so that it needs no transaction of its own, and whoever provokes thousands of them gets a
/// few rows with a count. What is read is noted once for each person, thing and day. A power cut loses at most what was noted
/// within `window`; what changes something is recorded by its action, in its own transaction, and is never lost.
package final class AuditBook: Sendable {
    /// From the first note to the writing of all.
    package static let window = Duration.seconds(20)
    /// Different refusals of one party (a person, or a stranger's address) in one window; the rest are one row.
    package static let linesOfOne = 20
    /// Rows of refusals in one window; the rest are one row.
    package static let lines = 500
    /// Rows of refusals of one party in a day; afterwards one for each window.
    package static let rowsOfOne = 1000
    /// Rows of refusals of all in a day; afterwards one for each window.
    package static let rows = 20_000
    /// Readings that are remembered so as to be noted once; beyond, some are noted twice.
    fileprivate static let remembered = 100_000
    /// Readings that wait to be written while the disk takes nothing.
    fileprivate static let waiting = 20_000
    /// What stands for more than is told apart.
    package static let several = "several"

    fileprivate enum Party: Hashable {
        case person(PersonID)
        case stranger(String)
    }

    fileprivate struct Note {
        let at: Instant
        var count: Int
    }

    fileprivate struct State {
        var notes: [AuditLine: Note] = [:]
        var linesOfParty: [Party: Int] = [:]
        var refusals = 0
        var day: Int64 = .min
        var rowsOfParty: [Party: Int] = [:]
        var rows = 0
        var read: Set<Int> = []
        var isWaiting = false
    }

    private let database: Database
    private let clock: WallClock
    private let state = Mutex(State())

    private let pause: Duration?

    /// - Parameter window: from the first note to the writing of all; nil to write only when asked.
    package init(database: Database, clock: WallClock, window: Duration? = nil) {
        pause = window
        self.database = database
        self.clock = clock
    }

    /// Notes a refusal, or what was read for the first time that day; returns at once.
    package func note(_ line: AuditLine) {
        let now = clock.now()
        let isFirst = state.withLock { state in
            state.turn(to: now)
            guard line.code == nil ? state.read(line, at: now) : state.refuse(line, at: now) else { return false }
            defer { state.isWaiting = true }
            return !state.isWaiting
        }
        guard isFirst, let pause else { return }
        Task {
            // Cancelled by nobody.
            try? await Task.sleep(for: pause)
            await write()
        }
    }

    /// Writes what was noted; keeps it for the next time when the database takes nothing.
    package func write() async {
        let notes = state.withLock { state in
            defer {
                state.notes = [:]
                state.linesOfParty = [:]
                state.refusals = 0
                state.isWaiting = false
            }
            return state.notes
        }
        guard !notes.isEmpty else { return }
        do {
            try await database.write { transaction in
                for (line, note) in notes {
                    try Audit.record(line, at: note.at, count: note.count, in: transaction)
                }
            }
        } catch {
            // A full disk or a database that is away: both are told to the operator by what fails beside this.
            state.withLock { state in
                for (line, note) in notes { state.keep(line, note) }
            }
        }
    }
}

extension AuditBook.State {
    fileprivate mutating func turn(to now: Instant) {
        let today = now.milliseconds / 86_400_000
        guard today != day else { return }
        day = today
        rowsOfParty = [:]
        rows = 0
        read = []
    }

    /// Answers whether there is something to write.
    fileprivate mutating func read(_ line: AuditLine, at now: Instant) -> Bool {
        // What there is no room for is not remembered as noted: the next reading is.
        guard notes.count < AuditBook.waiting else { return false }
        if read.count >= AuditBook.remembered { read = [] }
        guard read.insert(line.hashValue).inserted else { return false }
        notes[line, default: AuditBook.Note(at: now, count: 0)].count += 1
        return true
    }

    fileprivate mutating func refuse(_ line: AuditLine, at now: Instant) -> Bool {
        let line = bounded(line)
        if notes[line] == nil { notes[line] = AuditBook.Note(at: now, count: 0) }
        notes[line]?.count += 1
        return true
    }

    /// The line itself while there is room for one of its own, else one that stands for many.
    private mutating func bounded(_ line: AuditLine) -> AuditLine {
        if notes[line] != nil { return line }
        let party: AuditBook.Party = line.person.map { .person($0) } ?? .stranger(line.address)
        guard refusals < AuditBook.lines, rows < AuditBook.rows else {
            return AuditLine(
                person: nil, address: AuditBook.several, action: AuditBook.several, subject: nil,
                refused: AuditBook.several)
        }
        let own = linesOfParty[party, default: 0]
        guard own < AuditBook.linesOfOne, rowsOfParty[party, default: 0] < AuditBook.rowsOfOne else {
            let rest = AuditLine(
                person: line.person, capacity: line.capacity,
                address: line.person == nil ? line.address : AuditBook.several, action: AuditBook.several,
                subject: nil, refused: AuditBook.several)
            if notes[rest] == nil { count(party) }
            return rest
        }
        linesOfParty[party] = own + 1
        count(party)
        return line
    }

    private mutating func count(_ party: AuditBook.Party) {
        refusals += 1
        rows += 1
        rowsOfParty[party, default: 0] += 1
    }

    /// Takes back what could not be written, as long as there is room.
    fileprivate mutating func keep(_ line: AuditLine, _ note: AuditBook.Note) {
        if let newer = notes[line] {
            notes[line] = AuditBook.Note(at: note.at, count: note.count + newer.count)
        } else if notes.count < AuditBook.waiting {
            notes[line] = note
        }
    }
}
