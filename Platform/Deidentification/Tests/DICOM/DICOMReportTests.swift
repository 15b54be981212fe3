import DICOM
import Foundation
import Testing

@testable import Deidentification

@Suite struct DICOMReportTests {
    @Test("the report's own JSON is what the general encoder writes, byte for byte")
    func sameJSON() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for windows in ["", "40\\600", "-0.5\\1e300", "1e-7\\12345678901234567"] {
            let widths = windows.isEmpty ? "" : "400\\0.1"
            let file = Objects.image([
                DICOMElement(.windowCenter, .DS, text: windows), DICOMElement(.windowWidth, .DS, text: widths),
            ])
            let cleaner = DICOMDeidentifier(profile: .discussion, secret: .random())
            let report = try cleaner.deidentify(file).report
            #expect(report.summary.windows.count == (windows.isEmpty ? 0 : 2) && !report.entries.isEmpty)
            #expect(report.json == Array(try encoder.encode(report)))
        }
    }

    @Test("characters that JSON has an escape for are escaped in the same way")
    func escapes() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let summary = try Objects.image().summary()
        let hard = String(String.UnicodeScalarView((0...0x7F).compactMap { UnicodeScalar($0) })) + "é张😀\u{2028}"
        let report = DICOMReport(
            entries: [.init(path: hard, keyword: "", action: .remove, count: -1)], summary: summary,
            burnedInRisk: .init(level: .low, reason: "/"), edition: hard, options: [])
        #expect(report.json == Array(try encoder.encode(report)))
    }
}
