package import Sandbox

/// Reads a masked picture again with the same reader, for what the masks left.
package struct ResidualCheck: Sendable {
    /// The part of a finding that a mask has to hide for it to count as hidden.
    static let hiddenShare = 0.8

    private let reader: PixelReader

    package init(sandbox: Sandbox) { reader = PixelReader(sandbox: sandbox) }

    /// What is still to be read in a picture whose masks are burned in.
    ///
    /// - Parameters:
    ///   - path: the masked picture.
    ///   - masks: the boxes that were burned in; their own edges are no finding.
    /// - Throws: as `PixelReader.read` does; then nothing is known, and nothing may be posted.
    package func check(pictureAt path: String, masks: [MaskBox]) async throws -> ResidualReport {
        let reading = try await reader.read(pictureAt: path)
        return ResidualReport(reading: reading, masks: masks)
    }
}
