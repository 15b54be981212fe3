package import Storage

/// The schema of work to be done later.
package enum JobsMigrations {
    package static let all: [Migration] = [
        Migration(
            id: "2026-11-28 jobs: baseline",
            sql: [
                // `rhythm_at`: for a timer the moment that its rhythm gives, from which `due_at` differs after a failure.
                // `changed_at`: when `due_at` was set, to see that the clock has been put back since. `again`: asked for
                // anew while it runs. `last_error`: a code, never a value.
                """
                create table job (
                    id \(SQL.id) primary key,
                    room text not null,
                    name text not null,
                    key text not null,
                    subject \(SQL.id),
                    body text not null,
                    due_at bigint not null,
                    rhythm_at bigint,
                    attempts integer not null default 0,
                    state text not null default 'waiting' check (state in ('waiting', 'running', 'dead')),
                    again integer not null default 0 check (again in (0, 1)),
                    worker text,
                    lease_until bigint,
                    last_error text,
                    created_at bigint not null,
                    changed_at bigint not null,
                    unique (room, name, key),
                    check ((state = 'running') = (worker is not null and lease_until is not null)))
                """,
                "create index job_due on job (state, due_at, id)",
            ])
    ]
}
