import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// Turns what the network brings into a request as rooms see it: who, in which language, with which form.
struct Incoming: Sendable {
    let settings: WebSettings
    let sessions: any SessionSource

    /// What is known before the body is read.
    struct Head: Sendable {
        let requestID: String
        let address: String
        let wantsJSON: Bool
        let language: Language
        let token: String?
        let session: SessionInfo?
        let isBearer: Bool
        let path: String
    }

    func head(_ request: HummingbirdCore.Request, _ context: WebContext) async throws -> Head {
        let (token, isBearer) = token(request)
        let address = self.address(request.headers, context)
        let session = try await token.asyncMap { try await sessions.session(token: $0, address: address) } ?? nil
        return Head(
            requestID: context.requestID, address: address, wantsJSON: Self.wantsJSON(request.headers[.accept] ?? ""),
            language: language(request, session), token: session == nil ? nil : token, session: session,
            isBearer: isBearer, path: request.uri.path)
    }

    /// The same without asking whose request it is, for when the sessions themselves cannot be read.
    func headOfNobody(_ request: HummingbirdCore.Request, _ context: WebContext) -> Head {
        Head(
            requestID: context.requestID, address: address(request.headers, context),
            wantsJSON: Self.wantsJSON(request.headers[.accept] ?? ""), language: language(request, nil), token: nil,
            session: nil, isBearer: false, path: request.uri.path)
    }

    private func token(_ request: HummingbirdCore.Request) -> (String?, isBearer: Bool) {
        if let authorization = request.headers[.authorization], authorization.lowercased().hasPrefix("bearer ") {
            return (String(authorization.dropFirst(7)), true)
        }
        return (request.cookies[settings.sessionCookie]?.value, false)
    }

    private func language(_ request: HummingbirdCore.Request, _ session: SessionInfo?) -> Language {
        let chosen = request.cookies["lang"].flatMap { Language(rawValue: $0.value) }
        return chosen ?? session?.language ?? Self.language(request.headers[.acceptLanguage] ?? "")
    }

    /// The request with its body read as the route asks, after the checks that come before any room.
    func request(
        _ route: Route, _ head: Head, _ raw: HummingbirdCore.Request, _ context: WebContext, folder: TemporaryFolder
    ) async throws -> Request {
        var session = head.session
        if let duty = session?.duty, !route.isBeforeDuties {
            guard route.access == .everyone else { throw DutyFirst(duty: duty) }
            session = nil
        }
        switch route.access {
        case .everyone: break
        case .signedIn: if head.session == nil { throw CommonFailure.notSignedIn }
        case .administrator:
            guard let session = head.session else { throw CommonFailure.notSignedIn }
            // As absent for everybody else.
            if !session.actor.isAdministrator { throw CommonFailure.notFound }
        }
        let form = try await form(route.body, raw, folder: folder)
        try refuseForeignForm(head, raw, form: form)
        var headers: [String: String] = [:]
        for field in raw.headers { headers[field.name.canonicalName] = field.value }
        // What the header `Host` said is not among the fields.
        headers["host"] = raw.head.authority
        var queries: [String: String] = [:]
        for (name, value) in raw.uri.queryParameters { queries[String(name)] = String(value) }
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters {
            parameters[String(name)] = String(value).removingPercentEncoding ?? ""
        }
        return Request(
            method: route.method, path: head.path, session: session, token: head.token, language: head.language,
            requestID: head.requestID, address: head.address, wantsJSON: head.wantsJSON, form: form,
            body: bodyStream(route.body, raw), parameters: parameters, queries: queries, headers: headers)
    }

    // MARK: Body

    private func form(_ rule: Route.BodyRule, _ raw: HummingbirdCore.Request, folder: TemporaryFolder) async throws
        -> Form
    {
        let formLimit: Int64 = 256 * 1024
        guard raw.method != .get, raw.method != .head, rule != .none else { return Form() }
        let type = raw.headers[.contentType] ?? ""
        let kind = type.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() } ?? ""
        switch rule {
        case .none, .stream: return Form()
        case .form, .formWithFiles:
            if kind == "multipart/form-data" {
                guard let boundary = Multipart.boundary(of: type) else { throw WebFailure.malformed }
                var limit = formLimit
                if case .formWithFiles(let files) = rule { limit = files }
                let spooled = try await spool(raw, limit: limit, to: folder)
                let parts = try Multipart.split(
                    Data(contentsOf: spooled, options: .mappedIfSafe), boundary: boundary, into: folder.url())
                var form = Form(parts.fields)
                form.uploads = parts.files
                return form
            }
            let bytes = try await collect(raw, limit: formLimit)
            if kind == "application/json" { return Form(try FormParser.json(bytes)) }
            if kind == "application/x-www-form-urlencoded" { return Form(try FormParser.urlencoded(bytes)) }
            if bytes.isEmpty { return Form() }
            throw WebFailure.unsupportedType
        }
    }

    private func collect(_ raw: HummingbirdCore.Request, limit: Int64) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in chunks(raw, limit: limit) { bytes += chunk }
        return bytes
    }

    private func spool(_ raw: HummingbirdCore.Request, limit: Int64, to folder: TemporaryFolder) async throws -> URL {
        let url = try folder.url().appendingPathComponent("body")
        // Its folder is closed to others; and unlike `createFile` this says why it failed.
        try Data().write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        for try await chunk in chunks(raw, limit: limit) { try handle.write(contentsOf: Data(chunk)) }
        try handle.close()
        return url
    }

    private func bodyStream(_ rule: Route.BodyRule, _ raw: HummingbirdCore.Request) -> BodyStream {
        var limit: Int64 = 0
        if case .stream(let bytes) = rule { limit = bytes }
        let chunks = chunks(raw, limit: limit)
        return BodyStream {
            let iterator = chunks.makeAsyncIterator()
            return BodyStream.AsyncIterator { try await iterator.next() }
        }
    }

    /// The body's pieces; ends with an error past the limit, or when it comes too slowly.
    private func chunks(_ raw: HummingbirdCore.Request, limit: Int64) -> PacedBody<RequestBody> {
        PacedBody(base: raw.body, limit: limit)
    }

    // MARK: Checks

    /// A change that a cookie vouches for must come from a page of ours: same origin, and with the session's token.
    private func refuseForeignForm(_ head: Head, _ raw: HummingbirdCore.Request, form: Form) throws {
        let isSafe = raw.method == .get || raw.method == .head || raw.method == .options
        if isSafe || head.isBearer { return }
        if let site = raw.headers[.secFetchSite], site != "same-origin", site != "none" {
            throw WebFailure.foreignForm
        }
        if let origin = raw.headers[.origin], let host = raw.head.authority,
            origin.components(separatedBy: "://").last != host
        {
            throw WebFailure.foreignForm
        }
        guard let session = head.session else { return }
        let given = FormToken.plain(form.text("_csrf") ?? raw.headers[.csrfToken] ?? "")
        guard Self.equal(given, session.csrf) else { throw WebFailure.foreignForm }
    }

    /// Compares without telling by time where the first difference is.
    private static func equal(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func address(_ headers: HTTPFields, _ context: WebContext) -> String {
        Self.client(peer: context.address ?? "unknown", forwarded: headers[.forwardedFor], proxies: settings.proxies)
    }

    /// Whose request it is: the peer's, or, when that is a proxy of the operator's, whom the proxy names.
    static func client(peer: String, forwarded: String?, proxies: Set<String>) -> String {
        // An IPv4 address on a socket for both families.
        let plain = peer.hasPrefix("::ffff:") ? String(peer.dropFirst(7)) : peer
        guard proxies.contains(plain), let forwarded else { return peer }
        // From the right, past the proxies themselves: what stands further left anybody may have written.
        let named = forwarded.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let client = named.last { !proxies.contains($0) } ?? named.last
        return client.map { String($0.prefix(64)) } ?? peer
    }

    private static func wantsJSON(_ accept: String) -> Bool {
        guard let json = accept.range(of: "application/json") else { return false }
        guard let html = accept.range(of: "text/html") else { return true }
        return json.lowerBound < html.lowerBound
    }

    private static func language(_ accepted: String) -> Language {
        for part in accepted.lowercased().split(separator: ",") {
            let tag = part.trimmingCharacters(in: .whitespaces)
            if tag.hasPrefix("zh") { return .zh }
            if tag.hasPrefix("en") { return .en }
        }
        return .zh
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

extension HTTPField.Name {
    static let secFetchSite = Self("Sec-Fetch-Site") ?? .origin
    static let csrfToken = Self("X-CSRF-Token") ?? .origin
    static let forwardedFor = Self("X-Forwarded-For") ?? .origin
    static let accelBuffering = Self("X-Accel-Buffering") ?? .server
}
