import Blobs
import Circles
import Kernel
import Questions
import Rooms
import Storage
import Threads

/// What people do with a posted case: access, rule, write, audit, change, in one transaction each.
struct CaseActions: Sendable {
    let ground: Ground
    /// Finds the kinds of identifiers that a text certainly holds.
    let screen: TextScreen
    /// Opens what was found when a case was posted.
    let sealer: Sealer
    /// Takes the pictures that are added later.
    let intake: PictureIntake

    static let pageSize = 50
    /// Entries on a page of a case, beside the question.
    static let entryPageSize = 200

    /// What the page of a case needs.
    struct Opened: Sendable {
        var `case`: Case
        /// The first entry of the thread.
        let question: Entry?
        /// The newest of those that followed, or those before a number.
        let entries: [Entry]
        let isNewest: Bool
        /// The accepted answer, where it is not among the entries.
        let accepted: Entry?
        var reach: CaseReach
        let mayAnswer: Bool
        /// Whether the actor may withdraw what others have said.
        let mayModerate: Bool
        /// The moment that waiting times are counted to.
        let now: Instant
        let vector: [CircleID: Int64]
        let protection: CaseProtection

        /// The number before which there is more; nil when nothing is.
        var earlier: Int64? { entries.first.flatMap { $0.seq > 2 ? $0.seq : nil } }
    }

    /// A page of the list.
    struct Listed: Sendable {
        let cases: [Case]
        /// Where it ends; nil for the last one.
        let next: CaseCursor?
        /// The moment that waiting times are counted to.
        let now: Instant
    }

    // MARK: Reading

    /// The case with a page of its entries, marked as seen.
    ///
    /// - Parameter before: only entries with a smaller number; nil for the newest.
    func open(_ id: ThreadID, before: Int64? = nil, by actor: Actor) async throws -> Opened {
        var opened = try await ground.look("cases.read", by: actor, on: id.text) { [ground] transaction in
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            let entries = try Threads.entries(
                of: id, by: actor.person, before: before, limit: Self.entryPageSize, in: transaction)
            let question =
                try entries.first { $0.seq == 1 }
                ?? Threads.readable(entry: 1, of: id, by: actor.person, in: transaction)
            let accepted = try found.acceptedSeq.flatMap { seq in
                try entries.contains { $0.seq == seq }
                    ? nil : Threads.readable(entry: seq, of: id, by: actor.person, in: transaction)
            }
            let allowed = try Capabilities.held(
                of: ["may-answer", .mayReadHidden], on: id, actor.person, transaction)
            let (protection, reach) = try CaseStore.protection(
                of: found, by: actor.person, readsHidden: allowed.contains(.mayReadHidden), in: transaction)
            return Opened(
                case: found, question: question, entries: entries.filter { $0.seq > 1 }, isNewest: before == nil,
                accepted: accepted, reach: reach,
                mayAnswer: allowed.contains("may-answer"),
                mayModerate: allowed.contains(.mayReadHidden), now: ground.clock.now(),
                vector: try Circles.vector(of: actor.person, in: transaction),
                protection: protection)
        }
        guard opened.case.clocks.firstSeen == nil, opened.case.asker.id != actor.person else { return opened }
        let seen = try await ground.alongside {
            try await ground.perform("cases.see", by: actor, on: id.text) { [ground] transaction in
                // Two open it at the same moment: one of them was first.
                if try !CaseStore.markSeen(id, by: actor.person, at: ground.clock.now(), in: transaction) {
                    transaction.isRepeat = true
                }
                return try CaseStore.require(id, by: actor.person, in: transaction)
            }
        }
        opened.case = seen ?? opened.case
        opened.reach = CaseReach(sentTo: opened.reach.sentTo, seenBy: max(1, opened.reach.seenBy))
        return opened
    }

    /// A page of the cases that the actor may open, in the order of `CaseStore.list`.
    func list(_ filter: CaseFilter = CaseFilter(), after: CaseCursor? = nil, by actor: Actor) async throws -> Listed {
        try await ground.look("cases.list", by: actor) { [ground] transaction in
            let found = try CaseStore.list(
                filter, after: after, limit: Self.pageSize + 1, by: actor.person, in: transaction)
            let page = Array(found.prefix(Self.pageSize))
            let last = found.count > page.count ? page.last : nil
            return Listed(
                cases: page, next: last.map { CaseCursor(after: $0, isQueue: filter.isQueue) }, now: ground.clock.now())
        }
    }

    /// Writes the needs of cases anew that an older program has left.
    func renewOldNeeds() async throws {
        let (ground, batch) = (ground, 50)
        while try await ground.database.write({ transaction in
            let ids = try CaseStore.withOldNeeds(limit: batch, in: transaction)
            for id in ids.sorted() {
                try Threads.lock(id, in: transaction)
                try CaseStore.renewNeeds(of: id, at: ground.clock.now(), in: transaction)
                try CaseStore.markNeeds(of: id, in: transaction)
            }
            return ids.count
        }) == batch {}
    }

    // MARK: Steps

    /// A colleague's plain answer, or a request for what is missing.
    func say(
        _ id: ThreadID, _ step: CaseStep, text: String, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        let said = CaseEntry.Said(text: try await clean(text, of: id, by: actor))
        let isAnswer = step == .answer
        return try await take(step.rawValue, in: id, command: command, by: actor) { turn in
            try turn.requireColleague()
            try turn.take(step, isAnswer ? .answered(turn.now) : .none)
            try CaseStore.release(id, of: actor.person, in: turn.transaction)
            return try turn.append(isAnswer ? CaseEntry.answer : CaseEntry.request, said)
        }
    }

    /// A structured answer.
    func assess(_ id: ThreadID, _ assessment: Assessment, command: CommandID, by actor: Actor) async throws -> Int64 {
        let names = assessment.diagnoses.map(\.name)
        let told = try await screened(
            names + [assessment.reasons, assessment.checkNext, assessment.todo], of: id, by: actor)
        let assessment = assessment.saying(told)
        return try await take(CaseStep.answer.rawValue, in: id, command: command, by: actor) { turn in
            try turn.requireColleague()
            try turn.take(.answer, .answered(turn.now))
            try CaseStore.release(id, of: actor.person, in: turn.transaction)
            return try turn.append(CaseEntry.assessment, assessment)
        }
    }

    /// The asker takes one answer as the one to act on.
    func accept(_ id: ThreadID, answer seq: Int64, command: CommandID, by actor: Actor) async throws -> Int64 {
        try await take(CaseStep.accept.rawValue, in: id, command: command, by: actor) { turn in
            try turn.requireAsker()
            let answer = try Threads.readable(entry: seq, of: id, by: actor.person, in: turn.transaction)
            guard let answer, CaseEntry.answers.contains(answer.kind), !answer.isWithdrawn else {
                throw CommonFailure.notFound
            }
            try turn.take(.accept, .accepted(turn.now, seq))
            try CaseStore.release(id, in: turn.transaction)
            return try turn.append(CaseEntry.accepted, CaseEntry.Accepted(answer: seq))
        }
    }

    /// The asker closes with what came of it; closing without an answer is counted, whatever the form says.
    ///
    /// - Parameter date: the day on which the patient was so; nil for today.
    func close(
        _ id: ThreadID, _ closeOut: CloseOut, on date: Instant? = nil, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        var closeOut = closeOut
        closeOut.learned = try await screened([closeOut.learned], of: id, by: actor)[0]
        let told = closeOut
        return try await take(CaseStep.close.rawValue, in: id, command: command, by: actor) { turn in
            try turn.requireAsker()
            var counted = told
            counted.withoutAnswer = turn.found.answerCount == 0
            counted.outcomeDay = try Self.day(of: date, since: turn.found.clocks.posted, now: turn.now)
            try CaseStore.release(id, in: turn.transaction)
            try turn.take(.close, .closed(turn.now, try CaseEntry.json(counted)))
            return try turn.append(CaseEntry.closed, counted)
        }
    }

    /// How many days after the question a day was.
    ///
    /// - Throws: `CommonFailure.invalid` for a day before the question, or after the one that begins tomorrow east of here.
    private static func day(of date: Instant?, since posted: Instant, now: Instant) throws -> Int {
        func number(_ instant: Instant) -> Int { CivilDay(at: instant, minutesEast: 0).number }
        guard let date else { return number(now) - number(posted) }
        let day = number(date) - number(posted)
        guard day >= -1, number(date) <= number(now) + 1 else {
            throw CommonFailure.invalid(
                field: "outcomeOn",
                reason: Text(zh: "日期应在提问之后、今天之前。", en: "The day is after the question and not after today."))
        }
        return max(0, day)
    }

    private func clean(_ text: String, of id: ThreadID, by actor: Actor) async throws -> String {
        let clean = try PlainText.clean(text, field: "text", limit: 4000, lines: true)
        return try await screened([clean], of: id, by: actor)[0]
    }
}
