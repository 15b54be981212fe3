import Kernel
import Rooms

/// What was asked in a group, for programs.
struct GroupCasesJSON: Encodable, Sendable {
    let group: GroupJSON
    let cases: [NeedLine]
    /// Ask with `before` this for those before; absent at the end.
    let earlier: Int64?

    init(_ cases: GroupCases) {
        group = GroupJSON(cases.group)
        self.cases = cases.lines
        earlier = cases.earlier
    }
}
