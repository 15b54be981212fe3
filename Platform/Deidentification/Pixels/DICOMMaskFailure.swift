public import Kernel

/// Why the pixels of a DICOM file cannot be masked.
///
/// Nothing is written then.
public enum DICOMMaskFailure: Failure, Equatable {
    case noPicture
    /// A compression that the tools at hand cannot decode; the transfer syntax UID names it.
    case unsupportedCompression(transferSyntax: String)
    /// Samples of one bit, packed, or floating point; or colours of which nobody knows what is black.
    case unsupportedPixels
    /// A box that lies outside of the picture, a frame that is not there, or too many of them.
    case badMasks(limit: Int)
    /// Fewer pixels than rows, columns and frames promise, or fragments that are no frames.
    case damaged
    /// The decoded pixels would be longer than a value can be (PS3.5, section 7.1.1).
    case tooLong

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .noPicture: "dicom-mask-no-picture"
        case .unsupportedCompression: "dicom-mask-compression"
        case .unsupportedPixels: "dicom-mask-pixels"
        case .badMasks: "dicom-mask-boxes"
        case .damaged: "dicom-mask-damaged"
        case .tooLong: "dicom-mask-too-long"
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int { 422 }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .noPicture: Text(zh: "此 DICOM 文件没有图像。", en: "This DICOM file has no picture.")
        case .unsupportedCompression(let syntax):
            Text(
                zh: "暂不能遮盖这种压缩方式的图像（\(syntax)）。请从影像系统以不压缩、RLE 或 JPEG 方式导出。",
                en: "Pictures of this compression (\(syntax)) cannot be masked; export them uncompressed, as RLE or as "
                    + "JPEG.")
        case .unsupportedPixels:
            Text(
                zh: "暂不能遮盖这种像素格式的图像。请以 8 位或 16 位灰度、RGB 方式导出。",
                en: "Pixels of this format cannot be masked; export them as grey or RGB of 8 or 16 bits.")
        case .badMasks(let limit):
            Text(
                zh: "最多 \(limit) 个方框，且须在图内、在已有的帧上。",
                en: "At most \(limit) boxes, each within the picture and on a frame that is there.")
        case .damaged: Text(zh: "图像数据不完整或已损坏。", en: "The picture data are cut off or damaged.")
        case .tooLong:
            Text(zh: "解压后超过 4 GB，无法遮盖。", en: "Decoded it is longer than 4 GB, and cannot be masked.")
        }
    }
}
