package import Kernel

/// Why a piece of work was not even begun; nothing has happened, and the same may be sent again.
package enum WorkFailure: Failure, Equatable {
    /// So much of this person's waits already.
    case tooMuchOfOne
    /// So much of everybody's waits already.
    case tooMuchOfAll

    package var code: String {
        switch self {
        case .tooMuchOfOne: "too-much-at-once"
        case .tooMuchOfAll: "busy"
        }
    }

    package var status: Int {
        switch self {
        case .tooMuchOfOne: 429
        case .tooMuchOfAll: 503
        }
    }

    package var message: Text {
        switch self {
        case .tooMuchOfOne:
            Text(
                zh: "您之前提交的内容还在处理，请稍后再试，内容没有丢失。",
                en: "What you sent before is still being worked on; try again soon. Nothing was lost.")
        case .tooMuchOfAll:
            Text(
                zh: "现在处理的内容太多，请稍后再试，内容没有丢失。",
                en: "Too much is being worked on for the moment; try again soon. Nothing was lost.")
        }
    }
}
