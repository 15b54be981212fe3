import ArgumentParser
import Blobs
import Circles
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Rooms
import Storage
import TestSupport
import Testing
import Web

@testable import Huizhen

@Suite("The record of who did what")
struct AuditTests {
    private func records(_ village: Village) async throws -> [AuditRecord] {
        await village.house.foundations.ground.book.write()
        return try await village.house.database.read { try Audit.records(limit: 10_000, in: $0) }
    }

    @Test("every refusal is recorded at the edge, with route, code and person", arguments: Engine.allCases)
    func refusals(_ engine: Engine) async throws {
        try await Village.with(engine) { village async throws in
            // Given a case that an outsider must not see.
            let path = try await village.ask("发热两天怎么办")
            let id = String(path.split(separator: "/")[1])
            let outsider = village.people["outsider"]
            // When the outsider, a stranger and a member are refused in many ways.
            let foreign = try await village.upload([1, 2, 3], as: "asker")
            let attempts: [(Village.Answer, String, PersonID?, String?)] = [
                (try await village.send(.get, path, as: "outsider"), "GET /cases/:case", outsider, id),
                (
                    try await village.send(.get, path + "/nowhere/at/all", as: "outsider"), "GET elsewhere", outsider,
                    nil
                ),
                (try await village.send(.get, "/administration", as: "outsider"), "GET /administration", outsider, nil),
                (
                    try await village.send(
                        .head, "/uploads/\(foreign)", as: "outsider", headers: ["Tus-Resumable": "1.0.0"]),
                    "HEAD /uploads/:upload", outsider, foreign
                ),
                (try await village.send(.get, path, as: nil), "GET /cases/:case", nil, id),
                (
                    try await village.send(.post, "/sign-up/not-a-code", as: nil, ["name": "x"]),
                    "POST /sign-up/:code", nil, nil
                ),
                (
                    try await village.send(
                        .post, "/groups", as: "outsider", ["name": ""], headers: ["Origin": "https://evil.example"]),
                    "POST /groups", outsider, nil
                ),
            ]
            // Then each stands in the record, by its route, and no path that may hold anything.
            let records = try await records(village)
            for (answer, action, person, subject) in attempts {
                #expect((400..<500).contains(answer.status), "\(action): \(answer.status)")
                let code = answer.json["code"] as? String
                #expect(
                    records.contains {
                        $0.action == action && $0.actor == person && $0.subject == subject
                            && (code == nil ? $0.refused != nil : $0.refused == code)
                    }, "\(action) \(code ?? "-"): \(records.filter { $0.refused != nil }.suffix(12))")
            }
            #expect(!records.contains { "\($0)".contains("not-a-code") || "\($0)".contains("nowhere") })
        }
    }

    @Test("what was read is recorded once for each person, thing and day", arguments: Engine.allCases)
    func reads(_ engine: Engine) async throws {
        try await Village.with(engine) { village async throws in
            let path = try await village.ask("发热两天怎么办")
            let id = String(path.split(separator: "/")[1])
            for _ in 0..<3 {
                for name in ["colleague", "third"] {
                    #expect(try await village.send(.get, path, as: name).status == 200)
                }
            }
            let person = village.people["colleague"]?.text ?? ""
            for _ in 0..<2 {
                #expect(
                    try await village.send(.get, "/administration", as: "administrator").status == 200)
                #expect(
                    try await village.send(.get, "/administration/people/\(person)", as: "administrator").status < 400)
            }
            let records = try await records(village)
            let readers = records.filter { $0.action == "cases.read" && $0.subject == id }.compactMap(\.actor)
            #expect(Set(readers) == Set(["colleague", "third"].compactMap { village.people[$0] }))
            #expect(readers.count == 2)
            #expect(records.count { $0.action == "accounts.administer" && $0.subject == "people" } == 1)
        }
    }

    @Test("what is found in a message and sent all the same is recorded as an override", arguments: Engine.allCases)
    func overrides(_ engine: Engine) async throws {
        try await Village.with(engine) { village async throws in
            let messages = "/groups/\(village.group)/messages"
            let (plain, telling) = (CommandID.make().text, CommandID.make().text)
            let text = "请联系13912345678"
            let said = [
                try await village.send(.post, messages, as: "asker", ["text": text]),
                try await village.send(.post, messages, as: "asker", ["id": telling, "text": text, "confirmed": true]),
                try await village.send(.post, messages, as: "asker", ["id": telling, "text": text, "confirmed": true]),
                try await village.send(
                    .post, messages, as: "asker", ["id": plain, "text": "今天值班", "confirmed": true]),
            ]
            #expect(said.map(\.status) == [422, 201, 201, 201])
            let overrides = try await records(village).filter { $0.action == "groups.override" }
            #expect(overrides.map(\.subject) == [telling])
            #expect(overrides.map(\.actor) == [village.people["asker"]])
        }
    }

    @Test("the record of an installation verifies, is exported whole, and shows a change", arguments: Engine.allCases)
    func commands(_ engine: Engine) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-audit-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withLocation(engine) { location async throws in
            // Given an installation with some records, sealed.
            var settings = HouseSettings(data: folder.path, database: nil, web: WebSettings())
            settings.database = location
            let house = try await House.open(settings, logger: quiet)
            let actor = Actor(person: .make(), address: "192.0.2.7")
            for number in 0..<30 {
                try await house.foundations.ground.perform("platform.try", by: actor, on: "thing \(number)") { _ in }
            }
            let key = try AuditKey(bytes: KeyFile.existing(at: settings.auditKeyPath))
            try await house.database.write {
                _ = try AuditChain.seal(limit: 1000, with: key, at: .systemNow, in: $0)
            }
            await house.close()
            let place = ["--data", folder.path, "--database", Self.text(of: location)]

            // Then it verifies, also with the public key that was kept elsewhere.
            try await AuditVerify.parse(place).run()
            try await AuditVerify.parse(place + ["--public-key", key.verifier.text]).run()
            try await AuditHeadCommand.parse(place).run()
            let other = AuditKey().verifier.text
            await #expect(throws: ExitCode.self) {
                try await AuditVerify.parse(place + ["--public-key", other]).run()
            }

            // And is exported as FHIR resources, to nobody else's eyes, and never over a file that is there.
            let output = folder.path + "/audit.ndjson"
            try await AuditExport.parse(place + ["--output", output]).run()
            let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
            let resources = try lines.map {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
            }
            #expect(resources.count >= 30)
            #expect(resources.allSatisfy { $0["resourceType"] as? String == "AuditEvent" })
            #expect(lines.count { $0.contains(actor.person.text) && $0.contains("192.0.2.7") } == 30)
            let mode = try FileManager.default.attributesOfItem(atPath: output)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            await #expect(throws: (any Error).self) { try await AuditExport.parse(place + ["--output", output]).run() }
            let past = ["--output", output + "2", "--to", "2001-01-01"]
            try await AuditExport.parse(place + past).run()
            #expect(try Data(contentsOf: URL(fileURLWithPath: output + "2")).isEmpty)
            await #expect(throws: (any Error).self) {
                try await AuditExport.parse(place + ["--output", output + "3", "--from", "yesterday"]).run()
            }

            // When somebody changes a record in the database, it is said.
            let database = try await Database.open(location, migrations: [], mode: .asIs, logger: quiet)
            try await database.write {
                _ = try $0.run("update audit_event set subject = 'thing 99' where subject = 'thing 3'")
            }
            await database.close()
            await #expect(throws: ExitCode.self) { try await AuditVerify.parse(place).run() }
        }
    }

    private static func text(of location: DatabaseLocation) -> String {
        switch location {
        case .file(let path): path
        case .postgres(let url): url
        }
    }

    @Test("the jobs of the platform seal what is open and remove what is over its time", arguments: Engine.allCases)
    func jobs(_ engine: Engine) async throws {
        try await Village.with(engine) { village async throws in
            let kinds = village.house.household.jobs["platform"] ?? []
            for name in ["seal-audit", "cut-audit"] {
                guard case .work(let work) = try #require(kinds.first { $0.name == name }).work else {
                    Issue.record("\(name) is no work")
                    return
                }
                try await work(
                    JobRow(
                        id: .make(), room: "platform", name: name, key: "", subject: nil, body: "", due: .systemNow,
                        attempt: 1))
            }
            let open: Int? = try await village.house.database.read {
                try $0.value("select count(*) from audit_event where position is null")
            }
            let all: Int? = try await village.house.database.read { try $0.value("select count(*) from audit_event") }
            #expect(open == 0 && (all ?? 0) > 5)
        }
    }
}
