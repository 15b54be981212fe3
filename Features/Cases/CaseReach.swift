/// How many people a case has reached; numbers alone, nobody's names.
struct CaseReach: Sendable, Equatable {
    /// Those who can read it in the groups that were asked, beside the asker.
    let sentTo: Int
    /// Those of them, or of those who could, who have opened it.
    let seenBy: Int
}
