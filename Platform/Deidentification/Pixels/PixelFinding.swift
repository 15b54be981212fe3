/// What a place in a picture shows that may identify a person.
public enum PixelFindingKind: String, Sendable, Codable, CaseIterable {
    case text, code, face, wristband, screen
}

/// How sure a reader is: what is certain is masked, what is weak is proposed.
public enum PixelConfidence: String, Sendable, Codable, CaseIterable {
    case weak, certain
}

/// A place in a picture that may identify a person; never what stands there.
public struct PixelFinding: Sendable, Codable, Equatable {
    /// What is seen.
    public let kind: PixelFindingKind
    /// Where it is, in parts of the picture.
    public let box: MaskBox
    /// How sure the reader is.
    public let confidence: PixelConfidence

    /// A place that was found.
    public init(kind: PixelFindingKind, box: MaskBox, confidence: PixelConfidence) {
        self.kind = kind
        self.box = box
        self.confidence = confidence
    }
}
