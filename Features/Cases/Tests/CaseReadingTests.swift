import Kernel
import Testing
import Web

@testable import Cases

@Suite struct CaseReadingTests {
    @Test("an assessment has one to three named diagnoses, each with a confidence of 0 to 100")
    func assessment() throws {
        let read = try CaseReading.assessment(
            Form([
                ("diagnoses[0][name]", " shingles "), ("diagnoses[0][confidence]", "80"),
                ("diagnoses[1][name]", ""), ("diagnoses[1][confidence]", "10"),
                ("diagnoses[2][name]", "dermatitis"), ("reasons", "dermatome\r\nand pain"), ("todo", "aciclovir"),
            ]))
        #expect(
            read.diagnoses == [
                Assessment.Diagnosis(name: "shingles", confidence: 80),
                Assessment.Diagnosis(name: "dermatitis", confidence: 50),
            ])
        #expect(read.reasons == "dermatome\nand pain" && read.checkNext.isEmpty && read.todo == "aciclovir")
    }

    @Test(
        "an assessment without a diagnosis, with four, or with a confidence that there is not names its field",
        arguments: [
            [], [("diagnoses[0][name]", " ")],
            (0..<4).map { ("diagnoses[\($0)][name]", "d\($0)") },
            [("diagnoses[0][name]", "d"), ("diagnoses[0][confidence]", "101")],
            [("diagnoses[0][name]", "d"), ("diagnoses[0][confidence]", "-1")],
            [("diagnoses[0][name]", String(repeating: "长", count: 201))],
        ] as [[(String, String)]])
    func badAssessment(_ fields: [(String, String)]) {
        #expect { try CaseReading.assessment(Form(fields.map { (name: $0.0, value: $0.1) })) } throws: { error in
            guard case CommonFailure.invalid(field: "diagnoses", reason: _) = error else { return false }
            return true
        }
    }

    @Test("a close-out takes what is left out for unclear, and refuses a code that there is not")
    func closeOut() throws {
        let empty = try CaseReading.closeOut(Form())
        #expect(empty.diagnosisChanged == .unclear && empty.planChanged == .unclear && empty.learned.isEmpty)
        let read = try CaseReading.closeOut(
            Form([
                ("diagnosisChanged", "yes"), ("referralAvoided", "no"), ("learned", " look "), ("withoutAnswer", "1"),
            ]))
        #expect(read.diagnosisChanged == .yes && read.referralAvoided == .no && read.learned == "look")
        #expect(!read.withoutAnswer, "the form has no say in it")
        #expect(throws: (any Error).self) { try CaseReading.closeOut(Form([("planChanged", "maybe")])) }
        #expect(throws: (any Error).self) {
            try CaseReading.closeOut(Form([("learned", String(repeating: "长", count: 2001))]))
        }
    }

    @Test("codes, the accepted answer and the reports of a decision are read or refused with their field")
    func codes() throws {
        #expect(try CaseReading.code(Form([("decision", "show")]), "decision", of: Decision.self) == .show)
        for fields in [[], [(name: "decision", value: "maybe")]] {
            #expect {
                try CaseReading.code(Form(fields), "decision", of: Decision.self)
            } throws: { error in
                guard case CommonFailure.invalid(field: "decision", let reason) = error else { return false }
                return reason.en.contains("show, remove") && reason.zh.contains("show, remove")
            }
        }
        #expect(try CaseReading.answer(Form([("answer", "7")])) == 7)
        #expect(throws: CommonFailure.self) { try CaseReading.answer(Form()) }
        #expect(throws: CommonFailure.self) { try CaseReading.answer(Form([("answer", "first")])) }
        let ids = [CommandID.make(), CommandID.make()]
        #expect(try CaseReading.reports(Form(ids.map { (name: "report", value: $0.text) })) == Set(ids))
        #expect(try CaseReading.reports(Form()).isEmpty)
        #expect(throws: CommonFailure.self) { try CaseReading.reports(Form([("report", "1")])) }
    }

    private static let hostile = [
        "\u{0}", "a\u{7}b", "\u{202E}txt.exe", String(repeating: "\u{301}", count: 2001), "<script>",
        String(repeating: "長", count: 5000), "\r\n\r\n", "99999999999999999999", "-1", "NaN",
    ]

    @Test("hostile text is taken clean or refused with its field, and never stops the reader", arguments: hostile)
    func hostileText(_ text: String) {
        let names = [
            "diagnoses[0][name]", "diagnoses[0][confidence]", "diagnoses[99999999999999999999][name]", "reasons",
            "checkNext", "todo", "learned", "diagnosisChanged", "decision", "answer", "report",
        ]
        for name in names {
            let form = Form([(name: name, value: text), (name: "diagnoses[1][name]", value: "shingles")])
            let reads: [() throws -> [String]] = [
                {
                    let read = try CaseReading.assessment(form)
                    return read.diagnoses.map(\.name) + [read.reasons, read.checkNext, read.todo]
                },
                { [try CaseReading.closeOut(form).learned] },
                { [try CaseReading.code(form, "decision", of: Decision.self).rawValue] },
                { [String(try CaseReading.answer(form))] }, { try CaseReading.reports(form).map(\.text) },
            ]
            for read in reads {
                do {
                    for scalar in try read().joined().unicodeScalars where scalar != "\n" {
                        #expect(scalar.value >= 0x20 && scalar.value != 0x7F, "\(name)")
                    }
                } catch let failure as any Failure {
                    #expect(failure.field != nil, "\(name)")
                } catch {
                    Issue.record("\(name): \(type(of: error))")
                }
            }
        }
    }

    @Test("a state and a place in the list are read from the address; what there is not is not found")
    func addresses() throws {
        #expect(try CaseReading.filter(state: "answered", mine: nil) == CaseFilter(state: .answered))
        #expect(try CaseReading.filter(state: "", mine: "1") == CaseFilter(isMine: true))
        #expect(try CaseReading.filter(state: nil, mine: "0") == CaseFilter())
        #expect(throws: CommonFailure.notFound) { try CaseReading.filter(state: "lost", mine: nil) }

        let place = CaseCursor(posted: Instant(milliseconds: 1_763_600_000_000), id: .make())
        #expect(try CaseReading.cursor(place.description) == place)
        #expect(
            try CaseReading.cursor("1763600000000")
                == CaseCursor(posted: Instant(milliseconds: 1_763_600_000_000), id: nil))
        let queued = "1763600000000_\(ThreadID.make())_stat"
        #expect(try CaseReading.cursor(queued)?.description == queued)
        #expect(try CaseReading.cursor(nil) == nil && CaseReading.cursor("") == nil)
        for bad in [
            "x", "1_", "1_x", "_", "1_\(ThreadID.make())_2", "1_\(ThreadID.make())_stat_", "99999999999999999999",
        ] {
            #expect(throws: CommonFailure.notFound, "\(bad)") { try CaseReading.cursor(bad) }
        }
    }
}
