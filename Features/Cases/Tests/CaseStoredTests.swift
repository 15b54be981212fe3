import Foundation
import Kernel
import Questions
import Rooms
import TestSupport
import Testing
import Web

@testable import Cases

@Suite("Stored bodies of a case's entries")
struct CaseStoredTests {
    private func reads(_ kind: String, _ json: String) throws {
        let data = Data(json.utf8)
        let decoder = JSONDecoder()
        switch kind {
        case CaseEntry.posted: _ = try decoder.decode(CaseEntry.Posted.self, from: data)
        case CaseEntry.answer, CaseEntry.request, CaseEntry.note:
            _ = try decoder.decode(CaseEntry.Said.self, from: data)
        case CaseEntry.assessment: _ = try decoder.decode(Assessment.self, from: data)
        case CaseEntry.accepted: _ = try decoder.decode(CaseEntry.Accepted.self, from: data)
        case CaseEntry.closed: _ = try decoder.decode(CloseOut.self, from: data)
        case CaseEntry.reported: _ = try decoder.decode(CaseEntry.Reported.self, from: data)
        default: _ = try decoder.decode(CaseEntry.Empty.self, from: data)
        }
    }

    @Test("each body of each kind is read and shown without any one of its members, at any depth")
    func leaner() throws {
        var tried = 0
        for kind in CaseKinds.all {
            for sample in kind.samples {
                for body in try LeanerBodies.all(of: sample) {
                    tried += 1
                    #expect(throws: Never.self, "\(kind.name) \(body)") { try self.reads(kind.name, body.json) }
                    let html = kind.render(CaseKindsTests.entry(kind.name, body.json), .en).text
                    #expect(!html.contains("unreadable"), "\(kind.name) \(body)")
                }
            }
        }
        #expect(tried > 60)
    }

    @Test("a close-out and an assessment keep what is there when one member is missing")
    func kept() throws {
        let closeOut = CloseOut(
            diagnosisChanged: .yes, planChanged: .no, referralAvoided: .yes, learned: "x", withoutAnswer: true)
        for body in try LeanerBodies.all(of: try CaseEntry.json(closeOut)) {
            let read = try JSONDecoder().decode(CloseOut.self, from: Data(body.json.utf8))
            #expect(read.diagnosisChanged == (body.missing == "diagnosisChanged" ? .unclear : .yes))
            #expect(read.planChanged == (body.missing == "planChanged" ? .unclear : .no))
            #expect(read.learned == (body.missing == "learned" ? "" : "x"))
            #expect(read.withoutAnswer == (body.missing != "withoutAnswer"))
        }
        let assessment = Assessment(
            diagnoses: [.init(name: "shingles", confidence: 80)], reasons: "a", checkNext: "b", todo: "c")
        for body in try LeanerBodies.all(of: try CaseEntry.json(assessment)) {
            let read = try JSONDecoder().decode(Assessment.self, from: Data(body.json.utf8))
            #expect(read.todo == (body.missing == "todo" ? "" : "c"))
            #expect(read.diagnoses.count == (body.missing == "diagnoses" ? 0 : 1))
            #expect(read.diagnoses.first?.confidence != 80 || body.missing != "diagnoses.0.confidence")
        }
    }

    @Test("each kind is written with exactly these members")
    func members() throws {
        func keys(_ body: some Encodable) throws -> Set<String> {
            let json = try JSONSerialization.jsonObject(with: Data(try CaseEntry.json(body).utf8))
            return Set(try #require(json as? [String: Any]).keys)
        }
        #expect(try keys(CaseEntry.Said(text: "x")) == ["text"])
        #expect(try keys(CaseEntry.Accepted(answer: 2)) == ["answer"])
        #expect(try keys(CaseEntry.Reported()) == [] && keys(CaseEntry.Reported(decider: .make())) == ["decider"])
        #expect(try keys(CaseEntry.Empty()) == [])
        let closeOut = CloseOut(
            diagnosisChanged: .yes, planChanged: .no, referralAvoided: .yes, learned: "", withoutAnswer: false)
        #expect(
            try keys(closeOut)
                == ["diagnosisChanged", "planChanged", "referralAvoided", "learned", "withoutAnswer", "outcome"])
        #expect(try keys(CaseEntry.Noted(text: "", attachments: [])) == ["text", "attachments"])
        #expect(try keys(CaseCorrection(field: "history", text: "")) == ["field", "text"])
        #expect(try keys(RaisedUrgency(urgency: .stat)) == ["urgency"] && keys(TakenBack(reason: .other)) == ["reason"])
        #expect(
            try keys(Assessment(diagnoses: [], reasons: "", checkNext: "", todo: ""))
                == ["diagnoses", "reasons", "checkNext", "todo"])
    }
}
