public import Kernel

/// Why a picture is not taken.
public enum PhotoFailure: Failure, Equatable {
    case empty
    case unreadable
    case notAPicture
    /// A known kind of file that is no picture format taken here, such as `PDF`.
    case unsupported(name: String)
    case tooManyBytes(limit: Int)
    /// The header promises more pixels than a photo has: a decompression bomb, or a scan of a poster.
    case tooManyPixels(width: Int, height: Int)
    /// Cut off or malformed.
    case damaged
    case tooManyMasks(limit: Int)
    /// Nothing in the file can be masked here.
    case notMaskable
    /// The copy still had a metadata block: it is deleted, never shown.
    case notClean

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .empty: "file-empty"
        case .unreadable: "file-unreadable"
        case .notAPicture: "not-a-picture"
        case .unsupported: "picture-format"
        case .tooManyBytes: "picture-too-many-bytes"
        case .tooManyPixels: "picture-too-large"
        case .damaged: "picture-damaged"
        case .tooManyMasks: "too-many-masks"
        case .notMaskable: "not-maskable"
        case .notClean: "picture-not-clean"
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int {
        switch self {
        case .tooManyBytes, .tooManyPixels: 413
        case .unsupported, .notAPicture: 415
        case .unreadable, .notClean: 500
        default: 422
        }
    }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .empty: Text(zh: "文件是空的。", en: "The file is empty.")
        case .unreadable: Text(zh: "读不到这个文件，请再传一次。", en: "The file cannot be read; please send it again.")
        case .notAPicture:
            Text(
                zh: "这不是图片。可接收 JPEG、PNG、WebP、HEIC、TIFF 图片和 DICOM 文件。",
                en: "This is no picture. JPEG, PNG, WebP, HEIC and TIFF pictures and DICOM files are taken.")
        case .unsupported(let name):
            Text(
                zh: "不接收 \(name) 文件。请改用 JPEG、PNG、WebP、HEIC、TIFF，或对屏幕截图。",
                en: "\(name) files are not taken. Use JPEG, PNG, WebP, HEIC or TIFF, or take a screenshot.")
        case .tooManyBytes(let limit):
            Text(zh: "图片太大，上限 \(limit >> 20) MB。", en: "The picture is too large; the limit is \(limit >> 20) MB.")
        case .tooManyPixels(let width, let height):
            Text(
                zh: "图片为 \(width) × \(height) 像素，超过上限（6000 万像素，单边 30000）。请缩小后再传。",
                en: "The picture has \(width) x \(height) pixels, above the limit of 60 million and 30,000 a side. "
                    + "Please make it smaller.")
        case .damaged:
            Text(zh: "图片不完整或已损坏，请重新拍摄或再传一次。", en: "The picture is cut off or damaged; please take or send it again.")
        case .tooManyMasks(let limit):
            Text(zh: "最多 \(limit) 个方框，且须在图内。", en: "At most \(limit) boxes, each within the picture.")
        case .notMaskable: Text(zh: "这个文件不能遮盖。", en: "This file cannot be masked.")
        case .notClean:
            Text(zh: "图片信息未能清除干净，已删除。", en: "The picture could not be cleaned and was deleted.")
        }
    }
}
