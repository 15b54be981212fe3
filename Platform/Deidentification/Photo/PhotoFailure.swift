package import Kernel

/// Why a file is no picture that can be cleaned.
package enum PhotoFailure: Failure, Equatable {
    case notAPicture
    /// A picture in a format that is not taken; `name` is the format's own.
    case unsupported(name: String)
    /// More pixels than any photo: such a file is made to exhaust a machine.
    case tooManyPixels
    case damaged
    /// Nothing in the file can be masked here.
    case notMaskable

    package var code: String {
        switch self {
        case .notAPicture: "not-a-picture"
        case .unsupported: "picture-format"
        case .tooManyPixels: "picture-too-large"
        case .damaged: "picture-damaged"
        case .notMaskable: "not-maskable"
        }
    }

    package var status: Int { 422 }

    package var message: Text {
        switch self {
        case .notAPicture:
            Text(zh: "这个文件不是图片，也不是 DICOM。请选择照片（JPEG、PNG、WebP、HEIC、TIFF）或 DICOM 文件。",
                 en: "This file is neither a picture nor DICOM. Choose a photo (JPEG, PNG, WebP, HEIC, TIFF) or a DICOM file.")
        case .unsupported(let name):
            Text(zh: "不支持 \(name) 格式。请转成 JPEG 或 PNG 后重试。", en: "\(name) is not taken. Save it as JPEG or PNG and try again.")
        case .tooManyPixels:
            Text(zh: "图片像素过多（上限 6000 万像素、每边 30000）。请缩小后重试。",
                 en: "The picture has too many pixels (at most 60 million, 30,000 a side). Make it smaller and try again.")
        case .damaged: Text(zh: "图片已损坏，无法打开。请重新拍摄或换一个文件。", en: "The picture is damaged and cannot be opened. Take it again, or try another file.")
        case .notMaskable: Text(zh: "这个文件不能遮盖。", en: "This file cannot be masked.")
        }
    }
}
