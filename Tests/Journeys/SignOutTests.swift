import Foundation
import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// Signing out, on a computer that others use.
@Suite("Signing out")
struct SignOutTests {
    @Test("every page signs out, and signing out takes along what the browser keeps", arguments: Engine.allCases)
    func signOut(engine: Engine) async throws {
        try await Village.with(engine) { village in
            let asked = try await village.ask("这样处理对吗？")
            for path in ["/", "/cases", asked, "/groups", "/groups/\(village.group)", "/ask", "/account", "/nowhere"] {
                let page = try await village.send(.get, path, as: "asker", page: true)
                let form = page.text.components(separatedBy: "action=\"/sign-out\"").dropFirst().first ?? ""
                #expect(form.prefix(200).contains("name=\"_csrf\""), "\(path)")
            }
            let visitor = try await village.send(.get, "/sign-in", as: nil, page: true)
            #expect(!visitor.text.contains("/sign-out"))
            let answer = try await village.send(.post, "/sign-out", as: "asker", [:])
            let header = HTTPField.Name("Clear-Site-Data").flatMap { answer.headers[$0] }
            #expect(answer.status == 200 && header == "\"cache\", \"cookies\", \"storage\"")
            #expect(try await village.send(.get, "/", as: "asker").status == 401)
        }
    }
}
