import DeidentificationData

/// PS3.15, table E.3.4-1: what Clean Structured Content does to content items, by concept and value type.
struct ContentTable: Sendable {
    struct Key: Hashable, Sendable {
        let scheme: String
        let code: String
        let valueType: String
    }

    struct Row: Sendable {
        let basic: ActionCode
        let overrides: [ProfileOption: ActionCode]
    }

    static let standard = ContentTable(csv: DeidentificationData.reportContent)

    let rows: [Key: Row]

    init(csv: [UInt8]) {
        let lines = CSVLines.rows(csv)
        let header = lines.first ?? []
        var rows: [Key: Row] = [:]
        for fields in lines.dropFirst() {
            guard fields.count == header.count, let basic = ActionCode(rawValue: String(fields[3])) else { continue }
            var overrides: [ProfileOption: ActionCode] = [:]
            for option in ProfileOption.allCases {
                guard let index = header.firstIndex(where: { $0 == option.column ?? "" }) else { continue }
                overrides[option] = ActionCode(rawValue: String(fields[index]))
            }
            let key = Key(scheme: String(fields[0]), code: String(fields[1]), valueType: String(fields[2]))
            rows[key] = Row(basic: basic, overrides: overrides)
        }
        self.rows = rows
    }

    /// The action for a content item of the table, nil for one that is not in it.
    ///
    /// Templates are not known, so a choice takes the dummy, with which every template stays whole.
    func action(_ key: Key, _ options: Set<ProfileOption>) -> ProfileAction? {
        guard let row = rows[key] else { return nil }
        return ActionCode.chosen(row.basic, row.overrides, options).action(nil)
    }
}
