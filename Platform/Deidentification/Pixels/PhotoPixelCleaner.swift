public import Sandbox

/// What was found in the pixels of a photo, and what the masks left.
public struct PhotoPixelReport: Sendable, Codable, Equatable {
    /// From top to bottom, before masking.
    public let found: [PixelFinding]
    /// What can be read after masking.
    public let residual: ResidualReport
}

/// Masks in a clean photo everything that a reader proposes, without asking anyone, and reads the result again.
public struct PhotoPixelCleaner: Sendable {
    private let cleaner: PhotoCleaner
    private let reader: PixelReader
    /// A second try takes what a box has cut so that it is read only now.
    private static let rounds = 2

    /// A cleaner whose tools run in this sandbox.
    public init(sandbox: Sandbox) {
        cleaner = PhotoCleaner(sandbox: sandbox)
        reader = PixelReader(sandbox: sandbox)
    }

    /// Masks the copies in `folder`, where `PhotoCleaner.clean` has made them.
    ///
    /// A screen is not masked as a whole, for nothing of the picture would be left; what is written on it is.
    ///
    /// - Throws: as `PixelReader.read` and `PhotoCleaner.mask`; then nothing in the folder may be used.
    public func mask(
        _ photo: CleanPhoto, in folder: String
    ) async throws -> (photo: CleanPhoto, pixels: PhotoPixelReport) {
        let full = "\(folder)/full.jpg"
        let first = try await reader.read(pictureAt: full)
        var (photo, masks, reading) = (photo, [MaskBox](), first)
        var next = first.findings.filter { $0.kind != .screen }.map(\.box)
        for _ in 0..<Self.rounds where !next.isEmpty {
            let boxes = MaskBox.merged(next, limit: PhotoCleaner.maximumMasks)
            photo = try await cleaner.mask(cleanFileAt: full, boxes: boxes, report: photo.report, into: folder)
            masks += boxes
            reading = try await reader.read(pictureAt: full)
            next = ResidualReport(reading: reading, masks: masks).open.filter { $0.confidence == .certain }.map(\.box)
        }
        return (
            photo, PhotoPixelReport(found: first.findings, residual: ResidualReport(reading: reading, masks: masks))
        )
    }
}
