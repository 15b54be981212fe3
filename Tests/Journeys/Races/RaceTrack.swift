import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import Synchronization
import Web

@testable import Huizhen

/// Sends commands to an installation, looks at what became of it, and brings it back.
final class RaceTrack {
    let village: Village
    let snapshot: Snapshot
    private(set) var runs = 0
    private var canon: Canon
    /// Columns that hold something else each time, such as a code of six digits.
    private var volatile: Set<String> = []
    private var checked: Set<[String]> = []

    init(_ village: Village, commands: [TrialCommand]) async throws {
        self.village = village
        snapshot = try await Snapshot(of: village)
        canon = Canon(known: snapshot.ids)
        for command in commands {
            canon.know(idsIn: command.path)
            command.form.forEach { canon.know(idsIn: $0.value) }
        }
    }

    /// One after another.
    func serially(_ commands: [TrialCommand]) async throws -> RaceRun {
        var answers: [Village.Answer] = []
        let commands = try await ready(commands)
        for command in commands { answers.append(try await village.send(command, as: command.actor.rawValue)) }
        return try await end(commands, answers)
    }

    /// Both at once; the answers in the order of the commands.
    func together(_ first: TrialCommand, _ second: TrialCommand, _ meeting: Meeting) async throws -> RaceRun {
        let ready = try await ready([first, second])
        let order = meeting.isSwapped ? ready.reversed() : ready
        let answers = try await meeting.isHeld ? held(order) : free(order, meeting.delayMicroseconds)
        return try await end([first, second], meeting.isSwapped ? answers.reversed() : answers)
    }

    /// Learns from two runs of the same commands which columns are made anew each time.
    func learn(from one: RaceRun, _ other: RaceRun) {
        let (left, right) = (columns(of: one), columns(of: other))
        for (name, values) in left where right[name] != values { volatile.insert(name) }
    }

    private func columns(of run: RaceRun) -> [String: [String]] {
        var columns: [String: [String]] = [:]
        // A record has the same words each time, but for its id; one of what goes on in the background teaches nothing.
        for change in run.changes where change.table != "audit_event" {
            for (column, value) in change.values {
                columns["\(change.table).\(column)", default: []].append(canon.text(value))
            }
        }
        return columns.mapValues { $0.sorted() }
    }

    // MARK: Sending

    /// The same commands, with sessions for those that end theirs: signing in is no part of what meets.
    private func ready(_ commands: [TrialCommand]) async throws -> [TrialCommand] {
        var ready: [TrialCommand] = []
        for command in commands { ready.append(try await village.ready(command)) }
        return ready
    }

    /// Each from its own process, where there are two.
    private func free(_ order: [TrialCommand], _ delayMicroseconds: Int) async throws -> [Village.Answer] {
        let (barrier, village) = (Barrier(2), village)
        @Sendable func send(_ number: Int) async throws -> Village.Answer {
            await barrier.arrive()
            if number == 1, delayMicroseconds > 0 { try await Task.sleep(for: .microseconds(delayMicroseconds)) }
            return try await village.send(order[number], as: order[number].actor.rawValue, node: number)
        }
        async let first = send(0)
        async let second = send(1)
        return try await [first, second]
    }

    private func held(_ order: [TrialCommand]) async throws -> [Village.Answer] {
        let hold = try await Hold(on: village.house.database, tables: Array(snapshot.tables.keys))
        let (village, answered) = (village, Count())
        @Sendable func send(_ number: Int) async throws -> Village.Answer {
            defer { answered.add() }
            return try await village.send(order[number], as: order[number].actor.rawValue, node: number)
        }
        // Until each of them waits or has answered; what takes longer than this meets the other one by chance.
        func settle(_ number: Int) async throws {
            for _ in 0..<1500 {
                if try await hold.waiting() + answered.value >= number { return }
                try await Task.sleep(for: .milliseconds(1))
            }
        }
        async let first = send(0)
        do {
            try await settle(1)
            async let second = send(1)
            try await settle(2)
            try await hold.end()
            return try await [first, second]
        } catch {
            try await hold.end()
            throw error
        }
    }

    private final class Count: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }

    // MARK: What became of it

    private func end(_ commands: [TrialCommand], _ answers: [Village.Answer]) async throws -> RaceRun {
        runs += 1
        // What a run has begun must not write into the next one.
        await village.rest()
        let changes = try await snapshot.changes()
        let lines = changes.map(line) + (try snapshot.folder.changes())
        let effect = lines.filter { !Self.isByTheWay($0) }.sorted()
        let outcome = RaceRun.Outcome(answers: answers.map(Self.line), effect: effect)
        var faults = zip(commands, answers).compactMap(Self.fault)
        // The same state has been looked at before: the checks are most of a run.
        if !checked.contains(effect) {
            let problems = try await self.problems()
            if problems.isEmpty { checked.insert(effect) }
            faults += problems
        }
        try await snapshot.restore()
        return RaceRun(answers: answers, outcome: outcome, changes: changes, faults: faults)
    }

    private func line(_ change: Snapshot.Change) -> String {
        let values = change.values.map { column, value in
            let name = "\(change.table).\(column)"
            return "\(column)=\(volatile.contains(name) ? "*" : Self.withoutReading(canon.text(value), name))"
        }
        return "\(change.table) \(change.isNew ? "+" : "-") \(values.joined(separator: " "))"
    }

    /// Pictures are read in the background, some time after they were attached: before the state is looked at, or not.
    private static func withoutReading(_ text: String, _ column: String) -> String {
        switch column {
        case "draft_picture.state", "case_draft.version": "*"
        case "draft_picture.file": text.replacing(/,?"left":\[[^\]]*\]/, with: "")
        default: text
        }
    }

    /// What may come or not, whichever of the two was first.
    private static func isByTheWay(_ line: String) -> Bool {
        // A new file is written before its transaction; one that nothing refers to waits for the sweep.
        if line == "files +" { return true }
        guard line.hasPrefix("audit_event +") else { return false }
        // What has done nothing may have been turned away before its transaction, where no record is made, or in it.
        if line.contains(" outcome=repeated ") || line.contains(" outcome=refused ") { return true }
        // That something was read is noted once a day, and written some time later.
        if line.contains(" code=read") { return true }
        // Pictures are read in the background, some time after they were attached.
        return line.contains(" action=ask.read-picture ")
    }

    private static func line(_ answer: Village.Answer) -> String {
        guard answer.status >= 400 else { return "\(answer.status)" }
        let code = answer.string("code")
        // What has ended is still there for one that came just before, and is not for one that comes later.
        let isGone = answer.status == 404 && code == "not-found" || answer.status == 409 && code.hasSuffix("-ended")
        return isGone ? "gone" : "\(answer.status) \(code)"
    }

    private static func fault(_ command: TrialCommand, _ answer: Village.Answer) -> String? {
        if answer.status >= 500 { return "\(command.name) answers \(answer.status)" }
        // An answer to HEAD has no body.
        if answer.status >= 400, command.method != .head, answer.string("code").isEmpty {
            return "\(command.name) refuses with \(answer.status) and no code"
        }
        return nil
    }

    private func problems() async throws -> [String] {
        let checks = village.house.foundations.kinds.checks
        return try await village.house.database.read { transaction in
            try checks.flatMap { check in try check.problems(transaction).map { "\(check.name): \($0)" } }
        }
    }
}

extension TrialCommand {
    /// `POST /cases/:case/answers`.
    var name: String { "\(method.rawValue) \(pattern)" }

    /// Whether the client names it, so that it counts once however often it is sent.
    var isNamed: Bool { form.contains { $0.name == "id" } }

    /// The same on the subjects of another command, as far as both have a parameter of the same name.
    func about(subjectsOf other: TrialCommand) -> TrialCommand {
        let theirs = Dictionary(
            zip(Self.parts(other.pattern), Self.parts(other.path)).filter { $0.0.hasPrefix(":") },
            uniquingKeysWith: { first, _ in first })
        let path = zip(Self.parts(pattern), Self.parts(self.path)).map { name, value in theirs[name] ?? value }
        let query = self.path.split(separator: "?", maxSplits: 1).dropFirst().map { "?" + $0 }.joined()
        var moved = TrialCommand(method, pattern, at: "/" + path.joined(separator: "/") + query, as: actor, form)
            .with(headers: headers, content: content)
        if isForAnybody { moved = moved.forAnybody() }
        if let token { moved = moved.sent(with: token) }
        return endsItsSession ? moved.endingItsSession() : moved
    }

    private static func parts(_ path: String) -> [String] {
        path.split(separator: "?").first?.split(separator: "/").map(String.init) ?? []
    }
}
