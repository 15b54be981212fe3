public import Kernel

/// Why a picture could not be read; never to be taken for a picture without findings.
public enum PixelFailure: Failure, Equatable {
    /// A program of the reading is missing or ended with an error; `package` is Debian's name of what brings it.
    case readerFailed(program: String, package: String)
    /// What the reading answered is not in its format.
    case answerUnreadable

    /// By the status with which `read-pixels.py` ended.
    static func status(_ status: Int32) -> PixelFailure {
        switch status {
        case 40: .readerFailed(program: "imread", package: "python3-opencv")
        case 42:
            .readerFailed(
                program: "tesseract", package: "tesseract-ocr-chi-sim tesseract-ocr-chi-tra tesseract-ocr-eng")
        case 43: .readerFailed(program: "zbar", package: "libzbar0")
        case 44: .readerFailed(program: "cascades", package: "opencv-data")
        default: .readerFailed(program: "cv2", package: "python3-opencv")
        }
    }

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .readerFailed: "pixels-not-read"
        case .answerUnreadable: "pixels-answer"
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int { 503 }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .readerFailed(let program, let package):
            Text(
                zh: "未能检查图片中的文字等内容（\(program)），请稍后再试。需要安装：\(package)。",
                en: "The picture could not be searched for text and the like (\(program)); please try again. "
                    + "It needs \(package).")
        case .answerUnreadable:
            Text(
                zh: "未能检查图片中的文字等内容，请稍后再试。",
                en: "The picture could not be searched for text and the like; please try again.")
        }
    }
}
