/// What a place in a picture shows that may identify a person.
package enum PixelFindingKind: String, Sendable, Codable, CaseIterable {
    case text, code, face, wristband, screen
}

/// How sure a reader is: what is certain is masked, what is weak is proposed.
package enum PixelConfidence: String, Sendable, Codable, CaseIterable {
    case weak, certain
}

/// A place in a picture that may identify a person; never what stands there.
package struct PixelFinding: Sendable, Codable, Equatable {
    package let kind: PixelFindingKind
    package let box: MaskBox
    package let confidence: PixelConfidence

    package init(kind: PixelFindingKind, box: MaskBox, confidence: PixelConfidence) {
        self.kind = kind
        self.box = box
        self.confidence = confidence
    }
}
