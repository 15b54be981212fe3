package import Kernel

/// What the patient allowed, recorded when a case is posted (D8; FHIR R4 Consent).
package struct Consent: Codable, Sendable, Equatable {
    /// How it was given.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case verbal, signed
        /// Not to be had in time; the question serves the patient's life or health.
        case emergency
    }

    /// What it covers beside the groups that are asked, which it always covers.
    package enum Scope: String, Codable, Sendable, CaseIterable {
        case teaching, research
    }

    package let kind: Kind
    package var scopes: Set<Scope>
    /// When all of it was withdrawn.
    package var withdrawnAt: Instant?

    package init(kind: Kind, scopes: Set<Scope> = [], withdrawnAt: Instant? = nil) {
        self.kind = kind
        self.scopes = scopes
        self.withdrawnAt = withdrawnAt
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.code(.kind, or: .verbal)
        // A use that is not known, or not mentioned, is not allowed.
        scopes = Set(try container.codes(.scopes))
        withdrawnAt = try container.decodeIfPresent(Instant.self, forKey: .withdrawnAt)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        // In one order, so that the same consent is the same text.
        try container.encode(Scope.allCases.filter(scopes.contains), forKey: .scopes)
        try container.encodeIfPresent(withdrawnAt, forKey: .withdrawnAt)
    }

    private enum CodingKeys: String, CodingKey { case kind, scopes, withdrawnAt }

    /// Whether the patient still agrees to the question itself.
    package var isActive: Bool { withdrawnAt == nil }
}

extension Consent.Kind {
    /// As people read it.
    package var label: Text {
        switch self {
        case .verbal: Text(zh: "口头同意", en: "spoken")
        case .signed: Text(zh: "书面签字", en: "signed")
        case .emergency: Text(zh: "情况紧急，事后补办", en: "emergency, asked later")
        }
    }
}

extension Consent.Scope {
    /// As people read it.
    package var label: Text {
        switch self {
        case .teaching: Text(zh: "教学", en: "teaching")
        case .research: Text(zh: "科研", en: "research")
        }
    }
}
