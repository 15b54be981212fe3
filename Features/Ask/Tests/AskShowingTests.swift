import Circles
import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Rooms
import Testing

@testable import Ask

@Suite("What a program gets of a draft")
struct AskShowingTests {
    private func object(_ value: some Encodable) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        return try #require(json as? [String: Any])
    }

    @Test("a draft has exactly these members, and never the names or the secret")
    func draft() throws {
        var content = DraftContent(groups: [.make()], names: ["Alex Example"])
        content.question.question = "Rash?"
        let draft = AskPagesTests.draft(content, pictures: [try AskPagesTests.picture()])
        let json = try object(DraftJSON(draft))
        #expect(
            Set(json.keys) == ["id", "question", "groups", "files", "completeness", "version", "updatedAt"])
        let posted = try object(DraftJSON(AskPagesTests.draft(postedAs: .make())))
        #expect(posted["postedAs"] is String)
        let text = String(decoding: try JSONEncoder().encode(DraftJSON(draft)), as: UTF8.self)
        #expect(!text.contains("Alex Example") && !text.contains("secret"))
    }

    @Test("a file says what is masked and what is still found; what could not be read says nothing of it")
    func files() throws {
        let found = try AskPagesTests.picture(left: [AskGround.finding], boxes: 1)
        let json = try object(DraftJSON.File(found))
        #expect(Set(json.keys) == ["id", "seq", "attachment", "isRead", "masks", "found"])
        #expect(json["isRead"] as? Bool == true && (json["masks"] as? [Any])?.count == 1)
        #expect((json["found"] as? [[String: Any]])?.first?["kind"] as? String == "text")
        #expect(try object(DraftJSON.File(try AskPagesTests.picture(.reading)))["isRead"] as? Bool == false)
        #expect(try object(DraftJSON.File(try AskPagesTests.picture(.unreadable)))["isRead"] == nil)
        #expect(try object(DraftJSON.File(try AskPagesTests.picture(poor: true)))["poor"] as? String == "tooSmall")
        let attachment = try #require(json["attachment"] as? [String: Any])
        #expect(Set(attachment.keys) == ["kind", "width", "height", "frames", "windows", "removed"])
    }

    @Test("the check has the findings with their keys, the record without values, and what colleagues would read")
    func check() throws {
        var content = DraftContent()
        content.question.question = "电话13800138000，2024年3月5日起病"
        let draft = AskPagesTests.draft(content)
        let check = TextCheck(of: content, today: CheckTests.today, with: TextDeidentifier())
        let json = try object(CheckJSON(draft, check))
        #expect(Set(json.keys) == ["draft", "seen", "day", "removed", "findings", "preview", "mayBeSmallCell"])
        #expect(json["seen"] as? Int == 7)
        let findings = try #require(json["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["category"] as? String == "phone" && $0["isCertain"] as? Bool == true })
        for finding in findings {
            #expect(
                Set(finding.keys) == [
                    "key", "field", "start", "end", "category", "rule", "isCertain", "becomes", "choices",
                ])
        }
        let removed = try #require(json["removed"] as? [[String: Any]])
        #expect(removed.allSatisfy { Set($0.keys) == ["field", "category", "rule", "count", "kept", "asDistance"] })
        let preview = try #require(json["preview"] as? [String: Any])
        #expect((preview["question"] as? String)?.contains("13800138000") == false)
    }

    @Test("a file of the pipeline becomes files of an entry and what its page shows, with nothing else")
    func accepted() throws {
        let accepted = try AskGround.file("picture").base
        let files = accepted.entryFiles(position: 3)
        #expect(files.map(\.position) == [3] && files.map(\.rendition) == ["full"] && files.map(\.bytes) == [7])
        let attachment = accepted.attachment
        #expect(attachment.kind == "dicom" && attachment.width == 8 && attachment.frames == 1)
        #expect(attachment.windows.isEmpty && attachment.removed.isEmpty && attachment.modality == nil)
    }
}
