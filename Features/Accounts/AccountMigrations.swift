import Circles
import Storage

/// The tables of accounts.
enum AccountMigrations {
    static let all: [Migration] = [
        Migration(id: "2026-11-29 accounts: baseline", sql: places + people + sessions),
        Migration(
            id: "2026-11-30 accounts: who administers",
            sql: [
                Authority.granting(
                    "may-administer", toPeople: "select person_id from account where is_administrator = 1")
            ]),
        Migration(
            id: "2026-11-30 accounts: whose credential was checked",
            sql: [People.checking("select person_id from credential where checked_at is not null")]),
        notices,
        Migration(id: "2026-11-30 accounts: without a facility, and who looks alike", sql: alike),
        secondFactor,
        resets,
    ]

    private static let places: [SQL] = [
        """
        create table facility (
            id \(SQL.id) primary key,
            name text not null check (length(name) between 1 and 80),
            tier integer not null check (tier between 1 and 3),
            level text not null check (level in ('village', 'township', 'county', 'city', 'province', 'national')),
            place text not null,
            kind text not null check (kind in ('village-clinic', 'township-hospital', 'county-hospital', 'city-hospital',
                'teaching-hospital', 'cdc', 'laboratory', 'other')),
            created_at bigint not null)
        """,
        "create index facility_place on facility (place, name, id)",
        // What is found by: the ends of name and place from each of their characters on, compared by their bytes. What
        // somebody types from the middle of a name is the beginning of one of them, so that an index finds it.
        """
        create table facility_word (
            word text \(sqlite: "", postgres: "collate \"C\"") not null,
            facility_id \(SQL.id) not null references facility (id),
            primary key (word, facility_id))
        """,
        "create index facility_word_facility on facility_word (facility_id)",
    ]

    private static let people: [SQL] = [
        // `password_hash` is in PHC form; an empty one matches no password. `login_folded` is what names are compared by.
        """
        create table account (
            person_id \(SQL.id) primary key references person (id),
            login text not null,
            login_folded text not null,
            password_hash text not null,
            language text check (language in ('zh', 'en')),
            is_administrator integer not null default 0 check (is_administrator in (0, 1)),
            state text not null default 'active' check (state in ('active', 'disabled')),
            created_at bigint not null,
            password_changed_at bigint not null,
            constraint account_login unique (login_folded))
        """,
        // `languages`: tags with commas between; `expires_on`: year-month-day.
        """
        create table credential (
            person_id \(SQL.id) primary key references person (id),
            profession text not null check (profession in ('doctor', 'nurse', 'technician', 'pharmacist', 'public-health',
                'researcher', 'other')),
            specialty text not null,
            facility_id \(SQL.id) not null references facility (id),
            languages text not null,
            licence_number text not null,
            expires_on text,
            checked_by \(SQL.id) references person (id),
            checked_at bigint,
            constraint credential_check check ((checked_by is null) = (checked_at is null)))
        """,
        "create index credential_facility on credential (facility_id)",
    ]

    // `login_skeleton`, `name_skeleton`: what both look like, see Skeleton; null until the program has filled it at its start.
    // `admission_thread`: where an account that is not admitted yet waits for an administrator.
    private static let alike: [SQL] = [
        "alter table account add column login_skeleton text",
        "create unique index account_login_skeleton on account (login_skeleton)",
        "alter table account add column admission_thread \(SQL.id)",
        "create index account_admission on account (admission_thread) where admission_thread is not null",
        // SQLite cannot let a column be null that could not before.
        """
        \(sqlite: "create table credential_anew (person_id blob primary key references person (id), profession text not null check (profession in ('doctor', 'nurse', 'technician', 'pharmacist', 'public-health', 'researcher', 'other')), specialty text not null, facility_id blob references facility (id), languages text not null, licence_number text not null, expires_on text, checked_by blob references person (id), checked_at bigint, name_skeleton text, constraint credential_check check ((checked_by is null) = (checked_at is null)))",
          postgres: "alter table credential alter column facility_id drop not null")
        """,
        """
        \(sqlite: "insert into credential_anew select person_id, profession, specialty, facility_id, languages, licence_number, expires_on, checked_by, checked_at, null from credential",
          postgres: "alter table credential add column name_skeleton text")
        """,
        "\(sqlite: "drop table credential", postgres: "drop index credential_facility")",
        "\(sqlite: "alter table credential_anew rename to credential", postgres: "select 1")",
        // Of a facility: its people, and those whose names look like one.
        "create index credential_facility on credential (facility_id, name_skeleton)",
        "create index credential_unread on credential (person_id) where name_skeleton is null",
        "create index account_unread on account (person_id) where login_skeleton is null",
    ]

    private static let sessions: [SQL] = [
        """
        create table account_session (
            id \(SQL.id) primary key,
            person_id \(SQL.id) not null references account (person_id),
            token_hash text not null unique,
            created_at bigint not null,
            last_used_at bigint not null,
            address text not null,
            device text not null)
        """,
        "create index account_session_person on account_session (person_id)",
        // Failures to sign in, by account or by address; see GuessLimit.
        """
        create table sign_in_attempt (
            key text primary key,
            failures integer not null,
            last_at bigint not null,
            blocked_until bigint not null)
        """,
        "create index sign_in_attempt_last on sign_in_attempt (last_at)",
        // Where a name was signed in with: failures elsewhere do not delay its owner there.
        """
        create table sign_in_place (
            account_digest text not null,
            network text not null,
            last_at bigint not null,
            primary key (account_digest, network))
        """,
    ]
}
