import DICOM
import Foundation
package import Sandbox

/// Draws frames of a de-identified DICOM file as pictures, with OpenJPEG and dcmtk inside the sandbox.
///
/// Text that is part of the pixels stays; `DICOMPixelMasker` hides it.
package struct DICOMRenderer: Sendable {
    private let sandbox: Sandbox

    package init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// Draws one frame into `folder` under `name`: PNG when the name ends so, JPEG otherwise.
    ///
    /// - Parameters:
    ///   - frame: counted from 0.
    ///   - window: has no effect on a picture in colour.
    ///   - maxSide: the longest side in pixels; a smaller frame is not enlarged.
    /// - Throws: `DICOMFailure`, `DICOMRenderFailure`, `SandboxFailure`.
    package func render(
        fileAt path: String, frame: Int, window: DICOMWindow = DICOMWindow(name: "default"), into folder: String,
        name: String, maxSide: Int = 1024
    ) async throws {
        let file = try DICOMFile.read(fileAt: path)
        let summary = try file.summary()
        try Self.require(summary, frame: frame)
        let scratch = "\(folder)/drawing-\(UUID().uuidString)"
        // The folder around it is emptied by its owner in any case.
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let plain = try await PlainFrame(sandbox: sandbox).made(of: file, summary, frame: frame, in: scratch)
        // Floating point numbers have no windows.
        let shown = PlainFrame.isFloat(summary, file) ? .wholeRange : window
        var arguments = ["--frame", String(plain == nil ? frame + 1 : 1)] + Self.grey(summary, shown)
        if max(summary.columns, summary.rows) > maxSide {
            // Without the aspect of pixels, by which the other side would become longer than that.
            arguments += ["-a", summary.columns >= summary.rows ? "+Sxv" : "+Syv", String(maxSide)]
        }
        let isJPEGLS = plain == nil && Self.jpegLS.contains(summary.transferSyntax)
        try await draw(plain ?? path, arguments, isJPEGLS: isJPEGLS, into: folder, name: name)
        try Self.judge("\(folder)/\(name)", summary, maxSide: maxSide)
    }

    /// Draws several frames as PNG in their full size, in one job where that is possible.
    ///
    /// - Returns: the paths, in the order of the frames.
    func render(
        fileAt path: String, film: Range<Int>, window: DICOMWindow, into folder: String
    ) async throws -> [String] {
        let file = try DICOMFile.read(fileAt: path)
        let summary = try file.summary()
        let names = film.map { "film-\($0).png" }
        let drawn = film.indices.map { "film.\($0 - film.startIndex).png" }
        guard film.count > 1, !PlainFrame.isNeeded(file, summary), !Self.jpegLS.contains(summary.transferSyntax) else {
            for (frame, name) in zip(film, names) {
                try await render(fileAt: path, frame: frame, window: window, into: folder, name: name, maxSide: .max)
            }
            return names.map { "\(folder)/\($0)" }
        }
        try Self.require(summary, frame: film.lowerBound)
        try Self.require(summary, frame: film.upperBound - 1)
        let result = try await sandbox.run(
            "dcmj2pnm",
            ["--frame-range", String(film.lowerBound + 1), String(film.count)] + Self.grey(summary, window)
                + ["--write-png", "--meta-none", "/in/object.dcm", "/out/film"], inputs: ["object.dcm": path],
            outputs: .named(drawn, into: folder), limits: SandboxLimits(processorSeconds: 120, wallSeconds: 180))
        guard result.succeeded else { throw DICOMRenderFailure.damaged }
        for (drawn, name) in zip(drawn, names) {
            let place = "\(folder)/\(drawn)"
            try Self.judge(place, summary, maxSide: .max)
            // Of an earlier film, which has been read.
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            try FileManager.default.moveItem(atPath: place, toPath: "\(folder)/\(name)")
        }
        return names.map { "\(folder)/\($0)" }
    }

    private func draw(
        _ path: String, _ options: [String], isJPEGLS: Bool, into folder: String, name: String
    ) async throws {
        let isPNG = name.hasSuffix(".png")
        let inputs = ["object.dcm": path]
        let result: SandboxResult
        if isJPEGLS {
            result = try await sandbox.run(
                "sh", ["-c", Self.jpegLSScript, "draw", "/out/\(name)[\(isPNG ? "" : "Q=88,")strip]"] + options,
                inputs: inputs, outputs: .named([name], into: folder), narrowed: VipsModules.narrowed(to: []))
        } else {
            let format = isPNG ? ["--write-png", "--meta-none"] : ["--write-jpeg", "--compr-quality", "88"]
            result = try await sandbox.run(
                "dcmj2pnm", options + format + ["/in/object.dcm", "/out/\(name)"], inputs: inputs,
                outputs: .named([name], into: folder))
        }
        guard result.succeeded else { throw DICOMRenderFailure.damaged }
    }

    /// Looks at a picture that a decoder of strangers' files has made, as at any other: of the kind and the size that were
    /// asked for, and with nothing in it but pixels.
    private static func judge(_ path: String, _ summary: DICOMSummary, maxSide: Int) throws(DICOMRenderFailure) {
        // Whatever keeps it from being read, it is not what was asked for.
        guard let header = try? PhotoCleaner.header(fileAt: path),
            header.format == (path.hasSuffix(".png") ? .png : .jpeg), header.metadata.isEmpty,
            max(header.width, header.height) <= min(maxSide, max(summary.rows, summary.columns))
        else { throw .damaged }
    }

    /// The same for a caller that names the columns, which are read from the file here.
    package func render(
        fileAt path: String, frame: Int, window: DICOMWindow, columns: Int, into folder: String, name: String
    ) async throws {
        try await render(fileAt: path, frame: frame, window: window, into: folder, name: name)
    }

    private static func require(_ summary: DICOMSummary, frame: Int) throws(DICOMRenderFailure) {
        guard summary.hasPixelData, summary.rows > 0, summary.columns > 0 else { throw .noPicture }
        guard (0..<max(1, summary.frames)).contains(frame) else { throw .noSuchFrame(frames: summary.frames) }
        guard summary.rows * summary.columns <= PhotoCleaner.maximumPixels,
            decodedBytes(summary) <= PhotoCleaner.maximumDecodedBytes
        else {
            throw .tooManyPixels(width: summary.columns, height: summary.rows)
        }
        guard !summary.isCompressed || FrameDecoder.knows(summary.transferSyntax) else {
            throw .unsupported(transferSyntax: summary.transferSyntax)
        }
    }

    private static func decodedBytes(_ summary: DICOMSummary) -> Int {
        summary.rows * summary.columns * max(1, summary.samplesPerPixel) * max(1, (summary.bitsAllocated + 7) / 8)
    }

    /// JPEG-LS has a tool of its own in dcmtk, which writes no JPEG.
    private static let jpegLSScript = """
        out=$1; shift
        dcml2pnm "$@" --write-png --meta-none /in/object.dcm /tmp/frame.png && vips copy /tmp/frame.png "$out"
        """
    private static let jpegLS: Set<String> = ["1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"]

    private static func grey(_ summary: DICOMSummary, _ window: DICOMWindow) -> [String] {
        guard summary.photometric.hasPrefix("MONOCHROME") else { return [] }
        if let center = window.center, let width = window.width {
            return ["--set-window", String(center), String(max(1, width))]
        }
        return summary.windows.isEmpty || window == .wholeRange ? ["--min-max-window"] : ["--use-window", "1"]
    }
}
