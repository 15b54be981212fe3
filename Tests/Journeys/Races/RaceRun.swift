import Foundation
import Rooms

/// What commands came to: how each was answered, and what the installation holds afterwards.
struct RaceRun {
    struct Outcome: Hashable {
        /// Status and code of each answer, in the order of the commands.
        let answers: [String]
        /// What came, went and changed, in words that are the same in two runs.
        let effect: [String]
    }

    let answers: [Village.Answer]
    let outcome: Outcome
    let changes: [Snapshot.Change]
    /// What must never be: an answer of 500, a refusal without a code, a check that finds something.
    let faults: [String]

    /// Whether all went well.
    var succeeded: Bool { answers.allSatisfy { $0.status < 400 } }

    /// The tables in which something came, went or changed, without those to which everybody adds lines of their own.
    var written: Set<String> { Set(changes.map(\.table)).subtracting(["audit_event", "command", "job"]) }
}

/// How two commands meet.
struct Meeting: CustomStringConvertible {
    /// Both wait at the first thing that they write, so that each has read what the other one is about to change.
    let isHeld: Bool
    /// The second one begins.
    let isSwapped: Bool
    /// So long after the one that begins.
    let delayMicroseconds: Int

    /// Those of one round: held once, and free in both orders with offsets that the seed decides.
    static func round(_ numbers: inout SeededNumbers) -> [Meeting] {
        let held = Meeting(isHeld: true, isSwapped: Bool.random(using: &numbers), delayMicroseconds: 0)
        return [held]
            + [false, true].map { isSwapped in
                let delay = Bool.random(using: &numbers) ? 0 : Int.random(in: 50...1500, using: &numbers)
                return Meeting(isHeld: false, isSwapped: isSwapped, delayMicroseconds: delay)
            }
    }

    var description: String {
        let order = isSwapped ? "the second one first" : "the first one first"
        return isHeld ? "held, \(order)" : "\(order), \(delayMicroseconds) µs apart"
    }
}

/// What the harness has done for one source of commands.
struct RaceReport {
    let source: String
    var commands = 0
    var pairs = 0
    var runs = 0
    /// Commands that are refused although nothing else is going on: they show little.
    var refused: [String] = []
    var problems: [String] = []

    /// What each of the commands writes to, alone.
    var written: [Set<String>] = []

    /// Whether two of the commands, by their numbers, are to meet.
    func meet(_ first: Int, _ second: Int, _ extent: RaceHarness.Extent) -> Bool {
        extent == .all || !written[first].isDisjoint(with: written[second])
    }

    /// Pairs of different commands that are to meet, and each with itself.
    func expectedPairs(_ extent: RaceHarness.Extent) -> Int {
        if extent == .all { return commands + commands * (commands - 1) / 2 }
        let numbers = written.indices
        let pairs = numbers.map { first in
            numbers.dropFirst(first + 1).filter { second in meet(first, second, extent) }.count
        }
        return commands + pairs.reduce(0, +)
    }
}
