import Circles
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// Turns replies and failures into what goes over the network.
struct Outgoing: Sendable {
    let settings: WebSettings
    let assets: Assets
    /// Where the navigation leads, in order.
    let places: [Place]
    private let compressor = Compressor()

    init(settings: WebSettings, assets: Assets, places: [Place]) {
        self.settings = settings
        self.assets = assets
        self.places = places
    }

    /// Text shorter than this is not worth compressing.
    private static let smallestCompressed = 1024

    func response(
        _ reply: Reply, _ head: Incoming.Head, _ raw: HummingbirdCore.Request, _ context: WebContext
    ) async throws -> Response {
        var response: Response
        switch reply.content {
        case .value(let json, let page):
            response =
                head.wantsJSON
                ? await text(try json(), type: "application/json; charset=utf-8", status: reply.status, head, raw)
                : await self.page(page(view(head, raw)), head, status: reply.status, raw, parts: parts(raw))
        case .done(let json, let location):
            if head.wantsJSON {
                response = await text(
                    try json(), type: "application/json; charset=utf-8", status: reply.status, head, raw)
            } else {
                response = Response(status: .seeOther, headers: [.location: location])
            }
        case .bytes(let bytes, let type): response = await text(bytes, type: type, status: reply.status, head, raw)
        case .file(let file, let type): response = self.file(file, type: type, etag: reply.headers["ETag"], raw)
        case .stream(let type, let next, let onEnd): response = stream(type, next, onEnd)
        case .empty: response = Response(status: .init(code: reply.status))
        }
        for (name, value) in reply.headers {
            if let name = HTTPField.Name(name) { response.headers[name] = value }
        }
        for cookie in reply.cookies { response.setCookie(self.cookie(cookie)) }
        return response
    }

    /// A failure as the client understands it: problem details (RFC 9457), a page, or the way to the sign-in page.
    func response(_ failure: any Failure, _ head: Incoming.Head, _ raw: HummingbirdCore.Request) async -> Response {
        var response: Response
        if head.wantsJSON || raw.method == .patch || raw.method == .head {
            let problem = Problem(
                type: "about:blank", title: failure.message[head.language], status: failure.status,
                code: failure.code, instance: head.requestID, field: failure.field)
            let body = (try? Reply.json(problem)) ?? Array("{}".utf8)
            response = await text(body, type: "application/problem+json", status: failure.status, head, raw)
        } else if let first = failure as? DutyFirst {
            response = Response(status: .seeOther, headers: [.location: first.duty.path])
        } else if failure.status == 401 {
            let next = raw.method == .get ? head.path : "/"
            let query = next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            response = Response(status: .seeOther, headers: [.location: "/sign-in?next=\(query)"])
        } else {
            let page = Layout.failurePage(failure.message, code: failure.code, requestID: head.requestID, head.language)
            response = await self.page(page, head, status: failure.status, raw)
        }
        switch failure {
        case WebFailure.endless: response.headers[.allow] = "GET"
        case CommonFailure.tooManyRequests(let seconds): response.headers[.retryAfter] = String(seconds)
        case let rate as RateFailure: response.headers[.retryAfter] = String(rate.retryAfterSeconds)
        default:
            if failure.status == 503 { response.headers[.retryAfter] = "5" }
            // Too many of something that others, or time, will clear.
            if failure.status == 429 { response.headers[.retryAfter] = "60" }
        }
        return response
    }

    private struct Problem: Encodable {
        let type: String
        let title: String
        let status: Int
        let code: String
        let instance: String
        let field: String?
    }

    /// A page that was made by a form has no address of its own: a change of language then leads to the first page.
    private func view(_ head: Incoming.Head, _ raw: HummingbirdCore.Request) -> View {
        View(
            language: head.language, actor: head.session?.actor, personName: head.session?.name,
            csrf: head.session.map { FormToken.masked($0.csrf) } ?? "", path: raw.method == .get ? head.path : "/",
            demo: settings.demo)
    }

    private func page(
        _ page: Page, _ head: Incoming.Head, status: Int, _ raw: HummingbirdCore.Request, parts: [String]? = nil
    ) async -> Response {
        let html =
            parts.map { Regions.cut($0, from: page.body) }
            ?? Layout.html(page, view(head, raw), assets: assets, places: head.session?.duty == nil ? places : [])
        return await text(Array(html.text.utf8), type: "text/html; charset=utf-8", status: status, head, raw)
    }

    /// The regions that are asked for by `?part=a,b`; nil for the whole page.
    private func parts(_ raw: HummingbirdCore.Request) -> [String]? {
        guard raw.method == .get, let list = raw.uri.queryParameters["part"] else { return nil }
        return list.split(separator: ",").prefix(Regions.limit).map(String.init)
    }

    func asset(_ asset: Assets.Asset, _ raw: HummingbirdCore.Request) -> Response {
        var headers: HTTPFields = [
            .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable", .vary: "Accept-Encoding",
        ]
        var bytes = asset.bytes
        if let compressed = asset.compressed, acceptsGzip(raw), compressed.count < bytes.count {
            headers[.contentEncoding] = "gzip"
            bytes = compressed
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func text(
        _ bytes: [UInt8], type: String, status: Int, _ head: Incoming.Head, _ raw: HummingbirdCore.Request
    ) async -> Response {
        var headers: HTTPFields = [.contentType: type]
        var body = bytes
        let isText = type.hasPrefix("text/") || type.contains("json") || type.contains("svg")
        if isText {
            headers[.vary] = "Accept-Encoding, Accept, Cookie"
            if bytes.count >= Self.smallestCompressed, acceptsGzip(raw),
                let compressed = await compressor.compress(bytes, for: head.session?.actor.person)
            {
                headers[.contentEncoding] = "gzip"
                body = compressed
            }
        }
        return Response(
            status: .init(code: status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }

    private func acceptsGzip(_ raw: HummingbirdCore.Request) -> Bool {
        raw.headers[.acceptEncoding]?.contains("gzip") == true
    }

    private func stream(
        _ type: String, _ next: @escaping @Sendable () async -> [ByteBuffer]?,
        _ onEnd: @escaping @Sendable () async -> Void
    ) -> Response {
        let body = ResponseBody { writer in
            do {
                while let buffers = await next() { try await writer.write(contentsOf: buffers) }
            } catch {
                await onEnd()
                throw error
            }
            await onEnd()
            try await writer.finish(nil)
        }
        // A proxy that gathers events before it passes them on would hold them back.
        return Response(
            status: .ok, headers: [.contentType: type, .accelBuffering: "no"], body: body)
    }

    private func cookie(_ cookie: Cookie) -> Hummingbird.Cookie {
        Hummingbird.Cookie(
            name: cookie.name, value: cookie.value, maxAge: cookie.maxAge, path: "/", secure: settings.secure,
            httpOnly: cookie.httpOnly, sameSite: .lax)
    }

    /// What every answer carries, assets and failures included.
    func secure(_ response: inout Response) {
        let fields: [(String, String)] = [
            (
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(self), geolocation=(), microphone=()"),
        ]
        for (name, value) in fields { if let name = HTTPField.Name(name) { response.headers[name] = value } }
        if settings.secure { response.headers[.strictTransportSecurity] = "max-age=63072000; includeSubDomains" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    }
}
