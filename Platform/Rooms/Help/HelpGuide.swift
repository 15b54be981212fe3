import Kernel

/// A guide for what somebody does here; one person may do several of these things.
enum HelpGuide: String, CaseIterable, Sendable {
    case asking, answering, moderating, operating

    /// What a newcomer asks, and the answer to it.
    struct Answered: Sendable {
        let question: Text
        let answer: Text

        init(_ question: Text, _ answer: Text) {
            self.question = question
            self.answer = answer
        }
    }

    var title: Text {
        switch self {
        case .asking: Text(zh: "怎样提问", en: "How to ask")
        case .answering: Text(zh: "怎样回答", en: "How to answer")
        case .moderating: Text(zh: "怎样管群", en: "How to look after a group")
        case .operating: Text(zh: "怎样管理系统", en: "How to run the installation")
        }
    }

    /// For whom it is.
    var who: Text {
        switch self {
        case .asking: Text(zh: "有患者、想问同行的人", en: "for whoever has a patient and a question")
        case .answering: Text(zh: "回答别人提问的人", en: "for whoever answers")
        case .moderating: Text(zh: "群管理员", en: "for moderators of a group")
        case .operating: Text(zh: "系统管理员", en: "for administrators of the installation")
        }
    }

    var questions: [Answered] {
        switch self {
        case .asking: HelpTexts.asking
        case .answering: HelpTexts.answering
        case .moderating: HelpTexts.moderating
        case .operating: HelpTexts.operating
        }
    }
}
