package import Kernel

/// A piece of work that is asked for.
package struct NewJob: Sendable {
    package let room: String
    /// The name of the kind, such as `escalate`.
    package let name: String
    /// What makes it one and the same: a second one with this room, name and key is not queued beside it.
    package let key: String
    /// What it is about; 16 bytes of any kind of identifier.
    package let subject: CommandID?
    /// The room's own JSON; ids and numbers, never what somebody wrote.
    package let body: String
    package let due: Instant

    package init(
        room: String, name: String, key: String, subject: CommandID? = nil, body: String = "{}", due: Instant
    ) {
        self.room = room
        self.name = name
        self.key = key
        self.subject = subject
        self.body = body
        self.due = due
    }
}

/// A queued piece of work as its kind sees it.
package struct JobRow: Sendable {
    package let id: JobID
    package let room: String
    package let name: String
    package let key: String
    package let subject: CommandID?
    package let body: String
    /// When it was to run; now is this moment or later.
    package let due: Instant
    /// Counts from 1.
    package let attempt: Int

    package init(
        id: JobID, room: String, name: String, key: String, subject: CommandID?, body: String, due: Instant,
        attempt: Int
    ) {
        self.id = id
        self.room = room
        self.name = name
        self.key = key
        self.subject = subject
        self.body = body
        self.due = due
        self.attempt = attempt
    }
}

/// What the operator sees of work that does not succeed.
package struct DeadJob: Sendable, Equatable {
    package let id: JobID
    package let room: String
    package let name: String
    package let key: String
    package let subject: CommandID?
    /// How often it was tried.
    package let attempts: Int
    /// The code of the last failure.
    package let code: String
    package let createdAt: Instant
    /// When it is tried again; nil for what is dead.
    package let due: Instant?
}
