import Kernel
import Questions

/// A structured answer: up to three diagnoses, ranked, and what follows from them.
struct Assessment: Codable, Sendable, Equatable {
    struct Diagnosis: Codable, Sendable, Equatable {
        let name: String
        /// How sure the colleague is, 0 to 100 %.
        let confidence: Int
    }

    static let diagnosisLimit = 3

    let diagnoses: [Diagnosis]
    let reasons: String
    let checkNext: String
    let todo: String
}

extension Assessment {
    /// The same in other words: those of each diagnosis, the reasons, what to check and what to do.
    func saying(_ texts: [String]) -> Assessment {
        guard texts.count == diagnoses.count + 3 else { return self }
        return Assessment(
            diagnoses: zip(diagnoses, texts).map { Diagnosis(name: $1, confidence: $0.confidence) },
            reasons: texts[texts.count - 3], checkNext: texts[texts.count - 2], todo: texts[texts.count - 1])
    }

    private enum Key: CodingKey { case diagnoses, reasons, checkNext, todo }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        diagnoses = try container.value(.diagnoses, or: [])
        reasons = try container.value(.reasons, or: "")
        checkNext = try container.value(.checkNext, or: "")
        todo = try container.value(.todo, or: "")
    }
}

extension Assessment.Diagnosis {
    private enum Key: CodingKey { case name, confidence }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.value(.name, or: "")
        confidence = try container.value(.confidence, or: 50)
    }
}
