package import Kernel

/// What the asker writes: the structured question (B1).
///
/// No field names the patient; free text is searched for what might.
package struct CaseQuestion: Codable, Sendable, Equatable {
    package var question = ""
    package var ageBand = AgeBand.unknown
    package var sex = Sex.unknown
    package var setting = Setting.villageClinic
    /// Tier of the facility where the patient is, 1 to 3.
    package var tier = 1
    package var history = ""
    package var examination = ""
    package var laboratory = ""
    /// What can be done where the patient is: drugs, tests, transport.
    package var available = ""
    package var urgency = Urgency.routine

    /// An empty question.
    package init(setting: Setting = .villageClinic, tier: Int = 1) {
        self.setting = setting
        self.tier = tier
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        question = try container.value(.question, or: "")
        ageBand = try container.code(.ageBand, or: .unknown)
        sex = try container.code(.sex, or: .unknown)
        setting = try container.code(.setting, or: .villageClinic)
        tier = try container.value(.tier, or: 1)
        history = try container.value(.history, or: "")
        examination = try container.value(.examination, or: "")
        laboratory = try container.value(.laboratory, or: "")
        available = try container.value(.available, or: "")
        urgency = try container.code(.urgency, or: .routine)
    }

    /// The free-text fields by name, in the order of the form.
    package static let textFields: [(name: String, path: any WritableKeyPath<CaseQuestion, String> & Sendable)] = [
        ("question", \.question), ("history", \.history), ("examination", \.examination),
        ("laboratory", \.laboratory), ("available", \.available),
    ]

    /// What was chosen, as people read it.
    package var codedFacts: [(label: Text, value: Text)] {
        [
            (QuestionTexts.ageBand, ageBand.label), (QuestionTexts.sex, sex.label),
            (QuestionTexts.setting, setting.label), (QuestionTexts.tier, QuestionTexts.tierName(tier)),
        ]
    }

    /// What was written besides the question itself, without what was left empty.
    package var writtenFacts: [(label: Text, value: String)] {
        [
            (QuestionTexts.history, history), (QuestionTexts.examination, examination),
            (QuestionTexts.laboratory, laboratory), (QuestionTexts.available, available),
        ].filter { !$0.1.isEmpty }
    }
}
