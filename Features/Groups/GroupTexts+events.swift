import Kernel

/// What happened in a group, in one line.
extension GroupTexts {
    static func created(_ author: String, name: String) -> Text {
        Text(zh: "\(author) 创建了群“\(name)”", en: "\(author) opened the group “\(name)”")
    }

    static func joined(_ author: String, inviter: String?) -> Text {
        guard let inviter else { return Text(zh: "\(author) 入群", en: "\(author) joined") }
        return Text(zh: "\(inviter) 邀请 \(author) 入群", en: "\(author) joined, invited by \(inviter)")
    }

    static func left(_ author: String) -> Text { Text(zh: "\(author) 退出了群", en: "\(author) left") }

    static func removed(_ author: String, _ person: String, reason: String?) -> Text {
        guard let reason else { return Text(zh: "\(author) 将 \(person) 移出了群", en: "\(author) removed \(person)") }
        return Text(
            zh: "\(author) 将 \(person) 移出了群（原因：\(reason)）", en: "\(author) removed \(person) (reason: \(reason))")
    }

    /// - Parameter role: nil for one that this program does not know.
    static func roleChanged(_ author: String, _ person: String, to role: GroupRole?) -> Text {
        guard let role else {
            return Text(zh: "\(author) 更改了 \(person) 的角色", en: "\(author) gave \(person) another role")
        }
        let name = self.role(role)
        return Text(zh: "\(author) 将 \(person) 设为\(name.zh)", en: "\(author) made \(person) \(name.en)")
    }

    static func renamed(_ author: String, to name: String) -> Text {
        Text(zh: "\(author) 将群更名为“\(name)”", en: "\(author) renamed the group “\(name)”")
    }

    static func settingsChanged(_ author: String) -> Text {
        Text(zh: "\(author) 更改了群设置", en: "\(author) changed the group's settings")
    }

    static func withdrew(_ author: String) -> Text {
        Text(zh: "\(author) 撤回了一条消息", en: "\(author) withdrew a message")
    }

    /// Something that this program does not know.
    static func changed(_ author: String) -> Text {
        Text(zh: "\(author) 做了更改", en: "\(author) changed something")
    }
}
