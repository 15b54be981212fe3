import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// A device's event stream, on a connection of its own.
enum EventLine {
    /// One event as it came over the wire.
    struct Event: Sendable {
        var name = ""
        var data = ""

        var json: [String: Any] {
            // What is no JSON fails the test that looks into it.
            (try? JSONSerialization.jsonObject(with: Data(data.utf8))) as? [String: Any] ?? [:]
        }
    }

    /// Reads the events of a stream one after the other, until `body` answers false or the stream ends.
    static func read(
        port: Int, path: String, token: String, _ body: (Event) async throws -> Bool
    ) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(
            host: "127.0.0.1", port: port
        ) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHTTPClientHandlers()
                return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(
                    wrappingChannelSynchronously: channel)
            }
        }
        try await channel.executeThenClose { inbound, outbound in
            let headers: HTTPHeaders = ["host": "test", "authorization": "Bearer \(token)", "accept-language": "en"]
            try await outbound.write(
                .head(HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: headers)))
            try await outbound.write(.end(nil))
            // As bytes: a character may come in two pieces.
            var rest = ByteBuffer()
            for try await part in inbound {
                guard case .body(var buffer) = part else { continue }
                rest.writeBuffer(&buffer)
                while let event = next(in: &rest) {
                    guard !event.name.isEmpty else { continue }
                    guard try await body(event) else { return }
                }
            }
        }
    }

    /// The event that comes first, when it is there whole.
    private static func next(in bytes: inout ByteBuffer) -> Event? {
        let view = bytes.readableBytesView
        guard let end = view.firstRange(of: Array("\n\n".utf8)) else { return nil }
        let block = String(decoding: view[..<end.lowerBound], as: UTF8.self)
        bytes.moveReaderIndex(forwardBy: view.distance(from: view.startIndex, to: end.upperBound))
        return parse(block[...])
    }

    private static func parse(_ block: Substring) -> Event {
        var event = Event()
        for line in block.split(separator: "\n") {
            if line.hasPrefix("event: ") { event.name = String(line.dropFirst(7)) }
            if line.hasPrefix("data: ") { event.data = String(line.dropFirst(6)) }
        }
        return event
    }
}
