package import Circles
package import Jobs
package import Kernel
package import Storage
package import Web

/// What a room brings to the house; everything defaults to none.
package struct Plug: Sendable {
    /// What it answers; every path begins with one of the room's words.
    package var routes: [Route] = []
    /// Scripts, styles and pictures that its own pages name.
    package var assets: [AssetFile] = []
    /// What it does when nobody asks: queued by its actions and listeners, or every so often.
    package var jobs: [JobKind] = []
    /// Reasons for which something of it waits for somebody.
    package var needs: [NeedKind] = []
    /// Where the navigation leads.
    package var places: [Place] = []
    /// The buttons of the first page: what one comes here to do.
    package var actions: [Place] = []
    /// What somebody does first in an empty network, as lines of the first page.
    package var starts: [Place] = []
    /// Kinds of circles that it makes, with their roles.
    package var circles: [CircleKind] = []
    /// Words of capability that its rules ask for.
    package var capabilities: [Capability] = []
    /// Brings up at each start what its migrations alone could not; cheap when there is nothing to do.
    package var prepare: (@Sendable (Transaction) throws -> Void)?
    /// Whose session a token is; exactly one room knows.
    package var sessions: (any SessionSource)?
    /// What the operator is told when the server answers, such as the link for the first administrator.
    package var welcome: (@Sendable (_ baseURL: String) async throws -> [String])?
    /// Its part of the invented network.
    package var demo: (@Sendable (DemoWorld) async throws -> Void)?
    /// Every command of it, tried by strangers and at the same moment as every other one.
    package var trial: (@Sendable (TrialWorld) async throws -> [TrialCommand])?
    /// Returns when nothing goes on any more that requests have begun in the background.
    package var rest: (@Sendable () async -> Void)?
    /// Ends what would go on for ever.
    package var close: (@Sendable () async -> Void)?

    package init() {}
}

/// Something that has to hold for the data of a room.
package struct Check: Sendable {
    /// A noun phrase, such as `cases: answers are counted`.
    package let name: String
    /// What is wrong, each with an identifier and without any value of a patient; empty when all is well.
    package let problems: @Sendable (Transaction) throws -> [String]

    package init(_ name: String, _ problems: @escaping @Sendable (Transaction) throws -> [String]) {
        self.name = name
        self.problems = problems
    }
}
