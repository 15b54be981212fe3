/// What was found in the frames of one DICOM file.
struct FrameReadings {
    private(set) var frames = 0
    private(set) var covered: PixelReading.Coverage?
    private(set) var places: [DICOMPixelReport.Left] = []
    /// The frame that showed a place last.
    private var lastFrame: [Int: Int] = [:]

    /// Writing and codes: what Clean Pixel Data is about (PS3.15, section E.3.1).
    ///
    /// Faces, bands and screens in clinical pictures are for a person to judge.
    static let masked: Set<PixelFindingKind> = [.text, .code]

    /// A place that an earlier frame shows as well counts there.
    mutating func add(_ readings: [PixelReading], frame: Int) {
        frames += 1
        covered = covered ?? readings.first?.covered
        for finding in readings.flatMap(\.findings) {
            let known = places.firstIndex {
                $0.finding.kind == finding.kind && $0.finding.confidence == finding.confidence
                    && finding.box.share(hiddenBy: [$0.finding.box]) > 0.95
            }
            if let known {
                // Another window of the same frame is no other frame.
                if lastFrame[known] != frame { places[known].frames += 1 }
            } else {
                places.append(DICOMPixelReport.Left(finding: finding, frame: frame, frames: 1))
            }
            lastFrame[known ?? places.count - 1] = frame
        }
    }

    /// The boxes to black out.
    var boxes: [MaskBox] { places.filter { Self.masked.contains($0.finding.kind) }.map(\.finding.box) }

    /// Without the places that the masks hide.
    func left(by masks: [MaskBox]) -> [DICOMPixelReport.Left] {
        places.filter { $0.finding.box.share(hiddenBy: masks) < ResidualCheck.hiddenShare }
    }
}
