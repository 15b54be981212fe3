import DICOM

/// Objects made in code, so that no test needs a file from elsewhere.
enum Samples {
    static func number16(_ value: UInt16, bigEndian: Bool = false) -> [UInt8] {
        let bytes = [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        return bigEndian ? bytes.reversed() : bytes
    }

    static func us(_ tag: DICOMTag, _ value: UInt16, bigEndian: Bool = false) -> DICOMElement {
        DICOMElement(tag, .US, .data(.held(number16(value, bigEndian: bigEndian))))
    }

    /// A value of even length and valid form for a representation.
    static func value(_ vr: DICOMVR) -> DICOMElement {
        let tag = DICOMTag(0x0019_1000 + UInt32(DICOMVR.allCases.firstIndex(of: vr) ?? 0))
        switch vr {
        case .SQ:
            let inner = DICOMElement(0x0008_0100, .SH, text: "ABCD")
            return DICOMElement(tag, .SQ, .items([DICOMItem([inner], undefinedLength: false)], undefinedLength: false))
        case .DA: return DICOMElement(tag, vr, text: "20260102")
        case .TM: return DICOMElement(tag, vr, text: "101112")
        case .DT: return DICOMElement(tag, vr, text: "20260102101112")
        case .UI: return DICOMElement(tag, vr, text: "1.2.3.44")
        case .AS: return DICOMElement(tag, vr, text: "034Y")
        case .DS, .IS: return DICOMElement(tag, vr, text: "12")
        default:
            return vr.isText
                ? DICOMElement(tag, vr, text: "AB") : DICOMElement(tag, vr, .data(.held([1, 2, 3, 4, 5, 6, 7, 8])))
        }
    }

    static func meta(_ syntax: DICOMTransferSyntax) -> [DICOMElement] {
        DICOMFile.withGroupLength([
            DICOMElement(0x0002_0001, .OB, .data(.held([0, 1]))),
            DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.5.1.4.1.1.2"),
            DICOMElement(0x0002_0003, .UI, text: "1.2.3.4.5"),
            DICOMElement(.transferSyntaxUID, .UI, text: syntax.uid),
        ])
    }

    /// A CT of 2 x 2 pixels with the elements of `extra` among its own.
    static func image(_ syntax: DICOMTransferSyntax = .explicitLittleEndian, extra: [DICOMElement] = []) -> DICOMFile {
        let big = syntax.isBigEndian
        let pixels: DICOMValue =
            syntax.isEncapsulated
            ? .fragments([.held([]), .held([0xFF, 0xD8, 0xFF, 0xD9])]) : .data(.held([1, 2, 3, 4, 5, 6, 7, 8]))
        let own = [
            DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.2"),
            DICOMElement(.sopInstanceUID, .UI, text: "1.2.3.4.5"), DICOMElement(.modality, .CS, text: "CT"),
            us(.samplesPerPixel, 1, bigEndian: big),
            DICOMElement(.photometricInterpretation, .CS, text: "MONOCHROME2"), us(.rows, 2, bigEndian: big),
            us(.columns, 2, bigEndian: big), us(.bitsAllocated, 16, bigEndian: big),
            us(.bitsStored, 12, bigEndian: big), us(.highBit, 11, bigEndian: big),
            us(.pixelRepresentation, 0, bigEndian: big), DICOMElement(.windowCenter, .DS, text: "40\\600"),
            DICOMElement(.windowWidth, .DS, text: "400\\1500"), DICOMElement(.pixelData, .OW, pixels),
        ]
        let added = Set(extra.map(\.tag))
        let elements = (own.filter { !added.contains($0.tag) } + extra).sorted { $0.tag < $1.tag }
        return DICOMFile(meta: meta(syntax), transferSyntax: syntax, dataset: DICOMItem(elements))
    }

    static let syntaxes = [
        DICOMTransferSyntax.implicitLittleEndian, .explicitLittleEndian, .explicitBigEndian, .deflatedLittleEndian,
        DICOMTransferSyntax(uid: "1.2.840.10008.1.2.4.50") ?? .explicitLittleEndian,
    ]
}
