import Circles
import Storage

enum GroupMigrations {
    static let all: [Migration] = [
        Migration(
            id: "2026-11-29 groups: baseline",
            sql: [
                // What a circle of the kind `group` has besides: its name, limit and history policy stand in `circle`.
                """
                create table care_group (
                    circle_id \(SQL.id) primary key references circle (id),
                    kind text not null check (kind in ('specialty', 'alumni', 'affiliated-hospitals', 'reading',
                        'research', 'training', 'surveillance')),
                    purpose text not null,
                    invite_policy text not null check (invite_policy in ('moderators', 'members')),
                    created_by \(SQL.id) not null references person (id),
                    created_at bigint not null)
                """
            ]),
        Migration(
            id: "2026-11-30 groups: who may invite",
            sql: [
                Circles.requiring(
                    "may-moderate", for: "may-invite-member",
                    inCircles: "select circle_id from care_group where invite_policy = 'moderators'")
            ]),
    ]
}
