package import Circles
package import Kernel
package import Web

/// The people of a trial.
package enum TrialPerson: String, Sendable, CaseIterable {
    /// In the group, and its moderator; works in a village.
    case asker
    case colleague
    case third
    /// In another group alone.
    case outsider
    case administrator
}

/// A small installation in which a room sets up what its commands need.
package struct TrialWorld: Sendable {
    package let house: Foundations
    package let people: [TrialPerson: PersonID]
    /// Asker (its moderator), colleague and third.
    package let group: CircleID
    package let otherGroup: CircleID
    /// Asks the server itself; answers the JSON members of what came back that are texts or numbers.
    package let send: @Sendable (TrialCommand) async throws -> [String: String]

    package init(
        house: Foundations, people: [TrialPerson: PersonID], group: CircleID, otherGroup: CircleID,
        send: @escaping @Sendable (TrialCommand) async throws -> [String: String]
    ) {
        self.house = house
        self.people = people
        self.group = group
        self.otherGroup = otherGroup
        self.send = send
    }

    /// What only members may read: rooms write it into what they make, and tests look for it in what strangers get.
    package static let secret = "甲乙丙丁"

    /// One of the people as an actor.
    package func actor(_ person: TrialPerson) -> Actor {
        Actor(person: people[person] ?? .make(), isAdministrator: person == .administrator)
    }
}

/// One request that would be answered well, as a room's own example of it.
///
/// Tests find them by the plug: strangers send them, and each is sent twice at once and beside every other one.
package struct TrialCommand: Sendable {
    package let method: Method
    /// The pattern of the route, `/cases/:case/answers`.
    package let pattern: String
    /// The same with its values.
    package let path: String
    package let actor: TrialPerson
    package let form: [(name: String, value: String)]
    /// Headers that the request needs beside those of every request.
    package private(set) var headers: [String: String] = [:]
    /// Raw bytes in the place of a form.
    package private(set) var content: [UInt8]?
    /// Whether it is about nobody's own things, so that anybody who is signed in may send it.
    package private(set) var isForAnybody = false
    /// The session with which its own person sends it; nil for the usual one.
    package private(set) var token: String?
    /// Whether it ends the session with which it is sent, so that whoever tries it does so with one of its own.
    package private(set) var endsItsSession = false

    package init(
        _ method: Method, _ pattern: String, at path: String, as actor: TrialPerson,
        _ form: [(name: String, value: String)] = []
    ) {
        self.method = method
        self.pattern = pattern
        self.path = path
        self.actor = actor
        self.form = form
    }

    /// A request to a path with values.
    package init<each Value: PathValue>(
        _ method: Method, _ path: Path<repeat each Value>, _ value: repeat each Value, as actor: TrialPerson,
        form: [(name: String, value: String)] = []
    ) {
        self.init(method, path.pattern, at: path(repeat each value), as: actor, form)
    }

    /// The same with headers, and with raw bytes in the place of a form.
    package func with(headers: [String: String], content: [UInt8]? = nil) -> TrialCommand {
        var command = self
        command.headers = headers
        command.content = content
        return command
    }

    /// The same, as one that anybody who is signed in may send.
    package func forAnybody() -> TrialCommand {
        var command = self
        command.isForAnybody = true
        return command
    }

    /// The same, sent by its own person with this session; others send it with theirs.
    package func sent(with token: String) -> TrialCommand {
        var command = self
        command.token = token
        return command
    }

    /// The same, as one that ends the session with which it is sent.
    package func endingItsSession() -> TrialCommand {
        var command = self
        command.endsItsSession = true
        return command
    }
}
