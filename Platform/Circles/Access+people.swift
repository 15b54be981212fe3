package import Kernel
package import Storage

extension Access {
    /// True for a person with this id column with whom the reader is in a circle; everybody is with oneself.
    package static func person(_ column: String, by reader: PersonID) -> SQL {
        """
        exists (select 1 from circle_member theirs
            join circle_member mine on mine.circle_id = theirs.circle_id and mine.person_id = \(reader)
            where theirs.person_id = \(raw: column))
        """
    }
}
