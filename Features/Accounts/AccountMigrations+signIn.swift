import Storage

/// What came to signing in after the first version.
extension AccountMigrations {
    static let notices = Migration(
        id: "2026-11-30 accounts: notices",
        sql: [
            """
            create table account_notice (
                id \(SQL.id) primary key,
                person_id \(SQL.id) not null references account (person_id),
                kind text not null,
                at bigint not null,
                address text not null,
                device text not null,
                by_person \(SQL.id) references person (id),
                seen_at bigint)
            """,
            "create index account_notice_person on account_notice (person_id, at)",
            // With what and from where somebody has signed in.
            """
            create table account_device (
                person_id \(SQL.id) not null references account (person_id),
                network text not null,
                device text not null,
                last_at bigint not null,
                primary key (person_id, network, device))
            """,
        ], olderProgramsLive: true)
}
