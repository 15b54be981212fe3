import Kernel
import Questions

/// The room's words in both languages.
enum CaseTexts {
    static let place = Text(zh: "病例", en: "Cases")
    static let askedOfMe = Text(zh: "等待回答的病例", en: "Cases waiting for an answer")
    static let asksMe = Text(zh: "同行请我补充", en: "Colleagues ask me for more")
    static let askedOfMeEmpty = Text(zh: "目前没有等待回答的病例。", en: "No case is waiting for an answer.")
    static let myCases = Text(zh: "我的病例", en: "My cases")
    static let myCasesEmpty = Text(
        zh: "您还没有进行中的病例。遇到拿不准的患者，可以向同行提问。",
        en: "You have no case under way. When you are unsure about a patient, ask colleagues.")
    static let allCases = Text(zh: "全部病例", en: "All cases")
    static let filter = Text(zh: "筛选病例", en: "Filter cases")
    static let all = Text(zh: "全部", en: "All")
    static let mine = Text(zh: "我的", en: "Mine")
    static let laterInQueue = Text(zh: "后面的病例", en: "The next in the queue")
    static let older = Text(zh: "更早的病例", en: "Older cases")
    static let noCases = Text(zh: "这里还没有病例。", en: "There is no case here yet.")
    static let earlierEntries = Text(zh: "更早的回答", en: "Earlier entries")
    static let newestEntries = Text(zh: "最新的回答", en: "Newest entries")
    static let unreadable = Text(
        zh: "这一条无法显示，已告知系统管理员。", en: "This entry cannot be shown; the administrator has been told.")

    static let patient = Text(zh: "患者情况", en: "The patient")
    static let ageBand = QuestionTexts.ageBand
    static let sex = QuestionTexts.sex
    static let setting = QuestionTexts.setting
    static let tier = QuestionTexts.tier
    static let history = QuestionTexts.history
    static let examination = QuestionTexts.examination
    static let laboratory = QuestionTexts.laboratory
    static let available = QuestionTexts.available
    static let pictures = QuestionTexts.pictures

    static let removedFromFile = Text(zh: "已从文件中清除", en: "Removed from the file")
    static let nothingRemoved = Text(zh: "文件中没有需要清除的信息块。", en: "The file held nothing to remove.")

    static let decides = Text(
        zh: "治疗由接诊医生决定；这里的回答是同行意见。",
        en: "The treating clinician decides; answers here are colleagues' opinions.")
    static let answers = Text(zh: "回答", en: "Answers")
    static let noAnswers = Text(zh: "还没有回答。有新回答时会自动出现在这里。", en: "No answer yet. New ones appear here by themselves.")
    static let yourAnswer = Text(zh: "您的回答", en: "Your answer")
    static let send = Text(zh: "发送", en: "Send")
    static let askMore = Text(zh: "请求补充资料", en: "Ask for more information")
    static let assessment = Text(zh: "诊断意见", en: "Assessment")
    static let addAssessment = Text(zh: "诊断意见（最多三个）", en: "Write an assessment (up to three diagnoses)")
    static let diagnosis = Text(zh: "诊断", en: "Diagnosis")
    static let confidence = Text(zh: "可能性 %", en: "Confidence %")
    static let reasons = Text(zh: "理由", en: "Reasons")
    static let checkNext = Text(zh: "下一步检查", en: "What to check next")
    static let todo = Text(zh: "建议处理", en: "What to do")
    static let addNote = Text(zh: "补充", en: "Add information")
    static let accept = Text(zh: "采纳这个回答", en: "Accept this answer")
    static let acceptedEntry = Text(zh: "采纳了一个回答", en: "accepted an answer")
    static let requestEntry = Text(zh: "请补充", en: "Asks for information")
    static let noteEntry = Text(zh: "补充", en: "Adds")
    static let close = Text(zh: "结束病例", en: "Close the case")
    static let outcomeQuestion = Text(zh: "患者现在怎样？", en: "How is the patient now?")
    static let outcomeOn = Text(zh: "哪一天的情况（不填为今天）", en: "On which day (today when left empty)")
    static let closeTitle = Text(zh: "这次会诊有帮助吗？", en: "Did the consultation help?")
    static let diagnosisChanged = Text(zh: "诊断改变了吗？", en: "Did it change the diagnosis?")
    static let planChanged = Text(zh: "处理改变了吗？", en: "Did it change the plan?")
    static let referralAvoided = Text(zh: "是否免于转诊？", en: "Was a referral avoided?")
    static let learned = Text(zh: "经验小结", en: "What was learned")
    static let withoutAnswer = Text(zh: "未得到回答", en: "closed without an answer")
    static let askedBy = Text(zh: "提问者", en: "asked by")

    static func tierName(_ tier: Int) -> Text { QuestionTexts.tierName(tier) }

    static func state(_ state: CaseState) -> Text {
        switch state {
        case .open: Text(zh: "待回答", en: "open")
        case .needsInformation: Text(zh: "待补充", en: "needs information")
        case .answered: Text(zh: "已回答", en: "answered")
        case .accepted: Text(zh: "已采纳", en: "accepted")
        case .closed: Text(zh: "已结束", en: "closed")
        }
    }

    /// What a list is narrowed to, in the row of choices.
    static func choice(_ filter: CaseFilter) -> Text { filter.state.map(state) ?? (filter.isMine ? mine : all) }

    /// The heading of a list.
    static func title(of filter: CaseFilter) -> Text {
        if filter.isMine { return myCases }
        guard let state = filter.state else { return allCases }
        let name = Self.state(state)
        return Text(zh: "\(name.zh)的病例", en: "Cases: \(name.en)")
    }

    static func step(_ step: CaseStep) -> Text {
        switch step {
        case .answer: Text(zh: "回答", en: "answer it")
        case .askInformation: Text(zh: "请求补充资料", en: "ask for information")
        case .inform: Text(zh: "补充资料", en: "supply information")
        case .note: Text(zh: "补充", en: "add to it")
        case .accept: Text(zh: "采纳", en: "accept an answer")
        case .close: Text(zh: "结束", en: "close it")
        case .raise: Text(zh: "调高紧急程度", en: "raise its urgency")
        case .correct: Text(zh: "更正", en: "correct it")
        }
    }

    static func field(_ name: String) -> Text { QuestionTexts.field(name) }

    static func withdrew(_ name: String) -> Text { Text(zh: "\(name)撤回了一条内容", en: "\(name) withdrew something") }
    static let takeBack = Text(zh: "撤回", en: "Withdraw")
    static let takeBackTitle = Text(zh: "撤回已发的内容", en: "Withdraw what was said")
    static let takeBackHint = Text(
        zh: "撤回后没有人再看到这段内容，原处显示“已撤回”。", en: "Nobody sees it again; that something was withdrawn stays.")
    static let acceptedAbove = Text(zh: "已采纳的回答", en: "The accepted answer")
}
