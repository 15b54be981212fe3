import DICOM
import DeidentificationData
import Foundation
import Testing

@testable import Deidentification

/// Attributes of the table with values that would identify, and where they stand in an object.
enum Planted {
    /// In every planted text; also the patient's name, so that a text is known to hold it.
    static let name = "ZHANGSAN"
    static let uid = "1.3.6.1.4.1.9999.1987"
    static let patient = DICOMElement(.patientName, .PN, text: name)

    /// A value in the form of its representation.
    static func element(_ tag: DICOMTag, _ vr: DICOMVR) -> DICOMElement {
        switch vr {
        case .SQ: DICOMElement(tag, items: [DICOMItem([patient])])
        case .DA: DICOMElement(tag, vr, text: "19870611")
        case .TM: DICOMElement(tag, vr, text: "131733.5")
        case .DT: DICOMElement(tag, vr, text: "19870611131733")
        case .UI: DICOMElement(tag, vr, text: uid)
        case .AS: DICOMElement(tag, vr, text: "039Y")
        case .DS, .IS: DICOMElement(tag, vr, text: "1987")
        case .CS, .AE: DICOMElement(tag, vr, text: name)
        case .SH where tag == ValueRules.timezone: DICOMElement(tag, vr, text: "+0845")
        case .OB, .OW, .UN: DICOMElement(tag, vr, .data(.held(Array((name + "!!").utf8))))
        default:
            vr.isText
                ? DICOMElement(tag, vr, text: "T1 " + name)
                : DICOMElement(tag, vr, .data(.held([UInt8](repeating: 0x5A, count: vr.unitSize))))
        }
    }

    static func vr(_ tag: DICOMTag) -> DICOMVR { DICOMDictionary.entry(tag)?.vr ?? .LO }

    /// Shared Functional Groups, Frame Content and Pixel Measures: none is in the table.
    static let nest: [DICOMTag] = [0x5200_9229, 0x0028_9145, 0x0028_9110]

    static func nested(_ elements: [DICOMElement]) -> DICOMElement {
        let inner = DICOMElement(nest[2], items: [DICOMItem(elements)])
        let middle = DICOMElement(nest[1], items: [DICOMItem([inner])])
        return DICOMElement(nest[0], items: [DICOMItem([middle])])
    }

    static func nestedItem(_ file: DICOMFile) -> DICOMItem? {
        file.dataset[nest[0]]?.items.first?[nest[1]]?.items.first?[nest[2]]?.items.first
    }

    /// The elements in a sequence of a vendor.
    static func inPrivate(_ elements: [DICOMElement]) -> [DICOMElement] {
        [
            DICOMElement(0x0029_0010, .LO, text: "MAKER"), DICOMElement(0x0029_1001, items: [DICOMItem(elements)]),
        ]
    }

    /// The bytes of the result in which none of what was planted may be.
    static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }
}

/// The table read by its own columns, apart from the code under test.
struct TableRow: Sendable {
    let tag: DICOMTag
    let keyword: String
    let basic: String
    let options: [ProfileOption: String]
    let optionsAreKnown: Bool

    static let columns: [ProfileOption: String] = [
        .retainUIDs: "retain_uids", .retainDeviceIdentity: "retain_device_identity",
        .retainInstitutionIdentity: "retain_institution_identity",
        .retainPatientCharacteristics: "retain_patient_characteristics",
        .retainFullDates: "retain_long_full_dates", .retainModifiedDates: "retain_long_modified_dates",
        .cleanDescriptors: "clean_descriptors", .cleanStructuredContent: "clean_structured_content",
        .cleanGraphics: "clean_graphics", .retainSafePrivate: "retain_safe_private",
    ]

    static let all: [TableRow] = {
        let lines = String(decoding: DeidentificationData.profile, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().compactMap { fields in
            guard fields.count == header.count, let tag = UInt32(fields[0], radix: 16) else { return nil }
            let row = Dictionary(uniqueKeysWithValues: zip(header, fields))
            return TableRow(
                tag: DICOMTag(tag), keyword: row["keyword"] ?? "", basic: row["basic_profile"] ?? "",
                options: columns.compactMapValues { row[$0].flatMap { $0.isEmpty ? nil : $0 } },
                optionsAreKnown: row["options_known"] == "Y")
        }
    }()

    /// What the table says under an option, a choice decided by the type of the attribute (PS3.15, table E.1-1a).
    func action(_ option: ProfileOption?, _ type: AttributeType?) -> String {
        if let chosen = option.flatMap({ options[$0] }) { return chosen }
        let choices = basic.split(separator: "/").map(String.init)
        guard choices.count > 1 else { return basic == "Z" && type == .one ? "D" : basic }
        if type == .foreign { return "X" }
        if choices.contains("U*") { return "U" }
        switch type {
        case .three: return choices.contains("X") ? "X" : "Z"
        case .two: return choices.contains("Z") ? "Z" : "D"
        case .one: return "D"
        default: return choices.contains("D") ? "D" : "Z"
        }
    }
}
