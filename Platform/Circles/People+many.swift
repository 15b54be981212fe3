package import Kernel
package import Storage

/// What a room asks of people beside those of one circle or entry.
extension People {
    /// How many people one statement names at most, so that no engine's limit on values is near.
    private static let batch = 500

    /// The cards of these people by their ids; whoever is not there is left out.
    package static func cards(
        of people: some Sequence<PersonID>, in transaction: Transaction
    ) throws -> [PersonID: PersonCard] {
        var cards: [PersonID: PersonCard] = [:]
        for some in batches(of: people) {
            let rows = try transaction.rows(
                """
                select \(columns) from person p left join professional pp on pp.person_id = p.id
                where p.id in \(list: some)
                """)
            for row in rows {
                let card = try card(of: row)
                cards[card.id] = card
            }
        }
        return cards
    }

    /// Renews what is shown beside the name of a person, and nothing else of the person.
    package static func put(
        _ professional: Professional, beside person: PersonID, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update professional set title_zh = \(professional.titleZh), title_en = \(professional.titleEn),
                facility_name = \(professional.facilityName), facility_tier = \(professional.facilityTier),
                checked = \(professional.checked)
            where person_id = \(person)
            """)
    }

    /// Says of somebody's credential that it is not checked any more; what it says stays.
    package static func setUnchecked(_ person: PersonID, in transaction: Transaction) throws {
        try transaction.run("update professional set checked = 0 where person_id = \(person)")
    }

    /// The statement of a migration after which these people's credentials count as checked.
    ///
    /// - Parameter people: a query of the migration's own table for `person_id`.
    package static func checking(_ people: SQL) -> SQL {
        "update professional set checked = 1 where person_id in (\(people))"
    }

    /// Whether somebody takes part at present; what was said before stays, and invitations of somebody who does not end.
    package static func setActive(_ isActive: Bool, _ person: PersonID, in transaction: Transaction) throws {
        try transaction.run("update person set active = \(isActive) where id = \(person)")
        try Invitations.endFallen("i.issued_by = \(person)", in: transaction)
    }

    /// Renews what stands beside the names of these people of their facility.
    ///
    /// - Parameter tier: 1 to 3.
    package static func setFacility(
        _ name: String, tier: Int, of people: some Sequence<PersonID>, in transaction: Transaction
    ) throws {
        for some in batches(of: people) {
            try transaction.run(
                """
                update professional set facility_name = \(name), facility_tier = \(tier)
                where person_id in \(list: some)
                """)
        }
    }

    /// True for somebody of `joined(on:)` whose name contains the text.
    package static func named(containing text: String) -> SQL { contains("p.name", text) }

    /// True for a column with this text somewhere in it; signs of patterns stand for themselves.
    package static func contains(_ column: String, _ text: String) -> SQL {
        let plain = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        return "\(raw: column) like \("%" + plain + "%") escape '\\'"
    }

    /// In the order of their ids, so that two writers never wait for each other.
    private static func batches(of people: some Sequence<PersonID>) -> [[PersonID]] {
        let sorted = Set(people).sorted()
        return stride(from: 0, to: sorted.count, by: batch).map { Array(sorted[$0..<min($0 + batch, sorted.count)]) }
    }
}
