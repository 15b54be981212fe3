package import Kernel
package import Storage

extension Circles {
    /// The names of the circles that these threads are shared with, as far as the actor reads them, by name.
    ///
    /// Circles of one are left out: they say to whom a thread belongs and not where it was put.
    package static func names(
        of threads: [ThreadID], by person: PersonID, in transaction: Transaction
    ) throws -> [ThreadID: [String]] {
        guard !threads.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            select s.thread_id, c.name from shared s join circle c on c.id = s.circle_id
            where s.thread_id in \(list: threads) and s.until is null and c.kind <> \(CircleKind.personal.name)
                and \(Access.circle("c.id", by: person))
            order by c.name, c.id
            """)
        var names: [ThreadID: [String]] = [:]
        for row in rows { names[try row.get("thread_id"), default: []].append(try row.get("name")) }
        return names
    }

    /// Takes the rows of circles in the order in which every writer takes them.
    ///
    /// Needed before sharing a thread that has circles already with one more, because the next entry numbers them all.
    package static func lock(_ circles: some Sequence<CircleID>, in transaction: Transaction) throws {
        for circle in Set(circles).sorted() {
            try transaction.run("update circle set last_change = last_change where id = \(circle)")
        }
    }
}
