package import Kernel
package import Storage

/// What rooms ask of people, so that no room's SQL names a table of the platform.
extension People {
    /// Whether there is a person with this id.
    package static func exists(_ person: PersonID, in transaction: Transaction) throws -> Bool {
        try transaction.first("select 1 as found from person where id = \(person)") != nil
    }

    /// The name of the person in a column as a value of a select list; null without one.
    package static func name(of column: String) -> SQL {
        "(select pn.name from person pn where pn.id = \(raw: column))"
    }
}
