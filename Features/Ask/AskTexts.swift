import Kernel
import Questions

/// The room's words in both languages.
enum AskTexts {
    static let drafts = Text(zh: "未完成的草稿", en: "Unfinished drafts")
    /// As short as the bar at the bottom of a phone wants it.
    static let place = Text(zh: "提问", en: "Ask")
    static let startCase = Text(zh: "写下第一个病例", en: "Write the first case")
    static let newCase = Text(zh: "提问", en: "Ask about a patient")
    static let stepCheck = Text(zh: "检查并发布", en: "Check and post")
    static let edit = Text(zh: "修改", en: "Change it")
    static let discard = Text(zh: "丢弃草稿", en: "Discard draft")
    static let discardAsk = Text(
        zh: "文字和照片一起丢弃。24 小时内可以恢复，之后彻底删除。",
        en: "Text and pictures go together. You can take it back for 24 hours; then it is erased.")
    static let discarded = Text(zh: "草稿已丢弃", en: "The draft was discarded")
    static let restore = Text(zh: "恢复草稿", en: "Take it back")
    static let erasedAt = Text(zh: "彻底删除的时间：", en: "It is erased for good: ")
    static let goHome = Text(zh: "回到首页", en: "Go to the first page")
    static let question = Text(zh: "您想问什么？", en: "What is your question?")
    static let questionHint = Text(
        zh: "例：皮疹三天，是否为带状疱疹？怎么处理？", en: "Such as: rash for three days, shingles?")
    static let groups = Text(zh: "发到哪些群？", en: "Which groups?")
    static let names = Text(
        zh: "患者及家属姓名（仅用于自动删除，不以可读形式保存）",
        en: "Names of the patient and family (only to remove them; never kept readable)"
    )
    static let namesHint = Text(zh: "用空格或逗号分开", en: "separated by commas")
    static let completeness = Text(zh: "完整度", en: "Completeness")
    static let completenessHelp = Text(zh: "补充这些最有帮助：", en: "These would help most: ")
    static let camera = Text(zh: "拍照", en: "Take a photo")
    static let album = Text(zh: "从相册选", en: "From the album")
    static let pictureHint = Text(
        zh: "照片或 DICOM 片子。拍摄地点等信息先清除，原件不保留。没有照片也可以提问。",
        en:
            "Photos or DICOM. Where and when it was taken is removed first, the original is not kept. You can ask without one."
    )
    static let original = Text(zh: "发原图（慢，费流量）", en: "Send the original (slow, large)")
    static let file = Text(zh: "片子文件（DICOM 等）", en: "Image files (DICOM and others)")
    static let more = Text(zh: "补充更多（让回答更准）", en: "Say more (for a better answer)")
    static let remove = Text(zh: "删除", en: "Remove")
    static let removedFromFile = Text(zh: "已从文件中清除", en: "Removed from the file")
    static let mask = Text(zh: "打码", en: "Mask")
    static let checkText = Text(zh: "原文和清除的内容", en: "What you wrote, and what was removed from it")
    static let checkTextNothing = Text(
        zh: "✓ 文字中没有发现患者信息，请再看一遍", en: "✓ Nothing identifying found; please look too")
    static let marksHint = Text(
        zh: "黄色处已删除或替换。带虚线的点一下可以恢复原文，再点一下又删除。",
        en:
            "What is marked was removed or replaced. Tap one with a dashed line to keep what you wrote, and again to remove it."
    )
    static let keep = Text(zh: "保留", en: "Keep")
    static let keepReason = Text(zh: "保留的原因", en: "Why these are kept")
    static let certain = Text(zh: "已删除", en: "removed")
    static let proposed = Text(zh: "已删除，可恢复", en: "removed, may be kept")
    static let preview = Text(zh: "同行看到的内容", en: "What colleagues see")
    static let confirm = Text(
        zh: "我已检查：图片和文字中都认不出患者。", en: "I checked: nobody can recognise the patient.")
    static let post = Text(zh: "发布病例", en: "Post the case")
    static let noGroupToAsk = Text(zh: "要提问，先加入一个至少三人的群。", en: "To ask, first join a group of at least three members.")
    static let startGroup = Text(
        zh: "建一个群（至少 3 人才能提问），或用邀请码加入", en: "Start a group (it needs three people), or join with an invitation code")
    static let smallCell = Text(
        zh: "罕见病、小地方和确切日期放在一起，不写姓名也可能认出患者。请不要保留日期或地名。",
        en:
            "A rare disease, a small place and an exact date together can tell who somebody is without a name. Do not keep the date or the place."
    )
    static let smallCellAccept = Text(
        zh: "我知道，诊疗上必须保留。", en: "I know; the answer depends on keeping them.")

    static let consent = Text(zh: "患者同意", en: "The patient's consent")
    static let consentHint = Text(
        zh: "同意始终包括向所选的群提问。", en: "It always covers asking the chosen groups.")
    static let alsoFor = Text(zh: "同时同意用于（可不选）", en: "Also agreed to (optional)")
    static let sheet = Text(zh: "发给谁，有多急", en: "Whom to ask, and how soon")
    static let to = Text(zh: "发给：", en: "To: ")
    static let nobodyYet = Text(zh: "还没选群", en: "no group yet")
    static let save = Text(zh: "保存", en: "Save")
    static let refresh = Text(zh: "刷新", en: "Look again")
    static let noQuestionYet = Text(zh: "还没写问题。", en: "The question is not written yet.")
    static let writeIt = Text(zh: "去写", en: "Write it")
    static let groupGone = Text(
        zh: "所选的群已经不在了，或您已不在群里。请重新选。", en: "A chosen group is gone, or you are not in it any more. Choose again.")

    /// A group with how many people are in it.
    static func members(_ count: Int) -> Text { Text(zh: "\(count) 人", en: "\(count) people") }

    /// What has to be done before posting, as short as the bar wants it.
    enum Need {
        static let reading = Text(zh: "等图片检查完", en: "pictures are being searched")
        static let group = Text(zh: "选群", en: "choose a group")
        static let consent = Text(zh: "同意方式", en: "how the patient agreed")
        static let confirmation = Text(zh: "确认认不出患者", en: "confirm that nobody is recognised")
        static let date = Text(zh: "选定日期", en: "say which day it was")
        static let keepReason = Text(zh: "保留原文的原因", en: "why words are kept")
        static let poor = Text(zh: "看不清的图片", en: "pictures that show little")
        static let question = Text(zh: "写问题", en: "write the question")

        static func picture(_ number: Int) -> Text { Text(zh: "看第 \(number) 张图", en: "look at picture \(number)") }
    }
    static let consentNeeded = Text(zh: "请记录患者如何同意。", en: "Record how the patient consented.")

    static let keepReasonNeeded = Text(zh: "请说明保留的原因。", en: "Say why these are kept.")
    static let seenNeeded = Text(
        zh: "请写明您看到的草稿版本（seen）。", en: "Name the version of the draft that you have seen.")
    static let ended = Text(zh: "草稿已经发布或丢弃。", en: "The draft was posted or thrown away already.")
    static let endedTyped = Text(
        zh: "这份草稿已经发布或丢弃，刚才的修改没有保存。您写的内容都在下面，可以作为新的提问保存。",
        en:
            "This draft was posted or thrown away already, so the change was not saved. All that you wrote stands below; you can keep it as a new question."
    )
    static let changedTyped = Text(
        zh: "草稿在别处改过，刚才的修改还没有保存。您写的内容都在表单里，另一份在旁边；核对后再保存，保存的以表单为准。",
        en:
            "The draft was changed elsewhere, so your change is not saved yet. The form has all that you wrote, the other text stands beside it; what you save now is what counts."
    )
    static let otherText = Text(zh: "别处写的", en: "Written elsewhere")
}
