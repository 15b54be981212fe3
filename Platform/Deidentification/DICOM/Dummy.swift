import DICOM

/// Stand-ins that are valid for their value representation.
enum Dummy {
    static func empty(_ tag: DICOMTag, _ vr: DICOMVR) -> DICOMElement {
        vr == .SQ ? DICOMElement(tag, items: []) : DICOMElement(tag, vr, .data(.held([])))
    }

    static func element(_ tag: DICOMTag, _ vr: DICOMVR, keyword: String) -> DICOMElement {
        switch vr {
        case .SQ: DICOMElement(tag, items: [DICOMItem(keyword.hasSuffix("CodeSequence") ? code : [])])
        case .DA: DICOMElement(tag, vr, text: "19000101")
        case .DT: DICOMElement(tag, vr, text: "19000101000000")
        case .TM: DICOMElement(tag, vr, text: "000000")
        case .AS: DICOMElement(tag, vr, text: "000Y")
        case .DS, .IS: DICOMElement(tag, vr, text: "0")
        case .UR: DICOMElement(tag, vr, text: "urn:removed")
        case .SH where keyword == "CodingSchemeDesignator": DICOMElement(tag, vr, text: "99REMOVED")
        case .CS where keyword == "ReasonForTheAttributeModification": DICOMElement(tag, vr, text: "COERCE")
        case .AE, .CS, .LO, .LT, .PN, .SH, .ST, .UC, .UT: DICOMElement(tag, vr, text: "REMOVED")
        default: DICOMElement(tag, vr, .data(.held([UInt8](repeating: 0, count: max(2, vr.unitSize)))))
        }
    }

    private static let code = [
        DICOMElement(0x0008_0100, .SH, text: "REMOVED"), DICOMElement(0x0008_0102, .SH, text: "99REMOVED"),
        DICOMElement(0x0008_0104, .LO, text: "REMOVED"),
    ]
}
