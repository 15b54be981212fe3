import Circles
import Kernel
import Needs
import Questions
import Storage
import Threads

/// What waits for whom follows from where a case stands: written anew after every step, in the step's transaction.
extension CaseStore {
    static func renewNeeds(of id: ThreadID, at now: Instant, in transaction: Transaction) throws {
        guard let standing = try standing(of: id, in: transaction) else { return }
        for reason in CaseNeedReason.allCases {
            let circles = standing.circles(waitingFor: reason)
            if circles.isEmpty { try Needs.clear(thread: id, reason: reason.rawValue, in: transaction) }
            for circle in circles {
                try Needs.put(
                    Need(
                        circle: circle, thread: id, room: CasesRoom.name, reason: reason.rawValue,
                        since: standing.since(for: reason, now: now), due: standing.due(for: reason),
                        except: reason == .unanswered || reason == .reported ? standing.asker : nil,
                        urgent: standing.urgent(for: reason)),
                    in: transaction)
            }
        }
    }

    private static func standing(of id: ThreadID, in transaction: Transaction) throws -> CaseStanding? {
        let row = try transaction.first(
            "select asker_id, state, urgency, posted_at, due_at, answer_count from case_record where thread_id = \(id)")
        guard let row else { return nil }
        let asker: PersonID = try row.get("asker_id")
        let (state, urgency): (String, String) = (try row.get("state"), try row.get("urgency"))
        let answers: Int = try row.get("answer_count")
        let named = try transaction.rows(
            """
            select distinct decider_id from case_report
            where thread_id = \(id) and decided_at is null and decider_id is not null
            """)
        return CaseStanding(
            asker: asker, state: CaseState(rawValue: state) ?? .closed, isAnswered: answers > 0,
            urgency: Urgency(rawValue: urgency) ?? .routine, posted: try row.get("posted_at"),
            due: try row.get("due_at"),
            hiding: try Threads.hiding(of: id, by: asker, in: transaction),
            isReported: try transaction.first(
                "select 1 as one from case_report where thread_id = \(id) and decided_at is null") != nil,
            deciders: Set(try named.map { try $0.get("decider_id") }),
            circles: try Threads.circles(of: id, in: transaction))
    }

    /// What the needs of a case follow from now; a case with a smaller number has needs of an older program.
    static let needsRule = 1

    /// Cases that are not over and whose needs an older program has written.
    static func withOldNeeds(limit: Int, in transaction: Transaction) throws -> [ThreadID] {
        try transaction.rows(
            """
            select thread_id from case_record
            where needs_rule < \(needsRule) and state <> \(CaseState.closed.rawValue) limit \(limit)
            """
        ).map { try $0.get("thread_id") }
    }

    static func markNeeds(of id: ThreadID, in transaction: Transaction) throws {
        try transaction.run("update case_record set needs_rule = \(needsRule) where thread_id = \(id)")
    }

    /// The cases of these needs that the person may open, in one query.
    static func cases(
        of needs: [Need], by person: PersonID, in transaction: Transaction
    ) throws -> [ThreadID: Case] {
        let found = try heads(of: needs.map(\.thread), by: person, in: transaction)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }
}
