/// The languages of the product.
///
/// A third one is a new case, and every `Text` then fails to compile until it has it.
public enum Language: String, Sendable, CaseIterable, Codable {
    case zh
    case en

    /// The BCP 47 tag for `lang` attributes and `Content-Language`.
    public var tag: String { self == .zh ? "zh-Hans" : "en" }
}

/// One text in every language.
public struct Text: Sendable, Hashable {
    /// In simplified Chinese.
    public let zh: String
    /// In English.
    public let en: String

    /// The same said in each language.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in a language.
    public subscript(_ language: Language) -> String { language == .zh ? zh : en }
}
