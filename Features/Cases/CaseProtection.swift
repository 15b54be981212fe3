import Circles
import Kernel
import Questions
import Threads

/// What a withdrawal of consent takes back.
enum Withdrawal: String, Codable, Sendable, CaseIterable {
    case all = "all"
    case teaching = "teaching"
    case research = "research"
}

/// What is decided about a reported case.
enum Decision: String, Codable, Sendable, CaseIterable {
    case show = "show"
    case remove = "remove"
}

/// A reader's word that the patient can be recognised (D11), which waits for a decision.
struct CaseReport: Sendable, Equatable {
    let id: CommandID
    /// Nil for those who do not decide: whoever asked is not told who said so.
    let reporter: PersonCard?
    let reason: String
    let at: Instant
    /// Who decides because no member who may read what is hidden is left to do so; nil when one of these decides.
    let decider: PersonCard?

    /// The report as those read it who do not decide.
    var unsigned: CaseReport { CaseReport(id: id, reporter: nil, reason: reason, at: at, decider: decider) }
}

/// How the patient of a case is guarded, as one reader sees it.
struct CaseProtection: Sendable {
    let hiding: Hiding
    let reports: [CaseReport]
    let consent: Consent?
    let mayDecide: Bool
    /// Whether the reader records that the patient withdraws the consent.
    let mayWithdraw: Bool
    let removed: RemovalReport
}

/// Who decides about a report.
///
/// Members of the case's groups who may read what is hidden decide, unless they asked or reported: nobody is the judge
/// of the own question or of the own word. Where no such member is left, as in a group whose only moderator asked, the
/// longest-standing coordinator does, and without one the longest-standing member who may answer. That one is named in
/// the report and reads the case until the decision. When nobody at all is left the case stays hidden, which harms
/// nobody; its asker still reads it and may withdraw it.
enum CaseDeciders {
    /// The words of capability that are asked in turn for somebody to name.
    static let named: [Capability] = ["may-route", "may-answer"]

    /// Those who never decide: the asker and whoever reported.
    static func barred(asker: PersonID, reports: [CaseReport]) -> Set<PersonID> {
        Set([asker] + reports.compactMap(\.reporter?.id))
    }

    /// Whether somebody decides about these reports.
    ///
    /// - Parameters:
    ///   - readsHidden: whether a group of the case lets the person read what is hidden.
    ///   - isPresent: whether the person is in a group of the case; who was named and has gone decides no more.
    static func mayDecide(
        _ person: PersonID, asker: PersonID, reports: [CaseReport], readsHidden: Bool, isPresent: Bool
    ) -> Bool {
        !barred(asker: asker, reports: reports).contains(person)
            && (readsHidden || (isPresent && reports.contains { $0.decider?.id == person }))
    }
}

extension Hiding {
    /// The word of the interface; nil while the case is shown.
    var word: String? {
        switch self {
        case .shown: nil
        case .reported: "reported"
        case .withdrawn: "withdrawn"
        }
    }
}
