package import Jobs
package import Kernel
package import Storage

/// A capability of the product: one folder under Features, and one line in the list of rooms.
///
/// A room is a value. What it is before the database is open stands in the type; what it answers stands in `plug`. It
/// imports the platform only, and learns of other rooms by the ids in their entries.
package protocol Room: Sendable {
    /// The word in `thread.room`, before the room's audit words, in its jobs and in the ids of its migrations.
    static var name: String { get }
    /// First words of the room's paths.
    static var words: [String] { get }
    /// Each with an id such as `2027-01-15 referrals: create`.
    static var migrations: [Migration] { get }
    /// Everything that can be said or done in the room's threads.
    static var kinds: [EntryKind] { get }
    /// What the room does when something is said or done in any room's threads.
    static var listeners: [Listener] { get }
    /// What `huizhen check` looks at.
    static var checks: [Check] { get }

    /// Threads of the room as rows of another room's page, such as the cases of a group, in the order in which they are
    /// given; one that the person may not open is left out.
    static func rows(
        of threads: [ThreadID], by person: PersonID, in transaction: Transaction
    ) throws -> [NeedLine]

    /// - Throws: when something that the room cannot do without is not there.
    init(on house: Foundations) throws

    /// What the room brings.
    var plug: Plug { get }
}

extension Room {
    /// The room's name alone.
    package static var words: [String] { [name] }
    /// None.
    package static var migrations: [Migration] { [] }
    /// None.
    package static var kinds: [EntryKind] { [] }
    /// None.
    package static var listeners: [Listener] { [] }
    /// None.
    package static var checks: [Check] { [] }
    /// None.
    package static func rows(
        of threads: [ThreadID], by person: PersonID, in transaction: Transaction
    ) throws -> [NeedLine] { [] }
}
