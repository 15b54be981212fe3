import Kernel

/// The methods of HTTP that the product answers.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case head = "HEAD"
    case options = "OPTIONS"
}

/// One line of a room's table: what is answered, to whom, and how the body is read.
package struct Route: Sendable {
    /// Whom the route lets in.
    ///
    /// This identifies only: what the person may see or do is decided by the action.
    package enum Access: Sendable {
        case everyone
        case signedIn
        case administrator
    }

    /// How the body is read.
    package enum BodyRule: Sendable, Equatable {
        case none
        /// At most 256 KiB: `application/x-www-form-urlencoded`, `multipart/form-data` without files, or a JSON object.
        case form
        /// A form whose file parts go to temporary files; the limit, in bytes, is for the whole body.
        case formWithFiles(limit: Int64)
        /// Raw bytes as they come; the limit is in bytes.
        case stream(limit: Int64)
    }

    package let method: Method
    /// Such as `/cases/:case/answers`.
    package let path: String
    package let access: Access
    package let body: BodyRule
    /// Whether its answer goes on for ever; then nobody asks for the head of it alone.
    package let isEndless: Bool
    /// As what it is noted in the audit record once a day and person that this was asked for; nil where the action records.
    package let noted: String?
    package let handler: @Sendable (Request) async throws -> Reply
    /// Whether it is answered to who has a duty that comes before all other things.
    package private(set) var isBeforeDuties = false

    package init(
        _ method: Method, _ path: String, access: Access = .signedIn, body: BodyRule = .form, isEndless: Bool = false,
        noted: String? = nil, _ handler: @escaping @Sendable (Request) async throws -> Reply
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.body = body
        self.isEndless = isEndless
        self.noted = noted
        self.handler = handler
    }

    /// The same, answered also to who has a duty that comes before all other things.
    package func beforeDuties() -> Route {
        var route = self
        route.isBeforeDuties = true
        return route
    }
}
