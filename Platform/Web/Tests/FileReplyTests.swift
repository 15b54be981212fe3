import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Testing

@testable import Web

private struct Nobody: SessionSource {
    func session(token: String, address: String) async throws -> SessionInfo? { nil }
    func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { [] }
}

@Suite("Files over HTTP")
struct FileReplyTests {
    /// A file of 200,000 bytes under `/file`, which is deleted as soon as it is opened.
    private func withClient(_ body: @escaping @Sendable (any TestClientProtocol, [UInt8]) async throws -> Void)
        async throws
    {
        let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let routes = [
            Web.Route(.get, "/file", access: .everyone, body: .none) { _ in
                let url = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
                try Data(content).write(to: url)
                // The answer has it open.
                defer { try? FileManager.default.removeItem(at: url) }
                return try Reply.file(path: url.path, type: "image/jpeg", headers: ["ETag": "\"a\""])
            },
            Web.Route(.get, "/gone", access: .everyone, body: .none) { _ in
                try Reply.file(path: "/nonexistent/file", type: "image/jpeg")
            },
            Web.Route(.get, "/folder", access: .everyone, body: .none) { _ in
                try Reply.file(path: FileManager.default.temporaryDirectory.path, type: "image/jpeg")
            },
        ]
        let server = WebServer(
            routes: routes, sessions: Nobody(), settings: WebSettings(),
            logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() })
        try await server.application().test(.live) { try await body($0, content) }
    }

    @Test("a file that was deleted after it was opened is sent to its end")
    func whole() async throws {
        try await withClient { client, content in
            try await client.execute(uri: "/file", method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentLength] == "200000")
                #expect(response.headers[.eTag] == "\"a\"")
                #expect(Array(response.body.readableBytesView) == content)
            }
            for missing in ["/gone", "/folder"] {
                try await client.execute(uri: missing, method: .get) { #expect($0.status == .notFound) }
            }
        }
    }

    @Test("a range is that range, one past the end is refused, and what is no range is the whole")
    func ranges() async throws {
        try await withClient { client, content in
            let parts: [(String, Range<Int>)] = [
                ("bytes=0-0", 0..<1), ("bytes=100000-170000", 100_000..<170_001), ("bytes=-5", 199_995..<200_000),
                ("bytes=199999-", 199_999..<200_000), ("bytes=10-900000", 10..<200_000),
                ("bytes=-900000", 0..<200_000),
            ]
            for (header, range) in parts {
                try await client.execute(uri: "/file", method: .get, headers: [.range: header]) { response in
                    #expect(response.status == .partialContent, "\(header)")
                    #expect(Array(response.body.readableBytesView) == Array(content[range]), "\(header)")
                    let sent = "bytes \(range.lowerBound)-\(range.upperBound - 1)/200000"
                    #expect(response.headers[.contentRange] == sent)
                }
            }
            for header in ["bytes=200000-", "bytes=200000-200001", "bytes=-0", "bytes=99999999999999999999-"] {
                try await client.execute(uri: "/file", method: .get, headers: [.range: header]) { response in
                    #expect(response.status == .rangeNotSatisfiable && response.body.readableBytes == 0, "\(header)")
                    #expect(response.headers[.contentRange] == "bytes */200000" && response.headers[.eTag] == "\"a\"")
                }
            }
            let wholes = [
                "bytes=5-1", "bytes=300000-200000", "bytes=0-1,4-5", "bytes=x-y", "bytes=", "bytes=-", "lines=0-1",
                "bytes=1-x", "bytes=--5",
            ]
            for header in wholes {
                try await client.execute(uri: "/file", method: .get, headers: [.range: header]) { response in
                    #expect(response.status == .ok && response.body.readableBytes == content.count, "\(header)")
                }
            }
        }
    }

    @Test("a part of another version is not sent")
    func ifRange() async throws {
        try await withClient { client, content in
            for (tag, status) in [("\"a\"", HTTPResponse.Status.partialContent), ("\"b\"", .ok), ("W/\"a\"", .ok)] {
                let headers: HTTPFields = [.range: "bytes=0-9", .ifRange: tag]
                try await client.execute(uri: "/file", method: .get, headers: headers) { response in
                    #expect(response.status == status, "\(tag)")
                }
            }
        }
    }

    @Test("HEAD answers the headers and no body")
    func head() async throws {
        try await withClient { client, _ in
            try await client.execute(uri: "/file", method: .head) { response in
                #expect(response.status == .ok && response.headers[.eTag] == "\"a\"")
                #expect(response.body.readableBytes == 0)
            }
        }
    }

    @Test(
        "what the client holds is told by any of its tags, weak or strong",
        arguments: [
            ("\"a\"", true), ("W/\"a\"", true), ("\"b\", \"a\"", true), ("\"b\",W/\"a\"", true), ("*", true),
            ("\"b\"", false), ("a", false), ("\"a", false), ("", false), ("\"aa\"", false), (", ,", false),
            ("\"A\"", false),
        ])
    func tags(header: String, isHeld: Bool) {
        #expect(EntityTag("a").isHeld(by: header) == isHeld)
        #expect(!EntityTag("a").isHeld(by: nil))
    }
}
