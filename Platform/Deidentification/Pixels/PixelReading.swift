/// What was found in the pixels of one picture, and how it was looked for.
package struct PixelReading: Sendable, Codable, Equatable {
    /// How a picture was read, so that a reading can be judged later.
    package struct Coverage: Sendable, Codable, Equatable {
        /// Longest sides, in pixels, of the copies that were searched for text.
        package let longestSides: [Int]
        /// Degrees by which the copies were turned clockwise.
        package let turns: [Int]
        /// Whether light text on dark ground was looked for too.
        package let bothPolarities: Bool
        /// By tesseract's names.
        package let languages: [String]
        /// The kinds that were looked for.
        package let kinds: [PixelFindingKind]

        package init(
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
    package let findings: [PixelFinding]
    package let covered: Coverage

    package init(findings: [PixelFinding], covered: Coverage) {
        self.findings = findings
        self.covered = covered
    }

    /// The places that are masked without being asked for.
    package var certain: [PixelFinding] { findings.filter { $0.confidence == .certain } }
}
