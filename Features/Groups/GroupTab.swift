import Kernel

/// The parts of a group, each at an address of its own.
enum GroupTab: CaseIterable {
    case conversation, cases, members

    var name: Text {
        switch self {
        case .conversation: GroupTexts.conversation
        case .cases: GroupTexts.cases
        case .members: GroupTexts.members
        }
    }
}
