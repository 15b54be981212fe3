package import Circles
import HTTPTypes
package import Hummingbird
import HummingbirdCore
import Kernel
package import Logging
import NIOCore
import NIOHTTP1
package import ServiceLifecycle
import UnixSignals

/// The server: the rooms' tables of routes, and the one edge at which failures become answers.
package struct WebServer: Sendable {
    /// Everything that is answered, for the tests that try each route.
    package let routes: [Route]
    private let incoming: Incoming
    private let outgoing: Outgoing
    private let settings: WebSettings
    private let witness: Witness
    private let logger: Logger

    /// - Parameter book: where refusals are noted; nil to note none.
    package init(
        routes: [Route], places: [Place] = [], sessions: any SessionSource, settings: WebSettings,
        assets: Assets = .embedded, book: AuditBook? = nil, logger: Logger
    ) {
        witness = Witness(book: book)
        self.routes = routes
        self.settings = settings
        self.logger = logger
        incoming = Incoming(settings: settings, sessions: sessions)
        outgoing = Outgoing(
            settings: settings, assets: assets, places: places.sorted { ($0.rank, $0.path) < ($1.rank, $1.path) })
    }

    /// The application, to run or to test.
    package func application(
        services: [any Service] = [], onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(
            middleware: Edge(incoming: incoming, outgoing: outgoing, witness: witness, logger: logger))
        for route in routes {
            router.on(RouterPath(route.path), method: .init(rawValue: route.method.rawValue) ?? .get) { raw, context in
                try await answer(route, raw, context)
            }
        }
        let (book, deadlines) = (settings.connectionBook, settings.deadlines)
        let server = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [ConnectionGuard(book, deadlines)],
                idleTimeout: .seconds(settings.idleSeconds)))
        return Application(
            router: router, server: server,
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            services: services,
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) }, logger: logger)
    }

    /// Answers until the process is told to stop; then `onStop` ends what would go on for ever, such as event streams.
    ///
    /// Services stop in the reverse order, each waiting for the one before. The server waits for its connections, so
    /// that the notice stands after it: the streams end first. A request that is not done then has a few seconds more.
    package func run(
        onRunning: @escaping @Sendable (Int) async -> Void, onStop: @escaping @Sendable () async -> Void
    ) async throws {
        var configuration = ServiceGroupConfiguration(
            services: [application(onRunning: onRunning), StopNotice(onStop: onStop)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = Self.longestStop
        try await ServiceGroup(configuration: configuration).run()
    }

    /// How long requests under way may take when the server stops; then they are cancelled.
    private static let longestStop = Duration.seconds(10)

    private func answer(
        _ route: Route, _ raw: HummingbirdCore.Request, _ context: WebContext
    ) async throws -> Response {
        // A stream that is thrown away as it is made would be kept for its client until the session ends.
        if raw.method == .head && route.isEndless { throw WebFailure.endless }
        let head = try await incoming.head(raw, context)
        let folder = TemporaryFolder(in: settings.spool)
        defer { folder.remove() }
        do {
            let request = try await incoming.request(route, head, raw, context, folder: folder)
            let reply = try await route.handler(request)
            if let noted = route.noted, reply.status < 400 { witness.note(noted, head) }
            return try await outgoing.response(reply, head, raw, context)
        } catch let failure as any Failure {
            if failure.status >= 500 {
                logger.error(
                    "failed",
                    metadata: ["request": "\(head.requestID)", "code": "\(failure.code)", "route": "\(route.path)"])
            }
            witness.note(failure, head, route: route, parameters: context.parameters.map { String($0.value) })
            return await outgoing.response(failure, head, raw)
        }
    }
}

/// Tells the rest of the program when the server is told to stop.
struct StopNotice: Service {
    let onStop: @Sendable () async -> Void

    func run() async throws {
        try await gracefulShutdown()
        await onStop()
    }
}

/// Around every route and around none: assets, what is not there, what nobody foresaw, and the security headers.
struct Edge: RouterMiddleware {
    typealias Context = WebContext
    let incoming: Incoming
    let outgoing: Outgoing
    let witness: Witness
    let logger: Logger

    func handle(
        _ raw: HummingbirdCore.Request, context: WebContext,
        next: (HummingbirdCore.Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = await answer(raw, context, next)
        outgoing.secure(&response)
        // A failure has a body, and the answer to HEAD never has one (RFC 9110, section 9.3.2).
        if raw.method == .head {
            response.headers[.contentLength] = nil
            response.body = ResponseBody()
        }
        return response
    }

    private func answer(
        _ raw: HummingbirdCore.Request, _ context: WebContext,
        _ next: (HummingbirdCore.Request, WebContext) async throws -> Response
    ) async -> Response {
        if raw.method == .get || raw.method == .head, let asset = outgoing.assets.byPath[raw.uri.path] {
            return outgoing.asset(asset, raw)
        }
        do {
            return try await next(raw, context)
        } catch let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed {
            return await fail(CommonFailure.notFound, raw, context)
        } catch let failure as any Failure {
            return await fail(failure, raw, context)
        } catch is HTTPParserError {
            // Where the body is not what its head said, nobody knows where the next request begins.
            var response = await fail(WebFailure.malformed, raw, context)
            response.headers[.connection] = "close"
            return response
        } catch  where WebFailure.isOutOfSpace(error) {
            return await fail(WebFailure.diskFull, raw, context)
        } catch {
            // The kind of the error goes to the log; its text could hold a value and goes nowhere.
            logger.error("unforeseen", metadata: ["request": "\(context.requestID)", "kind": "\(type(of: error))"])
            return await fail(UnknownFailure(), raw, context)
        }
    }

    private func fail(
        _ failure: any Failure, _ raw: HummingbirdCore.Request, _ context: WebContext
    ) async -> Response {
        // Without a database, asking again whose request it is would only make the person wait twice.
        let head = failure.status == 503 ? nil : try? await incoming.head(raw, context)
        let known = head ?? incoming.headOfNobody(raw, context)
        witness.note(failure, known, method: raw.method.rawValue)
        return await outgoing.response(failure, known, raw)
    }
}

/// What nobody foresaw: the person gets the request's id, and nothing else.
struct UnknownFailure: Failure {
    let code = "internal"
    let status = 500
    let message = Text(
        zh: "服务器出了意外的错误，您的内容可能没有保存。请把下面的编号告诉系统管理员。",
        en:
            "The server met an error it did not expect; what you sent may not be saved. Tell the operator the number below."
    )
}
