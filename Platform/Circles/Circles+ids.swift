package import Kernel
package import Storage

extension Circles {
    /// Whether any person, circle or thread has this id.
    ///
    /// Ids that clients make are asked here before anything is made with them: a person's circle has the person's id and a
    /// group's talk has the group's, so that whoever took one of these beforehand would stand in its place.
    package static func isTaken<Subject>(_ id: Identifier<Subject>, in transaction: Transaction) throws -> Bool {
        try transaction.first(
            """
            select 1 as one from circle where id = \(id) union all select 1 from person where id = \(id)
            union all select 1 from thread where id = \(id)
            """) != nil
    }
}
