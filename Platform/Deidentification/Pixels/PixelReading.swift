/// What was found in the pixels of one picture, and how it was looked for.
public struct PixelReading: Sendable, Codable, Equatable {
    /// How a picture was read, so that a reading can be judged later.
    public struct Coverage: Sendable, Codable, Equatable {
        /// Longest sides, in pixels, of the copies that were searched for text.
        public let longestSides: [Int]
        /// Degrees by which the copies were turned clockwise.
        public let turns: [Int]
        /// Whether light text on dark ground was looked for too.
        public let bothPolarities: Bool
        /// By tesseract's names.
        public let languages: [String]
        /// The kinds that were looked for.
        public let kinds: [PixelFindingKind]

        /// How a picture was read elsewhere.
        public init(
            longestSides: [Int], turns: [Int], bothPolarities: Bool, languages: [String], kinds: [PixelFindingKind]
        ) {
            self.longestSides = longestSides
            self.turns = turns
            self.bothPolarities = bothPolarities
            self.languages = languages
            self.kinds = kinds
        }
    }

    /// From top to bottom.
    public let findings: [PixelFinding]
    /// How they were looked for.
    public let covered: Coverage

    /// A reading that was made elsewhere, such as by another recogniser.
    public init(findings: [PixelFinding], covered: Coverage) {
        self.findings = findings
        self.covered = covered
    }

    /// The places that are masked without being asked for.
    public var certain: [PixelFinding] { findings.filter { $0.confidence == .certain } }
}
