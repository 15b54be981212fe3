import Foundation
package import Sandbox

/// A part of a picture to be blacked out, in parts of its width and height (0 to 1) from the upper left corner.
package struct MaskBox: Sendable, Codable, Hashable {
    package let x: Double
    package let y: Double
    package let width: Double
    package let height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// What was found in a photo and did not survive.
package struct PhotoReport: Sendable, Codable, Hashable {
    package let format: PhotoFormat
    /// Pixels of the clean picture, upright.
    package let width: Int
    package let height: Int
    /// Kinds of metadata blocks with how often each was there; never a value.
    package let removed: [String: Int]
    /// How many boxes were blacked out.
    package let masks: Int
}

/// A clean photo: three JPEG files in the folder that was asked for.
package struct CleanPhoto: Sendable {
    package static let renditions = ["full", "view", "thumb"]
    package let report: PhotoReport
    /// Pixels of each rendition by its name.
    package let sizes: [String: (width: Int, height: Int)]
}

/// Cleans photos: upright, re-encoded, without any metadata, in three sizes. The decoding happens in the sandbox.
package struct PhotoCleaner: Sendable {
    private let sandbox: Sandbox

    private static let pixelLimit = 60_000_000
    private static let sideLimit = 30_000
    /// The exit status by which the job says that a picture has too many pixels.
    private static let bombStatus: Int32 = 42

    package init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// Cleans a photo into `folder` as `full.jpg` (at most 4096 px a side), `view.jpg` (1280) and `thumb.jpg` (320).
    ///
    /// - Throws: `PhotoFailure`, `SandboxFailure`.
    package func clean(fileAt path: String, into folder: String) async throws -> CleanPhoto {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        let head = Array(try handle.read(upToCount: 64) ?? Data())
        try handle.close()
        let format = try PhotoFormat.of(head)
        let blocks = PhotoMetadata.blocks(in: try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe), format)
        // The header is read before anything is decoded, so that a bomb is refused while it is still small.
        let script = """
            w=$(vipsheader -f width /in/photo 2>/dev/null) && h=$(vipsheader -f height /in/photo 2>/dev/null) || exit 41
            [ "$w" -le \(Self.sideLimit) ] && [ "$h" -le \(Self.sideLimit) ] && [ $((w * h)) -le \(Self.pixelLimit) ] || exit \(Self.bombStatus)
            \(Self.renderScript(source: "/in/photo"))
            """
        let sizes = try await render(script, inputs: ["photo": path], into: folder)
        let full = sizes["full"] ?? (0, 0)
        return CleanPhoto(
            report: PhotoReport(format: format, width: full.width, height: full.height, removed: blocks, masks: 0),
            sizes: sizes)
    }

    /// Burns black boxes into a clean picture and renders it anew into `folder`.
    ///
    /// - Throws: `PhotoFailure`, `SandboxFailure`.
    package func mask(
        cleanFileAt path: String, boxes: [MaskBox], report: PhotoReport, into folder: String
    ) async throws -> CleanPhoto {
        let raw = folder + "/raw.ppm"
        let decoded = try await sandbox.run("vips", ["copy", "/in/photo", "raw.ppm"], inputs: ["photo": path], outputFolder: folder)
        guard decoded.status == 0 else { throw PhotoFailure.damaged }
        try PixelMap.black(out: boxes, inFileAt: raw)
        let sizes = try await render(Self.renderScript(source: "raw.ppm"), inputs: [:], into: folder)
        try FileManager.default.removeItem(atPath: raw)
        return CleanPhoto(
            report: PhotoReport(
                format: report.format, width: report.width, height: report.height, removed: report.removed,
                masks: report.masks + boxes.count),
            sizes: sizes)
    }

    /// `vipsthumbnail` turns upright and converts to sRGB; each smaller size is made from the one before it.
    private static func renderScript(source: String) -> String {
        """
        r() { vipsthumbnail "$1" --size "$2x$2>" --export-profile srgb -o "/out/$3.jpg[Q=$4,strip,optimize-coding]" >/dev/null 2>&1 || exit 43; }
        r \(source) 4096 full 85; r /out/full.jpg 1280 view 78; r /out/view.jpg 320 thumb 72
        for f in full view thumb; do echo "$f $(vipsheader -f width $f.jpg) $(vipsheader -f height $f.jpg)"; done
        """
    }

    private func render(
        _ script: String, inputs: [String: String], into folder: String
    ) async throws -> [String: (width: Int, height: Int)] {
        let result = try await sandbox.run("sh", ["-c", script], inputs: inputs, outputFolder: folder)
        if result.status == Self.bombStatus { throw PhotoFailure.tooManyPixels }
        guard result.status == 0 else { throw PhotoFailure.damaged }
        var sizes: [String: (width: Int, height: Int)] = [:]
        for line in String(decoding: result.standardOutput, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, let width = Int(words[1]), let height = Int(words[2]) else { continue }
            sizes[String(words[0])] = (width, height)
        }
        guard CleanPhoto.renditions.allSatisfy({ sizes[$0] != nil }) else { throw PhotoFailure.damaged }
        return sizes
    }
}
