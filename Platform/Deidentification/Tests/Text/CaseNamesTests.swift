import Foundation
import Testing

@testable import Deidentification

@Suite("Names of a case")
struct CaseNamesTests {
    private let finder = TextDeidentifier()

    private func clean(_ texts: [String], known: [String] = []) -> [String] {
        zip(finder.findings(inCase: texts, known: known), texts).map { finder.apply($0, to: $1) }
    }

    @Test("a name that one field tells is removed in every field, under one label")
    func everywhere() {
        let found = clean(["桂英咳血怎么办？王桂英需要住院吗", "患者姓名：王桂英，女，56岁，咳嗽。丈夫李强陪同", "王 桂英 WBC 12", "Wang Guiying 床旁片"])
        #expect(found[0] == "[姓名A]咳血怎么办？[姓名A]需要住院吗")
        #expect(found[1].contains("患者姓名：[姓名A]") && !found[1].contains("桂英"))
        #expect(found[2] == "[姓名A] WBC 12")
        #expect(found[3].hasPrefix("[姓名A]") || found[3].hasPrefix("[name A]"))
        #expect(!found.joined().lowercased().contains("guiying"))
    }

    @Test("a name that is certain in one field is certain in the others")
    func certainty() {
        let found = finder.findings(inCase: ["OKONKWO, Adaeze has a rash", "Patient name: Adaeze Okonkwo", "Okonkwo"])
        #expect(found.map { $0.map(\.confidence) } == [[.certain], [.certain], [.likely]], "a part is less sure")
        #expect(Set(found.map { $0.map(\.replacement) }).count == 1)
    }

    @Test("numbers and places that one field tells are removed in every field")
    func values() {
        let found = clean([
            "00123456 的片子怎么看？电话 138-0013-8000", "住院号：00123456，电话13800138000，家住漾濞县平坡镇高发村3组", "漾濞县平坡镇高发村3组同村有病例",
        ])
        #expect(!found[0].contains("00123456") && !found[0].contains("8000"))
        #expect(!found[2].contains("高发村"))
    }

    @Test(
        "what only looks like a name elsewhere stays",
        arguments: [
            ["Is this Parkinson's disease?", "Seen by Mr. Parkinson today."],
            ["Will it heal?", "Thank you for seeing Mr. Will Baker."],
        ])
    func eponyms(texts: [String]) { #expect(clean(texts)[0] == texts[0]) }

    @Test("labels are never a bare letter, and the author's own names come first")
    func labels() {
        #expect(clean(["患者张慧，张伟大夫", "张慧"]) == ["患者[姓名A]，[姓名B]大夫", "[姓名A]"])
        #expect(clean(["李强陪同，患者张慧"], known: ["张慧"])[0].contains("患者[姓名A]"))
    }

    @Test("a surname that a longer name has is removed in the other fields, as the same person's")
    func words() {
        let long = String(repeating: "The rash is red and does not itch at night. ", count: 12)
        let found = clean([long + "Okonkwo sleeps well.", "Patient name: Adaeze Okonkwo"])
        #expect(found[0].hasSuffix("[name A] sleeps well.") && found[1].contains("[name A]"))
    }

    @Test("one text alone loses the same as before")
    func alone() {
        for text in ["患者张慧，身份证110105194912310021，2024年3月5日", "Seen by Dr. Watkins, MRN: A-123456"] {
            #expect(finder.findings(inCase: [text]).first == finder.findings(in: text))
        }
    }
}
