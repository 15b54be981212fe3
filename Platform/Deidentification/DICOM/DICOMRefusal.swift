public import Kernel

/// Why an object that can be read is not de-identified.
///
/// Nothing is written then.
public enum DICOMRefusal: Failure, Equatable {
    /// No pixel data, and no kind of object whose content is understood.
    case noPixelData
    /// An object that is nothing but its picture ends at this byte without one: the file was cut off.
    case pictureMissing(offset: Int)
    case structuredReport
    case encapsulatedDocument
    case mediaDirectory
    /// No file that the directory names was cleaned.
    case emptyDirectory
    case notADirectory
    case video
    case sound
    case rawData
    /// A kind of object of a vendor: its attributes mean what nobody can know.
    case unknownClass
    /// Without a class and an instance UID it is no composite object.
    case noIdentity
    /// Fewer bytes than rows, columns and frames promise.
    case pixelDataTooShort
    /// A photograph of a slide's label.
    case labelImage
    /// An overlay drawn in the spare bits of compressed samples.
    case overlayInCompressedPixels
    case unknownOption
    case unsupportedOption(String)
    /// Clean Pixel Data was asked for, but nobody masked the pixels.
    case pixelsNotMasked
    case contradictoryOptions

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .noPixelData: "dicom-no-pixel-data"
        case .pictureMissing: "dicom-picture-missing"
        case .structuredReport: "dicom-structured-report"
        case .encapsulatedDocument: "dicom-encapsulated-document"
        case .mediaDirectory: "dicom-media-directory"
        case .emptyDirectory: "dicom-empty-directory"
        case .notADirectory: "dicom-not-a-directory"
        case .video: "dicom-video"
        case .sound: "dicom-sound"
        case .rawData: "dicom-raw-data"
        case .unknownClass: "dicom-unknown-class"
        case .noIdentity: "dicom-no-identity"
        case .pixelDataTooShort: "dicom-pixel-data-too-short"
        case .labelImage: "dicom-label-image"
        case .overlayInCompressedPixels: "dicom-overlay-in-compressed-pixels"
        case .unknownOption: "dicom-unknown-option"
        case .unsupportedOption: "dicom-unsupported-option"
        case .pixelsNotMasked: "dicom-pixels-not-masked"
        case .contradictoryOptions: "dicom-contradictory-options"
        }
    }

    /// The byte at which the file ends too early; nil where the refusal is about no place.
    public var offset: Int? { if case .pictureMissing(let offset) = self { offset } else { nil } }

    /// The HTTP status that a web service answers with.
    public var status: Int { 422 }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .noPixelData:
            Text(
                zh: "文件中没有图像，无法确认内容安全，未处理。", en: "The file holds no image, so it cannot be made safe; it was not used.")
        case .pictureMissing(let offset):
            Text(
                zh: "文件在第 \(offset) 字节处结束，缺少图像。请重新导出。",
                en: "The file ends at byte \(offset) without its picture. Please export it again.")
        case .structuredReport:
            Text(
                zh: "这是结构化报告，可能含患者信息；请改用文字摘录，或选用 clean-structured-content。",
                en: """
                    This is a structured report and may name the patient; write an extract instead, or use the option \
                    clean-structured-content.
                    """)
        case .encapsulatedDocument:
            Text(zh: "文件内嵌了 PDF 等文档，请单独上传图像。", en: "The file wraps a document such as a PDF; upload images instead.")
        case .mediaDirectory:
            Text(
                zh: "这是光盘目录 (DICOMDIR)，请上传影像文件。",
                en: "This is a directory of a disc (DICOMDIR); upload the image files.")
        case .emptyDirectory:
            Text(
                zh: "目录 (DICOMDIR) 中没有一个文件被清理。",
                en: "No file that the directory (DICOMDIR) names was cleaned.")
        case .notADirectory: Text(zh: "这不是目录 (DICOMDIR)。", en: "This is no directory of a disc (DICOMDIR).")
        case .video:
            Text(
                zh: "视频中可能有声音、字幕和姓名，未处理；请导出单帧图像。",
                en: "A film may hold sound, captions and a name; export single images instead.")
        case .sound: Text(zh: "录音可识别本人，未处理。", en: "A recorded voice identifies, so it was not used.")
        case .rawData:
            Text(zh: "这是重建前的原始数据，无法确认内容安全。", en: "Raw data in a vendor's layout cannot be made safe.")
        case .unknownClass:
            Text(zh: "厂商私有的对象类型，无法确认内容安全。", en: "A vendor's own kind of object, which cannot be made safe.")
        case .noIdentity:
            Text(
                zh: "缺少对象类型或标识，文件不完整。", en: "The kind or the identity of the object is missing; the file is incomplete."
            )
        case .pixelDataTooShort:
            Text(zh: "图像数据不完整，请重新导出。", en: "The image is incomplete; please export it again.")
        case .labelImage: Text(zh: "玻片标签图像含患者信息，未处理。", en: "A slide's label image names the patient; it was not used.")
        case .overlayInCompressedPixels:
            Text(
                zh: "压缩图像中嵌有叠加层，请以未压缩格式导出。", en: "An overlay is embedded in compressed pixels; export it uncompressed.")
        case .unknownOption: Text(zh: "没有这个去标识选项。", en: "There is no such option.")
        case .unsupportedOption(let option):
            Text(zh: "暂不支持选项 \(option)。", en: "The option \(option) is not supported yet.")
        case .pixelsNotMasked:
            Text(
                zh: "只有先遮盖图像中的文字，才能使用选项 clean-pixel-data。",
                en: "The option clean-pixel-data needs the text in the pixels to be masked first.")
        case .contradictoryOptions:
            Text(zh: "不能同时保留完整日期和平移日期。", en: "Full and modified dates cannot both be retained.")
        }
    }
}
