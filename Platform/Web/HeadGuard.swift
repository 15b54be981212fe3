import NIOCore
import NIOHTTP1

/// Refuses heads that two readers might understand in two ways, and says to go on to who waits for that.
///
/// A request of HTTP/1.1 names its host exactly once (RFC 9112, section 3.2).
final class HeadGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // What comes behind a refused head belongs to it, or to nobody.
        if isRefused { return }
        if case .head(let head) = unwrapInboundIn(data) {
            guard Self.namesOneHost(head) else { return refuse(head, context) }
            if head.version == .http1_1, head.headers["expect"].contains(where: { $0.lowercased() == "100-continue" }) {
                let goOn = HTTPResponseHead(version: head.version, status: .continue)
                context.writeAndFlush(wrapOutboundOut(.head(goOn)), promise: nil)
            }
        }
        context.fireChannelRead(data)
    }

    static func namesOneHost(_ head: HTTPRequestHead) -> Bool {
        let hosts = head.headers["host"]
        guard hosts.count == 1, let host = hosts.first else { return hosts.isEmpty && head.version == .http1_0 }
        return !host.isEmpty && !host.contains { ", \t/@".contains($0) }
    }

    private func refuse(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        isRefused = true
        let headers: HTTPHeaders = ["Connection": "close", "Content-Length": "0"]
        let answer = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: headers)
        context.write(wrapOutboundOut(.head(answer)), promise: nil)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }
}
