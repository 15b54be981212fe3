import Kernel
package import Storage

/// What has to hold for circles and threads, whatever room they are of.
package enum Integrity {
    /// One of these rules, with what breaks it: each by an identifier, and without any value of a patient.
    package struct Rule: Sendable {
        package let name: String
        package let problems: @Sendable (Transaction) throws -> [String]

        init(_ name: String, _ problems: @escaping @Sendable (Transaction) throws -> [String]) {
            self.name = name
            self.problems = problems
        }
    }

    package static let all: [Rule] = [
        Rule("circles: change numbers without gaps") { transaction in
            let rows = try transaction.rows(
                """
                select c.id from circle c
                where c.last_change <> (select count(*) from change where circle_id = c.id)
                    or c.last_change <> (select coalesce(max(number), 0) from change where circle_id = c.id)
                """)
            return try rows.map { "\(try $0.get("id", as: CircleID.self)) has a gap" }
        },
        Rule("threads: entries without gaps") { transaction in
            let rows = try transaction.rows(
                """
                select t.id from thread t where t.last_seq <> (select count(*) from entry where thread_id = t.id)
                    or t.last_seq <> (select coalesce(max(seq), 0) from entry where thread_id = t.id)
                """)
            return try rows.map { "\(try $0.get("id", as: ThreadID.self)) has a gap" }
        },
        Rule("circles: members are counted") { transaction in
            let rows = try transaction.rows(
                """
                select c.id from circle c
                where c.member_count <> (select count(*) from circle_member where circle_id = c.id)
                """)
            return try rows.map { "\(try $0.get("id", as: CircleID.self)) counts its members wrong" }
        },
        Rule("threads: shared with somebody") { transaction in
            let rows = try transaction.rows(
                """
                select t.id from thread t where not exists (select 1 from shared s where s.thread_id = t.id)
                """)
            return try rows.map { "\(try $0.get("id", as: ThreadID.self)) is shared with no circle" }
        },
    ]
}
