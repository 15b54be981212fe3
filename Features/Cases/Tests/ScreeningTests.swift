import Blobs
import Circles
import Deidentification
import Foundation
import Kernel
import Questions
import Storage
import Testing
import Threads

@testable import Cases

@Suite("What is said in a case")
struct ScreeningTests {
    private let finder = TextDeidentifier()

    /// A case of which this was found.
    private func post(
        _ found: [(text: String, category: TextCategory)], to group: CircleID, by actor: Actor, _ ground: CasesGround,
        sealedFor other: ThreadID? = nil
    ) async throws -> ThreadID {
        let id = ThreadID.make()
        let words = FoundWords(found, with: finder)
        let sealed = try ground.actions.sealer.seal(words.bytes, boundTo: PostedCase.context(other ?? id))
        let body = """
            {"found":"\(Data(sealed).base64EncodedString())","question":{"question":"[姓名A]咳血怎么办？"}}
            """
        return try await ground.post(body, to: [group], by: actor, id: id)
    }

    private func refusal(_ body: () async throws -> some Any) async -> CaseFailure? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? CaseFailure
        }
    }

    @Test(
        "what was found when a case was posted is refused in every later entry, and other words are not",
        arguments: Engine.allCases)
    func names(engine: Engine) async throws {
        try await CasesGround.with(engine) { ground in
            let people = try await ground.people(3)
            let (asker, colleague) = (people[0], people[1])
            let group = try await ground.group(people.map { ($0, "member") })
            let id = try await post([("王桂英", .name)], to: group, by: asker, ground)
            let expected = CaseFailure.identifiers([TextCategory.name.label])
            let actions = ground.actions
            for text in ["桂英好些了吗", "Is Wang Guiying better?"] {
                let assessment = Assessment(
                    diagnoses: [.init(name: "Tuberculosis", confidence: 60)], reasons: "", checkNext: text, todo: "")
                let closeOut = CloseOut(
                    diagnosisChanged: .yes, planChanged: .yes, referralAvoided: .yes, learned: text,
                    withoutAnswer: false)
                #expect(
                    await refusal { try await actions.say(id, .answer, text: text, command: .make(), by: colleague) }
                        == expected)
                #expect(
                    await refusal {
                        try await actions.say(id, .askInformation, text: text, command: .make(), by: colleague)
                    } == expected)
                #expect(
                    await refusal { try await actions.note(id, NoteDraft(id: .make(), text: text), by: asker) }
                        == expected)
                #expect(
                    await refusal { try await actions.assess(id, assessment, command: .make(), by: colleague) }
                        == expected)
                #expect(
                    await refusal { try await actions.close(id, closeOut, command: .make(), by: asker) } == expected)
                #expect(
                    await refusal { try await actions.report(id, reason: text, command: .make(), by: colleague) }
                        == expected)
            }
            _ = try await actions.say(id, .answer, text: "建议查痰涂片三次，桂枝汤停用", command: .make(), by: colleague)
        }
    }

    @Test(
        "a case from before that was kept, or whose list cannot be opened, goes on by the rules alone",
        arguments: Engine.allCases)
    func older(engine: Engine) async throws {
        try await CasesGround.with(engine) { ground in
            let people = try await ground.people(3)
            let group = try await ground.group(people.map { ($0, "member") })
            let old = try await ground.post(to: [group], by: people[0])
            let foreign = try await post([("王桂英", .name)], to: group, by: people[0], ground, sealedFor: .make())
            for id in [old, foreign] {
                _ = try await ground.actions.say(id, .answer, text: "桂英好些了吗", command: .make(), by: people[1])
                let certain = await refusal {
                    try await ground.actions.say(
                        id, .answer, text: CasesGround.identifying, command: .make(), by: people[1])
                }
                #expect(certain != nil)
            }
        }
    }

    @Test("what was found goes with the case when it is erased", arguments: Engine.allCases)
    func erased(engine: Engine) async throws {
        try await CasesGround.with(engine) { ground in
            let people = try await ground.people(3)
            let group = try await ground.group(people.map { ($0, "member") })
            let id = try await post([("王桂英", .name)], to: group, by: people[0], ground)
            let held: SQL = "select count(*) from entry where body like '%found%'"
            #expect(try await ground.database.read { try $0.value(held) } == 1)
            _ = try await ground.actions.withdrawConsent(id, .all, command: .make(), by: people[0])
            #expect(try await ground.database.read { try $0.value(held) } == 0)
        }
    }

    @Test("a date in what is said is told by its distance from the day on which it is said", arguments: Engine.allCases)
    func dates(engine: Engine) async throws {
        try await CasesGround.with(engine) { ground in
            let people = try await ground.people(3)
            let group = try await ground.group(people.map { ($0, "member") })
            let id = try await ground.post(to: [group], by: people[0])
            // 20 November 2025 in China.
            let said = "2025年11月18日的片子已看，预约11月27日复查，农历初八不详"
            let seq = try await ground.actions.say(id, .answer, text: said, command: .make(), by: people[1])
            let entry = try #require(
                try await ground.actions.open(id, by: people[0]).entries.first { $0.seq == seq })
            let text = try JSONDecoder().decode(CaseEntry.Said.self, from: Data(entry.body.utf8)).text
            #expect(text == "[2 天前]的片子已看，预约[7 天后]复查，农历初八不详")
        }
    }
}
