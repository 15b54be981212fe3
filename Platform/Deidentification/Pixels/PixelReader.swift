import Foundation
public import Sandbox

/// Reads the pixels of a clean picture for what may identify a person.
///
/// Writing is read by tesseract, codes by zbar, faces by OpenCV's cascades, all inside the sandbox. What was read is
/// judged here and dropped: no text is kept, logged or reported.
public struct PixelReader: Sendable {
    private let sandbox: Sandbox

    /// A reader whose tools run in this sandbox.
    public init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// What stands in the picture, with the place of each.
    ///
    /// - Parameters:
    ///   - path: a JPEG, PNG or PGM file that is already clean of metadata.
    ///   - folder: the job's own; copies of the pixels are made in it, and taken away again.
    /// - Throws: `PixelFailure` and `SandboxFailure` when the picture was not read: never to be taken for "nothing found".
    public func read(pictureAt path: String, into folder: String) async throws -> PixelReading {
        let scratch = "\(folder)/reading-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: false)
        // The folder around it is emptied by its owner in any case.
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let result = try await sandbox.run(
            "python3", ["-I", "-B", "-c", PackageResources.read_pixels_py_text], inputs: ["picture": path],
            outputFolder: scratch, limits: Self.limits, environment: ["OMP_THREAD_LIMIT": "1"])
        guard result.succeeded else { throw PixelFailure.status(result.status) }
        guard let answer = try? JSONDecoder().decode(PixelAnswer.self, from: Data(result.standardOutput)) else {
            throw PixelFailure.answerUnreadable
        }
        return PixelReading(
            findings: answer.findings(),
            covered: PixelReading.Coverage(
                longestSides: answer.sides, turns: [0, 90, 270], bothPolarities: true, languages: answer.languages,
                kinds: PixelFindingKind.allCases))
    }

    private static let limits = SandboxLimits(
        processorSeconds: 90, wallSeconds: 120, temporaryBytes: 64 << 20, messageBytes: 16 << 20)
}

extension PackageResources {
    fileprivate static let read_pixels_py_text = String(decoding: read_pixels_py, as: UTF8.self)
}
