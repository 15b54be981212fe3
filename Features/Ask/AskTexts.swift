import Kernel
import Questions

/// The room's words in both languages.
enum AskTexts {
    static let drafts = Text(zh: "未完成的草稿", en: "Unfinished drafts")
    /// As short as the bar at the bottom of a phone wants it.
    static let place = Text(zh: "提问", en: "Ask")
    static let startCase = Text(zh: "写下第一个病例", en: "Write the first case")
    static let newCase = Text(zh: "提问", en: "Ask about a patient")
    static let stepAsk = Text(zh: "写问题", en: "Ask")
    static let stepPictures = Text(zh: "加图片", en: "Pictures")
    static let stepCheck = Text(zh: "核对", en: "Check")
    static let next = Text(zh: "下一步", en: "Next")
    static let back = Text(zh: "上一步", en: "Back")
    static let discard = Text(zh: "丢弃草稿", en: "Discard draft")
    static let question = Text(zh: "您想问什么？", en: "What is your question?")
    static let questionHint = Text(
        zh: "例：皮疹三天，是否为带状疱疹？怎么处理？", en: "Example: rash for three days, is it shingles? What to do?")
    static let groups = Text(zh: "问哪些群组？", en: "Which groups to ask?")
    static let names = Text(
        zh: "患者及家属姓名（仅用于自动删除，不会保存）",
        en: "Names of the patient and family (only to remove them; not kept)")
    static let namesHint = Text(zh: "用空格或逗号分开", en: "separated by commas")
    static let completeness = Text(zh: "完整度", en: "Completeness")
    static let completenessHelp = Text(zh: "补充这些最有帮助：", en: "These would help most: ")
    static let addPicture = Text(zh: "拍照或选择文件", en: "Take a picture or choose a file")
    static let addPictureHint = Text(
        zh: "JPEG、PNG、WebP、HEIC、TIFF 照片，或 DICOM 文件。个人信息会先被清除，原件不保留。",
        en:
            "JPEG, PNG, WebP, HEIC or TIFF photos, or DICOM files. What identifies is removed first; the original is not kept."
    )
    static let upload = Text(zh: "上传", en: "Upload")
    static let noPictures = Text(zh: "还没有图片。没有图片也可以提问。", en: "No picture yet. You can ask without one.")
    static let remove = Text(zh: "删除", en: "Remove")
    static let removedFromFile = Text(zh: "已从文件中清除", en: "Removed from the file")
    static let nothingRemoved = Text(zh: "文件中没有需要清除的信息块。", en: "The file held nothing to remove.")
    static let mask = Text(zh: "遮盖", en: "Mask")
    static let maskHint = Text(
        zh: "在图上用手指拖出方框，盖住姓名、脸、手环、条码等，然后按“遮盖”。发布前可以撤销。",
        en:
            "Drag boxes with a finger over names, faces, wristbands and codes, then press “Mask”. It can be undone until you post."
    )
    static let maskNoScript = Text(zh: "遮盖需要启用脚本。", en: "Masking by finger needs scripts.")
    static let checkText = Text(zh: "文字中清除了什么", en: "What was removed from the text")
    static let checkTextNothing = Text(
        zh: "文字中没有发现能认出患者的信息。请您再看一遍。",
        en: "Nothing that identifies the patient was found in the text. Please look once more yourself.")
    static let keep = Text(zh: "保留", en: "Keep")
    static let keepReason = Text(zh: "保留的原因", en: "Why these are kept")
    static let certain = Text(zh: "必须删除", en: "always removed")
    static let proposed = Text(zh: "建议删除", en: "proposed")
    static let preview = Text(zh: "同行将看到", en: "What colleagues will see")
    static let confirm = Text(
        zh: "我已检查：图片和文字中都认不出患者。", en: "I checked: nobody can recognise the patient in the pictures or the text.")
    static let post = Text(zh: "发布病例", en: "Post the case")
    static let noGroupToAsk = Text(zh: "要提问，先加入一个至少三人的群组。", en: "To ask, first join a group of at least three members.")
    static let startGroup = Text(
        zh: "建一个群组（至少 3 人才能提问），或用邀请码加入", en: "Start a group (it needs three people), or join with an invitation code")
    static let smallCell = Text(
        zh: "罕见病、小地方和确切日期放在一起，不写姓名也可能认出患者。请不要保留日期或地名。",
        en:
            "A rare disease, a small place and an exact date together can tell who somebody is without a name. Do not keep the date or the place."
    )
    static let smallCellAccept = Text(
        zh: "我知道，诊疗上必须保留。", en: "I know; the answer depends on keeping them.")

    static let consent = Text(zh: "患者同意", en: "The patient's consent")
    static let consentHint = Text(
        zh: "同意始终包括向所选群组提问。", en: "It always covers asking the chosen groups.")
    static let alsoFor = Text(zh: "患者还同意用于", en: "The patient also agrees to")
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
