import Kernel

/// The room's words in both languages.
enum CaseTexts {
    static let home = Text(zh: "需要我的", en: "Needs me")
    static let askedOfMe = Text(zh: "等待回答的病例", en: "Cases waiting for an answer")
    static let askedOfMeEmpty = Text(zh: "目前没有等待回答的病例。", en: "No case is waiting for an answer.")
    static let myCases = Text(zh: "我的病例", en: "My cases")
    static let myCasesEmpty = Text(
        zh: "您还没有进行中的病例。遇到拿不准的患者，可以向同行提问。",
        en: "You have no case under way. When you are unsure about a patient, ask colleagues.")
    static let drafts = Text(zh: "未完成的草稿", en: "Unfinished drafts")
    static let unread = Text(zh: "未读", en: "Unread")
    static let noUnread = Text(zh: "没有未读内容。", en: "Nothing unread.")
    static let noGroups = Text(
        zh: "您还没有加入任何群组。向同行索取邀请码，或自己新建一个群组。",
        en: "You are in no group yet. Ask a colleague for an invitation, or start a group.")
    static let startHere = Text(zh: "从这里开始", en: "Start here")
    static let startNetwork = Text(
        zh: "添加您那里的医院和卫生室，请同行进来", en: "Add the hospitals and clinics around you, and invite colleagues")
    static let startGroup = Text(
        zh: "建一个群组（至少 3 人才能提问），或用邀请码加入", en: "Start a group (it needs three people), or join with an invitation code")
    static let startCase = Text(zh: "写下第一个病例", en: "Write the first case")
    static let newCase = Text(zh: "提问", en: "Ask about a patient")
    static let allCases = Text(zh: "全部病例", en: "All cases")
    static let older = Text(zh: "更早的病例", en: "Older cases")
    static let noCases = Text(zh: "这里还没有病例。", en: "There is no case here yet.")
    static let untitled = Text(zh: "（未写问题）", en: "(no question yet)")

    static let stepAsk = Text(zh: "写问题", en: "Ask")
    static let stepPictures = Text(zh: "加图片", en: "Pictures")
    static let stepCheck = Text(zh: "核对", en: "Check")
    static let next = Text(zh: "下一步", en: "Next")
    static let back = Text(zh: "上一步", en: "Back")
    static let discard = Text(zh: "丢弃草稿", en: "Discard draft")
    static let required = Text(zh: "必填", en: "needed")

    static let question = Text(zh: "您想问什么？", en: "What is your question?")
    static let questionHint = Text(
        zh: "例：皮疹三天，是否为带状疱疹？怎么处理？", en: "Example: rash for three days, is it shingles? What to do?")
    static let patient = Text(zh: "患者情况", en: "The patient")
    static let groups = Text(zh: "问哪些群组？", en: "Which groups to ask?")
    static let ageBand = Text(zh: "年龄段", en: "Age band")
    static let sex = Text(zh: "性别", en: "Sex")
    static let setting = Text(zh: "患者在哪里", en: "Where the patient is")
    static let tier = Text(zh: "机构级别", en: "Facility tier")
    static let urgency = Text(zh: "紧急程度", en: "Urgency")
    static let history = Text(zh: "病史", en: "History")
    static let examination = Text(zh: "查体", en: "Examination")
    static let laboratory = Text(zh: "检验检查", en: "Laboratory and tests")
    static let available = Text(zh: "当地有什么（药品、检查、转运）", en: "What is available (drugs, tests, transport)")
    static let names = Text(
        zh: "患者及家属姓名（仅用于自动删除，不会保存）",
        en: "Names of the patient and family (only to remove them; not kept)")
    static let namesHint = Text(zh: "用空格或逗号分开", en: "separated by commas")
    static let completeness = Text(zh: "完整度", en: "Completeness")
    static let completenessHelp = Text(zh: "补充这些最有帮助：", en: "These would help most: ")
    static let pictures = Text(zh: "图片和影像", en: "Pictures and images")

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

    static let clocks = Text(zh: "时间", en: "Clocks")
    static let posted = Text(zh: "发布", en: "Posted")
    static let firstSeen = Text(zh: "首次被看到", en: "First seen")
    static let firstAnswer = Text(zh: "首次回答", en: "First answer")
    static let acceptedAt = Text(zh: "采纳", en: "Accepted")
    static let closedAt = Text(zh: "结束", en: "Closed")
    static let notYet = Text(zh: "尚未", en: "not yet")
    static let decides = Text(
        zh: "治疗由接诊医生决定；这里的回答是同行意见。",
        en: "The treating clinician decides; answers here are colleagues' opinions.")
    static let answers = Text(zh: "回答", en: "Answers")
    static let noAnswers = Text(zh: "还没有回答。有新回答时会自动出现在这里。", en: "No answer yet. New ones appear here by themselves.")
    static let yourAnswer = Text(zh: "您的回答", en: "Your answer")
    static let send = Text(zh: "发送", en: "Send")
    static let askMore = Text(zh: "请求补充资料", en: "Ask for more information")
    static let assessment = Text(zh: "诊断意见", en: "Assessment")
    static let addAssessment = Text(zh: "写诊断意见（最多三个诊断）", en: "Write an assessment (up to three diagnoses)")
    static let diagnosis = Text(zh: "诊断", en: "Diagnosis")
    static let confidence = Text(zh: "把握 %", en: "Confidence %")
    static let reasons = Text(zh: "理由", en: "Reasons")
    static let checkNext = Text(zh: "下一步检查", en: "What to check next")
    static let todo = Text(zh: "建议处理", en: "What to do")
    static let addNote = Text(zh: "补充", en: "Add information")
    static let accept = Text(zh: "采纳这个回答", en: "Accept this answer")
    static let acceptedMark = Text(zh: "已采纳", en: "Accepted")
    static let acceptedEntry = Text(zh: "采纳了一个回答", en: "accepted an answer")
    static let requestEntry = Text(zh: "请补充", en: "Asks for information")
    static let noteEntry = Text(zh: "补充", en: "Adds")
    static let close = Text(zh: "结束病例", en: "Close the case")
    static let closeTitle = Text(zh: "结果如何？", en: "What came of it?")
    static let diagnosisChanged = Text(zh: "诊断改变了吗？", en: "Did it change the diagnosis?")
    static let planChanged = Text(zh: "处理改变了吗？", en: "Did it change the plan?")
    static let referralAvoided = Text(zh: "避免了转诊吗？", en: "Was a referral avoided?")
    static let learned = Text(zh: "学到了什么", en: "What was learned")
    static let withoutAnswer = Text(zh: "未得到回答", en: "closed without an answer")
    static let askedBy = Text(zh: "提问者", en: "asked by")
    static let noGroupToAsk = Text(zh: "要提问，先加入一个至少三人的群组。", en: "To ask, first join a group of at least three members.")
    static let window = Text(zh: "窗位", en: "Window")
    static let frame = Text(zh: "层面", en: "Slice")
    static let openLarge = Text(zh: "放大", en: "Enlarge")
    static let draftGone = Text(zh: "已发布", en: "Posted")

    static func tierName(_ tier: Int) -> Text {
        switch tier {
        case 1: Text(zh: "一级（村、乡镇）", en: "Tier 1 (village, township)")
        case 2: Text(zh: "二级（县）", en: "Tier 2 (county)")
        default: Text(zh: "三级（市、省）", en: "Tier 3 (city, province)")
        }
    }

    static func state(_ state: CaseState) -> Text {
        switch state {
        case .open: Text(zh: "待回答", en: "open")
        case .needsInformation: Text(zh: "待补充", en: "needs information")
        case .answered: Text(zh: "已回答", en: "answered")
        case .accepted: Text(zh: "已采纳", en: "accepted")
        case .closed: Text(zh: "已结束", en: "closed")
        }
    }

    static func step(_ step: CaseStep) -> Text {
        switch step {
        case .answer: Text(zh: "回答", en: "answer it")
        case .askInformation: Text(zh: "请求补充资料", en: "ask for information")
        case .inform: Text(zh: "补充资料", en: "supply information")
        case .note: Text(zh: "补充", en: "add to it")
        case .accept: Text(zh: "采纳", en: "accept an answer")
        case .close: Text(zh: "结束", en: "close it")
        }
    }

    static let smallCell = Text(
        zh: "罕见病、小地方和确切日期放在一起，不写姓名也可能认出患者。请不要保留日期或地名。",
        en:
            "A rare disease, a small place and an exact date together can tell who somebody is without a name. Do not keep the date or the place."
    )
    static let smallCellAccept = Text(
        zh: "我知道，诊疗上必须保留。", en: "I know; the answer depends on keeping them.")

    static func field(_ name: String) -> Text {
        switch name {
        case "question": Text(zh: "问题", en: "question")
        case "history": history
        case "examination": examination
        case "laboratory": laboratory
        case "available": available
        case "ageBand": ageBand
        case "sex": sex
        default: pictures
        }
    }
}
