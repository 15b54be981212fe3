/// What a list of cases is narrowed to.
struct CaseFilter: Sendable, Equatable {
    /// Nil for all states.
    var state: CaseState?
    /// Only what the reader has asked.
    var isMine = false

    /// Whether it is a worklist, which goes by urgency and not by age.
    var isQueue: Bool { state == .open && !isMine }
}
