import Circles
import Kernel

/// A group as one of its members sees it.
struct Group: Sendable {
    /// With how many members a group begins to work, and how many it may be given; stands here alone.
    static let sizes = 3...500

    /// How many groups one person founds.
    static let perDay = Rate(
        "groups-a-day", limit: 20, per: Rate.day, Text(zh: "您一天内新建的群", en: "Groups that you start in a day"))
    static let inTotal = Rate("groups", limit: 100, per: nil, Text(zh: "您新建的群", en: "Groups that you have started"))

    let circle: CircleSummary
    let rules: GroupRules

    var id: CircleID { circle.id }
    var role: GroupRole { GroupRole(rawValue: circle.role) ?? .observer }
    /// How many members are missing before anything can be posted; 0 when it is open.
    var needed: Int { max(0, circle.minimum - circle.memberCount) }

    /// The group's thread has the group's own id.
    static func thread(of circle: CircleID) -> ThreadID { ThreadID(of: circle) }
}
/// What a group is for (A6).
enum GroupKind: String, Codable, Sendable, CaseIterable {
    case specialty, alumni
    case affiliatedHospitals = "affiliated-hospitals"
    case reading, research, training, surveillance
}
