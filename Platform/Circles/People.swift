package import Kernel
package import Storage

/// What is shown beside a name (FHIR R4 Practitioner with its PractitionerRole).
package struct PersonCard: Sendable, Hashable, Codable {
    package let id: PersonID
    package let name: String
    package let titleZh: String
    package let titleEn: String
    package let facilityName: String
    /// 1 (village and township) to 3 (tertiary hospital).
    package let facilityTier: Int

    package init(
        id: PersonID, name: String, titleZh: String, titleEn: String, facilityName: String, facilityTier: Int
    ) {
        self.id = id
        self.name = name
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.facilityName = facilityName
        self.facilityTier = facilityTier
    }

    /// Profession and specialty in one line.
    package var title: Text { Text(zh: titleZh, en: titleEn) }
}

/// The cards of people: which of them a reader may see follows from the entry or the circle that names them.
package enum People {
    /// Adds or renews a card.
    ///
    /// Only Accounts calls it.
    package static func put(_ card: PersonCard, active: Bool = true, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into person (id, name, title_zh, title_en, facility_name, facility_tier, active)
            values (\(card.id), \(card.name), \(card.titleZh), \(card.titleEn), \(card.facilityName),
                    \(card.facilityTier), \(active))
            on conflict (id) do update set name = excluded.name, title_zh = excluded.title_zh,
                title_en = excluded.title_en, facility_name = excluded.facility_name,
                facility_tier = excluded.facility_tier, active = excluded.active
            """)
    }

    /// The card in a row that holds the columns of `person` under the prefix `p_` as `columns` names them.
    package static func card(of row: Row) throws -> PersonCard {
        PersonCard(
            id: try row.get("p_id"), name: try row.get("p_name"), titleZh: try row.get("p_title_zh"),
            titleEn: try row.get("p_title_en"), facilityName: try row.get("p_facility_name"),
            facilityTier: try row.get("p_facility_tier"))
    }

    /// Select list for `card(of:)`; the query joins `person p`.
    package static let columns: SQL = """
        p.id as p_id, p.name as p_name, p.title_zh as p_title_zh, p.title_en as p_title_en,
        p.facility_name as p_facility_name, p.facility_tier as p_facility_tier
        """
}
