/// Words that checks look up; in the file each list is one string with blanks between.
struct TextLists: Decodable, Sendable {
    var given: Set<String> = []
    var familyEndings: [String] = []
    var notEnglish: Set<String> = []
    /// Words of the language, in their shortest form.
    var ordinary: Set<String> = []
    /// Words that are surnames too.
    var surnames: Set<String> = []
    var notEnglishEndings: [String] = []
    /// Endings of words for diseases, which make a term of a name ahead.
    var diseaseEndings: [String] = []
    /// Words that address somebody, in small letters.
    var titles: Set<String> = []
    /// Small words that stand within names of places and people.
    var links: Set<String> = []
    /// Words that no name of a disease has within it.
    var functionWords: Set<String> = []
    var notEnglishAlone: Set<String> = []
    var eponyms: Set<String> = []
    var pinyinSurnames: Set<String> = []
    var notPinyin: Set<String> = []
    var notFormNames: [String] = []
    /// What stands in medical words with a dot in the middle, and in no names.
    var notDotted: [String] = []
    var notOrganisations: [String] = []
    var notHospitals: [String] = []
    var notPlaces: [String] = []
    var notInPlaces: [String] = []
    var provinces: [String] = []
    var rareDiseases: [String] = []

    init() {}

    init(from decoder: any Decoder) throws {
        let file = try decoder.singleValueContainer().decode([String: String].self)
        func words(_ name: String) throws -> [String] {
            guard let words = file[name] else {
                throw DecodingError.valueNotFound(
                    String.self, .init(codingPath: decoder.codingPath, debugDescription: "no list \(name)"))
            }
            return words.split(separator: " ").map(String.init)
        }
        given = Set(try words("givenEn"))
        familyEndings = try words("familyEndings")
        notEnglish = Set(try words("notEnglishNames"))
        ordinary = Set(try words("ordinaryEn"))
        surnames = Set(try words("surnamesEn"))
        notEnglishEndings = try words("notEnglishEndings")
        diseaseEndings = try words("diseaseEndings")
        titles = Set(try words("titlesEn"))
        links = Set(try words("linksEn"))
        functionWords = Set(try words("functionEn"))
        notEnglishAlone = Set(try words("notEnglishAlone"))
        eponyms = Set(try words("eponymNouns"))
        pinyinSurnames = Set(try words("pinyinSurnames"))
        notPinyin = Set(try words("notPinyin"))
        notFormNames = try words("notFormNames")
        notDotted = try words("notDotted")
        notOrganisations = try words("notOrganisations")
        notHospitals = try words("notHospitals")
        notPlaces = try words("notPlaces")
        notInPlaces = try words("notInPlaces")
        provinces = try words("provinces")
        rareDiseases = try words("rareDiseases").map { $0.replacing("_", with: " ") }
    }
}
