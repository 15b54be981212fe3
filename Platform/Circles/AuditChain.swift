package import Kernel
package import Storage

/// The chain over the audit record: whoever changes, removes or slips in a record later cannot make it fit again.
///
/// A record is written by its action; minutes later it is sealed: it gets the next position and a value that rests on all
/// records before it. The last value of each day is signed with a key that is not in the database. What is over its time is
/// removed from the beginning, and the place of the cut is signed. Somebody with the key and the database can still forge all
/// of it, which is why the operator copies a head elsewhere now and then (`huizhen audit head`).
package enum AuditChain {
    static let beginning = [UInt8](repeating: 0, count: 32)

    /// Seals the oldest open records; answers how many.
    package static func seal(
        limit: Int, with key: AuditKey, at now: Instant, in transaction: Transaction
    ) throws -> Int {
        var (position, chain) = try lock(in: transaction)
        let open = try transaction.rows(
            """
            select \(AuditEntry.columns) from audit_event where position is null order by at, id limit \(limit)
            """)
        guard !open.isEmpty else { return 0 }
        for row in open {
            let entry = try AuditEntry(row)
            position += 1
            chain = entry.link(after: chain, at: position)
            try transaction.run(
                "update audit_event set position = \(position), chain = \(chain) where id = \(entry.id)")
        }
        try transaction.run("update audit_state set position = \(position), chain = \(chain) where id = 1")
        let head = AuditHead(purpose: .head, position: position, chain: chain, at: now)
        let (day, signature) = (now.milliseconds / 86_400_000, try key.sign(head))
        try transaction.run(
            """
            insert into audit_head (day, position, chain, at, signature)
            values (\(day), \(position), \(chain), \(now), \(signature))
            on conflict (day) do update set
                position = excluded.position, chain = excluded.chain, at = excluded.at, signature = excluded.signature
            """)
        return open.count
    }

    /// Removes the oldest sealed records that are all older than a moment; answers how many.
    package static func cut(
        before moment: Instant, limit: Int, with key: AuditKey, at now: Instant, in transaction: Transaction
    ) throws -> Int {
        let (last, _) = try lock(in: transaction)
        let first: Int64? = try transaction.value("select min(position) from audit_event")
        guard let first else { return 0 }
        let kept: Int64? = try transaction.value(
            "select min(position) from audit_event where position is not null and at >= \(moment)")
        let end = min((kept ?? last + 1) - 1, first + Int64(limit) - 1)
        guard end >= first else { return 0 }
        let chain: [UInt8]? = try transaction.value("select chain from audit_event where position = \(end)")
        // A gap where the cut would be is somebody's doing: it stays for the verification to find.
        guard let chain else { return 0 }
        let head = AuditHead(purpose: .cut, position: end, chain: chain, at: now)
        let signature = try key.sign(head)
        try transaction.run(
            """
            insert into audit_cut (id, position, chain, at, signature)
            values (1, \(end), \(chain), \(now), \(signature))
            on conflict (id) do update set
                position = excluded.position, chain = excluded.chain, at = excluded.at, signature = excluded.signature
            """)
        return try transaction.run("delete from audit_event where position <= \(end)")
    }

    private static func lock(in transaction: Transaction) throws -> (position: Int64, chain: [UInt8]) {
        let row = try transaction.first(
            "select position, chain from audit_state where id = 1 \(sqlite: "", postgres: "for update")")
        guard let row else { throw StorageFailure.damagedDisk }
        return (try row.get("position"), try row.get("chain"))
    }
}
