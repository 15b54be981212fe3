/// The prepared statements of one PostgreSQL connection: which of them fits a call, and which one goes when there are too
/// many.
///
/// A statement is prepared for one text and one list of types. A null fits every type, so that a column that is empty now
/// and then does not make a statement for each pattern of empty columns: at most one more for each value it may be.
struct PreparedStatements {
    /// The type of a value as PostgreSQL numbers it; nil for null.
    typealias TypeID = UInt32

    private struct Statement {
        let name: String
        let types: [TypeID]
        var lastUse: Int
    }

    private let limit: Int
    private var byText: [String: [Statement]] = [:]
    private(set) var count = 0
    private var uses = 0
    private var made = 0

    init(limit: Int) { self.limit = limit }

    /// The name of a statement that fits; nil when one has to be prepared.
    mutating func find(_ text: String, _ types: [TypeID?]) -> String? {
        guard let index = byText[text]?.firstIndex(where: { Self.fits($0.types, types) }) else { return nil }
        uses += 1
        byText[text]?[index].lastUse = uses
        return byText[text]?[index].name
    }

    /// The types to prepare a statement for: a null takes the type that was last seen in its place, or 0 for unknown.
    func typesToPrepare(_ text: String, _ types: [TypeID?]) -> [TypeID] {
        let known = byText[text] ?? []
        return types.enumerated().map { place, type in
            if let type { return type }
            return known.lazy.map { $0.types[place] }.first { $0 != 0 } ?? 0
        }
    }

    /// A name that no statement has had.
    mutating func newName() -> String {
        made += 1
        return "p\(made)"
    }

    /// Keeps what was prepared; answers the names of those that have to go, least lately used first.
    mutating func add(_ name: String, _ text: String, types: [TypeID]) -> [String] {
        uses += 1
        // In front: what was seen last fits most.
        byText[text, default: []].insert(Statement(name: name, types: types, lastUse: uses), at: 0)
        count += 1
        var gone: [String] = []
        while count > limit, let name = removeLeastUsed() { gone.append(name) }
        return gone
    }

    private mutating func removeLeastUsed() -> String? {
        var oldest: (text: String, statement: Statement)?
        for (text, statements) in byText {
            for statement in statements where statement.lastUse < oldest?.statement.lastUse ?? .max {
                oldest = (text, statement)
            }
        }
        guard let oldest else { return nil }
        byText[oldest.text]?.removeAll { $0.name == oldest.statement.name }
        if byText[oldest.text]?.isEmpty == true { byText[oldest.text] = nil }
        count -= 1
        return oldest.statement.name
    }

    /// Whether values of these types can be given to a statement that was prepared for those.
    private static func fits(_ prepared: [TypeID], _ types: [TypeID?]) -> Bool {
        zip(prepared, types).allSatisfy { $1 == nil || $0 == $1 }
    }
}
