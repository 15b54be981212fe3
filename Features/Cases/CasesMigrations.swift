import Storage

enum CasesMigrations {
    static let all: [Migration] = [
        Migration(
            id: "2026-11-29 cases: baseline",
            sql: [
                """
                create table case_record (
                    thread_id \(SQL.id) primary key references thread (id),
                    asker_id \(SQL.id) not null references person (id),
                    state text not null
                        check (state in ('open', 'needs-information', 'answered', 'accepted', 'closed')),
                    urgency text not null check (urgency in ('routine', 'urgent', 'asap', 'stat')),
                    title text not null,
                    posted_at bigint not null,
                    first_seen_at bigint,
                    first_answer_at bigint,
                    accepted_at bigint,
                    closed_at bigint,
                    accepted_seq bigint,
                    answer_count integer not null default 0,
                    close_out text,
                    removal_report text not null,
                    check (closed_at is null or state = 'closed'),
                    check (accepted_seq is null or accepted_at is not null))
                """,
                // Lists go by (posted_at, thread_id), both ways, so that cases of one millisecond have an order too.
                "create index case_record_posted on case_record (posted_at, thread_id)",
                "create index case_record_state on case_record (state, posted_at, thread_id)",
                "create index case_record_asker on case_record (asker_id, posted_at, thread_id)",
            ]),
        Migration(
            id: "2026-11-29 cases: consent and reports",
            sql: [
                """
                create table case_consent (
                    thread_id \(SQL.id) primary key references thread (id),
                    kind text not null check (kind in ('verbal', 'signed', 'emergency')),
                    teaching integer not null check (teaching in (0, 1)),
                    research integer not null check (research in (0, 1)),
                    recorded_by \(SQL.id) not null references person (id),
                    recorded_at bigint not null,
                    withdrawn_at bigint,
                    withdrawn_by \(SQL.id) references person (id),
                    check (withdrawn_at is null or (teaching = 0 and research = 0)))
                """,
                // `decider_id`: who decides because no member who may read what is hidden is left to do so.
                """
                create table case_report (
                    id \(SQL.id) primary key,
                    thread_id \(SQL.id) not null references thread (id),
                    reporter_id \(SQL.id) not null references person (id),
                    decider_id \(SQL.id) references person (id),
                    reason text not null,
                    at bigint not null,
                    decision text check (decision in ('show', 'remove')),
                    decided_by \(SQL.id) references person (id),
                    decided_at bigint)
                """,
                "create index case_report_thread on case_report (thread_id) where decided_at is null",
            ]),
        Migration(
            id: "2026-11-29 cases: the queue",
            sql: [
                // The place of the urgency in the queue, 0 for stat; until when an answer is due; which rule wrote the needs.
                "alter table case_record add column queue_rank integer not null default 3 check (queue_rank between 0 and 3)",
                "alter table case_record add column due_at bigint not null default 0",
                "alter table case_record add column needs_rule integer not null default 0",
                // As `Urgency.due` says.
                """
                update case_record set
                    queue_rank = case urgency when 'stat' then 0 when 'asap' then 1 when 'urgent' then 2 else 3 end,
                    due_at = posted_at + case urgency when 'stat' then 600000 when 'asap' then 7200000
                        when 'urgent' then 43200000 else 259200000 end
                """,
                "create index case_record_queue on case_record (state, queue_rank, due_at, thread_id)",
            ]),
        Migration(
            id: "2026-11-29 cases: who is answering",
            sql: [
                "alter table case_record add column taken_by \(SQL.id) references person (id)",
                "alter table case_record add column taken_until bigint",
            ]),
    ]
}
