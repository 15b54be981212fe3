import Foundation
import Hummingbird
import Kernel
import NIOConcurrencyHelpers
import NIOCore

/// What goes with a request through the server.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let address: String?
    /// Names the request in the log and to the person, when something went wrong that has no name.
    let requestID: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress
        requestID = String(CommandID.make().text.suffix(12))
    }
}

/// A number that several steps of one request add to.
final class Counter: Sendable {
    private let value = NIOLockedValueBox<Int64>(0)

    func add(_ amount: Int64) -> Int64 {
        value.withLockedValue {
            $0 += amount
            return $0
        }
    }
}

/// A private folder that is made when needed and goes with the request.
final class TemporaryFolder: Sendable {
    private let made = NIOLockedValueBox<URL?>(nil)
    private let parent: URL

    init(in parent: String?) {
        self.parent = parent.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
    }

    func url() throws -> URL {
        try made.withLockedValue { made in
            if let made { return made }
            let url = parent.appendingPathComponent("huizhen-\(UUID().uuidString)")
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            made = url
            return url
        }
    }

    func remove() {
        made.withLockedValue { made in
            // Nothing more can be done about a temporary folder that is gone already.
            if let made { try? FileManager.default.removeItem(at: made) }
            made = nil
        }
    }
}
