import DICOM
import Foundation
import Testing

@testable import Deidentification

/// What holds over the files of one secret, and does not hold over two.
@Suite struct ConsistencyTests {
    private static let other = SubjectSecret(bytes: [UInt8](repeating: 9, count: 32))

    private func file(_ number: Int, _ extra: [DICOMElement] = []) -> [DICOMElement] {
        [
            DICOMElement(.sopInstanceUID, .UI, text: "1.2.3.4.\(number)"),
            DICOMElement(0x0020_000D, .UI, text: "1.2.3.4.100"), DICOMElement(0x0020_000E, .UI, text: "1.2.3.4.200"),
            DICOMElement(.patientName, .PN, text: "ZHANG^SAN"), DICOMElement(0x0008_0050, .SH, text: "ACC1"),
            DICOMElement(0x0020_0010, .SH, text: "STUDY1"),
            DICOMElement(0x0008_0020, .DA, text: "202403\(10 + number)"),
        ] + extra
    }

    @Test("one secret: the same study, patient and numbers in every file; another secret: none of them")
    func secrets() throws {
        let profile = ConfidentialityProfile.discussion
        let first = try Objects.clean(file(1), profile)
        let second = try Objects.clean(file(2), profile)
        let foreign = try Objects.clean(file(1), profile, secret: Self.other)
        let shared: [DICOMTag] = [.patientName, .patientID, 0x0020_000D, 0x0020_000E, 0x0008_0050, 0x0020_0010]
        for tag in shared {
            let value = try first.strings(tag)
            #expect(try !value.isEmpty && second.strings(tag) == value && foreign.strings(tag) != value, "\(tag)")
        }
        #expect(try first.strings(.sopInstanceUID) != second.strings(.sopInstanceUID))
        let dates = try [first, second, foreign].map { try #require(try $0.strings(0x0008_0020).first) }
        #expect(DateShift.date(dates[0], days: 1) == dates[1] && dates[2] != dates[0])
    }

    @Test("every UID of the table and outside of it is the same new one wherever it stands")
    func everyUID() throws {
        let tags = TableRow.all.filter { Planted.vr($0.tag) == .UI && $0.tag.group >= 8 && $0.basic == "U" }.map(\.tag)
        #expect(tags.count > 40)
        let elements = tags.map { Planted.element($0, .UI) }
        let new = try #require(Objects.secret).replacementUID(for: Planted.uid)
        for profile in [ConfidentialityProfile.basic, .discussion] {
            let result = try Objects.clean(elements + [Planted.nested(elements)], profile)
            let item = try #require(Planted.nestedItem(result))
            for tag in tags {
                #expect(try result.strings(tag) == [new] && result.strings(tag, in: item) == [new], "\(tag)")
            }
        }
    }

    @Test("nothing that was planted is anywhere in the bytes of the result")
    func nowhere() throws {
        let rows = TableRow.all.filter { $0.tag.group >= 8 && $0.tag != 0x0042_0011 }
        let all = rows.map { Planted.element($0.tag, Planted.vr($0.tag)) }
        let unknown = [
            DICOMElement(0x0008_FFF0, .LO, text: Planted.name), DICOMElement(0x0018_FFF1, .UN, text: Planted.name),
            DICOMElement(0x0011_0010, .LO, text: Planted.name), DICOMElement(0x0011_1001, .UN, text: Planted.name),
            DICOMElement(0x0011_1002, .OB, text: Planted.name), DICOMElement(0x0013_1002, .SH, text: Planted.name),
        ]
        let elements = all + unknown + [Planted.nested(all + unknown)] + Planted.inPrivate(all)
        for syntax in [DICOMTransferSyntax.explicitLittleEndian, .implicitLittleEndian] {
            let bytes = try Objects.clean(elements, syntax: syntax).file.bytes()
            for text in [Planted.name, Planted.uid, "19870611", "131733", "039Y", "1987", "+0845"] {
                #expect(!Planted.contains(bytes, text), "\(text) \(syntax.uid)")
            }
        }
        // Under every option but those that keep the name, and with dates moved.
        let options: Set<ProfileOption> = [
            .cleanDescriptors, .cleanGraphics, .cleanStructuredContent, .retainModifiedDates, .retainSafePrivate,
        ]
        let bytes = try Objects.clean(elements, options).file.bytes()
        for text in [Planted.name, Planted.uid, "19870611"] { #expect(!Planted.contains(bytes, text), "\(text)") }
    }

    @Test("patients without an ID are told apart by name and birth date, and without these by study")
    func withoutID() throws {
        func object(_ id: String?, _ name: String, _ birth: String, study: String) throws -> DICOMFile {
            let elements = [
                id.map { DICOMElement(.patientID, .LO, text: $0) }, DICOMElement(.patientName, .PN, text: name),
                DICOMElement(0x0010_0030, .DA, text: birth), DICOMElement(0x0020_000D, .UI, text: study),
                DICOMElement(0x0008_0020, .DA, text: "20240301"),
            ]
            return try Objects.clean(elements.compactMap { $0 }, .discussion)
        }
        func identity(_ file: DICOMFile) throws -> [String] {
            try file.strings(.patientName) + file.strings(0x0008_0020)
        }
        let first = try identity(object(" ", "NOID^A", "19520817", study: "1.2.3.1"))
        #expect(try identity(object("", "NOID^A ", "19520817", study: "1.2.3.2")) == first)
        let others = [
            try identity(object("", "NOID^B", "19520817", study: "1.2.3.1")),
            try identity(object("", "NOID^A", "19520818", study: "1.2.3.1")),
        ]
        for other in others { #expect(other[0] != first[0] && other[1] != first[1]) }
        let nobody = try object("", "", "", study: "1.2.3.1").strings(0x0008_0020)
        #expect(try object("", "^^", "", study: "1.2.3.1").strings(0x0008_0020) == nobody)
        #expect(try object("", "", "", study: "1.2.3.2").strings(0x0008_0020) != nobody)
        // With an ID nothing else counts, however the name is written.
        let known = try identity(object("P1 ", "ZHANG^SAN", "19520817", study: "1.2.3.1"))
        #expect(try identity(object("P1", "Zhang^San=X", "", study: "1.2.3.2")) == known)
    }
}
