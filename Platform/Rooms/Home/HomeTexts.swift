import Kernel

/// The words of the first page.
enum HomeTexts {
    static let home = Text(zh: "待我处理", en: "To do")
    static let unread = Text(zh: "未读", en: "Unread")
    static let noUnread = Text(zh: "没有未读内容。", en: "Nothing unread.")
    static let noCircles = Text(
        zh: "您还没有加入任何群。向同行索取邀请码，或自己新建一个群。",
        en: "You are in no group yet. Ask a colleague for an invitation, or start a group.")
    static let moreWaits = Text(
        zh: "先列出最急、最快到时限的；处理之后，其余的会出现在这里。",
        en: "The most urgent and what is due first come first; the others appear here as these are done.")
    static let all = Text(zh: "查看全部", en: "Show all")
    static let more = Text(zh: "更多", en: "More")
    static let startHere = Text(zh: "从这里开始", en: "Start here")
}
