import Circles
import Kernel

/// The room's words.
enum GroupTexts {
    private static let (smallest, largest) = (Group.sizes.lowerBound, Group.sizes.upperBound)

    static let place = Text(zh: "群", en: "Groups")
    static let startGroup = Text(
        zh: "建一个群（至少 \(smallest) 人才能提问），或用邀请码加入",
        en: "Start a group (it needs \(smallest) people), or join with an invitation code")
    static let groups = Text(zh: "我的群", en: "My groups")
    static let newGroup = Text(zh: "新建群", en: "New group")
    static let create = Text(zh: "创建群", en: "Create group")
    static let noGroups = Text(
        zh: "您还没有加入群。请向同行索取邀请，或自己新建一个，再邀请至少 \(smallest - 1) 位同行。",
        en: """
            You are in no group yet. Ask a colleague for an invitation, or open a group and invite at least \
            \(smallest - 1) more people.
            """)
    static let haveCode = Text(zh: "我有邀请码", en: "I have an invitation code")
    static let code = Text(zh: "邀请码", en: "Invitation code")
    static let next = Text(zh: "下一步", en: "Next")
    static let unread = Text(zh: "未读", en: "unread")
    static let forming = Text(zh: "筹建中", en: "forming")
    static let members = Text(zh: "成员", en: "Members")
    static let settings = Text(zh: "设置", en: "Settings")
    static let leave = Text(zh: "退出群", en: "Leave the group")
    static let invite = Text(zh: "邀请同行", en: "Invite a colleague")
    static let earlier = Text(zh: "查看更早的消息", en: "Earlier messages")
    static let newest = Text(zh: "回到最新消息", en: "Newest messages")
    static let noMessages = Text(
        zh: "这里还没有消息。写下第一条，让大家知道这个群做什么。",
        en: "Nothing has been said here yet. Write the first message and say what this group is for.")
    static let message = Text(zh: "消息", en: "Message")
    static let messageHint = Text(
        zh: "请不要写能认出患者的信息：姓名、电话、证件号、住址。", en: "Nothing that identifies a patient: no name, phone, number or address.")
    static let photos = Text(zh: "照片或文件", en: "Pictures or files")
    static let photosHint = Text(
        zh: "照片会自动去除位置等信息。请先确认画面里没有姓名和脸。",
        en: "Location and other data are taken out of pictures. Check first that no name or face is in them.")
    static let attached = Text(zh: "已附上的文件", en: "Files attached already")
    static let chooseAgain = Text(zh: "请重新选择照片或文件。", en: "Please choose the pictures or files again.")
    static let send = Text(zh: "发送", en: "Send")
    static let confirmIdentifiers = Text(
        zh: "我已检查：这些不是患者的信息，照原样发送。", en: "I checked: this is not about a patient. Send it as it is.")
    static let withdraw = Text(zh: "撤回这条消息", en: "Withdraw this message")
    static let withdrawHint = Text(
        zh: "撤回后所有人都看不到内容和文件，只看到“已撤回”。", en: "Nobody sees its text and files again; it shows as withdrawn.")
    static let withdrawn = Text(zh: "这条消息已撤回", en: "This message was withdrawn")
    static let back = Text(zh: "返回群", en: "Back to the group")
    static let observerHere = Text(zh: "本群有观察员或研究人员在场：", en: "An observer or researcher is in this group: ")
    static let youObserve = Text(zh: "您是观察员：可以阅读，不能发言。", en: "You are an observer here: you read and do not write.")

    static let conversation = Text(zh: "聊天", en: "Chat")
    static let cases = Text(zh: "病例", en: "Cases")
    static let tabs = Text(zh: "群的内容", en: "Parts of the group")
    static let noCases = Text(
        zh: "这个群还没有病例。有疑难患者，就在这里提问。", en: "Nothing has been asked here yet. Ask about a patient you are unsure of.")
    static let earlierCases = Text(zh: "更早的病例", en: "Earlier cases")
    static let ask = Text(zh: "提问", en: "Ask about a patient")
    static let newBelow = Text(zh: "以下是新消息", en: "New below")
    static let unreadAbove = Text(zh: "上面还有更早的未读消息", en: "Earlier unread messages above")
    static let copy = Text(zh: "复制文字", en: "Copy the text")
    static let cancel = Text(zh: "取消", en: "Cancel")
    static let youWereRemoved = Text(zh: "您已不在这个群里", en: "You are no longer in this group")
    static let whatNow = Text(
        zh: "您已退出，或被移出；不能再看这里的内容，您写过的仍留在群里。想回来，请向群里的同行要一个新的邀请。",
        en: """
            You have left, or were removed. You cannot read it any more; what you wrote stays with the group. To come back, \
            ask a colleague in it for a new invitation.
            """)

    static let name = Text(zh: "群名称", en: "Name of the group")
    static let kindLabel = Text(zh: "类型", en: "Kind")
    static let purpose = Text(zh: "用途（成员加入前可见）", en: "Purpose (shown before joining)")
    static let invitePolicy = Text(zh: "谁可以邀请", en: "Who may invite")
    static let history = Text(zh: "新成员能看到", en: "What a new member sees")
    static let historyHint = Text(
        zh: "更改只影响以后加入的成员。", en: "A change holds for those who join afterwards.")
    static let limit = Text(
        zh: "人数上限（\(smallest)–\(largest)）", en: "Most members (\(smallest)–\(largest))")
    static let limitRange = Text(
        zh: "人数上限应为 \(smallest) 至 \(largest)。", en: "The limit is a number from \(smallest) to \(largest).")
    static let save = Text(zh: "保存", en: "Save")

    static let roleLabel = Text(zh: "角色", en: "Role")
    static let changeRole = Text(zh: "更改角色", en: "Change role")
    static let remove = Text(zh: "移出群", en: "Remove from the group")
    static let removeHint = Text(
        zh: "对方立即无法查看本群；其发言保留。原因会显示给群。",
        en: "Access ends at once on every device; what they wrote stays. The group sees the reason.")
    static let reason = Text(zh: "原因", en: "Reason")
    static let tree = Text(zh: "谁邀请了谁", en: "Who invited whom")
    static let founder = Text(zh: "创建人", en: "founder")
    static let hasLeft = Text(zh: "已离开", en: "has left")
    static let joinedOn = Text(zh: "加入于", en: "joined")
    static let pending = Text(zh: "未使用的邀请", en: "Unused invitations")
    static let validUntil = Text(zh: "有效至", en: "valid until")
    static let by = Text(zh: "邀请人：", en: "invited by ")
    static let revoke = Text(zh: "作废", en: "Revoke")
    static let ended = Text(zh: "已失效", en: "ended")
    static let days = Text(
        zh: "有效天数（1–\(InvitationOrder.days.upperBound)）",
        en: "Valid for days (1–\(InvitationOrder.days.upperBound))")
    static let daysRange = Text(
        zh: "有效天数应为 1 至 \(InvitationOrder.days.upperBound)。",
        en: "The days are a number from 1 to \(InvitationOrder.days.upperBound).")
    static let makeInvitation = Text(zh: "生成邀请", en: "Make an invitation")
    static let join = Text(zh: "加入群", en: "Join the group")
    static let signInToJoin = Text(zh: "登录后加入", en: "Sign in to join")
    static let signUpToJoin = Text(zh: "我还没有账号", en: "I have no account yet")
    static let leaveHint = Text(
        zh: "退出后立即无法查看本群；您的发言保留。再次加入需要新的邀请。",
        en: "You lose sight of the group at once; what you wrote stays. Coming back takes a new invitation.")
    static let successor = Text(zh: "由谁接任群管理员", en: "Who takes over as moderator")

    static func forming(needed: Int) -> Text {
        let members = needed == 1 ? "one more member" : "\(needed) more members"
        return Text(
            zh: "群还差 \(needed) 人才能开始（至少 \(smallest) 人）。请先邀请同行加入。",
            en: "The group needs \(members) to begin (\(smallest) at least). Invite colleagues first.")
    }

    static func identifiers(_ categories: [Text]) -> Text {
        let names = (
            categories.map { $0.zh }.joined(separator: "、"), categories.map { $0.en }.joined(separator: ", ")
        )
        return Text(
            zh: "文字中可能有能认出个人的信息（\(names.0)），还没有发送。请删去后再发送。",
            en: "Not sent: the text seems to identify a person (\(names.1)). Take that out and send again.")
    }

    static func actions(_ author: String) -> Text {
        Text(zh: "对 \(author) 的消息的操作", en: "Actions on the message of \(author)")
    }

    static func memberCount(_ count: Int, limit: Int) -> Text {
        Text(zh: "\(count)/\(limit) 人", en: "\(count) of \(limit) members")
    }

    static func membersOf(_ name: String) -> Text { Text(zh: "\(name) 成员", en: "Members of \(name)") }

    static func file(_ number: Int) -> Text { Text(zh: "文件 \(number)", en: "File \(number)") }

    static func picture(_ number: Int, by name: String) -> Text {
        Text(zh: "图片 \(number)，\(name) 发布", en: "Picture \(number) by \(name)")
    }

    static func kind(_ kind: GroupKind) -> Text {
        switch kind {
        case .specialty: Text(zh: "专科", en: "specialty")
        case .alumni: Text(zh: "校友", en: "alumni")
        case .affiliatedHospitals: Text(zh: "医联体", en: "affiliated hospitals")
        case .reading: Text(zh: "读书会", en: "reading")
        case .research: Text(zh: "研究", en: "research")
        case .training: Text(zh: "培训", en: "training")
        case .surveillance: Text(zh: "疾病监测", en: "surveillance")
        }
    }

    static func role(_ role: GroupRole) -> Text {
        switch role {
        case .member: Text(zh: "成员", en: "member")
        case .moderator: Text(zh: "群管理员", en: "moderator")
        case .coordinator: Text(zh: "协调员", en: "coordinator")
        case .librarian: Text(zh: "资料员", en: "librarian")
        case .observer: Text(zh: "观察员", en: "observer")
        }
    }

    static func policy(_ policy: InvitePolicy) -> Text {
        switch policy {
        case .moderators: Text(zh: "仅群管理员", en: "moderators only")
        case .members: Text(zh: "所有成员（观察员除外）", en: "all members except observers")
        }
    }

    static func history(_ policy: HistoryPolicy) -> Text {
        switch policy {
        case .all: Text(zh: "全部历史", en: "everything said before")
        case .fromJoining: Text(zh: "加入之后的内容", en: "what is said after joining")
        }
    }
}
