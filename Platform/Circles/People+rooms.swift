package import Kernel
package import Storage

/// What rooms ask of people, so that no room's SQL names a table of the platform.
extension People {
    /// Whether there is a person with this id.
    package static func exists(_ person: PersonID, in transaction: Transaction) throws -> Bool {
        try transaction.first("select 1 as found from person where id = \(person)") != nil
    }

    /// Notes whether a person can take part.
    package static func setActive(
        _ isActive: Bool, _ person: PersonID, in transaction: Transaction
    ) throws {
        try transaction.run("update person set active = \(isActive) where id = \(person)")
    }

    /// Renews what is shown of the facility beside the names of people.
    ///
    /// - Parameter people: a select of their ids from the table of the room that knows who works where.
    package static func setFacility(
        name: String, tier: Int, of people: SQL, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update professional set facility_name = \(name), facility_tier = \(tier) where person_id in (\(people))
            """)
    }

    /// The name of the person in a column as a value of a select list; null without one.
    package static func name(of column: String) -> SQL {
        "(select pn.name from person pn where pn.id = \(raw: column))"
    }
}

extension Access {
    /// True for a person with this id column with whom the reader is in a circle; the reader is always one.
    package static func person(_ column: String, by reader: PersonID) -> SQL {
        """
        exists (select 1 from circle_member theirs join circle_member mine on mine.circle_id = theirs.circle_id
            where theirs.person_id = \(raw: column) and mine.person_id = \(reader))
        """
    }
}
