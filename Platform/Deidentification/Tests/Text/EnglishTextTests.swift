import Testing

@testable import Deidentification

@Suite struct EnglishTextTests {
    private let finder = TextDeidentifier()

    private func clean(_ text: String) -> String { finder.apply(finder.findings(in: text), to: text) }

    /// What was found, with its confidence.
    private func found(_ text: String) -> [String: TextConfidence] {
        let scalars = Array(text.unicodeScalars)
        return Dictionary(
            finder.findings(in: text).map {
                (String(String.UnicodeScalarView(scalars[$0.start..<$0.end])), $0.confidence)
            }, uniquingKeysWith: max)
    }

    @Test(
        "titles and initials go with the name, and who treats is told from who is treated",
        arguments: [
            ("Mr. Kozłowski denied pain.", "[name A] denied pain."),
            ("Seen by Prof. Dr. Anna Sommer.", "Seen by [doctor A]."),
            ("Dear Dr. Okonkwo, Mrs. Okonkwo is well.", "Dear [doctor A], [name A] is well."),
            ("Reported by J. R. Whitcombe today", "Reported by [name A] today"),
            ("Dr. Bell and Dr. Graves agreed.", "[doctor A] and [doctor B] agreed."),
            ("Name: Halloran, Bridget M. and more", "Name: [name B] and more"),
        ])
    func titles(text: String, expected: String) { #expect(clean(text) == expected) }

    @Test(
        "where a person comes from is asked about, and only of a person",
        arguments: [
            ("a 62-year-old Hungarian man with cough", "Hungarian"),
            ("He is a practising Hindu.", "Hindu"),
            ("Nationality: Peruvian.", "Peruvian"), ("He moved here from New Zealand last year.", "New Zealand"),
            ("患者，苗族，男，35岁", "苗族"), ("民族：哈萨克族", "哈萨克族"),
        ])
    func origins(text: String, expected: String) {
        #expect(finder.findings(in: text).contains { $0.category == .origin && $0.confidence == .weak })
        #expect(found(text)[expected] == .weak)
    }

    @Test(
        "what describes no person stays",
        arguments: [
            "Spanish influenza; German measles; a French catheter 12 Fr", "The American Thoracic Society criteria",
            "She has been to India and to Mexico.", "a 45-year-old man", "民族：汉族", "白血病患者，回访，满月",
            "Results in the Japanese population", "A voltage of 100 and a percentage of 98.",
            "It was absorbed 25 minutes later.", "Serial technetium-99m scans", "The wx mutants",
            "Flights via Hong Kong",
            "SpO2 98, Temp 37, Gleason 7, at 40 ms had returned", "Pain is 2/10, power 4/5, since 2019",
        ])
    func stays(text: String) { #expect(found(text) == [:]) }

    @Test(
        "towns are asked about where a word of place or of travel stands by",
        arguments: [
            ("She flew to LEPPEN with her son.", "LEPPEN"), ("He lives in Skarżysko alone.", "Skarżysko"),
            ("Location: Novo Mesto", "Novo Mesto"), ("they live in surulere and work there", "surulere"),
            ("Emma Baker\n\nVila Nova da Feira\nPortugal", "Vila Nova da Feira\nPortugal"),
        ])
    func towns(text: String, expected: String) { #expect(found(text)[expected] != nil, "\(found(text))") }

    @Test(
        "a country is asked about where somebody travels there or comes from there, and stays elsewhere",
        arguments: [
            ("I will be travelling to Norway next week.", "Norway"), ("She flew back from New Zealand.", "New Zealand"),
            ("He called me this morning from the Netherlands", "Netherlands"),
            ("rash after visiting Southern Italy", "Italy"), ("Malaria is common in Nigeria.", nil),
            ("In Belgium they have a vaccine.", nil), ("guidelines of Canada and Sweden", nil),
        ])
    func countries(text: String, expected: String?) {
        #expect(found(text) == (expected.map { [$0: .weak] } ?? [:]), "\(found(text))")
    }

    @Test("a birthday is asked about, an age is not")
    func birthdays() {
        #expect(found("My brother just turned 60.")["60"] == .weak)
        #expect(found("on her 41st birthday")["41"] == .weak)
        #expect(clean("He just turned 60") == "He just turned [age]")
        #expect(found("He is 60 years old.") == [:])
    }

    @Test(
        "dates in many orders, with the day of the week and the time",
        arguments: [
            "Tuesday, 7 May 2024 at 06:40", "2024 March 5", "14-Feb-1951", "5 Mar 24", "21MAY2024", "March 2024",
            "Mar 5, '24",
            "07/02/2024 08:15", "thu 14 nov 2024", "Spring 2025",
        ])
    func dates(date: String) {
        let text = "Seen \(date), stable."
        #expect(found(text).keys.contains(date), "\(found(text))")
    }

    @Test("small letters hide no names")
    func small() {
        let text = "reminder: dmitri volkov your appt with dr sandoval is at nine. call auntie ngozi"
        for name in ["dmitri volkov", "sandoval", "ngozi"] {
            #expect(found(text).keys.contains { $0.contains(name) }, "\(name)")
        }
        #expect(found("my baby has a fever since last night and she vomits") == [:])
    }

    @Test("the way to reach a public body is asked about, that to a patient is taken out")
    func publicBodies() {
        #expect(found("The Glaucoma Foundation 212-285-0080")["212-285-0080"] == .weak)
        #expect(found("The Glaucoma Foundation. Her phone is 212-285-0080")["212-285-0080"] == .certain)
        #expect(found("See www.cancer.gov for more") == [:])
    }

    @Test(
        "germs, drugs and diseases called after people are no names",
        arguments: [
            "Cultures grew Porphyromonas and Peptostreptococcus.", "Started atezolizumab, Trastuzumab and Rivaroxaban.",
            "Langer mesomelic dysplasia; Pierre Robin sequence; Marcus Gunn pupil; Todd's paralysis",
            "Due to paresthesia, Leukomalacia and Vulvodynia",
        ])
    func terms(text: String) { #expect(found(text) == [:]) }
}
