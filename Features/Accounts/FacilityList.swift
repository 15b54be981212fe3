/// Facilities to choose from: those that were looked for, or the first ones.
struct FacilityList: Sendable {
    /// The most that one page shows.
    static let limit = 50

    /// By place and name.
    let facilities: [Facility]
    /// What was looked for; empty when nothing was.
    let search: String
    /// Whether there are more, which another search finds.
    let isCut: Bool

    init(_ facilities: [Facility], search: String, isCut: Bool) {
        self.facilities = facilities
        self.search = search
        self.isCut = isCut
    }

    /// The same with this one among them, because it is chosen already.
    func including(_ chosen: Facility?) -> FacilityList {
        guard let chosen, !facilities.contains(where: { $0.id == chosen.id }) else { return self }
        return FacilityList([chosen] + facilities, search: search, isCut: isCut)
    }
}
