import Kernel
import Storage

/// What has to hold for circles and threads, whatever room they are of.
enum PlatformChecks {
    static let all = [
        Check("circles: change numbers without gaps") { transaction in
            let rows = try transaction.rows(
                """
                select c.id from circle c
                where c.last_change <> (select count(*) from change where circle_id = c.id)
                    or c.last_change <> (select coalesce(max(number), 0) from change where circle_id = c.id)
                """)
            return try rows.map { "\(try $0.get("id", as: CircleID.self)) has a gap" }
        },
        Check("threads: entries without gaps") { transaction in
            let rows = try transaction.rows(
                """
                select t.id from thread t where t.last_seq <> (select count(*) from entry where thread_id = t.id)
                    or t.last_seq <> (select coalesce(max(seq), 0) from entry where thread_id = t.id)
                """)
            return try rows.map { "\(try $0.get("id", as: ThreadID.self)) has a gap" }
        },
        Check("circles: members are counted") { transaction in
            let rows = try transaction.rows(
                """
                select c.id from circle c
                where c.member_count <> (select count(*) from circle_member where circle_id = c.id)
                """)
            return try rows.map { "\(try $0.get("id", as: CircleID.self)) counts its members wrong" }
        },
        Check("threads: shared with somebody") { transaction in
            let rows = try transaction.rows(
                """
                select t.id from thread t where not exists (select 1 from shared s where s.thread_id = t.id)
                """)
            return try rows.map { "\(try $0.get("id", as: ThreadID.self)) is shared with no circle" }
        },
    ]
}
