/// Who has to sign in with a second step, beside the password, before anything else is answered.
package enum SecondFactorDuty: String, Sendable, CaseIterable {
    case administrators
    case everyone
    case nobody

    /// Whether somebody has to.
    package func holds(forAdministrator isAdministrator: Bool) -> Bool {
        switch self {
        case .administrators: isAdministrator
        case .everyone: true
        case .nobody: false
        }
    }
}
