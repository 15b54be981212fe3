import Kernel

/// What the asker writes: the structured question (B1).
///
/// No field names the patient; free text is searched for what might.
struct CaseQuestion: Codable, Sendable, Equatable {
    var question = ""
    var ageBand = AgeBand.unknown
    var sex = Sex.unknown
    var setting = Setting.villageClinic
    /// Tier of the facility where the patient is, 1 to 3.
    var tier = 1
    var history = ""
    var examination = ""
    var laboratory = ""
    /// What can be done where the patient is: drugs, tests, transport.
    var available = ""
    var urgency = Urgency.routine

    /// The free-text fields by name, in the order of the form.
    static let textFields: [(name: String, path: any WritableKeyPath<CaseQuestion, String> & Sendable)] = [
        ("question", \.question), ("history", \.history), ("examination", \.examination),
        ("laboratory", \.laboratory), ("available", \.available),
    ]
}

/// Age in bands that name nobody; everybody of 90 and more is one band (45 CFR 164.514(b)(2)(i)(C)).
enum AgeBand: String, Codable, Sendable, CaseIterable {
    case unknown
    case newborn = "0-27d"
    case infant = "28d-11m"
    case toddler = "1-4"
    case child = "5-14"
    case youth = "15-24"
    case adult = "25-44"
    case middle = "45-64"
    case older = "65-79"
    case old = "80-89"
    case oldest = "90+"
}

/// FHIR R4 AdministrativeGender.
enum Sex: String, Codable, Sendable, CaseIterable {
    case unknown, female, male, other
}

/// Where the patient is being seen.
enum Setting: String, Codable, Sendable, CaseIterable {
    case villageClinic = "village-clinic"
    case townshipHospital = "township-hospital"
    case countyHospital = "county-hospital"
    case ward, emergency, laboratory
    case home

    /// Where a patient of a facility of this tier most often is.
    static func usual(atTier tier: Int) -> Setting { tier == 1 ? .villageClinic : tier == 2 ? .countyHospital : .ward }
}

/// FHIR R4 RequestPriority.
enum Urgency: String, Codable, Sendable, CaseIterable {
    case routine, urgent, asap, stat
}

/// How complete a question is before posting (B2): what helps a colleague answer, weighted, and what is still missing.
struct Completeness: Sendable, Codable, Equatable {
    /// 0 to 100.
    let percent: Int
    /// Names of the fields that would help most, best first.
    let missing: [String]

    init(of question: CaseQuestion, pictures: Int) {
        let parts: [(name: String, weight: Int, present: Bool)] = [
            ("question", 25, question.question.unicodeScalars.count >= 8),
            ("history", 20, !question.history.isEmpty),
            ("examination", 15, !question.examination.isEmpty),
            ("ageBand", 10, question.ageBand != .unknown),
            ("pictures", 10, pictures > 0),
            ("available", 10, !question.available.isEmpty),
            ("sex", 5, question.sex != .unknown),
            ("laboratory", 5, !question.laboratory.isEmpty),
        ]
        percent = parts.filter(\.present).map(\.weight).reduce(0, +)
        missing = parts.filter { !$0.present }.map(\.name)
    }
}
