public import DICOM

/// What de-identification did to one object.
///
/// It names attributes, never values.
public struct DICOMReport: Sendable, Codable, Equatable {
    /// One attribute, or many of the same place when an object has very many.
    public struct Entry: Sendable, Codable, Equatable {
        /// `(0008,1140)[0].(0008,1155)`; `[*]` stands for several items.
        public let path: String
        /// Keyword of the standard, `Private` or `Unknown`.
        public let keyword: String
        /// What was done to it.
        public let action: ProfileAction
        /// How many attributes the entry stands for.
        public var count: Int
    }

    /// How likely text in the picture is.
    public enum Risk: String, Sendable, Codable { case low, high }

    /// Whether the picture itself may show text, from what the object says of its origin.
    public struct BurnedInRisk: Sendable, Codable, Equatable {
        /// High means that a person or a detector must look.
        public let level: Risk
        /// `declared`, `captured`, `converted`, `modality`; `original` or `no-picture` for low
        /// risk.
        public let reason: String
    }

    /// In the order of the object.
    public let entries: [Entry]
    /// Facts about the object before it was changed.
    public let summary: DICOMSummary
    /// Whether the picture itself may show text.
    public let burnedInRisk: BurnedInRisk
    /// Edition of the table that was applied.
    public let edition: String
    /// Options that were applied, by name.
    public let options: [ProfileOption]

    /// How many attributes were removed, emptied or replaced.
    public var total: Int { entries.reduce(0) { $0 + $1.count } }
}

/// Collects entries; past a limit it folds those of the same place into one.
struct ReportCollector {
    private(set) var entries: [DICOMReport.Entry] = []
    private var folded: [String: Int] = [:]
    private static let limit = 2_000

    mutating func add(_ path: ElementPath, _ tag: DICOMTag, _ keyword: String, _ action: ProfileAction) {
        if entries.count < Self.limit {
            entries.append(.init(path: path.text(to: tag), keyword: keyword, action: action, count: 1))
            return
        }
        let pattern = path.pattern(to: tag)
        if let index = folded[pattern + action.rawValue] {
            entries[index].count += 1
        } else {
            folded[pattern + action.rawValue] = entries.count
            entries.append(.init(path: pattern, keyword: keyword, action: action, count: 1))
        }
    }
}

/// Where an element stands: the sequences and items above it.
struct ElementPath: Sendable {
    private var steps: [(tag: DICOMTag, item: Int)] = []

    var isRoot: Bool { steps.isEmpty }
    /// The sequence whose item the element stands in; nil at the root.
    var parent: DICOMTag? { steps.last?.tag }

    func entering(_ tag: DICOMTag, item: Int) -> ElementPath {
        var path = self
        path.steps.append((tag, item))
        return path
    }

    func text(to tag: DICOMTag) -> String {
        steps.map { "\($0.tag)[\($0.item)]." }.joined() + tag.description
    }

    func pattern(to tag: DICOMTag) -> String {
        steps.map { "\($0.tag)[*]." }.joined() + tag.description
    }
}
