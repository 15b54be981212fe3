package import Kernel

/// A language that a person can consult in, by its BCP 47 tag.
package struct SpokenLanguage: RawRepresentable, Hashable, Sendable, Codable {
    package let rawValue: String

    /// Nil unless the tag is in the list.
    package init?(rawValue: String) {
        guard Self.names[rawValue] != nil else { return nil }
        self.rawValue = rawValue
    }

    private init(listed: String) { rawValue = listed }

    /// In the order of the form.
    package static let all = list.map { SpokenLanguage(listed: $0.tag) }
    /// Standard Chinese.
    package static let chinese = SpokenLanguage(listed: "zh")
    package static let english = SpokenLanguage(listed: "en")

    /// The language in words.
    package var name: Text { Self.names[rawValue] ?? Text(zh: rawValue, en: rawValue) }

    private static let names = Dictionary(
        list.map { ($0.tag, Text(zh: $0.zh, en: $0.en)) }, uniquingKeysWith: { first, _ in first })

    private static let list: [(tag: String, zh: String, en: String)] = [
        ("zh", "普通话", "Standard Chinese"), ("en", "英语", "English"), ("yue", "粤语", "Cantonese"),
        ("wuu", "吴语", "Wu"), ("nan", "闽南语", "Southern Min"), ("hak", "客家话", "Hakka"),
        ("bo", "藏语", "Tibetan"), ("ug", "维吾尔语", "Uyghur"), ("mn", "蒙古语", "Mongolian"),
        ("za", "壮语", "Zhuang"), ("ii", "彝语", "Nuosu (Yi)"), ("hmn", "苗语", "Hmong"),
        ("ko", "朝鲜语", "Korean"), ("kk", "哈萨克语", "Kazakh"),
    ]
}
