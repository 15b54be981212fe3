package import Storage

/// The schema of append-only conversations.
package enum ThreadsMigrations {
    package static let all: [Migration] = [
        Migration(
            id: "2026-11-20 threads: create",
            sql: [
                // `whole`: the thread opens altogether or not at all; otherwise entry by entry (see Access).
                """
                create table thread (
                    id text primary key,
                    room text not null,
                    author_id text references person (id),
                    whole integer not null check (whole in (0, 1)),
                    last_seq bigint not null default 0,
                    created_at bigint not null)
                """,
                """
                create table entry (
                    thread_id text not null references thread (id),
                    seq bigint not null,
                    id text not null unique,
                    author_id text not null references person (id),
                    kind text not null,
                    body text not null,
                    replaces bigint,
                    created_at bigint not null,
                    primary key (thread_id, seq))
                """,
                "create index entry_replaces on entry (thread_id, replaces) where replaces is not null",
                // One row per rendition of an attachment: `position` counts the attachments of the entry.
                """
                create table entry_file (
                    thread_id text not null,
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
            ]),
        // What Access reads of a thread that was taken from its readers; see `Hiding`. `hidden_seq`: the entry that did it,
        // the one thing of the thread that they still receive, so that their devices drop what they hold.
        Migration(
            id: "2026-11-21 threads: hide",
            sql: [
                "alter table thread add column hidden integer not null default 0 check (hidden in (0, 1, 2))",
                "alter table thread add column hidden_seq bigint",
            ]),
    ]
}
