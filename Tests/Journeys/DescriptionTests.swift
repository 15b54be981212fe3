import Foundation
import Kernel
import Rooms
import Storage
import TestSupport
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

    @Test("what exists in the demonstration alone is marked with x-demo, and answered by it")
    func demonstration() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-demo-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let settings = HouseSettings(data: folder.path, database: nil, web: WebSettings(demo: true))
        let house = try await House.open(settings, logger: quiet)
        for (type, plug) in house.household.plugs {
            let text = try Self.fragment(Self.place(of: type))
            expectSame(Described.operations(in: text, demo: true), plug.routes, of: type.name)
        }
        await house.close()
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
              /e:
                x-demo: true
                get:
              /f:
                get:
            components:
              /d:
                get:
            """
        #expect(Described.operations(in: text) == ["GET /a/{b}", "POST /a/{b}", "DELETE /c", "GET /f"])
        #expect(Described.operations(in: text, demo: true).contains("GET /e"))
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

    /// - Parameter demo: whether to take the paths that are marked with `x-demo: true` as well.
    static func operations(in fragment: String, demo: Bool = false) -> Set<String> {
        var found: Set<String> = []
        var (isInside, isDemo) = (false, false)
        var path = ""
        for line in fragment.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            let key = line.trimmingCharacters(in: CharacterSet(charactersIn: " :'\""))
            if indent == 0 { isInside = key == "paths" }
            if isInside, line == "    x-demo: true" { isDemo = true }
            guard isInside, line.hasSuffix(":") else { continue }
            if indent == 2 { (path, isDemo) = (key, false) }
            if indent == 4, demo || !isDemo, let method = Method(rawValue: key.uppercased()) {
                found.insert("\(method.rawValue) \(path)")
            }
        }
        return found
    }
}
