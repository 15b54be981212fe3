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

    /// A program that does not know of it would let people in without their codes.
    static let secondFactor = Migration(
        id: "2026-11-30 accounts: second factor",
        sql: [
            // `sealed`: the person and the secret, encrypted. On from `confirmed_at`. No code of a step up to `last_step`
            // counts again.
            """
            create table second_factor (
                person_id \(SQL.id) primary key references account (person_id),
                sealed \(SQL.bytes) not null,
                created_at bigint not null,
                confirmed_at bigint,
                last_step bigint not null default 0)
            """,
            """
            create table recovery_code (
                person_id \(SQL.id) not null references account (person_id),
                code_digest \(SQL.bytes) not null,
                used_at bigint,
                primary key (person_id, code_digest))
            """,
            // That a password was right, until its code is.
            """
            create table sign_in_proof (
                proof_hash text primary key,
                person_id \(SQL.id) not null references account (person_id),
                created_at bigint not null,
                expires_at bigint not null)
            """,
            "create index sign_in_proof_person on sign_in_proof (person_id)",
        ])

    static let resets = Migration(
        id: "2026-11-30 accounts: password resets",
        sql: [
            // A link that sets a new password: gone when it is used, replaced or given up.
            """
            create table password_reset (
                token_hash text primary key,
                person_id \(SQL.id) not null references account (person_id),
                issued_by \(SQL.id) not null references person (id),
                created_at bigint not null,
                expires_at bigint not null)
            """,
            "create index password_reset_person on password_reset (person_id)",
            "create index password_reset_issuer on password_reset (issued_by)",
        ], olderProgramsLive: true)
}
