import Storage

enum AskMigrations {
    static let all: [Migration] = [
        Migration(
            id: "2026-11-29 ask: baseline",
            sql: [
                // A draft is shared with its author's circle of one. `sealed` holds the typed text, encrypted, because it
                // has not been searched for the patient's identity yet; `secret` drives the pseudonyms of its DICOM files.
                // Both are gone as soon as it ends. `version` counts every change that its author can see, and
                // `text_version` is the one at which the text was last written.
                """
                create table case_draft (
                    thread_id \(SQL.id) primary key references thread (id),
                    author_id \(SQL.id) not null references person (id),
                    state text not null check (state in ('open', 'posted', 'discarded')),
                    version bigint not null default 1,
                    text_version bigint not null default 1,
                    sealed \(SQL.bytes),
                    secret \(SQL.bytes),
                    posted_as \(SQL.id),
                    created_at bigint not null,
                    touched_at bigint not null,
                    check ((state = 'open') = (sealed is not null)),
                    check ((state = 'open') = (secret is not null)),
                    check ((state = 'posted') = (posted_as is not null)),
                    check (text_version <= version))
                """,
                "create index case_draft_author on case_draft (author_id, touched_at) where state = 'open'",
                "create index case_draft_touched on case_draft (touched_at) where state = 'open'",
                // `id` is the client's, of the upload; `seq` is the entry with the files of the moment, another one after
                // each change of what is shown.
                """
                create table draft_picture (
                    draft_id \(SQL.id) not null references case_draft (thread_id),
                    id \(SQL.id) not null,
                    position integer not null,
                    seq bigint not null,
                    state text not null check (state in ('reading', 'read', 'unreadable')),
                    file text not null,
                    primary key (draft_id, id),
                    unique (draft_id, seq),
                    foreign key (draft_id, seq) references entry (thread_id, seq))
                """,
            ]),
        // `choices` is what is ticked on the check page, sealed like the text and gone with it. A draft that was thrown
        // away stays open in every other respect until it cannot be taken back any more.
        Migration(
            id: "2026-11-29 ask: choices and removed drafts",
            sql: [
                "alter table case_draft add column choices \(SQL.bytes)",
                "alter table case_draft add column removed_at bigint",
                "create index case_draft_removed on case_draft (removed_at) where removed_at is not null",
            ]),
    ]
}
