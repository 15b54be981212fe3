package import Storage

extension CirclesMigrations {
    /// What `AuditChain` needs: each record's place in the chain, the heads that were signed, and where the kept part begins.
    static let auditChain: [SQL] = [
        // Of refusals that are alike, how many.
        "alter table audit_event add column count integer not null default 1 check (count > 0)",
        // Null until the record is sealed.
        "alter table audit_event add column position bigint",
        "alter table audit_event add column chain \(SQL.bytes)",
        "create unique index audit_event_position on audit_event (position)",
        "create index audit_event_open on audit_event (at) where position is null",
        // Where the chain ends; its only row is the lock of whoever seals or removes.
        """
        create table audit_state (
            id integer primary key check (id = 1), position bigint not null, chain \(SQL.bytes) not null)
        """,
        """
        insert into audit_state (id, position, chain)
        values (1, 0, \(sqlite: "zeroblob(32)", postgres: "decode(repeat('00', 32), 'hex')"))
        """,
        // The last head of each day (days since 1970-01-01, UTC).
        """
        create table audit_head (
            day bigint primary key, position bigint not null, chain \(SQL.bytes) not null, at bigint not null,
            signature \(SQL.bytes) not null)
        """,
        // The last record that was removed because its time was over.
        """
        create table audit_cut (
            id integer primary key check (id = 1), position bigint not null, chain \(SQL.bytes) not null,
            at bigint not null, signature \(SQL.bytes) not null)
        """,
    ]
}
