import Questions

/// Why an asker takes the own case back; the patient's consent is another matter.
struct TakenBack: Codable, Sendable, Equatable {
    enum Reason: String, Codable, Sendable, CaseIterable {
        /// The wrong patient, picture or group.
        case mistake = "mistake"
        /// The same question stands elsewhere.
        case duplicate = "duplicate"
        /// An answer is not needed any more.
        case settled = "settled"
        case other = "other"
    }

    let reason: Reason
}

extension TakenBack {
    private enum Key: CodingKey { case reason }

    init(from decoder: any Decoder) throws {
        reason = try decoder.container(keyedBy: Key.self).code(.reason, or: .other)
    }
}
