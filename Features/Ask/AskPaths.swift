import Circles
import Kernel
import Threads
import Web

/// The room's addresses.
enum AskPaths {
    static let new = Path("/ask")
    static let drafts = Path("/ask/drafts")
    static let draft = Path("/ask/drafts/:draft", ThreadID.self)
    static let discard = Path("/ask/drafts/:draft/discard", ThreadID.self)
    static let restore = Path("/ask/drafts/:draft/restore", ThreadID.self)
    static let choices = Path("/ask/drafts/:draft/choices", ThreadID.self)
    static let pictures = Path("/ask/drafts/:draft/pictures", ThreadID.self)
    static let mask = Path("/ask/drafts/:draft/pictures/:seq/mask", ThreadID.self, Int64.self)
    static let uncover = Path("/ask/drafts/:draft/pictures/:seq/uncover", ThreadID.self, Int64.self)
    static let remove = Path("/ask/drafts/:draft/pictures/:seq/remove", ThreadID.self, Int64.self)
    static let check = Path("/ask/drafts/:draft/check", ThreadID.self)
    static let post = Path("/ask/drafts/:draft/post", ThreadID.self)

    // MARK: Where this room leads

    static let home = Path("/")
    /// What a posted draft has become, in the room of cases.
    static let posted = Path("/cases/:case", ThreadID.self)
    /// Where somebody without a group begins.
    static let groups = Path("/groups")
}
