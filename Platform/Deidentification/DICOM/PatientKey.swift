import DICOM

/// What stands for the patient of an object: pseudonyms and the shift of dates hang on it.
///
/// The Patient ID; where it is empty, the name with the birth date; where these are empty too, the Study Instance UID.
/// Without this ladder all patients of a device that writes no ID would become one.
struct PatientKey {
    let bytes: [UInt8]

    init(_ file: DICOMFile) throws {
        let id = try Self.value(.patientID, file)
        guard id.isEmpty else {
            bytes = id
            return
        }
        // A zero byte cannot begin an ID, so none of these is ever taken for one.
        let name = try Self.value(.patientName, file, padding: Array(" ^=\0".utf8))
        let birth = try Self.value(0x0010_0030, file)
        let study = try Self.value(0x0020_000D, file)
        if !name.isEmpty || !birth.isEmpty {
            bytes = [0, 1] + name + [0] + birth
        } else {
            bytes = study.isEmpty ? [] : [0, 2] + study
        }
    }

    private static func value(
        _ tag: DICOMTag, _ file: DICOMFile, padding: [UInt8] = [0x20, 0]
    ) throws -> [UInt8] {
        let bytes = try file.dataset[tag].flatMap { try file.bytes(of: $0) } ?? []
        let isPadding: (UInt8) -> Bool = padding.contains
        return bytes.drop(while: isPadding).reversed().drop(while: isPadding).reversed()
    }
}
