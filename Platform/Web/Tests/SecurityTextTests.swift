import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Testing

@testable import Web

@Suite("Where weaknesses are told")
struct SecurityTextTests {
    private func text(contact: String?, origin: String?) async throws -> (status: Int, text: String, type: String) {
        let clock = WallClock { Instant(milliseconds: 1_763_600_000_000) }
        let server = WebServer(
            routes: SecurityTextRoute(contact: contact, origin: origin, clock: clock).routes, sessions: Nobody(),
            settings: WebSettings(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await server.application().test(.router) { client in
            try await client.execute(uri: "/.well-known/security.txt", method: .get) { response in
                (
                    Int(response.status.code), String(buffer: response.body),
                    response.headers[.contentType] ?? ""
                )
            }
        }
    }

    private struct Nobody: SessionSource {
        func session(token: String, address: String) async throws -> SessionInfo? { nil }
        func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { [] }
    }

    @Test("what the operator named stands there, for everybody, with an end in less than a year")
    func named() async throws {
        let answer = try await text(contact: "mailto:security@example.org", origin: "https://example.org")
        #expect(answer.status == 200 && answer.type == "text/plain; charset=utf-8")
        #expect(
            answer.text == """
                Contact: mailto:security@example.org
                Expires: 2026-02-18T00:53:20.000Z
                Preferred-Languages: zh, en
                Canonical: https://example.org/.well-known/security.txt

                """)
        let plain = try await text(contact: "tel:+86-10-0000", origin: nil)
        #expect(plain.status == 200 && !plain.text.contains("Canonical"))
    }

    @Test("without a contact there is no such file")
    func unnamed() async throws {
        #expect(try await text(contact: nil, origin: "https://example.org").status == 404)
    }

    @Test("only an address can be named")
    func contacts() {
        for good in ["mailto:a@example.org", "https://example.org/security", "tel:+86-10-1"] {
            #expect(SecurityTextRoute.isContact(good), "\(good)")
        }
        for bad in ["", "a@example.org", "javascript:alert(1)", "mailto:a@b\nContact: c", "http://example.org"] {
            #expect(!SecurityTextRoute.isContact(bad), "\(bad)")
        }
    }
}
