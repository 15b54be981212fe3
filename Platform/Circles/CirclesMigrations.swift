package import Storage

/// The schema of people, circles, what is shared with them, and the record of who did what.
package enum CirclesMigrations {
    package static let all: [Migration] = [
        Migration(id: "2026-11-20 circles: create", sql: people + circles + triggers)
    ]

    private static let people: [SQL] = [
        // What every room may show beside a name. Accounts writes it; its own tables hold the rest.
        """
        create table person (
            id text primary key,
            name text not null check (length(name) between 1 and 80),
            title_zh text not null, title_en text not null,
            facility_name text not null,
            facility_tier integer not null check (facility_tier between 1 and 3),
            active integer not null default 1 check (active in (0, 1)))
        """,
        """
        create table audit_event (
            id text primary key,
            at bigint not null,
            actor_id text,
            address text not null,
            action text not null,
            subject text,
            outcome text not null check (outcome in ('done', 'refused')),
            code text)
        """,
        "create index audit_event_at on audit_event (at)",
        "create index audit_event_actor on audit_event (actor_id, at)",
        // The result of a command by its client-made id: the second sending gets the first one's answer.
        """
        create table command (
            id text primary key, person_id text not null, action text not null, result text not null, at bigint not null)
        """,
    ]

    private static let circles: [SQL] = [
        """
        create table circle (
            id text primary key,
            kind text not null,
            name text not null,
            last_change bigint not null default 0,
            member_minimum integer not null default 1,
            member_limit integer not null,
            member_count integer not null default 0,
            history text not null check (history in ('all', 'from-joining')),
            created_at bigint not null,
            constraint group_limit check (kind <> 'group' or member_limit between 3 and 500),
            constraint circle_size check (member_count between 0 and member_limit))
        """,
        """
        create table circle_member (
            circle_id text not null references circle (id),
            person_id text not null references person (id),
            role text not null,
            from_change bigint not null,
            joined_at bigint not null,
            invited_by text,
            primary key (circle_id, person_id))
        """,
        "create index circle_member_person on circle_member (person_id)",
        // `number` is the change at which the thread reached the circle: history policy compares with it.
        """
        create table shared (
            thread_id text not null,
            circle_id text not null references circle (id),
            number bigint not null,
            primary key (thread_id, circle_id))
        """,
        "create index shared_circle on shared (circle_id, number)",
        """
        create table change (
            circle_id text not null references circle (id),
            number bigint not null,
            thread_id text not null,
            seq bigint not null,
            primary key (circle_id, number),
            unique (thread_id, seq, circle_id))
        """,
        // The edge from inviter to invited is kept for good. `claimed_by`: the person whose account was made with the code.
        """
        create table invitation (
            id text primary key,
            code_hash text not null unique,
            circle_id text references circle (id),
            role text not null,
            administrator integer not null default 0 check (administrator in (0, 1)),
            issued_by text references person (id),
            created_at bigint not null,
            expires_at bigint not null,
            claimed_by text references person (id),
            used_at bigint)
        """,
        "create index invitation_circle on invitation (circle_id)",
        """
        create table read_mark (
            person_id text not null references person (id),
            circle_id text not null references circle (id),
            number bigint not null,
            primary key (person_id, circle_id))
        """,
    ]

    /// The database counts the members itself, so that no concurrent joining can pass the limit, and refuses to share
    /// a thread with a circle that has not reached its smallest size; the circle's own thread, which has its id, records
    /// the joining itself and is exempt.
    private static let triggers: [SQL] = [
        """
        \(sqlite: "create trigger circle_joined after insert on circle_member begin update circle set member_count = member_count + 1 where id = new.circle_id; end",
          postgres: "create function circle_joined() returns trigger language plpgsql as 'begin update circle set member_count = member_count + 1 where id = new.circle_id; return new; end'")
        """,
        """
        \(sqlite: "create trigger circle_left after delete on circle_member begin update circle set member_count = member_count - 1 where id = old.circle_id; end",
          postgres: "create function circle_left() returns trigger language plpgsql as 'begin update circle set member_count = member_count - 1 where id = old.circle_id; return old; end'")
        """,
        """
        \(sqlite: "create trigger shared_with_open_circle before insert on shared when new.thread_id <> new.circle_id and (select member_count < member_minimum from circle where id = new.circle_id) begin select raise(abort, 'circle_minimum'); end",
          postgres: "create function shared_with_open_circle() returns trigger language plpgsql as 'begin if new.thread_id <> new.circle_id and (select member_count < member_minimum from circle where id = new.circle_id) then raise exception using errcode = ''23514'', constraint = ''circle_minimum'', message = ''circle_minimum''; end if; return new; end'")
        """,
        """
        \(sqlite: "select 1",
          postgres: "create trigger circle_joined after insert on circle_member for each row execute function circle_joined()")
        """,
        """
        \(sqlite: "select 1",
          postgres: "create trigger circle_left after delete on circle_member for each row execute function circle_left()")
        """,
        """
        \(sqlite: "select 1",
          postgres: "create trigger shared_with_open_circle before insert on shared for each row execute function shared_with_open_circle()")
        """,
    ]
}
