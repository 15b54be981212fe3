import DICOM
import Foundation
public import Kernel
package import Sandbox

/// Why a frame cannot be shown.
public enum DICOMRenderFailure: Failure, Equatable {
    case noSuchFrame(frames: Int)
    case noPicture
    /// A compression that the tools at hand cannot decode; the transfer syntax UID names it.
    case unsupported(transferSyntax: String)
    case tooManyPixels(width: Int, height: Int)
    case damaged

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .noSuchFrame: "dicom-no-such-frame"
        case .noPicture: "dicom-no-picture"
        case .unsupported: "dicom-compression"
        case .tooManyPixels: "dicom-too-many-pixels"
        case .damaged: "dicom-damaged-picture"
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int {
        if case .noSuchFrame = self { 404 } else { 422 }
    }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .noSuchFrame(let frames): Text(zh: "此文件只有 \(frames) 幅图像。", en: "This file has \(frames) frames only.")
        case .noPicture: Text(zh: "此 DICOM 文件没有图像。", en: "This DICOM file has no picture.")
        case .unsupported(let syntax):
            Text(
                zh: "暂不能显示这种压缩方式（\(syntax)）。请从影像系统以不压缩或 JPEG 方式导出。",
                en: "This compression (\(syntax)) cannot be shown yet. Please export it uncompressed or as JPEG.")
        case .tooManyPixels(let width, let height):
            Text(zh: "图像太大（\(width) × \(height)）。", en: "The picture is too large (\(width) x \(height)).")
        case .damaged: Text(zh: "图像数据不完整或已损坏。", en: "The picture data are cut off or damaged.")
        }
    }
}

/// Draws frames of a de-identified DICOM file as pictures, with dcmtk inside the sandbox.
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
        let summary = try DICOMFile.summary(fileAt: path)
        try Self.require(summary, frame: frame)
        var arguments = ["--frame", String(frame + 1)] + Self.grey(summary, window)
        if max(summary.columns, summary.rows) > maxSide {
            arguments += [summary.columns >= summary.rows ? "+Sxv" : "+Syv", String(maxSide)]
        }
        let isPNG = name.hasSuffix(".png")
        let inputs = ["object.dcm": path]
        let result: SandboxResult
        if Self.jpegLS.contains(summary.transferSyntax) {
            result = try await sandbox.run(
                "sh", ["-c", Self.jpegLSScript, "draw", "/out/\(name)[\(isPNG ? "" : "Q=88,")strip]"] + arguments,
                inputs: inputs, outputFolder: folder, narrowed: VipsModules.narrowed(to: []))
        } else {
            arguments += isPNG ? ["--write-png", "--meta-none"] : ["--write-jpeg", "--compr-quality", "88"]
            result = try await sandbox.run(
                "dcmj2pnm", arguments + ["/in/object.dcm", "/out/\(name)"], inputs: inputs, outputFolder: folder)
        }
        guard result.succeeded, FileManager.default.fileExists(atPath: "\(folder)/\(name)") else {
            throw DICOMRenderFailure.damaged
        }
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
        guard summary.rows * summary.columns <= PhotoCleaner.maximumPixels else {
            throw .tooManyPixels(width: summary.columns, height: summary.rows)
        }
        // JPEG 2000 and later families: Debian's dcmtk has no decoder for them.
        if jpeg2000.contains(summary.transferSyntax) { throw .unsupported(transferSyntax: summary.transferSyntax) }
    }

    private static let jpeg2000: Set<String> = ["90", "91", "92", "93", "201", "202", "203"]
        .reduce(into: []) { $0.insert("1.2.840.10008.1.2.4.\($1)") }
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
