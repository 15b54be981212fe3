import DICOM

/// What is done to an attribute: the action codes of PS3.15, table E.1-1a.
package enum ProfileAction: String, Sendable, Codable {
    /// A dummy that is valid for the value representation.
    case dummy = "D"
    /// Empty, or a consistent pseudonym.
    case zero = "Z"
    case remove = "X"
    case keep = "K"
    /// Replaced by something of similar meaning that is known not to identify.
    case clean = "C"
    /// A new UID, the same for the same old one; a sequence is kept and its UIDs replaced.
    case uid = "U"

    /// A code of the table; a choice is read the way that breaks no object and lets nothing through.
    init?(code: Substring) {
        switch code {
        case "X/Z/U*": self = .uid
        case "D", "Z/D", "X/D", "X/Z/D": self = .dummy
        case "Z", "X/Z": self = .zero
        default: self.init(rawValue: String(code))
        }
    }
}

/// PS3.15, table E.1-1, edition 2024b, with the attributes that edition 2026c adds.
struct ProfileTable: Sendable {
    struct Row: Sendable {
        let keyword: String
        let basic: ProfileAction
        let overrides: [ProfileOption: ProfileAction]
    }

    static let edition = "2024b+2026c"
    static let standard = ProfileTable(csv: PackageResources.ps3_15_e1_1_csv)

    let rows: [DICOMTag: Row]

    /// Rows of repeating groups and of private attributes are not tags; `ElementCleaner` removes all of those.
    init(csv: [UInt8]) {
        let lines = String(decoding: csv, as: UTF8.self).split(whereSeparator: \.isNewline)
        let header = lines.first.map { $0.split(separator: ",", omittingEmptySubsequences: false) } ?? []
        let columns: [(option: ProfileOption, index: Int)] = ProfileOption.allCases.compactMap { option in
            header.firstIndex { $0 == option.column ?? "" }.map { (option, $0) }
        }
        let basicColumn = header.firstIndex(of: "basic_profile") ?? 6
        var rows: [DICOMTag: Row] = [:]
        for line in lines.dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count == header.count, let number = UInt32(fields[0], radix: 16),
                let basic = ProfileAction(code: fields[basicColumn])
            else { continue }
            var overrides: [ProfileOption: ProfileAction] = [:]
            for column in columns { overrides[column.option] = ProfileAction(code: fields[column.index]) }
            rows[DICOMTag(number)] = Row(keyword: String(fields[1]), basic: basic, overrides: overrides)
        }
        self.rows = rows
    }

    /// The action for an attribute of the table, nil for one that is not in it.
    ///
    /// Modified dates win over an option that would keep the date as it is; otherwise keeping wins over cleaning.
    func action(_ tag: DICOMTag, _ profile: ConfidentialityProfile) -> ProfileAction? {
        guard let row = rows[tag] else { return nil }
        let chosen = row.overrides.filter { profile.options.contains($0.key) }
        if chosen[.retainModifiedDates] == .clean { return .clean }
        if chosen.values.contains(.keep) { return .keep }
        return chosen.values.contains(.clean) && profile.options.contains(.cleanDescriptors) ? .clean : row.basic
    }
}
