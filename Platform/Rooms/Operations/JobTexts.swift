import Kernel

/// The words of the operator's page of jobs.
enum JobTexts {
    static let title = Text(zh: "后台任务", en: "Background work")
    static let dead = Text(zh: "多次失败、已停下的任务", en: "Work that failed too often and has stopped")
    static let none = Text(zh: "没有停下的任务。", en: "Nothing has stopped.")
    static let hint = Text(
        zh: "排除原因后可以重试。放弃后，这件事不会再做。", en: "Try again once the cause is gone. What is put away is not done any more.")
    static let failing = Text(zh: "失败过、稍后会再试的任务", en: "Work that has failed and will be tried again")
    static let next = Text(zh: "下次：", en: "next:")
    static let revive = Text(zh: "重试", en: "Try again")
    static let discard = Text(zh: "放弃", en: "Put away")

    static func counts(_ waiting: Int, _ running: Int) -> Text {
        Text(zh: "等待 \(waiting) 项，进行中 \(running) 项。", en: "\(waiting) waiting, \(running) under way.")
    }

    static func attempts(_ number: Int) -> Text { Text(zh: "试过 \(number) 次", en: "tried \(number) times") }
}
