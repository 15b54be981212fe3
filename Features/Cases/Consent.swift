import Kernel

/// What the patient allowed, recorded when a case is posted (D8; FHIR R4 Consent).
struct Consent: Codable, Sendable, Equatable {
    /// How it was given.
    enum Kind: String, Codable, Sendable, CaseIterable {
        case verbal, signed
        /// Not to be had in time; the question serves the patient's life or health.
        case emergency
    }

    /// What it covers beside the groups that are asked, which it always covers.
    enum Scope: String, Codable, Sendable, CaseIterable {
        case teaching, research
    }

    let kind: Kind
    var scopes: Set<Scope> = []
    /// When all of it was withdrawn.
    var withdrawnAt: Instant?

    var isActive: Bool { withdrawnAt == nil }
}

/// What a withdrawal takes back.
enum Withdrawal: String, Codable, Sendable, CaseIterable {
    case all, teaching, research
}

/// A reader's word that the patient can be recognised (D11).
struct CaseReport: Codable, Sendable, Equatable {
    let reporter: String
    let reason: String
    let at: Instant
}

/// What a moderator decides about a reported case.
enum Decision: String, Codable, Sendable, CaseIterable {
    case show, remove
}
