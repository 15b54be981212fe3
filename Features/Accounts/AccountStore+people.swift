import Circles
import Kernel
import Storage

extension AccountStore {
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

    /// Takes a check back; true when there was one.
    static func setUnchecked(_ person: PersonID, in transaction: Transaction) throws -> Bool {
        try transaction.run(
            """
            update credential set checked_by = null, checked_at = null, expires_on = null
            where person_id = \(person) and checked_at is not null
            """) > 0
    }

    /// Puts a person at another facility, or at none; what was checked at the former one counts no more.
    static func setFacility(_ facility: FacilityID?, of person: PersonID, in transaction: Transaction) throws {
        try transaction.run(
            """
            update credential set facility_id = \(facility), expires_on = null, checked_by = null, checked_at = null
            where person_id = \(person)
            """)
    }

    /// The record of a person with whom the reader shares a circle; the reader's own is always one.
    static func readable(_ person: PersonID, by reader: PersonID, in transaction: Transaction) throws -> PersonRecord? {
        try records(
            "where a.person_id = \(person) and \(Access.person("a.person_id", by: reader))", in: transaction
        ).first
    }

    /// Any person's record, for administrators.
    static func record(of person: PersonID, in transaction: Transaction) throws -> PersonRecord? {
        try records("where a.person_id = \(person)", in: transaction).first
    }

    /// The people whose name or login name contains the text, by name; for administrators.
    static func people(matching text: String, limit: Int, in transaction: Transaction) throws -> [PersonRecord] {
        try records(
            """
            where \(People.named(containing: text)) or \(People.contains("a.login_folded", LoginName.fold(text)))
            order by p.name, a.person_id limit \(limit)
            """, in: transaction)
    }

    static func records(_ which: SQL, in transaction: Transaction) throws -> [PersonRecord] {
        let rows = try transaction.rows(
            """
            select \(People.columns), \(facilityColumns), a.login, a.is_administrator, a.state, a.admission_thread, k.profession,
                k.specialty, k.languages, k.licence_number, k.expires_on, k.checked_by, k.checked_at
            from account a \(People.joined(on: "a.person_id"))
            join credential k on k.person_id = a.person_id left join facility f on f.id = k.facility_id
            \(which)
            """)
        let checkers = try People.cards(
            of: try rows.compactMap { try $0.get("checked_by", as: PersonID?.self) }, in: transaction)
        return try rows.map { try record(of: $0, checkers: checkers) }
    }

    private static func record(of row: Row, checkers: [PersonID: PersonCard]) throws -> PersonRecord {
        let state: String = try row.get("state")
        let profession: String = try row.get("profession")
        let specialty: String = try row.get("specialty")
        let languages: String = try row.get("languages")
        let expires: String? = try row.get("expires_on")
        let checker: PersonID? = try row.get("checked_by")
        return PersonRecord(
            card: try People.card(of: row), login: try row.get("login"),
            isAdministrator: try row.get("is_administrator"), isActive: state == "active",
            waits: try row.get("admission_thread", as: ThreadID?.self) != nil,
            credential: Credential(
                profession: Profession(rawValue: profession) ?? .other,
                specialty: Specialty(rawValue: specialty) ?? .none,
                facility: try row.get("f_id", as: FacilityID?.self) == nil ? nil : facility(of: row),
                languages: languages.split(separator: ",").compactMap { SpokenLanguage(rawValue: String($0)) },
                licenceNumber: try row.get("licence_number"), expiresOn: expires.flatMap(CivilDate.init),
                checkedBy: checker, checkedByName: checker.flatMap { checkers[$0]?.name },
                checkedAt: try row.get("checked_at")))
    }
}
