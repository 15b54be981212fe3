import Accounts
import Ask
import Cases
import Groups
import Rooms

/// THE list of rooms: a new one is a folder under Features and a line here.
enum Rooms {
    static let all: [any Room.Type] = [
        AccountsRoom.self,
        GroupsRoom.self,
        AskRoom.self,
        CasesRoom.self,
    ]
}
