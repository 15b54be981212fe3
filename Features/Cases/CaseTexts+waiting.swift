import Kernel

/// What is said to whoever waits for an answer.
extension CaseTexts {
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
