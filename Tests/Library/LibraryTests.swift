import DICOM
import Deidentification
import Foundation
import Testing

@Suite("The libraries, as another program sees them")
struct LibraryTests {
    @Test("findings have offsets in code points, and applying them leaves a readable text")
    func text() {
        let finder = TextDeidentifier()
        let text = "患者张示例，电话13800138000，复查。"
        let findings = finder.findings(in: text, known: ["张示例"])
        #expect(findings.map(\.category) == [.name, .phone])
        #expect(findings.map(\.start) == [2, 8])
        #expect(findings.map(\.end) == [5, 19])
        #expect(finder.apply(findings, to: text) == "患者A，电话[电话]，复查。")
    }
}
