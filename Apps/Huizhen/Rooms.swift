import Accounts
import Cases
import Circles
import Groups
import Kernel
import Live
import Storage
import Threads
import Web

/// THE list of rooms: a new one is a folder under Features, its name in the manifest, and its line in each part here.
enum Rooms {
    /// The schema of the platform and of all rooms.
    static let migrations: [Migration] =
        CirclesMigrations.all + ThreadsMigrations.all + AccountsRoom.migrations + GroupsRoom.migrations
        + CasesRoom.migrations

    /// An entry by the room that it belongs to.
    static func render(_ entry: Entry, _ language: Language) -> Fragment {
        switch entry.room {
        case GroupsRoom.name: GroupsRoom.fragment(entry, language)
        case CasesRoom.name: CasesRoom.fragment(entry, language)
        // A draft's entries are its author's own; another device of the author's learns that there is something new.
        default: Fragment(html: "", refreshes: true)
        }
    }
}
