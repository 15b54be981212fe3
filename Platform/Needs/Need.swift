package import Kernel

/// Something that waits for the members of a circle, such as a question without an answer.
package struct Need: Sendable, Hashable {
    package let circle: CircleID
    package let thread: ThreadID
    /// The room that shows it.
    package let room: String
    /// The room's own word for what is needed: `answer`, `outcome`.
    package let reason: String
    package let since: Instant
    package let due: Instant?
    /// The one member for whom it does not wait, such as the asker.
    package let except: PersonID?
    /// 0 (routine) to 3 (stat).
    package let urgent: Int

    package init(
        circle: CircleID, thread: ThreadID, room: String, reason: String, since: Instant, due: Instant? = nil,
        except: PersonID? = nil, urgent: Int = 0
    ) {
        self.circle = circle
        self.thread = thread
        self.room = room
        self.reason = reason
        self.since = since
        self.due = due
        self.except = except
        self.urgent = urgent
    }
}
