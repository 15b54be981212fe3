import Kernel
import Storage

extension AccountStore {
    static func insert(_ facility: Facility, at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into facility (id, name, tier, level, place, kind, created_at)
            values (\(facility.id), \(facility.name), \(facility.tier), \(facility.level.rawValue), \(facility.place),
                \(facility.kind.rawValue), \(instant))
            """)
        try insertWords(of: facility, in: transaction)
    }

    /// Changes a facility; false when there is none.
    static func update(_ facility: Facility, in transaction: Transaction) throws -> Bool {
        let changed = try transaction.run(
            """
            update facility set name = \(facility.name), tier = \(facility.tier), level = \(facility.level.rawValue),
                place = \(facility.place), kind = \(facility.kind.rawValue)
            where id = \(facility.id)
            """)
        guard changed > 0 else { return false }
        try transaction.run("delete from facility_word where facility_id = \(facility.id)")
        try insertWords(of: facility, in: transaction)
        return true
    }

    private static func insertWords(of facility: Facility, in transaction: Transaction) throws {
        let words = FacilityWords.all(of: facility).sorted()
        guard let first = words.first else { return }
        let rows = words.dropFirst().reduce("(\(first), \(facility.id))" as SQL) { "\($0), (\($1), \(facility.id))" }
        try transaction.run("insert into facility_word (word, facility_id) values \(rows)")
    }

    /// The people of a facility.
    static func people(of facility: FacilityID, in transaction: Transaction) throws -> [PersonID] {
        try transaction.rows("select person_id from credential where facility_id = \(facility)").map {
            try $0.get("person_id")
        }
    }

    /// Facilities in whose name or place the text stands, at most a page of them by place and name; without a text the
    /// first ones.
    ///
    /// They are no secret inside the network.
    static func facilities(matching search: String, in transaction: Transaction) throws -> FacilityList {
        let rows = try transaction.rows(query(search))
        let facilities = try rows.prefix(FacilityList.limit).map(facility(of:))
        return FacilityList(facilities, search: search, isCut: rows.count > FacilityList.limit)
    }

    /// One facility more than a page shows, found by an index and never by reading all of them.
    static func query(_ search: String) -> SQL {
        let (word, limit) = (FacilityWords.fold(search), FacilityList.limit)
        let found: SQL = """
            (select distinct hit.facility_id from (select w.facility_id from facility_word w
                where w.word >= \(word) and w.word < \(FacilityWords.end(of: word))
                order by w.word, w.facility_id limit \(4 * limit)) hit) found
            cross join facility f where f.id = found.facility_id
            """
        return """
            select \(facilityColumns) from \(word.isEmpty ? "facility f" as SQL : found)
            order by f.place, f.name, f.id limit \(limit + 1)
            """
    }

    static func facility(_ id: FacilityID, in transaction: Transaction) throws -> Facility? {
        try transaction.first("select \(facilityColumns) from facility f where f.id = \(id)").map(facility(of:))
    }

    /// The facility, which nobody changes before the transaction ends: what is copied from it stays true.
    static func heldFacility(_ id: FacilityID, in transaction: Transaction) throws -> Facility? {
        try transaction.first(
            """
            select \(facilityColumns) from facility f where f.id = \(id) \(sqlite: "", postgres: "for share")
            """
        ).map(facility(of:))
    }

    static let facilityColumns: SQL = """
        f.id as f_id, f.name as f_name, f.tier as f_tier, f.level as f_level, f.place as f_place, f.kind as f_kind
        """

    /// The facility in a row that holds `facilityColumns`.
    static func facility(of row: Row) throws -> Facility {
        let level: String = try row.get("f_level")
        let kind: String = try row.get("f_kind")
        return try Facility(
            id: try row.get("f_id"), name: try row.get("f_name"), tier: try row.get("f_tier"),
            level: FacilityLevel(rawValue: level) ?? .county, place: try row.get("f_place"),
            kind: FacilityKind(rawValue: kind) ?? .other)
    }
}
