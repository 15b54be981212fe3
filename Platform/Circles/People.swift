package import Kernel
package import Storage

/// What is shown beside the name of somebody who works in health care (FHIR R4 PractitionerRole).
package struct Professional: Sendable, Hashable, Codable {
    /// Profession and specialty in one line.
    package let titleZh: String
    package let titleEn: String
    package let facilityName: String
    /// 1 (village and township) to 3 (tertiary hospital).
    package let facilityTier: Int

    package init(titleZh: String, titleEn: String, facilityName: String, facilityTier: Int) {
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.facilityName = facilityName
        self.facilityTier = facilityTier
    }
}

/// A person as others see one beside an entry (FHIR R4 Practitioner, Patient or RelatedPerson).
package struct PersonCard: Sendable, Hashable {
    package let id: PersonID
    package let name: String
    /// Nil for somebody who is here as a patient only.
    package let professional: Professional?

    package init(id: PersonID, name: String, professional: Professional?) {
        self.id = id
        self.name = name
        self.professional = professional
    }

    package init(
        id: PersonID, name: String, titleZh: String, titleEn: String, facilityName: String, facilityTier: Int
    ) {
        self.init(
            id: id, name: name,
            professional: Professional(
                titleZh: titleZh, titleEn: titleEn, facilityName: facilityName, facilityTier: facilityTier))
    }

    /// Profession and specialty in one line; for a patient the word for that.
    package var title: Text {
        professional.map { Text(zh: $0.titleZh, en: $0.titleEn) } ?? Text(zh: "患者", en: "patient")
    }

    /// The facility, when there is one.
    package var facilityName: String { professional?.facilityName ?? "" }
    /// The facility's tier, 1 to 3; nil without a facility.
    package var facilityTier: Int? { professional?.facilityTier }
}

extension PersonCard: Codable {
    private enum Key: String, CodingKey { case id, name, titleZh, titleEn, facilityName, facilityTier }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let professional =
            container.contains(.facilityTier) ? try Professional(from: decoder) : nil
        self.init(
            id: try container.decode(PersonID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name), professional: professional)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try professional?.encode(to: encoder)
    }
}

/// The cards of people: which of them a reader may see follows from the entry or the circle that names them.
package enum People {
    /// Adds or renews a person and what is shown beside the name.
    package static func put(
        _ card: PersonCard, language: Language? = nil, active: Bool = true, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into person (id, name, language, active)
            values (\(card.id), \(card.name), \(language?.rawValue), \(active))
            on conflict (id) do update set name = excluded.name, active = excluded.active,
                language = coalesce(excluded.language, person.language)
            """)
        if !active { try Invitations.endFallen("i.issued_by = \(card.id)", in: transaction) }
        guard let professional = card.professional else { return }
        try transaction.run(
            """
            insert into professional (person_id, title_zh, title_en, facility_name, facility_tier)
            values (\(card.id), \(professional.titleZh), \(professional.titleEn), \(professional.facilityName),
                    \(professional.facilityTier))
            on conflict (person_id) do update set title_zh = excluded.title_zh, title_en = excluded.title_en,
                facility_name = excluded.facility_name, facility_tier = excluded.facility_tier
            """)
    }

    /// The person's own card.
    package static func card(of person: PersonID, in transaction: Transaction) throws -> PersonCard? {
        try transaction.first(
            "select \(columns) from person p left join professional pp on pp.person_id = p.id where p.id = \(person)"
        ).map(card(of:))
    }

    /// Whether there is any person at all.
    package static func anybody(in transaction: Transaction) throws -> Bool {
        try transaction.first("select 1 as one from person limit 1") != nil
    }

    /// The card in a row that holds `columns`.
    package static func card(of row: Row) throws -> PersonCard {
        let tier: Int? = try row.get("p_facility_tier")
        return PersonCard(
            id: try row.get("p_id"), name: try row.get("p_name"),
            professional: try tier.map { tier in
                Professional(
                    titleZh: try row.get("p_title_zh"), titleEn: try row.get("p_title_en"),
                    facilityName: try row.get("p_facility_name"), facilityTier: tier)
            })
    }

    /// Select list for `card(of:)`; the query has `joined(on:)`.
    package static let columns: SQL = """
        p.id as p_id, p.name as p_name, pp.title_zh as p_title_zh, pp.title_en as p_title_en,
        pp.facility_name as p_facility_name, pp.facility_tier as p_facility_tier
        """

    /// `join person p on p.id = <column>` with what is shown beside the name.
    package static func joined(on column: String) -> SQL {
        """
        join person p on p.id = \(raw: column) left join professional pp on pp.person_id = p.id
        """
    }
}
