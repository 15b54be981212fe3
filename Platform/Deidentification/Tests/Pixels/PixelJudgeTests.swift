import Foundation
import Testing

@testable import Deidentification

@Suite struct PixelJudgeTests {
    private func run(_ text: String, confidence: Double = 90) -> TextRun {
        let words = text.split(separator: " ").enumerated().map { index, word in
            let left = Double(index) * 300
            return PixelAnswer.Word(
                box: PixelBox(left: left, top: 0, right: left + 280, bottom: 30), text: String(word),
                confidence: confidence)
        }
        return TextRun.join(words, gap: .infinity)[0]
    }

    @Test(
        "what identifies is certain",
        arguments: ["姓名：张示例", "Name: Example Patient", "13800138000", "2024年1月17日", "MRN 00451234", "1980-05-12"])
    func certain(text: String) { #expect(PixelJudge().confidence(of: run(text)) == .certain) }

    @Test("other writing is proposed", arguments: ["左肺上叶", "Left anterior oblique", "超声", "630P630", "78DR78"])
    func weak(text: String) { #expect(PixelJudge().confidence(of: run(text)) == .weak) }

    @Test(
        "single characters, figures of a ruler and unsure words are noise",
        arguments: ["L", "一", "1 2 3 4 5 6", "10 20 30", "一 一 二 一", "16cm"])
    func noise(text: String) {
        #expect(PixelJudge().confidence(of: run(text)) == nil)
        #expect(PixelJudge().confidence(of: run("姓名 xqwe 13800138000", confidence: 30)) == nil)
    }

    @Test("the longest number is told with its signs, and not over the gaps of a ruler")
    func numbers() {
        #expect(PixelJudge.longestNumber("tel 138 0013 8000") == 11)
        #expect(PixelJudge.longestNumber("2024/01/17") == 8)
        #expect(PixelJudge.longestNumber("1 2 3 4 5 6 7 8") == 1)
        #expect(PixelJudge.longestNumber("") == 0)
    }

    @Test("a box comes back from a turned page to where it was", arguments: [0, 90, 180, 270])
    func turns(turn: Int) {
        // A picture of 100 by 60; the box lies at its upper left. Turned clockwise by 90, it lies at the upper right.
        let places = [
            0: PixelBox(left: 10, top: 5, right: 30, bottom: 15),
            90: PixelBox(left: 45, top: 10, right: 55, bottom: 30),
            180: PixelBox(left: 70, top: 45, right: 90, bottom: 55),
            270: PixelBox(left: 5, top: 70, right: 15, bottom: 90),
        ]
        #expect(places[turn]?.turnedBack(turn, width: 100, height: 60) == places[0])
    }

    @Test("a name that could not be read is hidden with the cue beside it")
    func wholeLine() throws {
        let json = """
            {"width":1000,"height":500,"sides":[1000],"languages":["eng"],"codes":[],"faces":[],"bands":[],"screens":[],
            "pages":[{"turn":0,"lines":[[100,100,600,130],[100,300,600,330]],
            "words":[{"box":[100,100,300,130],"text":"住院号：20240117","confidence":92}]}]}
            """
        let findings = try JSONDecoder().decode(PixelAnswer.self, from: Data(json.utf8)).findings()
        #expect(findings.count == 1)
        let box = try #require(findings.first?.box)
        #expect(box.x + box.width > 0.6 && box.y + box.height < 0.5)
    }

    @Test("short words in a block with a name go with it; alone they are nothing")
    func block() throws {
        func findings(_ words: String) throws -> [PixelFinding] {
            let json = """
                {"width":1000,"height":500,"sides":[1000],"languages":["eng"],"codes":[],"faces":[],"bands":[],
                "screens":[],"pages":[{"turn":0,"lines":[],"words":[\(words)]}]}
                """
            return try JSONDecoder().decode(PixelAnswer.self, from: Data(json.utf8)).findings()
        }
        let name = #"{"box":[20,20,300,40],"text":"Name:Example","confidence":95}"#
        let block = [
            #"{"box":[20,50,90,70],"text":"78F","confidence":90}"#,
            #"{"box":[20,80,90,100],"text":"IM2","confidence":90}"#,
            #"{"box":[360,20,420,40],"text":"M12","confidence":90}"#,
        ]
        let apart = [
            #"{"box":[20,300,90,320],"text":"F7","confidence":95}"#,
            #"{"box":[20,42,400,140],"text":"WE","confidence":95}"#,
            #"{"box":[20,104,60,124],"text":"x","confidence":95}"#,
            #"{"box":[30,104,90,124],"text":"ta","confidence":45}"#,
        ]
        #expect(try findings(name).count == 1)
        let found = try findings(([name] + block + apart).joined(separator: ","))
        #expect(found.count == 4 && found.filter { $0.confidence == .weak }.count == 3)
        #expect(found.allSatisfy { $0.box.y + $0.box.height < 0.25 })
        #expect(try findings((block + apart).joined(separator: ",")).isEmpty)
    }

    @Test("a report is settled when each place left has a reason, and what the masks hide is not left")
    func residual() throws {
        let hidden = PixelFinding(
            kind: .text, box: MaskBox(x: 0.1, y: 0.1, width: 0.2, height: 0.1), confidence: .certain)
        let left = PixelFinding(
            kind: .text, box: MaskBox(x: 0.5, y: 0.5, width: 0.2, height: 0.1), confidence: .certain)
        let covered = PixelReading.Coverage(
            longestSides: [1000], turns: [0], bothPolarities: true, languages: ["eng"], kinds: [.text])
        // Two masks that hide the first one only together.
        let masks = [
            MaskBox(x: 0.1, y: 0.1, width: 0.1, height: 0.1), MaskBox(x: 0.2, y: 0.1, width: 0.1, height: 0.1),
        ]
        let report = ResidualReport(reading: PixelReading(findings: [hidden, left], covered: covered), masks: masks)
        #expect(report.open == [left] && !report.isSettled)
        #expect(report.giving(reason: " . ", for: left) == nil)
        #expect(report.giving(reason: "标尺", for: hidden) == nil)
        let settled = try #require(report.giving(reason: "标尺", for: left))
        #expect(settled.isSettled)
        let again = try JSONDecoder().decode(ResidualReport.self, from: JSONEncoder().encode(settled))
        #expect(again == settled)
    }
}
