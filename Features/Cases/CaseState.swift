/// Where a case stands (B4).
enum CaseState: String, Codable, Sendable, CaseIterable {
    case open = "open"
    case needsInformation = "needs-information"
    case answered = "answered"
    case accepted = "accepted"
    case closed = "closed"
}

/// What somebody does with a case.
enum CaseStep: String, Codable, Sendable, CaseIterable {
    /// A colleague answers, plainly or with an assessment.
    case answer = "answer"
    /// A colleague asks for what is missing.
    case askInformation = "ask-information"
    /// The asker supplies it.
    case inform = "inform"
    /// The asker adds something, unasked.
    case note = "note"
    /// The asker takes an answer as the one to act on.
    case accept = "accept"
    case close = "close"
    /// The asker says that it presses more.
    case raise = "raise"
    /// The asker corrects what was posted.
    case correct = "correct"
}

extension CaseState {
    /// The state after a step, or nil when the step is refused here: everything that is not listed is.
    ///
    /// - Parameter hasAnswer: whether anybody has answered; a case that waited for information goes back to `answered` then.
    func after(_ step: CaseStep, hasAnswer: Bool) -> CaseState? {
        switch (self, step) {
        case (.open, .answer), (.needsInformation, .answer), (.answered, .answer): .answered
        // A later, differing opinion stays welcome (B8).
        case (.accepted, .answer): .accepted
        case (.open, .askInformation), (.answered, .askInformation): .needsInformation
        case (.needsInformation, .inform): hasAnswer ? .answered : .open
        case (.open, .note), (.answered, .note), (.accepted, .note): self
        case (.closed, .raise), (.closed, .correct): nil
        case (_, .raise), (_, .correct): self
        case (.answered, .accept): .accepted
        case (.needsInformation, .accept): hasAnswer ? .accepted : nil
        case (.open, .close), (.needsInformation, .close), (.answered, .close), (.accepted, .close): .closed
        default: nil
        }
    }
}
