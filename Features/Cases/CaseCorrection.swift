import Questions

/// A part of the question as it should have been; the first entry stays as it was posted.
struct CaseCorrection: Codable, Sendable, Equatable {
    /// A free-text field of the question, by its name.
    let field: String
    let text: String

    /// The fields that can be corrected, in the order of the form.
    static let fields = CaseQuestion.textFields.map(\.name)
}

extension CaseCorrection {
    private enum Key: CodingKey { case field, text }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        field = try container.value(.field, or: "")
        text = try container.value(.text, or: "")
    }
}

/// A level of urgency that presses more than the one before.
struct RaisedUrgency: Codable, Sendable, Equatable {
    let urgency: Urgency
}

extension RaisedUrgency {
    private enum Key: CodingKey { case urgency }

    init(from decoder: any Decoder) throws {
        urgency = try decoder.container(keyedBy: Key.self).code(.urgency, or: .routine)
    }
}
