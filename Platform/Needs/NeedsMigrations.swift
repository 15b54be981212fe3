package import Storage

/// The schema of what waits for whom.
package enum NeedsMigrations {
    package static let all: [Migration] = [
        Migration(
            id: "2026-11-28 needs: baseline",
            sql: [
                // One row per circle and not per member: five hundred people see the one row of their group.
                """
                create table need (
                    circle_id \(SQL.id) not null references circle (id),
                    thread_id \(SQL.id) not null references thread (id),
                    room text not null,
                    reason text not null,
                    since bigint not null,
                    due_at bigint,
                    except_person \(SQL.id) references person (id),
                    urgent integer not null default 0 check (urgent between 0 and 3),
                    primary key (circle_id, thread_id, reason))
                """,
                "create index need_thread on need (thread_id, reason)",
            ])
    ]
}
