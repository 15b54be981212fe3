package import Storage

/// The schema of append-only conversations.
package enum ThreadsMigrations {
    package static let all: [Migration] = [
        Migration(
            id: "2026-11-27 threads: baseline",
            sql: [
                // `whole`: the thread opens altogether or not at all; otherwise entry by entry (see Access). `hidden`: see
                // `Hiding`; `hidden_seq`: the entry that did it, the one thing that its readers still receive, so that
                // their devices drop what they hold.
                """
                create table thread (
                    id \(SQL.id) primary key,
                    room text not null,
                    author_id \(SQL.id) references person (id),
                    whole integer not null check (whole in (0, 1)),
                    hidden integer not null default 0 check (hidden in (0, 1, 2)),
                    hidden_seq bigint,
                    last_seq bigint not null default 0,
                    created_at bigint not null)
                """,
                """
                create table entry (
                    thread_id \(SQL.id) not null references thread (id),
                    seq bigint not null,
                    id \(SQL.id) not null unique,
                    author_id \(SQL.id) not null references person (id),
                    kind text not null,
                    body text not null,
                    replaces bigint,
                    created_at bigint not null,
                    erased integer not null default 0 check (erased in (0, 1)),
                    primary key (thread_id, seq))
                """,
                // For retention, which never comes back to what it has erased.
                "create index entry_age on entry (kind, created_at) where erased = 0",
                "create index entry_replaces on entry (thread_id, replaces) where replaces is not null",
                // One row per rendition of an attachment: `position` counts the attachments of the entry.
                """
                create table entry_file (
                    thread_id \(SQL.id) not null,
                    seq bigint not null,
                    position integer not null,
                    rendition text not null,
                    hash text not null,
                    type text not null,
                    bytes bigint not null,
                    primary key (thread_id, seq, position, rendition),
                    foreign key (thread_id, seq) references entry (thread_id, seq))
                """,
                "create index entry_file_hash on entry_file (hash)",
                // Proof of what a retention class has erased: which entry, and a digest of what it said.
                """
                create table erasure (
                    thread_id \(SQL.id) not null references thread (id),
                    seq bigint not null,
                    kind text not null,
                    body_sha256 text not null,
                    erased_at bigint not null,
                    primary key (thread_id, seq))
                """,
            ])
    ]
}
