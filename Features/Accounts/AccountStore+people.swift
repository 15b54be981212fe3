import Circles
import Kernel
import Storage

extension AccountStore {
    // MARK: Facilities

    static func insert(_ facility: Facility, at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into facility (id, name, tier, level, place, kind, created_at)
            values (\(facility.id), \(facility.name), \(facility.tier), \(facility.level.rawValue), \(facility.place),
                \(facility.kind.rawValue), \(instant))
            """)
    }

    /// Changes a facility and the cards of its people; false when there is none.
    static func update(_ facility: Facility, in transaction: Transaction) throws -> Bool {
        let changed = try transaction.run(
            """
            update facility set name = \(facility.name), tier = \(facility.tier), level = \(facility.level.rawValue),
                place = \(facility.place), kind = \(facility.kind.rawValue)
            where id = \(facility.id)
            """)
        try transaction.run(
            """
            update professional set facility_name = \(facility.name), facility_tier = \(facility.tier)
            where person_id in (select person_id from credential where facility_id = \(facility.id))
            """)
        return changed > 0
    }

    /// Every facility, by place and name.
    ///
    /// It is no secret inside the network.
    static func facilities(in transaction: Transaction) throws -> [Facility] {
        try transaction.rows("select \(facilityColumns) from facility f order by f.place, f.name, f.id")
            .map(facility(of:))
    }

    static func facility(_ id: FacilityID, in transaction: Transaction) throws -> Facility? {
        try transaction.first("select \(facilityColumns) from facility f where f.id = \(id)").map(facility(of:))
    }

    private static let facilityColumns: SQL = """
        f.id as f_id, f.name as f_name, f.tier as f_tier, f.level as f_level, f.place as f_place, f.kind as f_kind
        """

    private static func facility(of row: Row) throws -> Facility {
        let level: String = try row.get("f_level")
        let kind: String = try row.get("f_kind")
        return try Facility(
            id: try row.get("f_id"), name: try row.get("f_name"), tier: try row.get("f_tier"),
            level: FacilityLevel(rawValue: level) ?? .county, place: try row.get("f_place"),
            kind: FacilityKind(rawValue: kind) ?? .other)
    }

    // MARK: Credentials

    /// Stores what is said of a person's credential; what was checked of another one counts no more.
    static func put(_ values: CredentialValues, of person: PersonID, in transaction: Transaction) throws {
        let languages = values.languages.map(\.rawValue).joined(separator: ",")
        try transaction.run(
            """
            insert into credential (person_id, profession, specialty, facility_id, languages, licence_number)
            values (\(person), \(values.profession.rawValue), \(values.specialty.rawValue), \(values.facility),
                \(languages), \(values.licenceNumber))
            on conflict (person_id) do update set profession = excluded.profession, specialty = excluded.specialty,
                facility_id = excluded.facility_id, languages = excluded.languages,
                licence_number = excluded.licence_number, expires_on = null, checked_by = null, checked_at = null
            """)
    }

    static func setChecked(
        _ person: PersonID, by administrator: PersonID, expires: CivilDate?, at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update credential set checked_by = \(administrator), checked_at = \(instant), expires_on = \(expires?.text)
            where person_id = \(person)
            """)
    }

    private static let recordColumns: SQL = """
        \(People.columns), \(facilityColumns), a.login, a.is_administrator, a.state, k.profession, k.specialty,
        k.languages, k.licence_number, k.expires_on, k.checked_by, k.checked_at, checker.name as checker_name
        """

    private static let records: SQL = """
        person p left join professional pp on pp.person_id = p.id
        join account a on a.person_id = p.id join credential k on k.person_id = p.id
        join facility f on f.id = k.facility_id left join person checker on checker.id = k.checked_by
        """

    /// The record of a person with whom the reader shares a circle; the reader's own is always one.
    static func readable(_ person: PersonID, by reader: PersonID, in transaction: Transaction) throws -> PersonRecord? {
        try transaction.first(
            """
            select \(recordColumns) from \(records)
            where p.id = \(person) and exists (select 1 from circle_member theirs
                where theirs.person_id = p.id and \(Access.circle("theirs.circle_id", by: reader)))
            """
        ).map(record(of:))
    }

    /// Any person's record, for administrators.
    static func record(of person: PersonID, in transaction: Transaction) throws -> PersonRecord? {
        try transaction.first("select \(recordColumns) from \(records) where p.id = \(person)").map(record(of:))
    }

    /// The people whose name or login name contains the text, by name; for administrators.
    static func people(matching text: String, limit: Int, in transaction: Transaction) throws -> [PersonRecord] {
        let plain = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        let (name, login) = ("%" + plain + "%", "%" + LoginName.fold(plain) + "%")
        return try transaction.rows(
            """
            select \(recordColumns) from \(records)
            where p.name like \(name) escape '\\' or a.login_folded like \(login) escape '\\'
            order by p.name, p.id limit \(limit)
            """
        ).map(record(of:))
    }

    private static func record(of row: Row) throws -> PersonRecord {
        let state: String = try row.get("state")
        let profession: String = try row.get("profession")
        let specialty: String = try row.get("specialty")
        let languages: String = try row.get("languages")
        let expires: String? = try row.get("expires_on")
        return PersonRecord(
            card: try People.card(of: row), login: try row.get("login"),
            isAdministrator: try row.get("is_administrator"), isActive: state == "active",
            credential: Credential(
                profession: Profession(rawValue: profession) ?? .other,
                specialty: Specialty(rawValue: specialty) ?? .none, facility: try facility(of: row),
                languages: languages.split(separator: ",").compactMap { SpokenLanguage(rawValue: String($0)) },
                licenceNumber: try row.get("licence_number"), expiresOn: expires.flatMap(CivilDate.init),
                checkedBy: try row.get("checked_by"), checkedByName: try row.get("checker_name"),
                checkedAt: try row.get("checked_at")))
    }
}
