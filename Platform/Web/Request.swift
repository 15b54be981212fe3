package import Kernel

/// Who sent a request, as Accounts knows from its session.
package struct SessionInfo: Sendable {
    package let id: SessionID
    package let actor: Actor
    package let name: String
    package let language: Language?
    /// The token that forms of this session carry.
    package let csrf: String
    /// What the person has to do before anything else; nil for who may go on.
    package let duty: Duty?

    package init(
        id: SessionID, actor: Actor, name: String, language: Language?, csrf: String, duty: Duty? = nil
    ) {
        self.id = id
        self.actor = actor
        self.name = name
        self.language = language
        self.csrf = csrf
        self.duty = duty
    }
}

/// Where Web learns whose session a token is; Accounts is one.
package protocol SessionSource: Sendable {
    /// Nil when the token is unknown, ended or too old.
    func session(token: String, address: String) async throws -> SessionInfo?
    /// Those of the sessions that have not ended and are not too old; for streams, which outlive their request.
    func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID>
}

/// Raw body bytes, read once.
package struct BodyStream: AsyncSequence, Sendable {
    package typealias Element = [UInt8]
    private let make: @Sendable () -> AsyncIterator

    init(_ make: @escaping @Sendable () -> AsyncIterator) { self.make = make }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private let pull: () async throws -> [UInt8]?
        init(_ pull: @escaping () async throws -> [UInt8]?) { self.pull = pull }
        package mutating func next() async throws -> [UInt8]? { try await pull() }
    }

    package func makeAsyncIterator() -> AsyncIterator { make() }
}

/// A request as rooms see it.
package struct Request: Sendable {
    package let method: Method
    /// The path without the query.
    package let path: String
    package let session: SessionInfo?
    /// The bearer or cookie token of the session, for signing out.
    package let token: String?
    package let language: Language
    package let requestID: String
    package let address: String
    /// Whether the client asked for JSON (`Accept: application/json`).
    package let wantsJSON: Bool
    package let form: Form
    package let body: BodyStream
    let parameters: [String: String]
    let queries: [String: String]
    let headers: [String: String]

    /// The signed-in person; nil for a visitor.
    package var actor: Actor? { session?.actor }

    /// The signed-in person.
    ///
    /// - Throws: `CommonFailure.notSignedIn`.
    package func requireActor() throws(CommonFailure) -> Actor {
        guard let actor else { throw .notSignedIn }
        return actor
    }

    /// A path parameter that is an identifier; any other text is as absent as an unknown identifier.
    package func id<Subject>(_ name: String, of: Subject.Type = Subject.self) throws(CommonFailure) -> Identifier<
        Subject
    > {
        guard let text = parameters[name], let id = Identifier<Subject>(text) else { throw .notFound }
        return id
    }

    /// A path parameter.
    package func parameter(_ name: String) -> String? { parameters[name] }
    /// A parameter of the query.
    package func query(_ name: String) -> String? { queries[name] }
    /// A header by its lower-case name.
    package func header(_ name: String) -> String? { headers[name.lowercased()] }
}
