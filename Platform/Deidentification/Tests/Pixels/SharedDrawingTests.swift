import DICOM
import Foundation
import Kernel
import Sandbox
import Testing

@testable import Deidentification

/// Every picture of other people's collections is drawn, or refused with a reason that is known here by name.
@Suite struct SharedDrawingTests {
    /// What is refused, and why.
    private static let refused: [String: String] = [:]

    @Test("the pictures of others are drawn, whatever their compression and their samples")
    func collection() async throws {
        guard let shared = SharedDICOMTests.folder else { return }
        let renderer = DICOMRenderer(sandbox: try Sandbox.locate())
        var refusals: [String: String] = [:]
        var drawn = 0
        try await withPictureFolder { folder in
            for name in try FileManager.default.contentsOfDirectory(atPath: shared).sorted() {
                let clean = "\(folder)/clean.dcm"
                do {
                    _ = try Objects.deidentifier().deidentify(
                        fileAt: "\(shared)/\(name)", to: clean, durable: false)
                    guard try DICOMFile.summary(fileAt: clean).hasPixelData else { continue }
                } catch { continue }
                do {
                    try await renderer.render(fileAt: clean, frame: 0, into: folder, name: "frame.png")
                    drawn += 1
                } catch let failure as any Failure {
                    refusals[name] = failure.code
                }
            }
        }
        #expect(refusals == Self.refused)
        #expect(drawn > 90)
    }
}
