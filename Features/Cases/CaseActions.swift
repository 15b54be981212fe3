import Circles
import Foundation
import Kernel
import Storage
import Threads

/// What people do with a posted case: access, rule, write, audit, change, in one transaction each.
struct CaseActions: Sendable {
    let ground: Ground
    /// Categories of identifiers that a text certainly holds.
    let screen: @Sendable (String) -> [Text]

    static let pageSize = 50

    /// What the page of a case needs.
    struct Opened: Sendable {
        var `case`: Case
        let entries: [Entry]
        let mayAnswer: Bool
        let vector: [CircleID: Int64]
        let protection: Protection
    }

    /// How the patient of a case is guarded, as one reader sees it.
    struct Protection: Sendable {
        let hiding: Hiding
        let reports: [CaseReport]
        let consent: Consent?
        let moderates: Bool
        let removed: RemovalReport
    }

    /// The case with its entries, marked as seen.
    func open(_ id: ThreadID, by actor: Actor) async throws -> Opened {
        var opened = try await ground.look("case.read", by: actor, on: id.text) { transaction in
            Opened(
                case: try CaseStore.require(id, by: actor.person, in: transaction),
                entries: try Threads.entries(of: id, by: actor.person, limit: 500, in: transaction),
                mayAnswer: try CaseStore.mayAnswer(id, by: actor.person, in: transaction),
                vector: try Circles.vector(of: actor.person, in: transaction),
                protection: try Self.protection(of: id, by: actor, in: transaction))
        }
        guard opened.case.clocks.firstSeen == nil, opened.case.asker.id != actor.person else { return opened }
        let seen = try await ground.alongside {
            try await ground.perform("case.see", by: actor, on: id.text) { [ground] transaction in
                _ = try CaseStore.markSeen(id, by: actor.person, at: ground.clock.now(), in: transaction)
                return try CaseStore.require(id, by: actor.person, in: transaction)
            }
        }
        opened.case = seen ?? opened.case
        return opened
    }

    private static func protection(
        of id: ThreadID, by actor: Actor, in transaction: Transaction
    ) throws -> Protection {
        Protection(
            hiding: try Threads.hiding(of: id, by: actor.person, in: transaction),
            reports: try CaseStore.openReports(of: id, by: actor.person, in: transaction),
            consent: try CaseStore.consent(of: id, by: actor.person, in: transaction),
            moderates: try CaseStore.moderates(id, by: actor.person, in: transaction),
            removed: try CaseStore.removals(of: id, by: actor.person, in: transaction))
    }

    /// What the first page shows.
    func home(by actor: Actor) async throws -> Home {
        try await ground.look("home.read", by: actor) { transaction in
            let unread = try Sync.unread(of: actor.person, in: transaction)
            let groups = try Circles.list(of: actor.person, kind: "group", in: transaction)
            return Home(
                unanswered: try CaseStore.unanswered(for: actor.person, in: transaction),
                mine: try CaseStore.waiting(for: actor.person, in: transaction),
                reported: try CaseStore.reported(for: actor.person, in: transaction),
                groups: groups.map { ($0, unread[$0.id] ?? 0) },
                vector: try Circles.vector(of: actor.person, in: transaction))
        }
    }

    /// A page of the cases that the actor may open.
    func list(state: CaseState?, before: Instant?, by actor: Actor) async throws -> [Case] {
        try await ground.look("case.list", by: actor) { transaction in
            try CaseStore.list(
                state: state, before: before, limit: Self.pageSize, by: actor.person, in: transaction)
        }
    }

    /// What the page of a question being written needs.
    func askPage(draft: Draft?, by actor: Actor) async throws -> AskPage {
        try await ground.look("case.ask", by: actor) { transaction in
            let tier: Int? = try People.card(of: actor.person, in: transaction)?.facilityTier
            return AskPage(
                draft: draft, groups: try Circles.list(of: actor.person, kind: "group", in: transaction),
                tier: tier ?? 1)
        }
    }

    /// A plain reply, or the asker's own addition.
    func say(
        _ id: ThreadID, _ step: CaseStep, text: String, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        let clean = try PlainText.clean(text, field: "text", limit: 4000, lines: true)
        try refuseIdentifiers(in: [clean])
        let kind = step == .askInformation ? CaseEntry.request : step == .answer ? CaseEntry.answer : CaseEntry.note
        return try await take(step, in: id, kind: kind, body: CaseEntry.Said(text: clean), command: command, by: actor)
    }

    /// The asker's own addition: what was asked for, or something new.
    func note(_ id: ThreadID, text: String, command: CommandID, by actor: Actor) async throws -> Int64 {
        let state = try await ground.look("case.read", by: actor, on: id.text) { transaction in
            try CaseStore.require(id, by: actor.person, in: transaction).state
        }
        return try await say(
            id, state == .needsInformation ? .inform : .note, text: text, command: command, by: actor)
    }

    /// A structured answer.
    func assess(_ id: ThreadID, _ assessment: Assessment, command: CommandID, by actor: Actor) async throws -> Int64 {
        try refuseIdentifiers(
            in: assessment.diagnoses.map(\.name) + [assessment.reasons, assessment.checkNext, assessment.todo])
        return try await take(
            .answer, in: id, kind: CaseEntry.assessment, body: assessment, command: command, by: actor)
    }

    /// The asker takes one answer as the one to act on.
    func accept(_ id: ThreadID, answer seq: Int64, command: CommandID, by actor: Actor) async throws -> Int64 {
        try await take(
            .accept, in: id, kind: CaseEntry.accepted, body: CaseEntry.Accepted(answer: seq), command: command,
            by: actor)
    }

    /// The asker closes with what came of it.
    func close(_ id: ThreadID, _ closeOut: CloseOut, command: CommandID, by actor: Actor) async throws -> Int64 {
        try refuseIdentifiers(in: [closeOut.learned])
        // Closing without an answer is counted, whatever the form says.
        let answered = try await ground.look("case.read", by: actor, on: id.text) { transaction in
            try CaseStore.require(id, by: actor.person, in: transaction).answerCount > 0
        }
        let counted = CloseOut(
            diagnosisChanged: closeOut.diagnosisChanged, planChanged: closeOut.planChanged,
            referralAvoided: closeOut.referralAvoided, learned: closeOut.learned, withoutAnswer: !answered)
        return try await take(.close, in: id, kind: CaseEntry.closed, body: counted, command: command, by: actor)
    }

    func refuseIdentifiers(in texts: [String]) throws {
        var found: [Text] = []
        for kind in texts.flatMap(screen) where !found.contains(kind) { found.append(kind) }
        if !found.isEmpty { throw CaseFailure.identifiers(found) }
    }

    /// One step of the state machine with its entry, its clocks and its audit record.
    private func take(
        _ step: CaseStep, in id: ThreadID, kind: String, body: some Encodable & Sendable, command: CommandID,
        by actor: Actor
    ) async throws -> Int64 {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(body), as: UTF8.self)
        let ground = ground
        return try await ground.perform("case.\(step.rawValue)", by: actor, on: id.text) { transaction in
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            // Sent before: the first result stands, whatever the state is now.
            if let earlier = try Self.sent(command, to: id, by: actor, in: transaction) { return earlier }
            try Self.allow(step, in: found, by: actor, transaction)
            guard let next = found.state.after(step, hasAnswer: found.answerCount > 0) else {
                throw CaseFailure.refusedStep(step, in: found.state)
            }
            let accepted = try Self.acceptedSeq(step, json, in: found, by: actor, transaction)
            let now = ground.clock.now()
            let setting = Self.setting(step, at: now, accepted: accepted, body: json, in: found)
            try CaseStore.move(id, from: found.state, to: next, setting: setting, in: transaction)
            return try Threads.append(
                NewEntry(id: command, kind: kind, body: json), to: id, by: actor, on: ground, in: transaction)
        }
    }

    private static func sent(
        _ command: CommandID, to id: ThreadID, by actor: Actor, in transaction: Transaction
    ) throws -> Int64? {
        try Threads.entries(of: id, by: actor.person, limit: 1000, in: transaction)
            .first { $0.id == command && $0.author.id == actor.person }?.seq
    }

    /// Who may take the step: the asker decides, others answer (B12).
    private static func allow(
        _ step: CaseStep, in found: Case, by actor: Actor, _ transaction: Transaction
    ) throws {
        let isAsker = found.asker.id == actor.person
        switch step {
        case .answer, .askInformation:
            if isAsker { throw CommonFailure.notAllowed }
            guard try CaseStore.mayAnswer(found.id, by: actor.person, in: transaction) else {
                throw CaseFailure.observer
            }
        case .inform, .note, .accept, .close:
            guard isAsker else { throw CommonFailure.notAllowed }
        }
    }

    private static func acceptedSeq(
        _ step: CaseStep, _ json: String, in found: Case, by actor: Actor, _ transaction: Transaction
    ) throws -> Int64? {
        guard step == .accept else { return nil }
        let seq = try JSONDecoder().decode(CaseEntry.Accepted.self, from: Data(json.utf8)).answer
        let answer = try Threads.readable(entry: seq, of: found.id, by: actor.person, in: transaction)
        guard let answer, CaseEntry.answers.contains(answer.kind) else { throw CommonFailure.notFound }
        return seq
    }

    /// The clocks that the step sets.
    private static func setting(
        _ step: CaseStep, at now: Instant, accepted: Int64?, body: String, in found: Case
    ) -> SQL {
        switch step {
        case .answer: ", answer_count = answer_count + 1, first_answer_at = coalesce(first_answer_at, \(now))"
        case .accept: ", accepted_at = \(now), accepted_seq = \(accepted)"
        case .close: ", closed_at = \(now), close_out = \(body)"
        case .askInformation, .inform, .note: ""
        }
    }
}
