import DICOM
import DeidentificationData

/// Which attributes an object must have: their types in PS3.3, for those whose action or absence depends on it.
///
/// `Tools/make-iod-types.py` makes the table; its first line names the source.
struct IODTypes: Sendable {
    static let standard = IODTypes(csv: DeidentificationData.objectTypes)

    typealias Types = [DICOMTag: AttributeType]

    private let classes: [String: Int]
    private let lists: [Types]
    private let items: [DICOMTag: Types]

    init(csv: [UInt8]) {
        var classes: [String: Int] = [:]
        var lists: [Types] = []
        var items: [DICOMTag: Types] = [:]
        for fields in CSVLines.rows(csv) where fields.count == 3 {
            let types = Self.types(fields[2])
            let keys = fields[1].split(separator: " ")
            if fields[0] == "class" {
                for uid in keys { classes[String(uid)] = lists.count }
                lists.append(types)
            } else {
                for parent in keys.compactMap({ UInt32($0, radix: 16) }) { items[DICOMTag(parent)] = types }
            }
        }
        self.classes = classes
        self.lists = lists
        self.items = items
    }

    /// `000800123 000800133`: a tag in hexadecimal and the digit of its type.
    private static func types(_ text: Substring) -> Types {
        var types: Types = [:]
        for word in text.split(separator: " ") {
            guard let tag = UInt32(word.dropLast(), radix: 16), let digit = word.last?.wholeNumberValue,
                let type = AttributeType(rawValue: UInt8(digit))
            else { continue }
            types[DICOMTag(tag)] = type
        }
        return types
    }

    /// Every kind of object that is known.
    var classUIDs: [String] { classes.keys.sorted() }

    /// The types at the root of a kind of object; nil when the kind is not known.
    func root(of classUID: String) -> Types? { classes[classUID].map { lists[$0] } }

    /// The types in the items of a sequence; none when it holds nothing that is asked about.
    func items(of sequence: DICOMTag) -> Types? { items[sequence] }
}
