import Foundation
public import Sandbox

/// A clean picture: three upright sRGB JPEG files without metadata in the folder that was asked for.
public struct CleanPhoto: Sendable {
    /// The names of the files, without `.jpg`: longest side at most 4096, 1280 and 320 pixels.
    public static let renditions = ["full", "view", "thumb"]
    /// What was removed and done.
    public internal(set) var report: PhotoReport
    /// Pixels of each rendition by its name.
    public let sizes: [String: (width: Int, height: Int)]
}

/// Turns an untrusted picture into clean copies.
///
/// Size and metadata are read here, in checked Swift; the pixels are decoded and encoded anew by libvips inside the
/// sandbox, so that nothing of the original file but its pixels arrives. The copies are read again before they are
/// handed out.
public struct PhotoCleaner: Sendable {
    /// Longest file that is taken, in bytes.
    public static let maximumBytes = 100 << 20
    /// Most pixels of a picture, width times height, of three colours with 8 bits each.
    ///
    /// A picture with more colours or deeper ones may have fewer: what they take once decoded decides.
    public static let maximumPixels = 60_000_000
    static let maximumDecodedBytes = 3 * maximumPixels
    /// Longest side of a picture, in pixels.
    public static let maximumSide = 30_000
    /// Most boxes of one call.
    public static let maximumMasks = 50

    private let sandbox: Sandbox

    /// A cleaner whose tools run in this sandbox.
    public init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// Makes the clean copies of a picture in `folder`, which exists and is the job's own.
    ///
    /// - Parameter masks: parts to black out in the upright picture.
    /// - Throws: `PhotoFailure` for a bad picture, and then nothing in `folder` may be used; `SandboxFailure` when the
    ///   work could not be done.
    public func clean(fileAt path: String, into folder: String, masks: [MaskBox] = []) async throws -> CleanPhoto {
        let header = try Self.header(fileAt: path)
        let result = try await sandbox.run(
            "sh", ["-c", PhotoScript.clean(header)], inputs: ["photo": path],
            outputs: Self.copies(into: folder),
            limits: SandboxLimits(messageBytes: 4 << 20),
            // Loaders that libvips itself does not trust with strangers' files stay shut.
            environment: ["VIPS_BLOCK_UNTRUSTED": "1", "VIPS_WARNING": "0"],
            narrowed: VipsModules.narrowed(to: header.format == .heic ? ["vips-heif.so"] : []))
        guard result.succeeded else { throw PhotoFailure.damaged }
        var photo = try Self.inspect(folder, header)
        guard
            let quality = PhotoQuality(
                pgm: result.standardOutput, width: photo.report.width, height: photo.report.height)
        else { throw PhotoFailure.damaged }
        photo.report.quality = quality
        guard !masks.isEmpty else { return photo }
        return try await mask(
            cleanFileAt: "\(folder)/full.jpg", boxes: masks, report: photo.report, into: folder)
    }

    /// Blacks out parts of a clean picture, in all three sizes.
    ///
    /// - Parameters:
    ///   - path: the full size of the clean picture; it may lie in `folder`, where it is then replaced.
    ///   - report: of the cleaning; it is carried on.
    public func mask(
        cleanFileAt path: String, boxes: [MaskBox], report: PhotoReport, into folder: String
    ) async throws -> CleanPhoto {
        let header = try Self.header(fileAt: path)
        let pixels = boxes.compactMap { $0.pixels(width: header.width, height: header.height) }
        guard pixels.count == boxes.count, boxes.count <= Self.maximumMasks else {
            throw PhotoFailure.tooManyMasks(limit: Self.maximumMasks)
        }
        let overlay = PhotoScript.overlay(pixels, width: header.width, height: header.height)
        let result = try await sandbox.run(
            "sh", ["-c", PhotoScript.burn, "burn", overlay], inputs: ["full.jpg": path],
            outputs: Self.copies(into: folder), environment: ["VIPS_WARNING": "0"],
            narrowed: VipsModules.narrowed(to: []))
        guard result.succeeded else { throw PhotoFailure.damaged }
        var photo = try Self.inspect(folder, header)
        let (width, height) = (photo.report.width, photo.report.height)
        photo.report = report
        photo.report.width = width
        photo.report.height = height
        photo.report.masks += boxes.count
        return photo
    }

    private static func copies(into folder: String) -> SandboxOutputs {
        .named(CleanPhoto.renditions.map { "\($0).jpg" }, into: folder, atMost: maximumBytes)
    }

    /// Reads and judges the header, before anything is decoded.
    package static func header(fileAt path: String) throws(PhotoFailure) -> PhotoHeader {
        let header = try PhotoHeader.read(try PhotoBytes(fileAt: path, limit: maximumBytes))
        guard header.width <= maximumSide, header.height <= maximumSide,
            header.width * header.height <= maximumPixels, header.decodedBytes <= maximumDecodedBytes
        else { throw .tooManyPixels(width: header.width, height: header.height) }
        return header
    }

    /// Reads the copies again: each is a JPEG file with no metadata block at all.
    private static func inspect(_ folder: String, _ header: PhotoHeader) throws(PhotoFailure) -> CleanPhoto {
        var sizes: [String: (width: Int, height: Int)] = [:]
        for name in CleanPhoto.renditions {
            let copy = try PhotoHeader.read(try PhotoBytes(fileAt: "\(folder)/\(name).jpg", limit: maximumBytes))
            guard copy.format == .jpeg, copy.metadata.isEmpty else { throw .notClean }
            sizes[name] = (copy.width, copy.height)
        }
        let full = sizes["full"] ?? (0, 0)
        return CleanPhoto(
            report: PhotoReport(
                format: header.format, width: full.width, height: full.height, originalWidth: header.width,
                originalHeight: header.height, orientation: header.orientation, blocks: header.metadata, masks: 0),
            sizes: sizes)
    }
}
