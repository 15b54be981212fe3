import Foundation
import Kernel
import Rooms
import Storage
import Testing
import Web

@testable import Huizhen

@Suite("Each room's fragment of the interface's description")
struct DescriptionTests {
    /// Where the fragment of a room stands: in the folder that its type is named after.
    private static func place(of room: any Room.Type) -> String {
        "Features/\(String(describing: room).dropLast("Room".count))/openapi.yaml"
    }

    private static func fragment(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("describes exactly what the room answers")
    func rooms() async throws {
        try await Village.with(.sqlite) { village in
            for (type, plug) in village.house.household.plugs {
                let text = try Self.fragment(Self.place(of: type))
                expectSame(Described.operations(in: text), plug.routes, of: type.name)
            }
        }
    }

    @Test("the platform's describes exactly what the platform answers")
    func platform() async throws {
        try await Village.with(.sqlite) { village in
            let text = try Self.fragment("Platform/Rooms/openapi.yaml")
            expectSame(Described.operations(in: text), village.house.household.platform, of: "the platform")
        }
    }

    private func expectSame(_ described: Set<String>, _ routes: [Route], of name: String) {
        let answered = Set(routes.map(Described.operation))
        #expect(described.subtracting(answered).sorted() == [], "described, but not answered by \(name)")
        #expect(answered.subtracting(described).sorted() == [], "answered by \(name), but not described")
    }

    @Test("an operation is read from its path and its method, and from nothing else")
    func reading() {
        let text = """
            paths:
              /a/{b}:
                parameters: []
                get:
                  summary: get
                post:
              '/c':
                delete:
            components:
              /d:
                get:
            """
        #expect(Described.operations(in: text) == ["GET /a/{b}", "POST /a/{b}", "DELETE /c"])
        let route = Route(.patch, "/a/:b/c/:d") { _ in .status(204) }
        #expect(Described.operation(route) == "PATCH /a/{b}/c/{d}")
    }
}

/// What a fragment describes, as `METHOD /path/{name}`.
///
/// It reads the few lines that it needs and no YAML: `Tools/openapi.py` does that, and refuses what is no document.
enum Described {
    static func operation(_ route: Route) -> String {
        let parts = route.path.split(separator: "/").map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }
        return "\(route.method.rawValue) /\(parts.joined(separator: "/"))"
    }

    static func operations(in fragment: String) -> Set<String> {
        var found: Set<String> = []
        var isInside = false
        var path = ""
        for line in fragment.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            let key = line.trimmingCharacters(in: CharacterSet(charactersIn: " :'\""))
            if indent == 0 { isInside = key == "paths" }
            guard isInside, line.hasSuffix(":") else { continue }
            if indent == 2 { path = key }
            if indent == 4, let method = Method(rawValue: key.uppercased()) {
                found.insert("\(method.rawValue) \(path)")
            }
        }
        return found
    }
}
