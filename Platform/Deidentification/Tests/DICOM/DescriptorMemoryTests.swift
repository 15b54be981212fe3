import DICOM
import Testing

@testable import Deidentification

@Suite struct DescriptorMemoryTests {
    private func described(
        _ text: String, of name: String, on date: String = "20240301", by deidentifier: DICOMDeidentifier
    ) throws -> String {
        let file = Objects.image([
            DICOMElement(.patientName, .PN, text: name), DICOMElement(.patientID, .LO, text: name),
            DICOMElement(0x0008_103E, .LO, text: text),
        ])
        let clean = try deidentifier.deidentify(file).file
        return try #require(try clean.strings(0x0008_103E).first)
    }

    @Test("what one patient's descriptor became is no answer for another patient")
    func patients() throws {
        let one = try Objects.deidentifier([.cleanDescriptors])
        for _ in 0..<2 {
            #expect(try described("Chest Quistcalf view", of: "NOBODY^ELSE", by: one) == "Chest Quistcalf view")
            #expect(try described("Chest Quistcalf view", of: "QUISTCALF^ANNA", by: one) == "Chest [name] view")
        }
    }

    @Test("dates in descriptors move by each patient's own days, also when both texts are the same")
    func dates() throws {
        let options: Set<ProfileOption> = [.cleanDescriptors, .retainModifiedDates]
        let shared = try Objects.deidentifier(options)
        for name in ["ALPHA^A", "BETA^B", "ALPHA^A"] {
            let alone = try described("CT 2024-03-01 axial", of: name, by: try Objects.deidentifier(options))
            #expect(try described("CT 2024-03-01 axial", of: name, by: shared) == alone)
            #expect(alone != "CT 2024-03-01 axial" && alone.hasSuffix("axial"))
        }
    }
}
