import Foundation
package import Sandbox

/// Reads the pixels of a clean picture for what may identify a person.
///
/// Everything runs in the sandbox. What was read is judged here and dropped: no text is kept, logged or reported.
package struct PixelReader: Sendable {
    private let sandbox: Sandbox

    package init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// What stands in the picture, with the place of each.
    ///
    /// - Parameters:
    ///   - path: a JPEG, PNG or PGM file that is already clean of metadata.
    ///   - folder: the job's own, for copies of the pixels; what is left there may be deleted.
    /// - Throws: `PixelFailure` and `SandboxFailure` when the picture was not read: never to be taken for "nothing found".
    package func read(pictureAt path: String, into folder: String) async throws -> PixelReading {
        let size = try await size(of: path)
        let longest = max(size.width, size.height)
        let sides = Self.sides.filter { $0 < longest } + [min(longest, Self.largestSide)]
        let result = try await sandbox.run(
            "sh", ["-c", Self.script, "read"] + sides.map(String.init), inputs: ["picture": path],
            outputFolder: folder, limits: Self.limits, environment: ["OMP_THREAD_LIMIT": "1", "VIPS_WARNING": "0"],
            narrowed: VipsModules.narrowed(to: []))
        guard result.succeeded else { throw PixelFailure.readerFailed(program: "tesseract") }
        let answer = String(decoding: result.standardOutput, as: UTF8.self)
        let pages = sides.flatMap { side in
            let page = RecognisedWord.Page(left: 0, top: 0, scale: Double(longest) / Double(side))
            return [page, page]
        }
        guard let words = RecognisedWord.read(table: answer[...], pages: pages) else {
            throw PixelFailure.answerUnreadable(program: "tesseract")
        }
        return PixelReading(
            findings: Self.findings(words, size),
            covered: PixelReading.Coverage(
                longestSides: sides, bothPolarities: true, languages: ["chi_sim", "chi_tra", "eng"], kinds: [.text]))
    }

    private static let sides = [1400]
    private static let largestSide = 2400
    private static let limits = SandboxLimits(
        processorSeconds: 120, wallSeconds: 120, temporaryBytes: 256 << 20, messageBytes: 16 << 20)

    private static let script = """
        for side; do
            vips thumbnail /in/picture $side.v $side --height $side --size down || exit 3
            vips colourspace $side.v $side.pgm b-w || exit 3
            vips invert $side.pgm $side-inverse.pgm || exit 3
            echo $side.pgm >> list; echo $side-inverse.pgm >> list
        done
        tesseract list - -l chi_sim+chi_tra+eng --psm 11 tsv 2>/dev/null
        """

    private func size(of path: String) async throws -> (width: Int, height: Int) {
        let result = try await sandbox.run(
            "sh", ["-c", "vipsheader -f width /in/picture && vipsheader -f height /in/picture"],
            inputs: ["picture": path], environment: ["VIPS_WARNING": "0"], narrowed: VipsModules.narrowed(to: []))
        let numbers = String(decoding: result.standardOutput, as: UTF8.self).split(separator: "\n")
            .compactMap { Int($0) }
        guard result.succeeded, numbers.count == 2 else { throw PixelFailure.readerFailed(program: "vips") }
        guard numbers[0] * numbers[1] <= PhotoCleaner.maximumPixels else {
            throw PixelFailure.tooManyPixels(width: numbers[0], height: numbers[1])
        }
        return (numbers[0], numbers[1])
    }

    private static func findings(_ words: [RecognisedWord], _ size: (width: Int, height: Int)) -> [PixelFinding] {
        let judge = PixelJudge()
        return TextRun.join(words).compactMap { run in
            judge.confidence(of: run).map { PixelFinding(kind: .text, box: box(run, size), confidence: $0) }
        }
    }

    private static func box(_ run: TextRun, _ size: (width: Int, height: Int)) -> MaskBox {
        let margin = (run.bottom - run.top) * 0.25
        let (width, height) = (Double(size.width), Double(size.height))
        let left = max(0, run.left - margin) / width
        let top = max(0, run.top - margin) / height
        return MaskBox(
            x: left, y: top, width: min(1, (run.right + margin) / width) - left,
            height: min(1, (run.bottom + margin) / height) - top)
    }
}
