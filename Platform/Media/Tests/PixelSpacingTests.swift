import DICOM
import Foundation
import Testing

@testable import Media

@Suite("The scale of a DICOM image")
struct PixelSpacingTests {
    private func object(_ elements: [DICOMElement], modality: String = "CT") -> DICOMFile {
        let all = [DICOMElement(.modality, .CS, text: modality)] + elements
        return DICOMFile(meta: [], transferSyntax: .explicitLittleEndian, dataset: DICOMItem(all))
    }

    private func spacing(_ text: String) -> DICOMElement { DICOMElement(0x0028_0030, .DS, text: text) }
    private func imager(_ text: String) -> DICOMElement { DICOMElement(0x0018_1164, .DS, text: text) }
    private func group(_ elements: [DICOMElement]) -> DICOMItem {
        DICOMItem([DICOMElement(0x0028_9110, items: [DICOMItem(elements)])])
    }

    @Test("the first number is from row to row and the second from column to column")
    func order() throws {
        let found = try #require(try PixelSpacing(of: object([spacing("0.5\\0.25 ")])))
        #expect(found == PixelSpacing(rowMillimetres: 0.5, columnMillimetres: 0.25, atDetector: false))
    }

    @Test("what is told of the detector alone is said to be there")
    func detector() throws {
        let alone = try PixelSpacing(of: object([imager("0.2\\0.2")], modality: "DX"))
        #expect(alone == PixelSpacing(rowMillimetres: 0.2, columnMillimetres: 0.2, atDetector: true))
        let same = try PixelSpacing(of: object([imager("0.2\\0.2"), spacing("0.20\\0.20")], modality: "DX"))
        #expect(same?.atDetector == true, "the same numbers are not corrected to the patient")
        let corrected = try PixelSpacing(of: object([imager("0.2\\0.2"), spacing("0.15\\0.15")], modality: "DX"))
        #expect(corrected == PixelSpacing(rowMillimetres: 0.15, columnMillimetres: 0.15, atDetector: false))
        let calibrated = DICOMElement(0x0028_0A02, .CS, text: "FIDUCIAL")
        #expect(
            try PixelSpacing(of: object([spacing("0.2\\0.2"), calibrated, imager("0.2\\0.2")]))?.atDetector == false)
        #expect(try PixelSpacing(of: object([spacing("0.2\\0.2")], modality: "CR"))?.atDetector == true)
        #expect(try PixelSpacing(of: object([calibrated, imager("0.2\\0.2")]))?.atDetector == true)
        let scout = DICOMElement(.imageType, .CS, text: "ORIGINAL\\PRIMARY\\LOCALIZER")
        #expect(try PixelSpacing(of: object([spacing("0.6\\0.6"), scout]))?.atDetector == true)
        for unknown in ["SC", "OT", ""] {
            #expect(try PixelSpacing(of: object([spacing("0.2\\0.2")], modality: unknown))?.atDetector == true)
        }
    }

    @Test("frames have the scale that they share, and none where they differ")
    func functionalGroups() throws {
        let shared = DICOMElement(0x5200_9229, items: [group([spacing("0.7\\0.7")])])
        #expect(try PixelSpacing(of: object([shared]))?.rowMillimetres == 0.7)
        let one = group([spacing("0.7\\0.7")])
        let other = group([spacing("0.9\\0.9")])
        #expect(try PixelSpacing(of: object([DICOMElement(0x5200_9230, items: [one, one])]))?.rowMillimetres == 0.7)
        for groups in [[one, other], [one, DICOMItem([])], []] {
            #expect(try PixelSpacing(of: object([DICOMElement(0x5200_9230, items: groups)])) == nil)
        }
    }

    @Test(
        "nothing is measured with a scale that no device has",
        arguments: ["", "0\\0", "-1\\1", "0.5", "1\\nan", "inf\\1", "1e9\\1e9", "one\\two", "0.5\\0.5\\0.5"])
    func hostile(_ text: String) throws {
        #expect(try PixelSpacing(of: object([spacing(text)])) == nil)
    }

    @Test("a stored scale without one of its numbers is none")
    func stored() throws {
        let whole = PixelSpacing(rowMillimetres: 0.5, columnMillimetres: 0.25, atDetector: false)
        let written = try JSONDecoder().decode(PixelSpacing.self, from: JSONEncoder().encode(whole))
        #expect(written == whole && whole.isUsable)
        for json in ["{}", #"{"rowMillimetres":0.5}"#, #"{"columnMillimetres":0.5,"atDetector":true}"#] {
            #expect(try !JSONDecoder().decode(PixelSpacing.self, from: Data(json.utf8)).isUsable)
        }
    }
}
