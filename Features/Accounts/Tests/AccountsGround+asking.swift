import Kernel
import Rooms
import Testing

@testable import Accounts
@testable import Web

/// Asks a route of the room as the server does, without a line between.
extension AccountsGround {
    /// What came back: its status, its headers, and its two faces.
    struct Answer {
        let reply: Reply
        let status: Int
        let json: String
        /// The page in English; empty when there is none.
        let page: String
        /// Where a browser is sent; empty when it stays.
        let location: String
        let cookies: [Cookie]

        init(_ reply: Reply) throws {
            self.reply = reply
            status = reply.status
            cookies = reply.cookies
            switch reply.content {
            case .value(let json, let page):
                self.json = String(decoding: try json(), as: UTF8.self)
                self.page = page(AccountPeople.view(.en)).body.text
                location = ""
            case .done(let json, let location):
                self.json = String(decoding: try json(), as: UTF8.self)
                (page, self.location) = ("", location)
            default: (json, page, location) = ("", "", "")
            }
        }
    }

    /// - Parameter session: the session of the request; nil for one of its own.
    func ask<each Value: PathValue>(
        _ method: Method, _ path: Path<repeat each Value>, _ value: repeat each Value, as actor: Actor? = nil,
        session: SessionID? = nil, form: [(String, String)] = [], query: [String: String] = [:],
        headers: [String: String] = [:], json: Bool = true
    ) async throws -> Answer {
        let route = try #require(
            room.plug.routes.first { $0.method == method && $0.path == path.pattern }, "no route \(path.pattern)")
        let printed = path(repeat each value)
        let pairs = zip(path.pattern.split(separator: "/"), printed.split(separator: "/"))
        let parameters = pairs.filter { $0.0.hasPrefix(":") }.map { (String($0.0.dropFirst()), String($0.1)) }
        let info = actor.map {
            SessionInfo(id: session ?? .make(), actor: $0, name: "李四", language: .zh, csrf: "token")
        }
        let request = Request(
            method: method, path: printed, session: info, token: nil, language: .zh, requestID: "1",
            address: Self.phone.address, wantsJSON: json, form: Form(form.map { (name: $0, value: $1) }),
            body: BodyStream { BodyStream.AsyncIterator { nil } },
            parameters: Dictionary(uniqueKeysWithValues: parameters), queries: query, headers: headers)
        return try Answer(try await route.handler(request))
    }
}
