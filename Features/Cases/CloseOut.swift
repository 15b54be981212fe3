import Kernel
import Questions

/// What a close-out says (B9).
struct CloseOut: Codable, Sendable, Equatable {
    let diagnosisChanged: YesNo
    let planChanged: YesNo
    let referralAvoided: YesNo
    var learned: String
    /// True when the case was closed without any answer; such cases are counted.
    var withoutAnswer: Bool
    var outcome = PatientOutcome.unknown
    /// So many days after the question: a date would say more of the patient than a reader needs.
    var outcomeDay: Int?
}

extension CloseOut {
    private enum Key: CodingKey {
        case diagnosisChanged, planChanged, referralAvoided, learned, withoutAnswer, outcome, outcomeDay
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        diagnosisChanged = try container.code(.diagnosisChanged, or: .unclear)
        planChanged = try container.code(.planChanged, or: .unclear)
        referralAvoided = try container.code(.referralAvoided, or: .unclear)
        learned = try container.value(.learned, or: "")
        withoutAnswer = try container.value(.withoutAnswer, or: false)
        outcome = try container.code(.outcome, or: .unknown)
        outcomeDay = try container.decodeIfPresent(Int.self, forKey: .outcomeDay)
    }
}

enum YesNo: String, Codable, Sendable, CaseIterable {
    case yes = "yes"
    case no = "no"
    case unclear = "unclear"
}
