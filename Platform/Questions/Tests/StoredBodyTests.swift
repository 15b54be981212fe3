import Deidentification
import Foundation
import Kernel
import TestSupport
import Testing

@testable import Questions

@Suite("Stored bodies of older versions")
struct StoredBodyTests {
    private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    private func object(_ value: some Encodable) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        return try #require(json as? [String: Any])
    }

    @Test(
        "a posted body is readable without any one of its members, at any depth, and keeps all others",
        arguments: PostedCase.samples.suffix(2))
    func posted(_ whole: String) throws {
        let read = try decode(PostedCase.self, whole)
        // A box was never written without its four numbers, nor a burned place without its box.
        let bodies = try LeanerBodies.all(of: whole, whole: ["box"])
        #expect(bodies.count > 30)
        for body in bodies {
            let leaner = try decode(PostedCase.self, body.json)
            if !body.missing.hasPrefix("question") { #expect(leaner.question == read.question, "\(body)") }
            if !body.missing.hasPrefix("attachments") { #expect(leaner.attachments == read.attachments, "\(body)") }
            if !body.missing.hasPrefix("consent") { #expect(leaner.consent == read.consent, "\(body)") }
            if !body.missing.hasPrefix("removed") { #expect(leaner.removed == read.removed, "\(body)") }
        }
    }

    @Test("what is missing stands for the weaker claim: no consent to a use, one removal, one frame, no reason")
    func defaults() throws {
        #expect(try decode(Consent.self, "{}") == Consent(kind: .verbal))
        #expect(try decode(Consent.self, "{}").isActive)
        let attachment = try decode(Attachment.self, "{}")
        #expect(attachment.kind == "photo" && attachment.frames == 1 && attachment.windows.isEmpty)
        #expect(attachment.modality == nil && attachment.removed.isEmpty)
        #expect(try decode(Attachment.Removal.self, "{}").count == 1)
        let text = try decode(TextRemoval.self, "{}")
        #expect(text == TextRemoval(field: "", category: "", rule: "", count: 1, kept: false))
        let picture = try decode(PictureRemoval.self, "{}")
        #expect(
            picture == PictureRemoval(position: 0, burned: [], left: [], isUnreadable: false, reason: ""))
    }

    @Test(
        "a member of the wrong kind is refused, and does not become a default",
        arguments: [
            #"{"question":7}"#, #"{"question":{"question":7}}"#, #"{"question":{"tier":"one"}}"#,
            #"{"attachments":{}}"#,
            #"{"attachments":[7]}"#, #"{"consent":{"scopes":"teaching"}}"#, #"{"removed":{"text":[{"count":"two"}]}}"#,
            #"{"removed":{"pictures":[{"burned":[{}]}]}}"#, "[]", "7", "", "{",
        ])
    func wrong(_ body: String) {
        #expect(throws: (any Error).self) { try self.decode(PostedCase.self, body) }
    }

    @Test("a box of a kind that only a newer version knows is one that somebody drew")
    func newerKind() throws {
        let box = try decode(
            BurnedBox.self, #"{"box":{"x":0.1,"y":0.1,"width":0.2,"height":0.1},"kind":"hologram"}"#)
        #expect(box.kind == nil && box.box.width == 0.2)
    }

    @Test("a consent is the same text whatever order its uses came in, and says when it was withdrawn")
    func consent() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let texts = try [[Consent.Scope.teaching, .research], [.research, .teaching]].map { scopes in
            try encoder.encode(Consent(kind: .signed, scopes: Set(scopes)))
        }
        #expect(String(decoding: texts[0], as: UTF8.self) == #"{"kind":"signed","scopes":["teaching","research"]}"#)
        #expect(texts[0] == texts[1])
        var withdrawn = Consent(kind: .signed)
        withdrawn.withdrawnAt = Instant(milliseconds: 1_763_600_000_000)
        #expect(!withdrawn.isActive)
        #expect(try decode(Consent.self, String(decoding: encoder.encode(withdrawn), as: UTF8.self)) == withdrawn)
    }

    @Test("a posted body has exactly these members")
    func members() throws {
        let posted = try decode(PostedCase.self, try #require(PostedCase.samples.last))
        let json = try object(posted)
        #expect(Set(json.keys) == ["question", "attachments", "consent", "removed"])
        #expect(
            Set(try object(posted.question).keys) == [
                "question", "ageBand", "sex", "setting", "tier", "history", "examination", "laboratory", "available",
                "urgency",
            ])
        #expect(Set(try object(posted.removed).keys) == ["text", "keptReason", "pictures"])
        let picture = try #require(posted.removed.pictures.first)
        #expect(Set(try object(picture).keys) == ["position", "burned", "left", "isUnreadable", "reason"])
    }
}
