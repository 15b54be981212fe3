import NIOCore
import NIOHTTP1

/// Counts one connection, closes it when it is one too many, and lets what comes over it be watched.
final class ConnectionGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let book: ConnectionBook
    private let deadlines: RequestWatch.Deadlines
    /// The address under which it was counted.
    private var counted: String??

    init(_ book: ConnectionBook, _ deadlines: RequestWatch.Deadlines) {
        self.book = book
        self.deadlines = deadlines
    }

    func handlerAdded(context: ChannelHandlerContext) {
        do {
            let pipeline = context.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            let watch = RequestWatch(deadlines)
            try pipeline.addHandler(HeadGuard(), position: .after(decoder))
            try pipeline.addHandler(watch, position: .after(decoder))
            try pipeline.addHandler(FirstByte { watch.bytesCame($0) }, position: .first)
        } catch {
            // A connection that cannot be watched is none.
            context.close(promise: nil)
        }
        if context.channel.isActive { enter(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    func channelActive(context: ChannelHandlerContext) {
        enter(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    private func enter(_ context: ChannelHandlerContext) {
        guard counted == nil else { return }
        let address = context.remoteAddress?.ipAddress
        guard book.enter(address) else { return context.close(promise: nil) }
        counted = .some(address)
    }

    private func leave() {
        guard let address = counted else { return }
        counted = nil
        book.leave(address)
    }
}

/// Tells when bytes come, before anybody has made sense of them.
private final class FirstByte: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let came: (any Channel) -> Void

    init(_ came: @escaping (any Channel) -> Void) { self.came = came }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        came(context.channel)
        context.fireChannelRead(data)
    }
}
