import Kernel

/// The words around what becomes of names and dates in the text.
extension AskTexts {
    static let asDistance = Text(zh: "改为距今多久", en: "told by its distance")
    static let whichDay = Text(
        zh: "看不出是哪一天，请选定；也可以回上一步改写，如“3 天前”。",
        en: "can be read in more than one way. Say what is meant, or go back and write it as “3 days ago”.")
    static let dateRemoved = Text(zh: "不写日期", en: "leave the date out")

    /// The day from which distances are counted.
    static func countedFrom(_ year: Int, _ month: Int, _ day: Int) -> Text {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return Text(
            zh: "日期改为距 \(year) 年 \(month) 月 \(day) 日（今天）多久，意思不变。",
            en:
                "Dates are told by their distance from today, \(day) \(months[(month + 11) % 12]) \(year); their meaning stays."
        )
    }
}
