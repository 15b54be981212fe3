public import Kernel

/// Why a frame cannot be shown.
public enum DICOMRenderFailure: Failure, Equatable {
    case noSuchFrame(frames: Int)
    case noPicture
    /// A compression that the tools at hand cannot decode; the transfer syntax UID names it.
    case unsupported(transferSyntax: String)
    /// Samples that cannot be shown, such as numbers of 64 bits.
    case unsupportedPixels
    case tooManyPixels(width: Int, height: Int)
    case damaged

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .noSuchFrame: "dicom-no-such-frame"
        case .noPicture: "dicom-no-picture"
        case .unsupported: "dicom-compression"
        case .unsupportedPixels: "dicom-pixel-format"
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
        case .unsupportedPixels:
            Text(
                zh: "暂不能显示这种像素格式的图像。请以 8 位或 16 位灰度、RGB 方式导出。",
                en: "Pixels of this format cannot be shown; please export them as grey or RGB of 8 or 16 bits.")
        case .tooManyPixels(let width, let height):
            Text(zh: "图像太大（\(width) × \(height)）。", en: "The picture is too large (\(width) x \(height)).")
        case .damaged: Text(zh: "图像数据不完整或已损坏。", en: "The picture data are cut off or damaged.")
        }
    }
}
