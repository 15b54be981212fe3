import Foundation
import Rooms
import Storage
import Web

@testable import Huizhen

/// Sends each command of a room twice at once, and every two of them at once, and says what went wrong.
///
/// Right is what one of the two orders would have come to: the same answers, and the same rows. Whatever happens, nothing
/// answers 500, each refusal has a code, and every check of the house finds nothing.
struct RaceHarness {
    let village: Village
    /// Which commands meet one another; each meets itself in any case.
    var extent = Extent.ofTheEnvironment
    /// How often they meet.
    var rounds = Self.roundsOfTheEnvironment ?? 1
    var seed: UInt64 = 20_261_129

    enum Extent {
        /// Those that write to a table in common, which are the ones that can get into each other's way: `make test`.
        case touching
        /// Any two: `make test-long`.
        case all

        static var ofTheEnvironment: Self { RaceHarness.roundsOfTheEnvironment == nil ? .touching : .all }
    }

    /// Of two commands only the one that shows the most, in `make test`.
    private func pairMeetings(_ numbers: inout SeededNumbers) -> [Meeting] {
        let some = meetings(&numbers)
        return extent == .all ? some : Array(some.prefix(1))
    }

    /// Those of one round, of which `make test` leaves the last one out.
    private func meetings(_ numbers: inout SeededNumbers) -> [Meeting] {
        let all = Meeting.round(&numbers)
        return extent == .all ? all : Array(all.dropLast())
    }

    private static var roundsOfTheEnvironment: Int? { Int(ProcessInfo.processInfo.environment["HUIZHEN_RACES"] ?? "") }

    func run(_ source: TrialSource) async throws -> RaceReport {
        let commands = try await source.commands(village.world)
        let track = try await RaceTrack(village, commands: commands)
        var report = RaceReport(source: source.name, commands: commands.count)
        var numbers = SeededNumbers(seed)
        var alone: [RaceRun] = []
        for command in commands {
            let (first, second) = (try await track.serially([command]), try await track.serially([command]))
            track.learn(from: first, second)
            if !second.succeeded { report.refused.append("\(command.name): \(second.outcome.answers[0])") }
            report.note(second.faults, "\(command.name) alone")
        }
        // Once more, now that it is known what is made anew each time.
        for command in commands { alone.append(try await track.serially([command])) }
        report.written = alone.map(\.written)
        for (number, command) in commands.enumerated() {
            try await twice(command, alone[number], on: track, &report, &numbers)
            report.pairs += 1
            for later in commands.indices.dropFirst(number + 1) where report.meet(number, later, extent) {
                try await pair(command, commands[later], on: track, &report, &numbers)
                report.pairs += 1
            }
        }
        report.runs = track.runs
        return report
    }

    /// The same command, sent twice.
    private func twice(
        _ command: TrialCommand, _ alone: RaceRun, on track: RaceTrack, _ report: inout RaceReport,
        _ numbers: inout SeededNumbers
    ) async throws {
        let name = "\(command.name) twice"
        let again = try await track.serially([command, command])
        report.note(again.faults, name)
        if command.isNamed, alone.succeeded {
            let (twice, once) = (command.lasting(again.outcome.effect), command.lasting(alone.outcome.effect))
            report.note(Self.difference(twice, [once]), "\(name), one after the other")
        }
        for _ in 0..<rounds {
            for meeting in meetings(&numbers) {
                let run = try await track.together(command, command, meeting)
                var allowed = [again.outcome, again.outcome.swapped]
                if let turned = try await turnedAway([command, command], run, on: track) { allowed.append(turned) }
                // The second one may have been let in before the first one ended the session of both.
                if command.endsItsSession, command.isNamed {
                    allowed.append(.init(answers: ["200", "200"], effect: again.outcome.effect))
                }
                report.note(run, allowed: allowed, "\(name), \(meeting)")
                if command.isNamed, run.succeeded, !command.isRead, !run.isAnsweredAlike {
                    report.note(["the answers differ"], "\(name), \(meeting)")
                }
            }
        }
    }

    /// Two commands on the same subjects: on those of the first one, and when all meet also on those of the second one.
    private func pair(
        _ first: TrialCommand, _ second: TrialCommand, on track: RaceTrack, _ report: inout RaceReport,
        _ numbers: inout SeededNumbers
    ) async throws {
        let (moved, other) = (second.about(subjectsOf: first), first.about(subjectsOf: second))
        try await meet(first, moved, on: track, &report, &numbers)
        if extent == .all, other.path != first.path { try await meet(other, second, on: track, &report, &numbers) }
    }

    private func meet(
        _ first: TrialCommand, _ second: TrialCommand, on track: RaceTrack, _ report: inout RaceReport,
        _ numbers: inout SeededNumbers
    ) async throws {
        let name = "\(first.name) and \(second.name)"
        let one = try await track.serially([first, second])
        let other = try await track.serially([second, first])
        report.note(one.faults + other.faults, "\(name), one after the other")
        for _ in 0..<rounds {
            for meeting in pairMeetings(&numbers) {
                let run = try await track.together(first, second, meeting)
                var allowed = [one.outcome, other.outcome.swapped]
                // How far somebody has read is noted after the reading, and what is done in between then counts as unread.
                if first.method == .get || second.method == .get {
                    let marks = Set(run.outcome.effect.filter { $0.hasPrefix("read_mark ") })
                    allowed += allowed.map { $0.with(marks) }
                }
                if let turned = try await turnedAway([first, second], run, on: track) { allowed.append(turned) }
                // An answer is read after what was done is done: by then the whole draft may be discarded, and it says so.
                if first.isDiscarding { allowed.append(.init(answers: ["200", "gone"], effect: other.outcome.effect)) }
                if second.isDiscarding { allowed.append(.init(answers: ["gone", "200"], effect: one.outcome.effect)) }
                report.note(run, allowed: allowed, "\(name), \(meeting)")
            }
        }
    }

    /// What it may come to when one of them is told to come again because the other one is at it (423): then it has done
    /// nothing, and the other one all of its own.
    private func turnedAway(
        _ commands: [TrialCommand], _ run: RaceRun, on track: RaceTrack
    ) async throws -> RaceRun.Outcome? {
        let isLocked = run.answers.map { $0.status == 423 }
        guard isLocked.filter({ $0 }).count == 1 else { return nil }
        let alone = try await track.serially([commands[isLocked[0] ? 1 : 0]])
        let answers =
            isLocked[0]
            ? [run.outcome.answers[0]] + alone.outcome.answers : alone.outcome.answers + [run.outcome.answers[1]]
        return RaceRun.Outcome(answers: answers, effect: alone.outcome.effect)
    }

    /// What is in the effect and in none of those that are allowed, against the nearest of them.
    fileprivate static func difference(_ effect: [String], _ allowed: [[String]]) -> [String] {
        let differences = allowed.map { lines in
            effect.multisetDifference(lines).map { "too much: \($0)" }
                + lines.multisetDifference(effect).map { "missing: \($0)" }
        }
        return differences.min { $0.count < $1.count } ?? []
    }
}

extension RaceReport {
    fileprivate mutating func note(_ faults: [String], _ what: String) {
        problems += faults.map { "\(source): \(what): \($0)" }
    }

    fileprivate mutating func note(_ run: RaceRun, allowed: [RaceRun.Outcome], _ what: String) {
        note(run.faults, what)
        if allowed.contains(run.outcome) { return }
        let alike = allowed.filter { $0.answers == run.outcome.answers }
        if alike.isEmpty {
            let others = Set(allowed.map(\.answers)).map { "\($0)" }.sorted().joined(separator: " or ")
            note(["answers \(run.outcome.answers), one after the other \(others)"], what)
        } else {
            note(RaceHarness.difference(run.outcome.effect, alike.map(\.effect)), what)
        }
    }
}

extension TrialCommand {
    /// Whether its answer says how far a picture has been read, which goes on in the background.
    fileprivate var isRead: Bool { pattern.hasPrefix("/ask/drafts/:draft/pictures") }

    /// Whether it takes away, with one draft, all that others would show of it.
    fileprivate var isDiscarding: Bool { pattern == "/ask/drafts/:draft/discard" }

    /// What a command that is sent again must not do again.
    ///
    /// A form of somebody new that is sent again signs in whom the first one has made: that is its answer.
    fileprivate func lasting(_ effect: [String]) -> [String] {
        guard pattern == CommonPaths.signUp.pattern else { return effect }
        return effect.filter { line in
            !line.hasPrefix("account_session +") && !line.hasPrefix("sign_in_attempt +")
                && !line.contains(" action=accounts.sign-in ")
        }
    }
}

extension RaceRun {
    fileprivate var isAnsweredAlike: Bool { Set(answers.map { Canon().text($0.text) }).count == 1 }
}

extension RaceRun.Outcome {
    /// The same with its answers in the other order.
    fileprivate var swapped: Self { Self(answers: answers.reversed(), effect: effect) }

    /// The same with other marks of how far somebody has read.
    fileprivate func with(_ marks: Set<String>) -> Self {
        Self(answers: answers, effect: (effect.filter { !$0.hasPrefix("read_mark ") } + marks).sorted())
    }
}

extension [String] {
    fileprivate func multisetDifference(_ other: [String]) -> [String] {
        var rest = other
        return filter { line in
            guard let index = rest.firstIndex(of: line) else { return true }
            rest.remove(at: index)
            return false
        }
    }
}
