import DICOM
import Foundation
public import Sandbox

/// De-identifies whole files in one step each, what stands in their pixels included.
///
/// ```swift
/// let files = FileDeidentifier(secret: .random(), sandbox: try .locate())
/// let image = try await files.dicom(fileAt: "in.dcm", to: "out.dcm")
/// let photo = try await files.photo(fileAt: "in.heic", to: "out.jpg")
/// ```
///
/// For a DICOM file whose pixels are known to be clean, `DICOMDeidentifier` alone is much faster and needs no sandbox.
public struct FileDeidentifier: Sendable {
    /// What was done to a DICOM file.
    public struct DICOMResult: Sendable, Codable, Equatable {
        /// What was done to its attributes.
        public let attributes: DICOMReport
        /// What was found and hidden in its pixels; nil for an object without a picture.
        public let pixels: DICOMPixelReport?
    }

    /// What was done to a photo.
    public struct PhotoResult: Sendable, Codable, Equatable {
        /// What was removed besides the pixels.
        public let photo: PhotoReport
        /// What was found and hidden, and what can still be read: look at the picture unless `residual.isSettled`.
        public let pixels: PhotoPixelReport
    }

    private let attributes: DICOMDeidentifier
    private let pictures: DICOMDeidentifier
    private let sandbox: Sandbox

    /// A deidentifier for files of one scope, whose UIDs and pseudonyms agree.
    /// - Parameters:
    ///   - profile: what is removed from DICOM files; Clean Pixel Data is added where there are pixels.
    ///   - secret: keeps the same patient the same patient over files.
    ///   - sandbox: where pixels are decoded and read.
    public init(profile: ConfidentialityProfile = .basic, secret: SubjectSecret, sandbox: Sandbox) {
        attributes = DICOMDeidentifier(profile: profile.beforeMasking(), secret: secret, needsPicture: false)
        pictures = DICOMDeidentifier(profile: profile.afterMasking(), secret: secret, needsPicture: false)
        self.sandbox = sandbox
    }

    /// Writes a DICOM file under `target` without what identifies in its attributes, and with writing and codes blacked out
    /// in every frame; it appears only when nothing certain can be read in it any more.
    ///
    /// - Parameter durable: waits until the file survives a loss of power; a batch over a folder need not.
    /// - Throws: `DICOMFailure` for a damaged file, `DICOMRefusal` for an object that cannot be made safe,
    ///   `DICOMPixelFailure.residual` for pixels that a person has to mask, `DICOMMaskFailure`, `DICOMRenderFailure`,
    ///   `PixelFailure` and `SandboxFailure` when the pixels could not be worked on.
    public func dicom(fileAt path: String, to target: String, durable: Bool = true) async throws -> DICOMResult {
        guard try DICOMFile.summary(fileAt: path).hasPixelData else {
            return DICOMResult(
                attributes: try attributes.deidentify(fileAt: path, to: target, durable: durable), pixels: nil)
        }
        return try await WorkFolder.with { folder in
            let object = folder + "/object.dcm"
            let report = try pictures.deidentify(fileAt: path, to: object, durable: false)
            let pixels = try await DICOMPixelCleaner(sandbox: sandbox).clean(
                cleanFileAt: object, to: target, in: folder, durable: durable)
            return DICOMResult(attributes: report, pixels: pixels)
        }
    }

    /// Writes a picture under `target` as an upright JPEG file without metadata, at most 4096 pixels long, in which writing,
    /// codes, faces and wristbands are blacked out, sure or not.
    ///
    /// - Throws: `PhotoFailure` for a bad picture; `PixelFailure` and `SandboxFailure` when it could not be worked on.
    public func photo(fileAt path: String, to target: String) async throws -> PhotoResult {
        try await WorkFolder.with { folder in
            let clean = try await PhotoCleaner(sandbox: sandbox).clean(fileAt: path, into: folder)
            let (photo, pixels) = try await PhotoPixelCleaner(sandbox: sandbox).mask(clean, in: folder)
            // One write under another name, so that no half of a picture appears.
            try Data(contentsOf: URL(fileURLWithPath: folder + "/full.jpg")).write(
                to: URL(fileURLWithPath: target), options: .atomic)
            return PhotoResult(photo: photo.report, pixels: pixels)
        }
    }
}
