package import Kernel

/// Why a picture could not be read; never to be taken for a picture without findings.
package enum PixelFailure: Failure, Equatable {
    /// A program of the reading ended with an error, by its name.
    case readerFailed(program: String)
    /// A program answered something that is not its format.
    case answerUnreadable(program: String)
    /// The picture has too many pixels to be read.
    case tooManyPixels(width: Int, height: Int)

    package var code: String {
        switch self {
        case .readerFailed: "pixels-not-read"
        case .answerUnreadable: "pixels-answer"
        case .tooManyPixels: "pixels-too-many"
        }
    }

    package var status: Int {
        switch self {
        case .tooManyPixels: 413
        default: 503
        }
    }

    package var message: Text {
        switch self {
        case .readerFailed(let program), .answerUnreadable(let program):
            Text(
                zh: "未能检查图片中的文字等内容（\(program) 出错），请稍后再试。",
                en: "The picture could not be searched for text and the like (\(program) failed); please try again.")
        case .tooManyPixels(let width, let height):
            Text(
                zh: "图片太大（\(width) × \(height)），无法检查其中的文字。",
                en: "The picture is too large (\(width) x \(height)) to be searched for text.")
        }
    }
}
