package import Circles
package import Kernel
package import Storage

/// What one device has missed in several circles, as far as one reading goes.
package struct CatchUp: Sendable {
    /// What the person may see, by circle and number.
    package let changes: [CircleChange]
    /// How far this reading went, in each of the circles that the person reads.
    package let reached: [CircleID: Int64]
    /// Those that the person does not read any more.
    package let gone: Set<CircleID>
    /// Whether nothing was left when this was read.
    package let isComplete: Bool
}

/// What is new in one circle, for everybody who is online in it.
package struct FanOut: Sendable {
    /// The changes with what decides who sees each.
    package let changes: [(change: CircleChange, sight: ChangeSight)]
    /// Who is in the circle; nil when nothing has changed since the version that was known.
    package let roster: Roster?
    /// The number up to which `changes` goes.
    package let reached: Int64
    /// The circle's newest number when this was read.
    package let last: Int64
}

extension Sync {
    /// What a person has missed in several circles, at most `limit` changes of the circles in one reading.
    ///
    /// - Parameter numbers: the last number that the device has, for each circle.
    package static func catchUp(
        _ numbers: [CircleID: Int64], by person: PersonID, limit: Int = 200, in transaction: Transaction
    ) throws -> CatchUp {
        let rows = try transaction.rows(
            """
            select c.id, c.last_change from circle c
            where c.id in \(list: numbers.keys.sorted()) and \(Access.circle("c.id", by: person))
            """)
        let present: [CircleID: Int64] = try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("id"), try $0.get("last_change")) })
        var reached = numbers.filter { present[$0.key] != nil }
        var wanted: [(circle: CircleID, after: Int64, upTo: Int64)] = []
        var left = Int64(limit)
        var isComplete = true
        for (circle, last) in present.sorted(by: { $0.key < $1.key }) {
            let after = numbers[circle] ?? last
            guard last > after else { continue }
            // Numbers have no gaps, so that their difference says how much there is to read.
            let upTo = min(last, after + left)
            if upTo < last { isComplete = false }
            guard upTo > after else { continue }
            wanted.append((circle, after, upTo))
            reached[circle] = upTo
            left -= upTo - after
        }
        return CatchUp(
            changes: try changes(wanted, by: person, in: transaction), reached: reached,
            gone: Set(numbers.keys).subtracting(present.keys), isComplete: isComplete)
    }

    /// What a person may see of ranges of several circles.
    private static func changes(
        _ wanted: [(circle: CircleID, after: Int64, upTo: Int64)], by person: PersonID, in transaction: Transaction
    ) throws -> [CircleChange] {
        let publicOnes = try wanted.first { $0.circle == Circles.everybody }.map {
            try changes(
                of: $0.circle, after: $0.after, by: person, limit: Int($0.upTo - $0.after), in: transaction
            ).filter { [upTo = $0.upTo] in $0.number <= upTo }
        }
        let own = wanted.filter { $0.circle != Circles.everybody }
        guard !own.isEmpty else { return publicOnes ?? [] }
        var list: SQL = ""
        for (index, range) in own.enumerated() {
            list = "\(list)\(raw: index == 0 ? "" : ", ")(\(range.circle), \(range.after), \(range.upTo))"
        }
        let found = try read(
            """
            with wanted (circle_id, after, up_to) as (values \(list))
            select c.circle_id, c.number as change_number, \(Threads.columns)
            from \(Access.changes(by: person)) \(entry)
            where c.number > (select w.after from wanted w where w.circle_id = m.circle_id)
                and c.number <= (select w.up_to from wanted w where w.circle_id = m.circle_id)
            order by c.circle_id, c.number
            """, in: transaction)
        return (publicOnes ?? []) + found
    }

    /// What is new in a circle, once for all who are online in it.
    ///
    /// - Parameters:
    ///   - roster: the version of the membership that is known already; nil to be told it in any case.
    ///   - limit: at most this many changes; ask again from `reached` until it is `last`.
    package static func fanOut(
        of circle: CircleID, after number: Int64, knowing roster: Int64?, limit: Int = 200, in transaction: Transaction
    ) throws -> FanOut {
        let last: Int64 = try transaction.value("select last_change from circle where id = \(circle)") ?? 0
        let members = try Access.roster(of: circle, unless: roster, in: transaction)
        guard last > number else { return FanOut(changes: [], roster: members, reached: number, last: last) }
        let upTo = min(last, number + Int64(limit))
        let rows = try transaction.rows(
            """
            select c.circle_id, c.number as change_number, \(Access.sightColumns), \(Threads.columns)
            from \(Access.changesWithSight) \(entry)
            where c.circle_id = \(circle) and c.number > \(number) and c.number <= \(upTo)
            order by c.number
            """)
        let sights = try Access.sights(in: rows, transaction)
        let changes = zip(try self.changes(from: rows, in: transaction), sights).map { (change: $0, sight: $1) }
        return FanOut(changes: changes, roster: members, reached: upTo, last: last)
    }
}
