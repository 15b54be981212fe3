import Circles
import Kernel
import Rooms
import Storage

/// What has to hold for the data of groups.
extension GroupStore {
    static let checks = [
        Check("groups: each has a moderator") { transaction in
            try Circles.all(ofKind: GroupsRoom.circleKind, whereNobody: .mayModerate, in: transaction)
                .map { "\($0) has members and nobody who may moderate" }
        },
        Check("groups: each is a circle, and each circle of the kind a group") { transaction in
            let rows = try transaction.rows("select circle_id from care_group")
            let groups = Set(try rows.map { try $0.get("circle_id", as: CircleID.self) })
            let circles = try Circles.all(ofKind: GroupsRoom.circleKind, in: transaction)
            return groups.subtracting(circles).sorted().map { "\($0) is a group and no circle of that kind" }
                + circles.subtracting(groups).sorted().map { "\($0) is a circle of that kind and no group" }
        },
        Check("groups: who may invite is what the group's policy says") { transaction in
            let rows = try transaction.rows("select circle_id from care_group where invite_policy = 'moderators'")
            let narrow = Set(try rows.map { try $0.get("circle_id", as: CircleID.self) })
            let circles = try Circles.requiring(.mayModerate, for: .mayInvite, in: transaction)
            return narrow.symmetricDifference(circles).sorted().map { "\($0) has another rule than its policy" }
        },
    ]
}
