import Accounts
import Circles
import Foundation
import Groups
import HTTPTypes
import HummingbirdTesting
import Kernel
import Live
import Logging
import NIOCore
import Rooms
import Storage
import TestSupport
import Web

@testable import Huizhen

/// A whole installation for one test: a village, a city hospital, a group of both, and somebody of neither.
struct Village {
    let house: House
    /// The process beside it that serves the same installation, where there are two.
    var beside: House?
    /// A client for each process that serves the installation; they are one on SQLite.
    let clients: [any TestClientProtocol]
    /// Tokens by name: asker, colleague, third (all in the group), outsider (in another group), administrator.
    let tokens: [String: String]
    let people: [String: PersonID]
    let group: CircleID
    let otherGroup: CircleID

    static let names = ["asker", "colleague", "third", "outsider", "administrator", "second", "last"]

    /// Opens an installation on one engine, lets `body` use it over HTTP, and takes it away.
    ///
    /// - Parameters:
    ///   - isShared: many requests at once, on PostgreSQL to two processes with one database.
    ///   - closed: told when the house is closed.
    static func with(
        _ engine: Engine, rooms: [any Room.Type] = Rooms.all, clock: WallClock = .system, isShared: Bool = false,
        secondFactor: SecondFactorDuty = .nobody,
        closed: @Sendable () async throws -> Void = {}, _ body: @escaping @Sendable (Village) async throws -> Void
    ) async throws {
        try await Places.servers.taking {
            try await open(
                engine, rooms: rooms, clock: clock, isShared: isShared, secondFactor: secondFactor, body)
        }
        try await closed()
    }

    private static func open(
        _ engine: Engine, rooms: [any Room.Type], clock: WallClock, isShared: Bool,
        secondFactor: SecondFactorDuty, _ body: @escaping @Sendable (Village) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "huizhen-journey-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withLocation(engine) { location in
            var settings = HouseSettings(data: folder.path, database: nil, web: WebSettings(demo: false))
            // What is written some time after a request would count for whatever is measured then.
            settings.auditWindow = nil
            // A client of a test has one connection, and a laden machine may read a picture for longer than it idles.
            settings.web.idleSeconds = 3600
            settings.database = location
            settings.secondFactor = secondFactor
            let house = try await House.open(settings, rooms: rooms, clock: clock, logger: quiet)
            let settled = settings
            let setup: TestingSetup = isShared ? .ahc() : .live
            try await house.server.application().test(setup) { client in
                guard isShared, engine == .postgres else {
                    return try await body(made(in: house, [client]))
                }
                let second = try await House.open(settled, rooms: rooms, clock: clock, logger: quiet)
                try await second.server.application().test(setup) { other in
                    var village = try await made(in: house, [client, other])
                    village.beside = second
                    try await body(village)
                }
                await second.close()
            }
            await house.close()
        }
    }

    /// Returns when nothing goes on any more that requests have begun.
    func rest() async {
        await house.household.rest()
        await beside?.household.rest()
    }

    /// The same installation with other people in other groups, for something that must find nobody's traces.
    func fresh() async throws -> Village { try await Self.made(in: house, clients) }

    private static func made(in house: House, _ clients: [any TestClientProtocol]) async throws -> Village {
        let (tokens, people) = try await fill(house)
        let actors = { (names: [String]) in names.compactMap { people[$0].map { Actor(person: $0) } } }
        let group = try await house.room(GroupsRoom.self).createGroup(
            name: "会诊群", kind: "specialty", purpose: "", members: actors(["asker", "colleague", "third"]))
        let other = try await house.room(GroupsRoom.self).createGroup(
            name: "别的群", kind: "research", purpose: "", members: actors(["outsider", "second", "last"]))
        return Village(
            house: house, clients: clients, tokens: tokens, people: people, group: group, otherGroup: other)
    }

    private static func fill(_ house: House) async throws -> ([String: String], [String: PersonID]) {
        let clinic = try Facility(
            id: .make(), name: "试验村卫生室", tier: 1, level: .village, place: "试验县", kind: .villageClinic)
        let hospital = try Facility(
            id: .make(), name: "试验市医院", tier: 3, level: .city, place: "试验市", kind: .cityHospital)
        try await house.room(AccountsRoom.self).createFacility(clinic)
        try await house.room(AccountsRoom.self).createFacility(hospital)
        var (tokens, people): ([String: String], [String: PersonID]) = ([:], [:])
        for name in names {
            let id = PersonID.make()
            try await house.room(AccountsRoom.self).createPerson(
                SeededPerson(
                    id: id, login: "\(name.prefix(8))\(id.text.suffix(12))", name: "试验·\(name)",
                    facility: name == "asker" ? clinic.id : hospital.id, isAdministrator: name == "administrator",
                    checkedBy: id))
            people[name] = id
            tokens[name] = try await house.room(AccountsRoom.self).demoSignIn(id, address: "test")
        }
        return (tokens, people)
    }

    /// What came back.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let bytes: [UInt8]

        var text: String { String(decoding: bytes, as: UTF8.self) }
        var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:] }
        func string(_ name: String) -> String { json[name] as? String ?? "" }
    }

    /// The lines of the first page for a reason.
    static func needs(_ reason: String, in home: Answer) -> [[String: Any]] {
        let sections = home.json["needs"] as? [[String: Any]] ?? []
        return sections.filter { $0["reason"] as? String == reason }.flatMap { $0["lines"] as? [[String: Any]] ?? [] }
    }

    /// Sends a request as one of the people (nil: nobody) and answers what came back, as JSON unless `page`.
    func send(
        _ method: HTTPRequest.Method, _ path: String, as name: String?, _ body: [String: Any]? = nil,
        page: Bool = false,
        headers: [String: String] = [:], bytes: [UInt8]? = nil, node: Int = 0
    ) async throws -> Answer {
        var fields: HTTPFields = [.accept: page ? "text/html" : "application/json"]
        if let name, let token = tokens[name] { fields[.authorization] = "Bearer \(token)" }
        for (key, value) in headers { if let field = HTTPField.Name(key) { fields[field] = value } }
        var buffer: ByteBuffer?
        if let body {
            fields[.contentType] = "application/json"
            buffer = ByteBuffer(bytes: Array(try JSONSerialization.data(withJSONObject: body)))
        }
        if let bytes { buffer = ByteBuffer(bytes: bytes) }
        let (sent, content, client) = (fields, buffer, clients[node % clients.count])
        return try await Self.patiently {
            try await client.execute(uri: path, method: method, headers: sent, body: content) { response in
                Answer(
                    status: Int(response.status.code), headers: response.headers,
                    bytes: Array(response.body.readableBytesView))
            }
        }
    }

    /// Sends it again for as long as the line breaks before the answer, as a phone does: a picture is searched for seconds.
    static func patiently(_ send: () async throws -> Answer) async throws -> Answer {
        for _ in 0..<5 {
            do {
                return try await send()
            } catch  where "\(error)".contains("readTimeout") || "\(error)".contains("deadlineExceeded") {
                continue
            }
        }
        return try await send()
    }

    /// Uploads a file in pieces, as a phone does; answers its id.
    func upload(_ bytes: [UInt8], as name: String) async throws -> String {
        let tus = ["Tus-Resumable": "1.0.0"]
        let made = try await send(
            .post, "/uploads", as: name, headers: tus.merging(["Upload-Length": "\(bytes.count)"]) { $1 })
        guard let place = made.headers[.location] else {
            throw TestSetupProblem(description: "upload refused: \(made.status) \(made.text)")
        }
        var offset = 0
        while offset < bytes.count {
            let end = min(offset + 256 * 1024, bytes.count)
            let headers = ["Upload-Offset": "\(offset)", "Content-Type": "application/offset+octet-stream"]
            let answer = try await send(
                .patch, place, as: name, headers: tus.merging(headers) { $1 }, bytes: Array(bytes[offset..<end]))
            guard answer.status == 204 else { throw TestSetupProblem(description: "piece refused: \(answer.status)") }
            offset = end
        }
        return place.split(separator: "/").last.map(String.init) ?? ""
    }

    /// Asks a case, with these uploads and a consent to every use; answers its path.
    ///
    /// - Parameter circle: the group that is asked; nil for the group of the village.
    func ask(
        _ question: String, history: String = "", uploads: [String] = [], of circle: CircleID? = nil,
        as asker: String = "asker"
    ) async throws -> String {
        let draft = try await send(
            .post, "/ask/drafts", as: asker,
            ["question": question, "history": history, "group": [(circle ?? group).text]])
        let path = "/ask/drafts/\(draft.string("draft"))"
        var left: [[String: Any]] = []
        if !uploads.isEmpty {
            let attached = try await send(.post, path + "/pictures", as: asker, ["upload": uploads])
            guard attached.status == 201 else { throw TestSetupProblem(description: "not attached: \(attached.text)") }
            left = try await waitForReading(path, as: asker)
        }
        let posted = try await send(
            .post, path + "/post", as: asker,
            [
                "confirmed": true, "consent": "verbal", "scope": ["teaching", "research"], "poor": true, "left": left,
                "seen": try await seen(path, as: asker),
            ])
        guard posted.status == 201 else { throw TestSetupProblem(description: "not posted: \(posted.text)") }
        return "/cases/\(posted.string("case"))"
    }

    /// The version of a draft that its author would confirm now.
    func seen(_ draft: String, as asker: String = "asker") async throws -> Int {
        let check = try await send(.get, draft + "/check", as: asker)
        return check.json["seen"] as? Int ?? 0
    }

    /// Asks again until every picture of the draft was searched, so that no single request takes long.
    ///
    /// - Returns: a reason for each file in which something is still found.
    private func waitForReading(_ draft: String, as asker: String) async throws -> [[String: Any]] {
        for _ in 0..<600 {
            let check = try await send(.get, draft + "/check", as: asker)
            let files = (check.json["draft"] as? [String: Any])?["files"] as? [[String: Any]] ?? []
            // What could not be read has no `isRead` at all.
            if !files.isEmpty, files.allSatisfy({ $0["isRead"] as? Bool ?? true }) {
                return files.compactMap { file in file["seq"].map { ["seq": $0, "reason": "试验"] } }
            }
            try await Task.sleep(for: .milliseconds(200))
        }
        throw TestSetupProblem(description: "the pictures were not read")
    }
}
