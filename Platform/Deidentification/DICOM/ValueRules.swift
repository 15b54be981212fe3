import DICOM

/// Forms of values that can hold no identity, or only the one their attribute is meant for.
enum ValueRules {
    /// The values of a text element, without padding.
    static func values(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
            .map { DICOMText.ascii(Array($0)) }
    }

    /// Whether each value has the form of its representation.
    ///
    /// Free text always has; it is asked about only where an
    /// option keeps it.
    static func isWellFormed(_ bytes: [UInt8], _ vr: DICOMVR) -> Bool {
        switch vr {
        case .CS: values(bytes).allSatisfy { $0.isEmpty || DICOMText.isCode($0) }
        case .DS: values(bytes).allSatisfy { $0.utf8.count <= 16 && $0.utf8.allSatisfy(isDecimal) && isMeasure($0) }
        case .IS: values(bytes).allSatisfy { $0.isEmpty || Int32($0) != nil }
        case .UI: values(bytes).allSatisfy { $0.isEmpty || DICOMText.isUID($0) }
        case .AS: values(bytes).allSatisfy { $0.isEmpty || isAge($0) }
        case .DA: values(bytes).allSatisfy { $0.isEmpty || DateShift.date($0, days: 0) != nil }
        case .DT: values(bytes).allSatisfy { $0.utf8.count <= 26 && DateShift.isTime($0.utf8, zone: true) }
        case .TM: values(bytes).allSatisfy { $0.utf8.count <= 16 && DateShift.isTime($0.utf8) }
        case .SQ, .UN, .OB: false
        default: vr.isText || bytes.count % vr.unitSize == 0
        }
    }

    private static func isDecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }

    /// No quantity has ten digits before its point, but a telephone number has.
    private static func isMeasure(_ value: String) -> Bool {
        value.utf8.drop { $0 == 0x2B || $0 == 0x2D }.prefix { (0x30...0x39).contains($0) }.count < 10
    }

    /// Eight digits in a row before the point: a telephone or identity number, a date, but seldom a measure.
    static func isLongNumber(_ value: ArraySlice<UInt8>) -> Bool {
        value.drop { $0 == 0x20 || $0 == 0x2B || $0 == 0x2D }.prefix { (0x30...0x39).contains($0) }.count >= 8
    }

    /// Counts of events, activity in becquerel, frequencies in hertz and durations in milliseconds reach such numbers.
    static func countsFar(_ tag: DICOMTag) -> Bool {
        [
            0x0018_0070, 0x0018_0084, 0x0054_1310, 0x0054_1311, 0x0018_1074, 0x0018_1077, 0x0018_1242, 0x0018_1060,
            0x0054_1300,
            0x0040_A30A,
        ].contains(tag)
    }

    /// `034Y`, `006M`, `003W`, `010D`.
    private static func isAge(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        return bytes.count == 4 && bytes[..<3].allSatisfy { (0x30...0x39).contains($0) }
            && Array("DWMY".utf8).contains(bytes[3])
    }

    /// `090Y` for an age above 89 years; nil when the age needs no folding.
    static func foldedAge(_ bytes: [UInt8]) -> String? {
        guard let value = values(bytes).first, isAge(value), value.hasSuffix("Y"), let years = Int(value.dropLast()),
            years > 89
        else { return nil }
        return "090Y"
    }

    /// Whether the file may write an attribute of the standard's representation `standard` as `written`.
    static func agrees(_ written: DICOMVR, _ standard: DICOMVR, bigEndian: Bool) -> Bool {
        if written == standard { return true }
        switch (standard, written) {
        case (.US, .SS), (.SS, .US), (.OW, .OB), (.OW, .US), (.OW, .SS), (.US, .OW): return true
        case (_, .UN): return standard.isText || !bigEndian
        default: return false
        }
    }

    /// Classes, transfer syntaxes, coding schemes and well-known frames of reference: `1.2.840.10008.` and short
    /// components, too short for anybody's number.
    static func isStandardUID(_ uid: String) -> Bool {
        let root = "1.2.840.10008."
        guard DICOMText.isUID(uid), uid.hasPrefix(root) else { return false }
        let components = uid.dropFirst(root.utf8.count).split(separator: ".", omittingEmptySubsequences: false)
        return components.count <= 9 && components.allSatisfy { (1...3).contains($0.utf8.count) }
    }

    /// Attributes that name a kind of object, never an instance.
    static func isClassUID(_ tag: DICOMTag) -> Bool {
        [0x0008_0016, 0x0008_1150, 0x0008_001A, 0x0008_001B, 0x0008_0062, 0x0008_115A].contains(tag)
    }

    /// Codes that are labels and names given by people, such as Content Label, rather than terms of the standard.
    static func isChosenByPeople(_ keyword: String) -> Bool {
        ["Label", "Labels", "ID", "IDs", "Name", "Identifier"].contains { keyword.hasSuffix($0) }
    }

    static let timezone: DICOMTag = 0x0008_0201

    /// Values that an option may keep because they are terms of the standard: the reason of a change, and a time zone.
    static func isSafeTerm(_ tag: DICOMTag, _ bytes: [UInt8]) -> Bool {
        let value = DICOMText.ascii(bytes)
        switch tag {
        case 0x0400_0565: return value == "COERCE" || value == "CORRECT"
        case timezone:
            let sign = value.utf8.first
            return value.utf8.count == 5 && (sign == 0x2B || sign == 0x2D)
                && value.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        default: return false
        }
    }

    /// Numbers of templates and context groups of the standard (PS3.16): too short for anybody's number.
    static func isPublicNumber(_ tag: DICOMTag, _ bytes: [UInt8]) -> Bool {
        guard tag == 0x0040_DB00 || tag == 0x0008_010F else { return false }
        let value = DICOMText.ascii(bytes)
        return (1...5).contains(value.utf8.count) && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Free text that an image needs: codes of public schemes and units from the lists of the standard.
    static func isSafeDescriptor(_ tag: DICOMTag, _ bytes: [UInt8], isPublicCode: Bool) -> Bool {
        switch tag {
        case 0x0008_0100, 0x0008_0102: isPublicCode
        // Rescale Type and Modality LUT Type (PS3.3, section C.11.1.1.2).
        case 0x0028_1054, 0x0028_3004: values(bytes).allSatisfy { rescaleUnits.contains($0) }
        default: false
        }
    }

    private static let rescaleUnits: Set<String> = [
        "OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT", "BQML", "CNTS", "GML",
    ]
}
