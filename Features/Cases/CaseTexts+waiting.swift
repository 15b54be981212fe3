import Kernel

/// What is said to whoever waits for an answer.
extension CaseTexts {
    static let progress = Text(zh: "处理进度", en: "Timeline")
    static let answeredAt = Text(zh: "回答", en: "Answered")
    static let acceptedAt = Text(zh: "采纳", en: "Accepted")
    static let closedAt = Text(zh: "结束", en: "Closed")
    static let outcome = Text(zh: "患者结局", en: "Outcome")
    static let notYet = Text(zh: "尚未", en: "not yet")

    static func sent(to count: Int) -> Text {
        Text(zh: "已发给 \(count) 人", en: count == 1 ? "Sent to 1 person" : "Sent to \(count) people")
    }
    static func seen(by count: Int) -> Text {
        count == 0
            ? Text(zh: "还没有人看过", en: "Not seen yet")
            : Text(zh: "\(count) 人看过", en: count == 1 ? "Seen by 1" : "Seen by \(count)")
    }
    static func answers(_ count: Int) -> Text {
        Text(zh: "\(count) 个回答", en: count == 1 ? "1 answer" : "\(count) answers")
    }
    /// When the patient was so, counted from the question.
    static func day(_ day: Int) -> Text {
        day == 0
            ? Text(zh: "提问当天", en: "on the day of the question")
            : Text(zh: "提问后 \(day) 天", en: day == 1 ? "1 day after the question" : "\(day) days after the question")
    }

    static let takeOn = Text(zh: "我来回答", en: "I take this")
    static let takeHint = Text(
        zh: "同行会看到您在回答，30 分钟内有效；别人仍可回答。",
        en: "Colleagues see for 30 minutes that you are answering; they may answer all the same.")
    static let release = Text(zh: "交还", en: "Give it back")
    static let until = Text(zh: "到", en: "until")
    static let takenByMe = Text(zh: "我在回答", en: "I am answering")
    static let takenEntry = Text(zh: "我来回答", en: "takes this")
    static let freeEntry = Text(zh: "交还，别人可以回答", en: "gives it back")
    static let overEntry = Text(zh: "30 分钟已过，别人可以回答", en: "30 minutes are over; it is free again")

    static func taken(by name: String) -> Text { Text(zh: "\(name)在回答", en: "\(name) is answering") }

    /// What to expect after posting.
    static func expect(_ count: Int) -> Text {
        Text(
            zh: "已发给 \(count) 位同行，他们的首页会出现这个病例。有回答时会显示在这里和您的首页，不必守着本页。请在此之前看到回答：",
            en:
                "Sent to \(count) colleagues: it stands on their first page. Answers appear here and on your first page; you need not stay. An answer is due: "
        )
    }

    static let meanwhileTitle = Text(zh: "不要只等回答", en: "Do not only wait for an answer")
    static let call = Text(zh: "拨打 120", en: "Call 120")
    static let meanwhile = [
        Text(
            zh: "有生命危险时先拨 120，再看这里的回答。",
            en: "When life is in danger call 120 first, and read the answers here after that."),
        Text(
            zh: "先保证气道、呼吸和循环，吸氧、建静脉通路，每 5 分钟测一次生命体征并记下时间。",
            en: "Airway, breathing, circulation; oxygen and a line; vital signs every 5 minutes, with the time."),
        Text(
            zh: "同时联系转诊和陪送：定好车、人和接收医院。",
            en: "Prepare the transfer meanwhile: a car, somebody who goes along, a hospital that takes the patient."),
        Text(
            zh: "10 分钟没有回答，就打电话找上级医院值班医生。",
            en: "No answer in 10 minutes: telephone the doctor on duty at the next hospital."),
    ]
}
