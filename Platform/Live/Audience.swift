import Circles
import Kernel
import NIOCore

/// A circle in which somebody is online: who reads it, and how far it has been delivered.
///
/// Belongs to the hub, which alone touches it.
final class Audience {
    let circle: CircleID
    /// The number up to which every reader that keeps up has been served.
    var last: Int64
    /// Who is in the circle, as of the last reading; nil until there was one.
    var roster: Roster?
    /// Whether the members are to be read in any case, because somebody may have come unnoticed.
    var isRosterDoubtful = false
    var readers: [ObjectIdentifier: Reader] = [:]
    var work: Work?

    /// A circle's delivery: one at a time, and once more when something came meanwhile.
    enum Work { case running, runningAndDue }

    init(_ circle: CircleID, last: Int64) {
        self.circle = circle
        self.last = last
    }

    /// The languages that what is new is to be encoded in.
    var languages: Set<Language> { Set(readers.values.map(\.stream.language)) }
}

/// One stream in one circle.
struct Reader {
    let stream: EventStream
    /// The hub's count of arrivals when this one arrived; a reading that began before says nothing of it.
    let arrival: UInt64
    /// The number up to which the stream has been served.
    var after: Int64
    /// While the stream catches up by itself: the number that it has to reach before it joins the delivery.
    var target: Int64?
    /// What was delivered to the others meanwhile.
    var held: [(number: Int64, bytes: ByteBuffer)] = []

    /// Events held for a stream that catches up; above it the stream reads these as well by itself.
    static let heldLimit = 64

    /// Serves one change, or keeps it until the stream has caught up.
    mutating func take(_ number: Int64, _ bytes: ByteBuffer) {
        guard number > after else { return }
        guard let target else { return stream.send(bytes) }
        if held.count < Self.heldLimit {
            held.append((number, bytes))
        } else {
            held = []
            self.target = max(target, number)
        }
    }

    /// Joins the delivery when its own reading has come far enough.
    mutating func reached(_ number: Int64, delivered: Int64) {
        after = max(after, number)
        guard let target, after >= target else { return }
        for event in held where event.number > after { stream.send(event.bytes) }
        held = []
        self.target = nil
        after = max(after, delivered)
    }
}
