import Kernel
import Questions

/// The words around consent, reports and hiding.
extension CaseTexts {
    static let consent = Text(zh: "患者同意", en: "The patient's consent")
    static let withdrawnNote = Text(
        zh: "同意已撤回，或病例已撤回、撤下：除提问者外，任何人都看不到本病例。同意或病例撤回后内容立即删除，被撤下的病例 30 天后删除。",
        en:
            "Consent was withdrawn, or the case was taken back or removed: nobody but the asker sees it. What its asker or the patient withdraws goes at once, the content of a removed case after 30 days."
    )
    static let reportedNote = Text(
        zh: "有同行认为能认出患者：本病例已对大家隐藏，等待决定。",
        en:
            "A colleague thinks that the patient can be recognised: the case is hidden from everybody until somebody decides who neither asked nor reported."
    )
    static let reportedCases = Text(zh: "有反馈的病例", en: "Reported cases")
    static let report = Text(zh: "反馈：可能泄露患者身份", en: "Report: the patient can be recognised")
    static let reportHint = Text(
        zh: "提交后本病例立即对所有人隐藏，由群管理员或指定的同行决定。请写在哪里能认出，不要重复姓名或号码。",
        en:
            "The case is hidden from everybody at once, and a moderator or a named colleague decides. Say where the patient can be recognised; do not repeat a name or a number."
    )
    static let reason = Text(zh: "在哪里能认出？", en: "Where can the patient be recognised?")
    static let hideNow = Text(zh: "立即隐藏", en: "Hide it now")
    static let reports = Text(zh: "反馈", en: "Reports")
    static let decide = Text(zh: "您的决定", en: "Your decision")
    static let withdraw = Text(zh: "患者撤回同意", en: "The patient withdraws consent")
    static let withdrawHint = Text(
        zh: "全部撤回后，本病例立即从所有人的页面和设备上消失，文字和图片从服务器上删除，无法恢复。",
        en:
            "When all of it is withdrawn, the case disappears from everybody's pages and devices at once, and its text and pictures are erased from the server, for good."
    )
    static let record = Text(zh: "记录撤回", en: "Record the withdrawal")
    static let reportedEntry = Text(zh: "反馈：可能泄露患者身份", en: "reported that the patient can be recognised")
    static let reportedAgainEntry = Text(
        zh: "再次反馈：由群管理员决定，病例仍可见", en: "reported again: the moderators decide, and the case stays visible")
    static let reportedAgainNote = Text(
        zh: "已裁决过一次，因此病例仍可见，由您决定。",
        en: "It was decided about once, so that the case stays visible until you decide again.")
    static let withdrawForAsker = Text(
        zh: "提问者已不在群里。患者撤回同意时，由您代为记录。",
        en: "The asker is not in the group any more. You record it for the patient.")
    static let shownEntry = Text(zh: "决定：恢复显示", en: "decided to show the case again")
    static let hiddenEntry = Text(zh: "本病例已撤下", en: "took the case away")
    static let erasedEntry = Text(zh: "内容已删除", en: "What stood here was erased")
    static let erasedCase = Text(zh: "内容已删除的病例", en: "A case whose content was erased")
    static let narrowedEntry = Text(
        zh: "患者撤回了教学或科研用途的同意", en: "recorded that consent for teaching or research was withdrawn")

    static func decides(named name: String) -> Text {
        Text(zh: "由 \(name) 决定：群里没有其他可以决定的群管理员。", en: "\(name) decides, because no other moderator is left to do so.")
    }

    static func withdrawal(_ withdrawal: Withdrawal) -> Text {
        switch withdrawal {
        case .all: Text(zh: "全部", en: "all of it")
        case .teaching: Consent.Scope.teaching.label
        case .research: Consent.Scope.research.label
        }
    }

    static func decision(_ decision: Decision) -> Text {
        switch decision {
        case .show: Text(zh: "认不出患者，显示病例", en: "Nobody can be recognised: show the case")
        case .remove: Text(zh: "能认出患者，撤下病例", en: "The patient can be recognised: take it away")
        }
    }
}

extension Case {
    /// The title, or what stands for it when it was erased.
    func heading(_ language: Language) -> String { title.isEmpty ? CaseTexts.erasedCase[language] : title }
}
