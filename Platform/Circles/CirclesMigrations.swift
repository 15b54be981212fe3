package import Storage

/// The schema of people, circles, what is shared with them, and the record of who did what.
package enum CirclesMigrations {
    package static let all: [Migration] = [
        Migration(id: "2026-11-26 circles: baseline", sql: people + circles + publicCircle + triggers),
        Migration(id: "2026-11-29 circles: what an invitation rests on", sql: authority),
        Migration(id: "2026-11-29 circles: the chain of the audit record", sql: auditChain),
        Migration(id: "2026-11-29 circles: what one person begins", sql: rates),
        Migration(
            id: "2026-11-29 circles: whose credential was checked",
            sql: ["alter table professional add column checked integer not null default 0 check (checked in (0, 1))"]),
    ]

    // How much a person, or somebody in the name of a circle, has begun of something, and until when that counts; null for
    // good. Its own columns alone, so that a circle is counted as a person is.
    private static let rates: [SQL] = [
        """
        create table rate (
            holder_id \(SQL.id) not null,
            name text not null,
            subject text not null,
            spent bigint not null,
            ends_at bigint,
            primary key (holder_id, name, subject))
        """,
        "create index rate_end on rate (ends_at) where ends_at is not null",
        "create index invitation_open on invitation (issued_by, expires_at) where used_at is null",
    ]

    private static let people: [SQL] = [
        // Anybody with a name and a language: professionals, patients, and later proxies. Rooms keep what else they need.
        """
        create table person (
            id \(SQL.id) primary key,
            name text not null check (length(name) between 1 and 80),
            language text check (language in ('zh', 'en')),
            active integer not null default 1 check (active in (0, 1)))
        """,
        // What is shown beside the name of somebody who works in health care. Accounts writes it.
        """
        create table professional (
            person_id \(SQL.id) primary key references person (id),
            title_zh text not null, title_en text not null,
            facility_name text not null,
            facility_tier integer not null check (facility_tier between 1 and 3))
        """,
        """
        create table audit_event (
            id \(SQL.id) primary key,
            at bigint not null,
            actor_id \(SQL.id),
            capacity text not null check (capacity in ('professional', 'patient', 'proxy')),
            address text not null,
            action text not null,
            subject text,
            outcome text not null check (outcome in ('done', 'repeated', 'refused')),
            code text)
        """,
        "create index audit_event_at on audit_event (at)",
        "create index audit_event_actor on audit_event (actor_id, at)",
        "create index audit_event_subject on audit_event (subject, at) where subject is not null",
        // The result of a command by its client-made id: the second sending gets the first one's answer.
        """
        create table command (
            id \(SQL.id) primary key, person_id \(SQL.id) not null, action text not null, result text not null, at bigint not null)
        """,
    ]

    private static let circles: [SQL] = [
        // `members_version` grows with each change of who is in the circle and of what they may do there, so that what is
        // kept of it in memory is known to be old.
        """
        create table circle (
            id \(SQL.id) primary key,
            kind text not null,
            name text not null,
            last_change bigint not null default 0,
            member_minimum integer not null default 1,
            member_limit integer not null,
            member_count integer not null default 0,
            members_version bigint not null default 0,
            history text not null check (history in ('all', 'from-joining')),
            created_at bigint not null,
            constraint circle_size check (member_count between 0 and member_limit))
        """,
        """
        create table circle_member (
            circle_id \(SQL.id) not null references circle (id),
            person_id \(SQL.id) not null references person (id),
            role text not null,
            from_change bigint not null,
            joined_at bigint not null,
            invited_by \(SQL.id),
            primary key (circle_id, person_id))
        """,
        "create index circle_member_person on circle_member (person_id)",
        // How large circles of a kind may be made; written at each start from what the rooms say.
        "create table circle_kind (kind text primary key, smallest integer not null, largest integer not null)",
        // What a role of a kind of circles allows; written at each start from what the rooms say.
        """
        create table role_capability (
            circle_kind text not null,
            role text not null,
            capability text not null,
            primary key (circle_kind, role, capability))
        """,
        // `number` is the change at which the thread reached the circle: history policy compares with it. `until`: the
        // change with which the sharing ended, which is the last that the circle sees of the thread.
        """
        create table shared (
            thread_id \(SQL.id) not null,
            circle_id \(SQL.id) not null references circle (id),
            number bigint not null,
            until bigint,
            primary key (thread_id, circle_id),
            check (until is null or until >= number))
        """,
        "create index shared_circle on shared (circle_id, number)",
        """
        create table change (
            circle_id \(SQL.id) not null references circle (id),
            number bigint not null,
            thread_id \(SQL.id) not null,
            seq bigint not null,
            primary key (circle_id, number),
            unique (thread_id, seq, circle_id))
        """,
        // The edge from inviter to invited is kept for good. `claimed_by`: the person whose account was made with the code.
        """
        create table invitation (
            id \(SQL.id) primary key,
            code_hash text not null unique,
            circle_id \(SQL.id) references circle (id),
            role text not null,
            administrator integer not null default 0 check (administrator in (0, 1)),
            issued_by \(SQL.id) references person (id),
            created_at bigint not null,
            expires_at bigint not null,
            claimed_by \(SQL.id) references person (id),
            used_at bigint)
        """,
        "create index invitation_circle on invitation (circle_id)",
        """
        create table read_mark (
            person_id \(SQL.id) not null references person (id),
            circle_id \(SQL.id) not null references circle (id),
            number bigint not null,
            primary key (person_id, circle_id))
        """,
    ]

    private static let authority: [SQL] = [
        // What a person is allowed in the whole installation, in no circle.
        """
        create table person_capability (
            person_id \(SQL.id) not null references person (id), capability text not null,
            primary key (person_id, capability))
        """,
        // What a circle asks for beyond what its kind allows: whoever does the one must be allowed the other too.
        """
        create table circle_policy (
            circle_id \(SQL.id) not null references circle (id), capability text not null, needs text not null,
            primary key (circle_id, capability))
        """,
        // Who was removed, and at which version of the membership: no invitation from before leads back.
        """
        create table circle_removal (
            circle_id \(SQL.id) not null references circle (id), person_id \(SQL.id) not null references person (id),
            members_version bigint not null,
            primary key (circle_id, person_id))
        """,
        // `members_version`: the circle's, when the code was made. `ended`: revoked, or what it rested on is gone.
        "alter table invitation add column members_version bigint not null default 0",
        "alter table invitation add column ended integer not null default 0 check (ended in (0, 1))",
        "create index invitation_issuer on invitation (issued_by)",
        // Whether somebody who is gone has left or was removed is not to be seen here: the stricter of both.
        """
        insert into circle_removal (circle_id, person_id, members_version)
        select distinct i.circle_id, i.claimed_by, c.members_version
        from invitation i join circle c on c.id = i.circle_id
        where i.used_at is not null and i.claimed_by is not null and not exists
            (select 1 from circle_member m where m.circle_id = i.circle_id and m.person_id = i.claimed_by)
        """,
    ]

    /// Everybody reads this one without being in it: no row of `circle_member` ever names it.
    private static let publicCircle: [SQL] = [
        """
        insert into circle (id, kind, name, member_minimum, member_limit, history, created_at)
        values (\(Circles.everybody), 'public', 'public', 0, 0, 'all', 0)
        """
    ]

    /// The database counts the members itself, so that no concurrent joining can pass the limit, and refuses to share
    /// a thread with a circle that has not reached its smallest size; the circle's own thread, which has its id, records
    /// the joining itself and is exempt.
    private static let triggers: [SQL] = [
        """
        \(sqlite: "create trigger circle_limit before insert on circle when exists (select 1 from circle_kind where kind = new.kind and new.member_limit not between smallest and largest) begin select raise(abort, 'circle_limit'); end",
          postgres: "create function circle_limit() returns trigger language plpgsql as 'begin if exists (select 1 from circle_kind where kind = new.kind and new.member_limit not between smallest and largest) then raise exception using errcode = ''23514'', constraint = ''circle_limit'', message = ''circle_limit''; end if; return new; end'")
        """,
        """
        \(sqlite: "create trigger circle_limit_changed before update of member_limit on circle when exists (select 1 from circle_kind where kind = new.kind and new.member_limit not between smallest and largest) begin select raise(abort, 'circle_limit'); end",
          postgres: "create trigger circle_limit before insert or update of member_limit on circle for each row execute function circle_limit()")
        """,
        """
        \(sqlite: "create trigger circle_joined after insert on circle_member begin update circle set member_count = member_count + 1, members_version = members_version + 1 where id = new.circle_id; end",
          postgres: "create function circle_joined() returns trigger language plpgsql as 'begin update circle set member_count = member_count + 1, members_version = members_version + 1 where id = new.circle_id; return new; end'")
        """,
        """
        \(sqlite: "create trigger circle_left after delete on circle_member begin update circle set member_count = member_count - 1, members_version = members_version + 1 where id = old.circle_id; end",
          postgres: "create function circle_left() returns trigger language plpgsql as 'begin update circle set member_count = member_count - 1, members_version = members_version + 1 where id = old.circle_id; return old; end'")
        """,
        """
        \(sqlite: "create trigger circle_member_changed after update on circle_member begin update circle set members_version = members_version + 1 where id = new.circle_id; end",
          postgres: "create function circle_member_changed() returns trigger language plpgsql as 'begin update circle set members_version = members_version + 1 where id = new.circle_id; return new; end'")
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
          postgres: "create trigger circle_member_changed after update on circle_member for each row execute function circle_member_changed()")
        """,
        """
        \(sqlite: "select 1",
          postgres: "create trigger shared_with_open_circle before insert on shared for each row execute function shared_with_open_circle()")
        """,
    ]
}
