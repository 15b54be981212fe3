/// The data dictionary of the standard (PS3.6): value representation and keyword of each standard attribute.
///
/// Read once from `DICOMDictionaryTable`, whose first line says what made it.
public enum DICOMDictionary {
    /// What the standard says of an attribute.
    public struct Entry: Sendable, Equatable {
        /// The first choice where the standard leaves one.
        public let vr: DICOMVR
        /// Such as `PatientName`.
        public let keyword: String
    }

    /// The entry of a standard attribute, repeating groups 50xx and 60xx included; nil for private and unknown ones.
    public static func entry(_ tag: DICOMTag) -> Entry? {
        if tag.isPrivate { return nil }
        if let entry = table[tag] { return entry }
        let group = tag.group & 0xFF00
        guard group == 0x5000 || group == 0x6000 else {
            return tag.isGroupLength ? Entry(vr: .UL, keyword: "GenericGroupLength") : nil
        }
        return repeating[DICOMTag(group: group, element: tag.element)]
    }

    /// How an attribute is read when the encoding does not say: UN for what the dictionary does not know.
    package static func implicitVR(_ tag: DICOMTag) -> DICOMVR {
        if tag.isPrivateCreator { return .LO }
        return entry(tag)?.vr ?? .UN
    }

    /// By keyword; of the few that several attributes share, the lowest tag.
    fileprivate static let tags: [String: DICOMTag] = Dictionary(
        table.map { ($1.keyword, $0) }, uniquingKeysWith: { min($0, $1) })

    private static let table: [DICOMTag: Entry] = parse(DICOMDictionaryTable.text)

    /// Attributes of the repeating groups that have no row of their own: curves and overlays (PS3.5, section 7.6).
    private static let repeating: [DICOMTag: Entry] = [
        0x5000_3000: Entry(vr: .OW, keyword: "CurveData"),
        0x5000_200C: Entry(vr: .OW, keyword: "AudioSampleData"),
        0x5000_200E: Entry(vr: .LT, keyword: "AudioComments"),
        0x5000_2600: Entry(vr: .SQ, keyword: "CurveReferencedOverlaySequence"),
        0x6000_0010: Entry(vr: .US, keyword: "OverlayRows"),
        0x6000_0011: Entry(vr: .US, keyword: "OverlayColumns"),
        0x6000_0015: Entry(vr: .IS, keyword: "NumberOfFramesInOverlay"),
        0x6000_0022: Entry(vr: .LO, keyword: "OverlayDescription"),
        0x6000_0040: Entry(vr: .CS, keyword: "OverlayType"),
        0x6000_0045: Entry(vr: .LO, keyword: "OverlaySubtype"),
        0x6000_0050: Entry(vr: .SS, keyword: "OverlayOrigin"),
        0x6000_0051: Entry(vr: .US, keyword: "ImageFrameOrigin"),
        0x6000_0100: Entry(vr: .US, keyword: "OverlayBitsAllocated"),
        0x6000_0102: Entry(vr: .US, keyword: "OverlayBitPosition"),
        0x6000_1500: Entry(vr: .LO, keyword: "OverlayLabel"),
        0x6000_3000: Entry(vr: .OW, keyword: "OverlayData"),
        0x6000_4000: Entry(vr: .LT, keyword: "OverlayComments"),
    ]

    /// Lines of a group and its attributes: `0008 0005CSSpecificCharacterSet 0006SQLanguageCodeSequence`.
    private static func parse(_ text: StaticString) -> [DICOMTag: Entry] {
        let bytes = text.withUTF8Buffer { Array($0) }
        var entries: [DICOMTag: Entry] = [:]
        entries.reserveCapacity(5_200)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard let group = words.first.flatMap({ hexadecimal($0) }) else { continue }
            for word in words.dropFirst() where word.count > 6 {
                let start = word.startIndex
                guard let element = hexadecimal(word[start..<start + 4]),
                    let vr = DICOMVR(code: UInt16(word[start + 4]) << 8 | UInt16(word[start + 5]))
                else { continue }
                let keyword = String(decoding: word[(start + 6)...], as: UTF8.self)
                entries[DICOMTag(group << 16 | element)] = Entry(vr: vr, keyword: keyword)
            }
        }
        return entries
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var number: UInt32 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: number = number << 4 | UInt32(digit - 0x30)
            case 0x41...0x46: number = number << 4 | UInt32(digit - 0x41 + 10)
            default: return nil
            }
        }
        return number
    }
}

extension DICOMTag {
    /// The attribute with this keyword in the dictionary of the standard, such as `PatientName`; nil when it has none.
    public init?(keyword: String) {
        guard let tag = DICOMDictionary.tags[keyword] else { return nil }
        self = tag
    }
}
