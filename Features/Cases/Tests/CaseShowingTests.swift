import Circles
import Foundation
import Kernel
import Questions
import Rooms
import TestSupport
import Testing
import Threads

@testable import Cases

@Suite struct CaseShowingTests {
    private func object(_ value: some Encodable) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        return try #require(json as? [String: Any])
    }

    private func found(_ state: CaseState = .open) -> Case {
        Case(
            id: .make(), asker: CaseKindsTests.author, state: state, urgency: .asap,
            due: CasesGround.start.adding(seconds: 7200), title: "Is this shingles?",
            groups: ["Skin disease"],
            clocks: Case.Clocks(
                posted: CasesGround.start, firstSeen: nil, firstAnswer: nil, accepted: nil, closed: nil),
            acceptedSeq: nil, answerCount: 0, closeOut: nil, take: nil)
    }

    @Test("an entry has the one member that its kind says, from every version of its body")
    func entries() throws {
        let members = [
            CaseEntry.posted: "posted", CaseEntry.answer: "said", CaseEntry.request: "said", CaseEntry.note: "said",
            CaseEntry.assessment: "assessment", CaseEntry.accepted: "accepted", CaseEntry.closed: "closed",
            CaseEntry.reported: "reported", CaseEntry.reportedAgain: "reported",
            CaseEntry.takenBack: "takenBack", CaseEntry.raised: "raised", CaseEntry.correction: "correction",
            CaseEntry.taken: "taken",
        ]
        for kind in CaseKinds.all {
            for sample in kind.samples {
                let json = try object(CaseEntryJSON(entry: CaseKindsTests.entry(kind.name, sample)))
                let common: Set<String> = ["seq", "kind", "createdAt", "files"]
                let author: Set<String> = members[kind.name] == "reported" ? [] : ["author"]
                let member = Set([members[kind.name]].compactMap(\.self))
                #expect(Set(json.keys) == common.union(author).union(member), "\(kind.name)")
            }
        }
        let broken = try object(CaseEntryJSON(entry: CaseKindsTests.entry(CaseEntry.answer, "[]")))
        #expect(broken["said"] == nil && broken["kind"] as? String == "answer")
    }

    @Test("consent and removals stand beside the case and not in its first entry, where they would grow old")
    func posted() throws {
        let entry = CaseKindsTests.entry(CaseEntry.posted, CaseSamples.posted[0])
        let posted = try object(CaseEntryJSON(entry: entry))["posted"] as? [String: Any]
        #expect(Set(try #require(posted).keys) == ["question", "attachments"])
    }

    @Test("a case in a list has no entries and no guard; an opened one has both")
    func cases() throws {
        let listed = try object(CaseJSON(found(.needsInformation)))
        #expect(listed["state"] as? String == "needs-information" && listed["urgency"] as? String == "asap")
        for absent in ["entries", "earlier", "consent", "hidden", "reports", "removed"] {
            #expect(listed[absent] == nil, "\(absent)")
        }
        let report = CaseReport(
            id: .make(), reporter: CaseKindsTests.author, reason: "a tattoo", at: CasesGround.start,
            decider: CaseKindsTests.author)
        let opened = CaseActions.Opened(
            case: found(), question: CaseKindsTests.entry(CaseEntry.posted, CaseSamples.posted[0], seq: 1),
            entries: [CaseKindsTests.entry(CaseEntry.note, CaseSamples.said[0], seq: 9)], isNewest: true,
            accepted: nil, reach: CaseReach(sentTo: 7, seenBy: 3), mayAnswer: true, mayModerate: false,
            now: CasesGround.start, vector: [:],
            protection: CaseProtection(
                hiding: .reported, reports: [report], consent: Consent(kind: .signed), mayDecide: true,
                mayWithdraw: false,
                removed: RemovalReport()))
        let json = try object(CaseJSON(opened))
        #expect((json["entries"] as? [[String: Any]])?.map { $0["seq"] as? Int } == [1, 9])
        #expect(json["earlier"] as? Int == 9 && json["hidden"] as? String == "reported")
        let first = try #require((json["reports"] as? [[String: Any]])?.first)
        #expect(first["reporter"] as? String == "Dr <Li>" && first["reason"] as? String == "a tattoo")
        #expect(first["id"] as? String == report.id.text && first["decider"] is [String: Any])
    }

    @Test("a case has exactly these members, in a list and opened")
    func members() throws {
        let always: Set<String> = [
            "id", "state", "urgency", "due", "title", "asker", "groups", "clocks", "answerCount",
        ]
        #expect(Set(try object(CaseJSON(found())).keys) == always)
        let opened = CaseActions.Opened(
            case: found(), question: CaseKindsTests.entry(CaseEntry.posted, CaseSamples.posted[0], seq: 1),
            entries: [], isNewest: true, accepted: nil, reach: CaseReach(sentTo: 7, seenBy: 3), mayAnswer: true,
            mayModerate: false, now: CasesGround.start,
            vector: [:],
            protection: CaseProtection(
                hiding: .shown, reports: [], consent: Consent(kind: .signed), mayDecide: false, mayWithdraw: false,
                removed: RemovalReport()))
        #expect(
            Set(try object(CaseJSON(opened)).keys)
                == always.union(["entries", "consent", "reports", "removed", "sentTo", "seenBy"]))
        let clocks = try #require(try object(CaseJSON(found()))["clocks"] as? [String: Any])
        #expect(Set(clocks.keys) == ["posted"])
        #expect(Set(try object(EntryJSON(thread: .make(), seq: 2)).keys) == ["thread", "seq"])
        let report = CaseReport(
            id: .make(), reporter: CaseKindsTests.author, reason: "x", at: CasesGround.start, decider: nil)
        #expect(Set(try object(CaseReportJSON(report)).keys) == ["id", "reporter", "reason", "at"])
        #expect(Set(try object(CaseReportJSON(report.unsigned)).keys) == ["id", "reason", "at"])
    }

    @Test("hiding has words of its own in the interface")
    func hiding() {
        #expect(Hiding.shown.word == nil && Hiding.reported.word == "reported" && Hiding.withdrawn.word == "withdrawn")
    }

    @Test("a page of the list says where the next one begins")
    func lists() throws {
        let last = found()
        let page = CaseListJSON(
            CaseActions.Listed(cases: [last], next: CaseCursor(after: last, isQueue: false), now: CasesGround.start))
        #expect(try object(page)["next"] as? String == "1763600000000_\(last.id)")
        #expect(CaseCursor(after: last, isQueue: true).description == "1763607200000_\(last.id)_asap")
        let empty = CaseActions.Listed(cases: [], next: nil, now: CasesGround.start)
        #expect(try object(CaseListJSON(empty))["next"] == nil)
    }
}
