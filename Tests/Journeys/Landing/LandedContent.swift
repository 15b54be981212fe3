import Foundation
import HTTPTypes
import Kernel
import TestSupport
import Web

@testable import Huizhen
@testable import Rooms

/// A little of everything that people leave in an installation; all of it is invented.
enum LandedContent {
    /// What is typed into drafts, which are sealed and so cannot be found in the database.
    static let typed = ["手掌脱屑两月，草稿里问怎么办？", "草稿里写的病史：种田，冬天加重。"]

    static func fill(_ village: Village) async throws {
        try await cases(village)
        try await messages(village)
        try await draft(village)
        // Then whatever each room says of itself: rooms that come later are in the later dumps.
        for source in village.house.household.trials {
            for command in try await source.commands(village.world) where command.method != .get {
                _ = try await village.send(command, as: command.actor.rawValue)
            }
        }
    }

    private static func cases(_ village: Village) async throws {
        let photo = try await village.upload(picture(1), as: "asker")
        let asked = try await village.ask("小腿红斑三天，要不要抗生素？", history: "六十岁，糖尿病十年。", uploads: [photo])
        let answer = try await post(village, asked + "/answers", "colleague", ["text": "先拍片，再用药。"])
        _ = try await post(village, asked + "/accept", "asker", ["answer": answer.json["seq"] as? Int ?? 0])
        _ = try await post(village, asked + "/close", "asker", ["planChanged": "yes", "learned": "早看足背动脉"])
        let open = try await village.ask("咳嗽两周，还要查什么？")
        _ = try await post(village, open + "/requests", "third", ["text": "请补一张胸片。"])
        _ = try await post(village, open + "/notes", "asker", ["text": "胸片明天拍好。"])
    }

    private static func messages(_ village: Village) async throws {
        let path = "/groups/\(village.group)/messages"
        _ = try await post(village, path, "colleague", ["text": "周五晚上讨论皮疹。"])
        let photo = try await village.upload(picture(2), as: "third")
        _ = try await post(village, path, "third", ["text": "这张图给大家看。", "upload": [photo]])
        let other = "/groups/\(village.otherGroup)/messages"
        _ = try await post(village, other, "outsider", ["text": "另一群里的话，别人看不见。"])
    }

    private static func draft(_ village: Village) async throws {
        let made = try await post(
            village, "/ask/drafts", "asker",
            ["question": typed[0], "history": typed[1], "group": [village.group.text]])
        let photo = try await village.upload(picture(3), as: "asker")
        let path = "/ask/drafts/\(made.string("draft"))/pictures"
        _ = try await post(village, path, "asker", ["upload": [photo]])
    }

    private static func post(
        _ village: Village, _ path: String, _ person: String, _ body: [String: Any]
    ) async throws -> Village.Answer {
        let named = body.merging(["id": CommandID.make().text]) { $1 }
        let answer = try await village.send(.post, path, as: person, named)
        guard answer.status < 300 else {
            throw TestSetupProblem(description: "\(path) as \(person): \(answer.status) \(answer.text)")
        }
        return answer
    }

    /// A PNG of 32 by 24 pixels in a colour of its own.
    private static func picture(_ number: UInt8) -> [UInt8] {
        let row = [UInt8(0)] + Array(repeating: [200, 150 + number * 20, 140], count: 32).joined()
        return PNGWriter.file(width: 32, height: 24, rows: Array(Array(repeating: row, count: 24).joined()))
    }
}
