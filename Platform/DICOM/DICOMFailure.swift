public import Kernel

/// Why a file is refused.
///
/// Offsets count bytes from the start of the file, or of the inflated data set when deflated.
public enum DICOMFailure: Failure, Equatable {
    /// Neither a preamble nor a plausible first element.
    case notDICOM
    /// The file ends inside the element that starts at `offset`.
    case cutOff(offset: Int)
    case malformed(offset: Int, reason: Reason)
    /// Nested deeper than any real object.
    case tooDeep(offset: Int)
    case tooManyElements(offset: Int)
    case unsupportedTransferSyntax
    /// A deflated data set that grows beyond the limit.
    case inflatesTooFar(limitBytes: Int)
    case cannotRead
    case cannotWrite

    /// What is wrong at the offset.
    public enum Reason: String, Sendable, Equatable {
        case unknownVR = "unknown-vr"
        case unexpectedDelimiter = "unexpected-delimiter"
        case itemExpected = "item-expected"
        case exceedsParent = "exceeds-parent"
        case undefinedLength = "undefined-length"
        case valueTooLong = "value-too-long"
        case badDeflate = "bad-deflate"
        case badRecordLink = "bad-record-link"
        case unknownEncoding = "unknown-encoding"

        var text: Text {
            switch self {
            case .unknownVR: Text(zh: "值表示法未知", en: "unknown value representation")
            case .unexpectedDelimiter: Text(zh: "出现多余的分隔符", en: "delimiter out of place")
            case .itemExpected: Text(zh: "序列中缺少条目", en: "item expected in a sequence")
            case .exceedsParent: Text(zh: "元素超出所在条目", en: "element longer than what contains it")
            case .undefinedLength: Text(zh: "不允许未定义长度", en: "undefined length not allowed here")
            case .valueTooLong: Text(zh: "值过长", en: "value too long")
            case .badDeflate: Text(zh: "压缩数据损坏", en: "damaged deflate stream")
            case .unknownEncoding:
                Text(zh: "传输语法未声明，也无法辨认", en: "no transfer syntax is declared, and none can be told")
            case .badRecordLink:
                Text(zh: "目录记录的链接无效", en: "a directory record points at no record, or back at one before it")
            }
        }
    }

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .notDICOM: "dicom-not-dicom"
        case .cutOff: "dicom-cut-off"
        case .malformed: "dicom-malformed"
        case .tooDeep: "dicom-too-deep"
        case .tooManyElements: "dicom-too-many-elements"
        case .unsupportedTransferSyntax: "dicom-unsupported-transfer-syntax"
        case .inflatesTooFar: "dicom-inflates-too-far"
        case .cannotRead: "dicom-cannot-read"
        case .cannotWrite: "dicom-cannot-write"
        }
    }

    /// The byte at which the file cannot be read on; nil where the failure is about no place.
    public var offset: Int? {
        switch self {
        case .cutOff(let offset), .malformed(let offset, _), .tooDeep(let offset), .tooManyElements(let offset): offset
        default: nil
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int {
        switch self {
        case .cannotRead, .cannotWrite: 503
        case .inflatesTooFar: 413
        default: 422
        }
    }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .notDICOM: Text(zh: "这不是 DICOM 文件。", en: "This is not a DICOM file.")
        case .cutOff(let offset):
            Text(
                zh: "文件不完整：在第 \(offset) 字节处的元素中断。请重新导出。",
                en: "The file is cut off inside the element at byte \(offset). Please export it again.")
        case .malformed(let offset, let reason):
            Text(
                zh: "文件在第 \(offset) 字节处损坏：\(reason.text.zh)。",
                en: "The file is damaged at byte \(offset): \(reason.text.en).")
        case .tooDeep(let offset):
            Text(zh: "序列嵌套过深（第 \(offset) 字节）。", en: "Sequences are nested too deep (byte \(offset)).")
        case .tooManyElements(let offset):
            Text(zh: "元素过多（第 \(offset) 字节）。", en: "Too many elements (byte \(offset)).")
        case .unsupportedTransferSyntax:
            Text(zh: "不支持该传输语法。", en: "The transfer syntax is not supported.")
        case .inflatesTooFar(let limit):
            Text(zh: "解压后超过 \(limit / 1_048_576) MB。", en: "It inflates beyond \(limit / 1_048_576) MB.")
        case .cannotRead: Text(zh: "无法读取文件。", en: "The file cannot be read.")
        case .cannotWrite: Text(zh: "无法写入文件，请检查磁盘空间。", en: "The file cannot be written; check the disk.")
        }
    }
}
