import NIOCore
import NIOHTTP1

/// Ends a connection when the head of a request does not come to its end in time, or a body stands still.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// How long a client may take.
    struct Deadlines: Sendable {
        /// From the first byte of a head to its end; a connection on which nothing is said at all ends for being idle.
        var head: TimeAmount = .seconds(10)
        /// Without a byte of a body that the server waits for.
        var standstill: TimeAmount = .seconds(30)
    }

    private let deadlines: Deadlines
    private var isReceiving = false
    private var head: Scheduled<Void>?
    private var body: Scheduled<Void>?

    init(_ deadlines: Deadlines) { self.deadlines = deadlines }

    /// The first bytes of a connection, or after a request, begin the next one.
    func bytesCame(_ channel: any Channel) {
        guard !isReceiving, head == nil else { return }
        head = channel.eventLoop.scheduleTask(in: deadlines.head) { channel.close(promise: nil) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        stop(&body)
        switch unwrapInboundIn(data) {
        case .head:
            stop(&head)
            isReceiving = true
        case .body: break
        case .end: isReceiving = false
        }
        context.fireChannelRead(data)
    }

    /// The server asks for more: from here on it is the client that has to send.
    func read(context: ChannelHandlerContext) {
        if isReceiving, body == nil {
            let channel = context.channel
            body = channel.eventLoop.scheduleTask(in: deadlines.standstill) { channel.close(promise: nil) }
        }
        context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop(&head)
        stop(&body)
        context.fireChannelInactive()
    }

    private func stop(_ task: inout Scheduled<Void>?) {
        task?.cancel()
        task = nil
    }
}
