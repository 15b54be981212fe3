import DICOM
import Foundation
import Kernel
import Testing

@testable import Deidentification

@Suite struct DICOMObjectKindTests {
    private static let storage = "1.2.840.10008.5.1.4.1.1."

    @Test(
        "a class of the standard has its kind",
        arguments: [
            ("2", true, .image), ("66.4", true, .image), ("481.2", true, .image), ("481.5", false, .radiotherapy),
            ("77.1.1.1", true, .video), ("88.11", false, .structuredReport), ("88.59", false, .structuredReport),
            ("11.1", false, .presentationState), ("11.12", false, .presentationState), ("9.1.1", false, .waveform),
            ("9.7.2", false, .waveform), ("9.4.1", false, .sound), ("9.4.2", false, .sound),
            ("4.2", false, .spectroscopy),
            ("66", false, .rawData), ("66.1", false, .registration), ("66.5", false, .surface),
            ("67", false, .valueMap),
            ("104.1", false, .encapsulatedDocument), ("104.3", false, .encapsulatedDocument), ("78.7", false, .other),
            ("200.2", false, .other), ("11", false, .other), ("9.1", false, .other),
        ] as [(String, Bool, DICOMObjectKind)])
    func kinds(_ number: String, _ hasPixelData: Bool, _ kind: DICOMObjectKind) {
        let found = DICOMObjectKind(
            sopClass: Self.storage + number, syntax: .explicitLittleEndian, hasPixelData: hasPixelData)
        #expect(found == kind)
    }

    @Test("a film is a film by its transfer syntax, whatever class it says it has")
    func video() throws {
        for uid in ["1.2.840.10008.1.2.4.100", "1.2.840.10008.1.2.4.102.1", "1.2.840.10008.1.2.4.108"] {
            let syntax = try #require(DICOMTransferSyntax(uid: uid))
            #expect(DICOMObjectKind(sopClass: Self.storage + "6.1", syntax: syntax, hasPixelData: true) == .video)
        }
        let jpeg = try #require(DICOMTransferSyntax(uid: "1.2.840.10008.1.2.4.90"))
        #expect(DICOMObjectKind(sopClass: Self.storage + "6.1", syntax: jpeg, hasPixelData: true) == .image)
    }

    @Test("every kind says in both languages what is done with it")
    func explained() {
        for kind in DICOMObjectKind.allCases {
            #expect(!kind.explanation.en.isEmpty && !kind.explanation.zh.isEmpty)
        }
    }

    /// An object without a picture, with a name in the places that it has for one.
    private static func object(_ number: String) -> DICOMFile {
        let patient = DICOMElement(.patientName, .PN, text: "ZHANG^SAN")
        var file = Objects.image([
            DICOMElement(.sopClassUID, .UI, text: storage + number), patient,
            DICOMElement(0x0070_0080, .CS, text: "ZHANG SAN"), DICOMElement(0x0070_0084, .PN, text: "ZHANG^SAN"),
            DICOMElement(
                0x0070_0001,
                items: [
                    DICOMItem([
                        DICOMElement(
                            0x0070_0008, items: [DICOMItem([DICOMElement(0x0070_0006, .ST, text: "ZHANG SAN")])])
                    ])
                ]),
            DICOMElement(0x3006_0020, items: [DICOMItem([DICOMElement(0x3006_0026, .LO, text: "ZHANG SAN")])]),
            DICOMElement(0x300A_0002, .SH, text: "ZHANG SAN"),
            DICOMElement(
                0x5400_0100,
                items: [
                    DICOMItem([
                        Objects.us(0x003A_0005, 1), DICOMElement(0x003A_0203, .SH, text: "ZHANG SAN"),
                        DICOMElement(0x5400_1010, .OW, .data(.held([1, 2, 3, 4]))),
                    ])
                ]),
            DICOMElement(0x0040_B020, items: [DICOMItem([DICOMElement(0x0070_0006, .ST, text: "ZHANG SAN")])]),
        ])
        file.dataset.elements.removeAll { $0.tag == .pixelData }
        return file
    }

    @Test(
        "a kind without pictures is cleaned of every name, and refused where a picture is needed",
        arguments: ["11.1", "11.2", "9.1.1", "9.2.1", "481.3", "481.5", "4.2", "66.1", "66.5", "67"])
    func withoutPictures(_ number: String) throws {
        let secret = try #require(Objects.secret)
        let cleaner = DICOMDeidentifier(profile: .basic, secret: secret, needsPicture: false)
        let result = try cleaner.deidentify(Self.object(number))
        let bytes = try result.file.bytes()
        #expect(Data(bytes).range(of: Data("ZHANG".utf8)) == nil)
        #expect(result.report.burnedInRisk == .init(level: .low, reason: "no-picture"))
        #expect(try result.file.strings(0x0012_0062) == ["YES"])
        let samples = result.file.dataset[0x5400_0100]?.items.first?[0x5400_1010]?.value
        #expect(samples == .data(.held([1, 2, 3, 4])))
        #expect(throws: DICOMRefusal.noPixelData) {
            try DICOMDeidentifier(profile: .basic, secret: secret).deidentify(Self.object(number))
        }
    }

    @Test(
        "kinds that cannot be made safe are refused, also where pictures are not needed",
        arguments: [
            ("9.4.1", .sound), ("88.11", .structuredReport), ("88.59", .structuredReport), ("66", .rawData),
            ("104.1", .encapsulatedDocument), ("104.2", .encapsulatedDocument), ("78.7", .noPixelData),
            ("77.1.4.1", .video),
        ] as [(String, DICOMRefusal)])
    func refused(_ number: String, _ refusal: DICOMRefusal) throws {
        let secret = try #require(Objects.secret)
        let cleaner = DICOMDeidentifier(profile: .basic, secret: secret, needsPicture: false)
        #expect(throws: refusal) { try cleaner.deidentify(Self.object(number)) }
    }

    @Test("a document wrapped in a class that has none is refused, and beside a picture it goes")
    func smuggledDocument() throws {
        let secret = try #require(Objects.secret)
        let cleaner = DICOMDeidentifier(profile: .basic, secret: secret, needsPicture: false)
        let document = DICOMElement(0x0042_0011, .OB, .data(.held(Array("%PDF ZHANG SAN".utf8))))
        var file = Self.object("11.1")
        file.dataset.elements.append(document)
        #expect(throws: DICOMRefusal.encapsulatedDocument) { try cleaner.deidentify(file) }
        let image = try Objects.clean([document]).file
        #expect(try Data(image.bytes()).range(of: Data("ZHANG".utf8)) == nil)
    }
}
