import Deidentification
import Foundation
import FuzzSupport

@testable import DICOM

/// The links between the records of a DICOMDIR, and what is written for a file-set that was cleaned.
@main enum FuzzDICOMDirectory: FuzzTarget {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "huizhen-fuzz-\(getpid())").path
    private static let deidentifier = DICOMDeidentifier(
        profile: .discussion, secret: SubjectSecret(bytes: [UInt8](0..<32)) ?? .random())

    static func seeds() throws -> [[UInt8]] {
        typealias Record = DICOMDirectory.Record
        let images = ["IM1", "IM2"].map {
            Record(type: "IMAGE", fileID: ["SE1", $0], elements: [DICOMElement(0x0020_0013, .IS, text: "12")])
        }
        let series = Record(type: "SERIES", elements: [DICOMElement(.modality, .CS, text: "CT")], children: images)
        let study = Record(
            type: "STUDY", elements: [DICOMElement(0x0008_0020, .DA, text: "20240229")], children: [series, series])
        let patient = Record(
            type: "PATIENT",
            elements: [DICOMElement(.patientName, .PN, text: "A^B "), DICOMElement(.patientID, .LO, text: "7")],
            children: [study])
        return try [[patient], [patient, patient], []].map { records in
            try DICOMDirectory(records: records).file(meta: meta, source: DICOMSeeds.object(.explicitLittleEndian))
                .bytes()
        }
    }

    private static let meta = [
        DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.1.3.10"),
        DICOMElement(.transferSyntaxUID, .UI, text: DICOMTransferSyntax.explicitLittleEndian.uid),
    ]

    static func feed(_ bytes: [UInt8]) {
        guard let file = attempt({ try DICOMFile.read(bytes: bytes, inflationLimitBytes: 8 << 20) }),
            let directory = attempt({ try DICOMDirectory(file) })
        else { return }
        guard let written = attempt({ try directory.file(meta: meta, source: file).bytes() }) else { return }
        guard let again = attempt({ try DICOMDirectory(DICOMFile.read(bytes: written)) }) else {
            return require(false, "the directory that was written cannot be read")
        }
        require(shape(again.records) == shape(directory.records), "the tree has changed")
        clean(bytes)
    }

    /// How the records hang together.
    private static func shape(_ records: [DICOMDirectory.Record]) -> String {
        "(" + records.map { "\($0.fileID.isEmpty)\($0.elements.count)\(shape($0.children))" }.joined() + ")"
    }

    /// Each file that the directory names is taken to be there, and is the same one.
    private static func clean(_ bytes: [UInt8]) {
        let (input, object, output) = (folder + "/DICOMDIR", folder + "/object", folder + "/clean")
        attemptFolder {
            try Data(bytes).write(to: URL(filePath: input))
            try DICOMSeeds.object(.explicitLittleEndian).write(to: object, durable: false)
            _ = try deidentifier.deidentifyDirectory(fileAt: input, to: output, durable: false) { _ in
                DICOMDirectoryTarget(path: object, fileID: ["CLEAN"])
            }
            guard let clean = attempt({ try DICOMDirectory(DICOMFile.read(fileAt: output)) }) else {
                return require(false, "the clean directory cannot be read")
            }
            require(!clean.records.isEmpty, "an empty directory was written")
        }
    }

    /// Nothing stays on the disk, however many inputs there are.
    private static func attemptFolder(_ body: () throws -> Void) {
        _ = attempt { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        _ = attempt(body)
        _ = attempt { try FileManager.default.removeItem(atPath: folder) }
    }
}
