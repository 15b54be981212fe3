/// What the second reading of a masked picture found, and why the author lets it stand; it is kept with the case.
public struct ResidualReport: Sendable, Codable, Equatable {
    /// A place outside of all masks.
    public struct Left: Sendable, Codable, Equatable {
        /// What it is and where.
        public let finding: PixelFinding
        /// The author's, who has seen it; nil as long as it is open.
        public internal(set) var reason: String?
    }

    /// How the picture was read.
    public let covered: PixelReading.Coverage
    /// The masks that were burned in before.
    public let masks: [MaskBox]
    /// From top to bottom.
    public internal(set) var left: [Left]

    /// Takes from a reading what is not hidden by the masks.
    public init(reading: PixelReading, masks: [MaskBox]) {
        covered = reading.covered
        self.masks = masks
        left = reading.findings.notHidden(by: masks)
            .map { Left(finding: $0, reason: nil) }
    }

    /// What still waits for a mask or a reason.
    public var open: [PixelFinding] { left.filter { $0.reason == nil }.map(\.finding) }

    /// Whether the picture may be posted: nothing was left, or each place has a reason.
    public var isSettled: Bool { open.isEmpty }

    /// The same with the author's reason for one place.
    ///
    /// - Returns: nil when there is no such place or the reason is blank.
    public func giving(reason: String, for finding: PixelFinding) -> ResidualReport? {
        let hasWords = reason.unicodeScalars.contains { $0.properties.isAlphabetic }
        guard hasWords, let index = left.firstIndex(where: { $0.finding == finding }) else { return nil }
        var report = self
        report.left[index].reason = reason
        return report
    }
}

extension [PixelFinding] {
    /// Those of which the masks hide so little that it is no edge of theirs.
    package func notHidden(by masks: [MaskBox]) -> [PixelFinding] {
        filter { $0.box.share(hiddenBy: masks) < ResidualCheck.hiddenShare }
    }
}

extension MaskBox {
    /// The part of this box that the others hide together, 0 to 1, on a grid of 32 by 32 points.
    func share(hiddenBy others: [MaskBox]) -> Double {
        let steps = 32
        var hidden = 0
        for row in 0..<steps {
            for column in 0..<steps {
                let (left, top) = (
                    x + width * (Double(column) + 0.5) / Double(steps), y + height * (Double(row) + 0.5) / Double(steps)
                )
                if others.contains(where: { $0.contains(left, top) }) { hidden += 1 }
            }
        }
        return Double(hidden) / Double(steps * steps)
    }

    private func contains(_ left: Double, _ top: Double) -> Bool {
        left >= x && left <= x + width && top >= y && top <= y + height
    }
}
