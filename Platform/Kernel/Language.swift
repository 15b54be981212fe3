/// The languages of the product.
///
/// A third one is a new case, and every `Text` then fails to compile until it has it.
package enum Language: String, Sendable, CaseIterable, Codable {
    case zh
    case en

    /// The BCP 47 tag for `lang` attributes and `Content-Language`.
    package var tag: String { self == .zh ? "zh-Hans" : "en" }
}

/// One text in every language.
package struct Text: Sendable, Hashable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in a language.
    package subscript(_ language: Language) -> String { language == .zh ? zh : en }
}
