import DICOM
import DeidentificationData

/// PS3.15, table E.3.10-1: private attributes that are known to be safe, by creator, group and place in its block.
///
/// `Tools/make-safe-private.py` makes the table, without attributes that are mere bytes.
struct SafePrivate: Sendable {
    struct Key: Hashable, Sendable {
        let creator: String
        let group: UInt16
        /// The lower eight bits of the element.
        let place: UInt8
    }

    static let standard = SafePrivate(csv: DeidentificationData.safePrivate)

    let attributes: [Key: DICOMVR]

    init(csv: [UInt8]) {
        var attributes: [Key: DICOMVR] = [:]
        for fields in CSVLines.rows(csv, columns: 4).dropFirst() {
            guard fields.count == 4, let group = UInt16(fields[0], radix: 16), let place = UInt8(fields[1], radix: 16),
                let vr = DICOMVR(rawValue: String(fields[2]))
            else { continue }
            attributes[Key(creator: String(fields[3]), group: group, place: place)] = vr
        }
        self.attributes = attributes
    }
}

/// The blocks of private attributes in one data set or item (PS3.5, section 7.8.1).
struct PrivateBlocks {
    private var creators: [DICOMTag: DICOMElement] = [:]

    init(_ elements: [DICOMElement]) {
        for element in elements where element.tag.isPrivateCreator { creators[element.tag] = element }
    }

    /// The element that names the creator of the block an attribute is in.
    func creator(of tag: DICOMTag) -> DICOMElement? {
        creators[DICOMTag(group: tag.group, element: tag.element >> 8)]
    }
}
