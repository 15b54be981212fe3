import Kernel
import Threads
import Web

/// The paths of the room: its table answers them, and its pages print them.
enum GroupPaths {
    /// Where a conversation goes on for its reader, on each page of it.
    static let mark = "new"

    static let list = Path("/groups")
    static let new = Path("/groups/new")
    static let show = Path("/groups/:group", CircleID.self)
    static let cases = Path("/groups/:group/cases", CircleID.self)
    static let messages = Path("/groups/:group/messages", CircleID.self)
    static let message = Path("/groups/:group/messages/:seq", CircleID.self, Int64.self)
    static let withdrawal = Path("/groups/:group/messages/:seq/withdrawal", CircleID.self, Int64.self)
    static let picture = Path("/groups/:group/pictures/:upload", CircleID.self, UploadID.self)
    static let members = Path("/groups/:group/members", CircleID.self)
    static let member = Path("/groups/:group/members/:person", CircleID.self, PersonID.self)
    static let role = Path("/groups/:group/members/:person/role", CircleID.self, PersonID.self)
    static let removal = Path("/groups/:group/members/:person/removal", CircleID.self, PersonID.self)
    static let invitations = Path("/groups/:group/invitations", CircleID.self)
    static let revocation = Path(
        "/groups/:group/invitations/:invitation/revocation", CircleID.self, InvitationID.self)
    static let settings = Path("/groups/:group/settings", CircleID.self)
    static let leave = Path("/groups/:group/leave", CircleID.self)
    static let enterCode = Path("/join")
    static let join = CommonPaths.join
    static let file = CommonPaths.file

    /// Where a question begins.
    static let ask = Path("/ask")

    /// One stored form of a file of an entry.
    static func fileURL(of entry: Entry, _ position: Int, _ rendition: String) -> String {
        file(entry.thread, entry.seq, position, rendition)
    }

    /// The conversation where it goes on for this reader: at the first unread message, or at its end.
    static func newest(_ circle: CircleID) -> String { "\(show(circle))#\(mark)" }

    /// The entries before a number, at the last of them.
    static func earlier(than seq: Int64, of circle: CircleID) -> String {
        "\(show(circle).query(("before", String(seq))))#\(mark)"
    }

    /// The cases of the group that came to it before a change.
    static func earlierCases(than number: Int64, of circle: CircleID) -> String {
        cases(circle).query(("before", String(number)))
    }

    /// An entry on the page of its conversation.
    static func entry(_ seq: Int64, of circle: CircleID) -> String { show(circle) + "#e-\(seq)" }
}
