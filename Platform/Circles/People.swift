package import Kernel
package import Storage

/// What is shown beside the name of somebody who works in health care (FHIR R4 PractitionerRole).
package struct Professional: Sendable, Hashable {
    /// Profession and specialty in one line.
    package let titleZh: String
    package let titleEn: String
    package let facilityName: String
    /// 1 (village and township) to 3 (tertiary hospital).
    package let facilityTier: Int
    /// Whether an administrator has compared it with the documents: until then it is what the person says.
    package let checked: Bool

    package init(titleZh: String, titleEn: String, facilityName: String, facilityTier: Int, checked: Bool) {
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.facilityName = facilityName
        self.facilityTier = facilityTier
        self.checked = checked
    }
}

/// A person as others see one beside an entry (FHIR R4 Practitioner, Patient or RelatedPerson).
///
/// What is shown beside a name is what an administrator has checked. Of somebody whose credential nobody has, the card says
/// so and nothing else, to readers and to programs: what a person says of themself never stands where a checked one's does.
package struct PersonCard: Sendable, Hashable {
    package let id: PersonID
    package let name: String
    /// What the person says or what was checked of it; nil for somebody who is here as a patient only.
    package let professional: Professional?

    package init(id: PersonID, name: String, professional: Professional?) {
        self.id = id
        self.name = name
        self.professional = professional
    }

    package init(
        id: PersonID, name: String, titleZh: String, titleEn: String, facilityName: String, facilityTier: Int,
        checked: Bool
    ) {
        self.init(
            id: id, name: name,
            professional: Professional(
                titleZh: titleZh, titleEn: titleEn, facilityName: facilityName, facilityTier: facilityTier,
                checked: checked))
    }

    /// What may stand beside the name as a fact.
    private var shown: Professional? { professional?.checked == true ? professional : nil }
    /// Whether somebody in health care whose credential an administrator has checked.
    package var checked: Bool { shown != nil }

    /// Profession and specialty in one line; in their place that nobody has checked them, for a patient the word for that.
    package var title: Text {
        if let shown { return Text(zh: shown.titleZh, en: shown.titleEn) }
        return professional == nil ? Text(zh: "患者", en: "patient") : Self.notChecked
    }

    /// Where the person works, or that nobody has checked it, for a line that has no room for the title.
    package var workplace: Text { shown.map { Text(zh: $0.facilityName, en: $0.facilityName) } ?? title }

    /// The facility, when it was checked.
    package var facilityName: String { shown?.facilityName ?? "" }
    /// The facility's tier, 1 to 3; nil without a facility that was checked.
    package var facilityTier: Int? { shown?.facilityTier }

    /// What stands in the place of a credential that nobody has checked.
    package static let notChecked = Text(zh: "未审核", en: "not checked")
}

extension PersonCard: Encodable {
    private enum Key: String, CodingKey { case id, name, checked, titleZh, titleEn, facilityName, facilityTier }

    /// Without what the person alone says.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(checked, forKey: .checked)
        guard let shown else { return }
        try container.encode(shown.titleZh, forKey: .titleZh)
        try container.encode(shown.titleEn, forKey: .titleEn)
        try container.encode(shown.facilityName, forKey: .facilityName)
        try container.encode(shown.facilityTier, forKey: .facilityTier)
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
            insert into professional (person_id, title_zh, title_en, facility_name, facility_tier, checked)
            values (\(card.id), \(professional.titleZh), \(professional.titleEn), \(professional.facilityName),
                    \(professional.facilityTier), \(professional.checked))
            on conflict (person_id) do update set title_zh = excluded.title_zh, title_en = excluded.title_en,
                facility_name = excluded.facility_name, facility_tier = excluded.facility_tier,
                checked = excluded.checked
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
                    facilityName: try row.get("p_facility_name"), facilityTier: tier,
                    checked: try row.get("p_checked"))
            })
    }

    /// Select list for `card(of:)`; the query has `joined(on:)`.
    package static let columns: SQL = """
        p.id as p_id, p.name as p_name, pp.title_zh as p_title_zh, pp.title_en as p_title_en,
        pp.facility_name as p_facility_name, pp.facility_tier as p_facility_tier, pp.checked as p_checked
        """

    /// The name of whom a column names, as a value of a select list; null for nobody.
    package static func name(of column: String) -> SQL {
        "(select named.name from person named where named.id = \(raw: column))"
    }

    /// `join person p on p.id = <column>` with what is shown beside the name.
    package static func joined(on column: String) -> SQL {
        """
        join person p on p.id = \(raw: column) left join professional pp on pp.person_id = p.id
        """
    }
}
