import HTTPTypes
import Kernel
import Live
import Rooms
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// A page that was opened at any moment and kept up by its events is the page that would be opened now.
@Suite("Pages that stay open", .serialized)
struct LivePageTests {
    /// Two of them on each engine; a seed that failed once is added.
    private static let seeds: [UInt64] = [1, 2]

    @Test(
        "a group's conversation and what came since equal the conversation opened now", arguments: Engine.allCases,
        seeds)
    func conversation(engine: Engine, seed: UInt64) async throws {
        try await Village.with(engine, isShared: true) { village in
            let life = GroupLife(village: village)
            try await Self.expectSame(
                village, "/groups/\(village.group)", seed: seed, devices: ["third", "asker", "colleague"], life.step)
        }
    }

    @Test("a case's page and what came since equal the page opened now", arguments: Engine.allCases, seeds)
    func casePage(engine: Engine, seed: UInt64) async throws {
        try await Village.with(engine, isShared: true) { village in
            let path = try await village.ask("这样处理对吗？", as: "colleague")
            // Being seen for the first time is no entry: it is over before anybody's page is kept up.
            _ = try await village.send(.get, path, as: "third")
            let life = CaseLife(village: village, path: path)
            try await Self.expectSame(
                village, path, seed: seed, devices: ["colleague", "asker", "third"], life.step)
        }
    }

    /// The same, and no stream stays open behind it.
    private static func expectSame(
        _ village: Village, _ path: String, seed: UInt64, devices: [String],
        _ step: @escaping @Sendable (inout SeededGenerator) async throws -> Void
    ) async throws {
        do {
            try await compare(village, path, seed: seed, devices: devices, step)
        } catch {
            await village.house.foundations.hub.endAll()
            throw error
        }
        await village.house.foundations.hub.endAll()
    }

    /// Opens the page on each device at another moment of what happens, goes on, and looks at what each shows then.
    private static func compare(
        _ village: Village, _ path: String, seed: UInt64, devices names: [String],
        _ step: @escaping @Sendable (inout SeededGenerator) async throws -> Void
    ) async throws {
        var chance = SeededGenerator(seed: seed)
        var opened: [Device] = []
        for name in names {
            for _ in 0..<4 { try await step(&chance) }
            opened.append(try await Device(village, name, path))
        }
        let last = "到此为止"
        let rest = chance
        try await withThrowingTaskGroup(of: Device.self) { group in
            for (index, device) in opened.enumerated() {
                group.addTask {
                    var device = device
                    try await device.listen(until: last, SeededGenerator(seed: seed &* 31 &+ UInt64(index)))
                    return device
                }
            }
            var chance = rest
            for _ in 0..<14 { try await step(&chance) }
            let said = try await village.send(
                .post, "/groups/\(village.group)/messages", as: "asker", ["id": CommandID.make().text, "text": last])
            try #require(said.status == 201, "\(said.text)")
            for try await device in group { try await device.expectFresh("seed \(seed)") }
        }
    }
}

/// What may happen in a group.
private struct GroupLife: Sendable {
    let village: Village

    func step(_ chance: inout SeededGenerator) async throws {
        let who = ["asker", "colleague", "third"].randomElement(using: &chance) ?? "asker"
        let group = "/groups/\(village.group)"
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: try await command(group + "/messages/\(Int.random(in: 3..<16, using: &chance))/withdrawal", who)
        case 1:
            let name = ["会诊群", "皮肤会诊群", "Skin"].randomElement(using: &chance) ?? ""
            try await command(group + "/settings", "asker", ["name": name, "kind": "specialty", "limit": 500])
        case 2:
            let role = ["member", "observer", "moderator"].randomElement(using: &chance) ?? ""
            let person = village.people["colleague"]?.text ?? ""
            try await command(group + "/members/\(person)/role", "asker", ["role": role])
        case 3: _ = try await village.ask("还有什么要查？", as: "asker")
        default: try await command(group + "/messages", who, ["text": "第 \(Int.random(in: 0..<99, using: &chance)) 句"])
        }
    }

    private func command(_ path: String, _ who: String, _ body: [String: Any] = [:]) async throws {
        try await village.attempt(path, as: who, body)
    }
}

/// What may happen to a case.
private struct CaseLife: Sendable {
    let village: Village
    let path: String

    func step(_ chance: inout SeededGenerator) async throws {
        let reader = ["asker", "third"].randomElement(using: &chance) ?? "third"
        let text = ["text": "第 \(Int.random(in: 0..<99, using: &chance)) 句"]
        switch Int.random(in: 0..<14, using: &chance) {
        case 0...3: try await village.attempt(path + "/answers", as: reader, text)
        case 4, 5: try await village.attempt(path + "/notes", as: "colleague", text)
        case 6: try await village.attempt(path + "/requests", as: reader, text)
        case 7:
            let diagnoses = [["name": "湿疹", "confidence": 60]]
            try await village.attempt(path + "/assessments", as: reader, ["diagnoses": diagnoses, "reasons": "病程"])
        case 8, 9:
            let seq = Int.random(in: 2..<9, using: &chance)
            try await village.attempt(path + "/accept", as: "colleague", ["answer": seq])
        case 10: try await village.attempt(path + "/consent/withdrawal", as: "colleague", ["scope": "teaching"])
        case 11: try await village.attempt(path + "/reports", as: "third", ["reason": "有脸"])
        case 12: try await village.attempt(path + "/decision", as: "asker", ["decision": "show"])
        default: try await village.attempt(path + "/close", as: "colleague", ["planChanged": "yes", "learned": "早用药"])
        }
    }
}

extension Village {
    /// Sends a command that the state of things may refuse.
    fileprivate func attempt(_ path: String, as name: String, _ body: [String: Any]) async throws {
        let answer = try await send(.post, path, as: name, body.merging(["id": CommandID.make().text]) { $1 })
        #expect(answer.status < 500, "\(path): \(answer.text)")
    }
}
