import DICOM
import Deidentification
import Foundation
import Testing

/// Images made in code, and short ways to clean them.
enum Objects {
    static let secret = SubjectSecret(bytes: [UInt8](0..<32))

    static func deidentifier(_ options: Set<ProfileOption> = []) throws -> DICOMDeidentifier {
        DICOMDeidentifier(
            profile: try ConfidentialityProfile(options: options), secret: try #require(secret))
    }

    static func us(_ tag: DICOMTag, _ value: UInt16) -> DICOMElement {
        DICOMElement(tag, .US, .data(.held([UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)])))
    }

    /// A CT of 2 x 2 pixels of 16 bits with the elements of `extra` in place of or among its own.
    static func image(_ extra: [DICOMElement] = [], _ syntax: DICOMTransferSyntax = .explicitLittleEndian) -> DICOMFile
    {
        let own = [
            DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.2"),
            DICOMElement(.sopInstanceUID, .UI, text: "1.2.3.4.5"), DICOMElement(.modality, .CS, text: "CT"),
            DICOMElement(.patientID, .LO, text: "SECRET-ID-7"), us(.samplesPerPixel, 1),
            DICOMElement(.photometricInterpretation, .CS, text: "MONOCHROME2"), us(.rows, 2), us(.columns, 2),
            us(.bitsAllocated, 16), us(.bitsStored, 12), us(.highBit, 11), us(.pixelRepresentation, 0),
            DICOMElement(.pixelData, .OW, .data(.held([1, 0xF2, 3, 0xF4, 5, 0xF6, 7, 0xF8]))),
        ]
        let added = Set(extra.map(\.tag))
        let elements = (own.filter { !added.contains($0.tag) } + extra).sorted { $0.tag < $1.tag }
        return DICOMFile(meta: [], transferSyntax: syntax, dataset: DICOMItem(elements))
    }

    /// Written and read again before and after, as it happens with real files.
    static func clean(
        _ extra: [DICOMElement], _ options: Set<ProfileOption> = [],
        syntax: DICOMTransferSyntax = .explicitLittleEndian
    ) throws -> (file: DICOMFile, report: DICOMReport) {
        var made = image(extra, syntax)
        made.meta = [DICOMElement(.transferSyntaxUID, .UI, text: syntax.uid)]
        let input = try DICOMFile.read(bytes: made.bytes())
        let result = try deidentifier(options).deidentify(input)
        return (try DICOMFile.read(bytes: result.file.bytes()), result.report)
    }

    /// The same under a profile of its own and with another secret, without the report.
    static func clean(
        _ extra: [DICOMElement], _ profile: ConfidentialityProfile, secret: SubjectSecret? = Objects.secret
    ) throws -> DICOMFile {
        var made = image(extra)
        made.meta = [DICOMElement(.transferSyntaxUID, .UI, text: made.transferSyntax.uid)]
        let input = try DICOMFile.read(bytes: made.bytes())
        let result = try DICOMDeidentifier(profile: profile, secret: try #require(secret)).deidentify(input)
        return try DICOMFile.read(bytes: result.file.bytes())
    }
}
