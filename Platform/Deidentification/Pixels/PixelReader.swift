import DeidentificationData
import Foundation
public import Sandbox

/// What `DICOMPixelCleaner` asks of a reader.
protocol FrameReader: Sendable {
    /// What stands in some frames of one object, in their order.
    func read(frames paths: [String], isFilm: Bool) async throws -> [PixelReading]
}

/// Reads the pixels of a clean picture for what may identify a person.
///
/// Writing is read by tesseract, codes by zbar, faces by OpenCV's cascades, all inside the sandbox. What was read is
/// judged here and dropped: no text is kept, logged or reported.
public struct PixelReader: Sendable, FrameReader {
    private let sandbox: Sandbox

    /// A reader whose tools run in this sandbox.
    public init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// What stands in the picture, with the place of each.
    ///
    /// - Parameter path: a JPEG, PNG or PGM file that is already clean of metadata.
    /// - Throws: `PixelFailure` and `SandboxFailure` when the picture was not read: never to be taken for "nothing found".
    public func read(pictureAt path: String) async throws -> PixelReading {
        guard let reading = try await read(frames: [path], isFilm: false).first else {
            throw PixelFailure.answerUnreadable
        }
        return reading
    }

    /// The same for some frames of one object, in their order, which costs much less than each alone.
    ///
    /// A place that shows what it showed in the frame before is not read again, and is found in that one only; in a film,
    /// neither is one that moves without showing anything brighter or darker than before. Faces, bands and screens are
    /// looked for in the first frame and in some of the others.
    func read(frames paths: [String], isFilm: Bool) async throws -> [PixelReading] {
        let inputs = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ("picture-\($0.offset)", $0.element) })
        let result = try await sandbox.run(
            "python3",
            ["-I", "-B", "-c", DeidentificationData.reader, String(paths.count), isFilm ? "film" : "frames"],
            inputs: inputs, limits: Self.limits(pictures: paths.count), environment: ["OMP_THREAD_LIMIT": "1"])
        guard result.succeeded else { throw PixelFailure.status(result.status) }
        guard let answers = try? JSONDecoder().decode([PixelAnswer].self, from: Data(result.standardOutput)),
            answers.count == paths.count
        else { throw PixelFailure.answerUnreadable }
        return answers.map { answer in
            PixelReading(
                findings: answer.findings(),
                covered: PixelReading.Coverage(
                    longestSides: answer.sides, turns: [0, 90, 270], bothPolarities: true,
                    languages: answer.languages, kinds: PixelFindingKind.allCases))
        }
    }

    private static func limits(pictures: Int) -> SandboxLimits {
        SandboxLimits(
            processorSeconds: 90 + 20 * (pictures - 1), wallSeconds: Double(120 + 30 * (pictures - 1)),
            temporaryBytes: 64 << 20, messageBytes: 16 << 20)
    }
}

extension DeidentificationData {
    fileprivate static let reader = String(decoding: pictureReader, as: UTF8.self)
}
