import DICOM
import DeidentificationData

/// PS3.15, table E.1-1, edition 2024b, with the attributes that edition 2026c adds.
struct ProfileTable: Sendable {
    /// One attribute; those that came after 2024b have no overrides, so the Basic action stands under every option.
    struct Row: Sendable {
        let keyword: String
        let basic: ActionCode
        let overrides: [ProfileOption: ActionCode]
    }

    static let edition = "2024b+2026c"
    static let standard = ProfileTable(csv: DeidentificationData.profile)

    let rows: [DICOMTag: Row]

    /// Rows of repeating groups and of private attributes are not tags; `ElementCleaner` decides on those.
    init(csv: [UInt8]) {
        let lines = CSVLines.rows(csv)
        let header = lines.first ?? []
        let columns: [(option: ProfileOption, index: Int)] = ProfileOption.allCases.compactMap { option in
            header.firstIndex { $0 == option.column ?? "" }.map { (option, $0) }
        }
        let basicColumn = header.firstIndex(of: "basic_profile") ?? 6
        var rows: [DICOMTag: Row] = [:]
        for fields in lines.dropFirst() {
            guard fields.count == header.count, let number = UInt32(fields[0], radix: 16),
                let basic = ActionCode(rawValue: String(fields[basicColumn]))
            else { continue }
            var overrides: [ProfileOption: ActionCode] = [:]
            for column in columns {
                overrides[column.option] = ActionCode(rawValue: String(fields[column.index]))
            }
            rows[DICOMTag(number)] = Row(keyword: String(fields[1]), basic: basic, overrides: overrides)
        }
        self.rows = rows
    }
}

extension ActionCode {
    /// The action of a row under some options.
    ///
    /// Moved dates win over an option that would keep the date as it is; otherwise keeping wins over cleaning.
    static func chosen(
        _ basic: ActionCode, _ overrides: [ProfileOption: ActionCode], _ options: Set<ProfileOption>
    ) -> ActionCode {
        let chosen = overrides.filter { options.contains($0.key) }
        if chosen[.retainModifiedDates] == .clean { return .clean }
        if chosen.values.contains(.keep) { return .keep }
        return chosen.values.contains(.clean) ? .clean : basic
    }
}

/// The table under the options of one profile, worked out once so that a look-up is one step.
struct ProfilePlan: Sendable {
    /// What is done to an attribute.
    struct Step: Sendable {
        let keyword: String
        /// Without options; what is fallen back to when a value cannot be kept or cleaned.
        let basic: ActionCode
        let chosen: ActionCode
    }

    let steps: [DICOMTag: Step]

    init(_ table: ProfileTable = .standard, options: Set<ProfileOption>) {
        steps = table.rows.mapValues { row in
            Step(
                keyword: row.keyword, basic: row.basic,
                chosen: ActionCode.chosen(row.basic, row.overrides, options))
        }
    }
}
