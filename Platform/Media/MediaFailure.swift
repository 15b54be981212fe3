package import Kernel

/// What can go wrong with an upload or a stored file.
package enum MediaFailure: Failure, Equatable {
    /// No such upload, or somebody else's, or one that has expired.
    case unknownUpload
    /// The piece does not begin where the upload stands; ask again where that is.
    case wrongOffset
    case pastTheEnd
    case tooLarge(limitBytes: Int64)
    case tooManyUploads
    /// An upload came in so many small pieces that it takes no further one.
    case tooManyPieces
    /// Another piece of this upload is being written.
    case locked
    case checksumMismatch
    case unknownChecksum
    case badHeader(String)
    case incomplete

    package var code: String {
        switch self {
        case .unknownUpload: "upload-unknown"
        case .wrongOffset: "upload-offset"
        case .pastTheEnd, .tooLarge: "upload-too-large"
        case .tooManyUploads: "too-many-uploads"
        case .tooManyPieces: "too-many-pieces"
        case .locked: "upload-locked"
        case .checksumMismatch: "checksum-mismatch"
        case .unknownChecksum: "checksum-unknown"
        case .badHeader: "upload-header"
        case .incomplete: "upload-incomplete"
        }
    }

    /// As tus 1.0.0 has them; 460 is its own.
    package var status: Int {
        switch self {
        case .unknownUpload: 404
        case .wrongOffset, .incomplete: 409
        case .pastTheEnd, .tooLarge: 413
        case .tooManyUploads: 429
        case .tooManyPieces: 422
        case .locked: 423
        case .checksumMismatch: 460
        case .unknownChecksum, .badHeader: 400
        }
    }

    package var message: Text {
        switch self {
        case .unknownUpload:
            Text(zh: "上传不存在或已过期，请重新选择文件。", en: "This upload is not there or has expired; choose the file again.")
        case .wrongOffset: Text(zh: "上传位置不符，将从断点继续。", en: "The piece does not fit; go on from where the upload stands.")
        case .pastTheEnd: Text(zh: "收到的内容超过声明的大小。", en: "More came than was announced.")
        case .tooLarge(let limit):
            Text(zh: "文件太大，上限 \(limit >> 20) MB。", en: "The file is too large; the limit is \(limit >> 20) MB.")
        case .tooManyUploads:
            Text(zh: "未完成的上传过多，请先完成或取消。", en: "Too many uploads are unfinished; finish or cancel some first.")
        case .tooManyPieces:
            Text(
                zh: "这个文件被分成了太多的小段，请取消后重新上传。",
                en: "This upload came in too many small pieces; cancel it and begin again.")
        case .locked: Text(zh: "这个文件正在上传。", en: "This upload is being written to already.")
        case .checksumMismatch: Text(zh: "传输出错，请重发这一段。", en: "The piece was damaged on the way; send it again.")
        case .unknownChecksum:
            Text(zh: "不支持的校验算法（可用 sha1、sha256）。", en: "Unknown checksum algorithm (sha1 and sha256 are known).")
        case .badHeader(let name): Text(zh: "请求头 \(name) 无效。", en: "The header \(name) is not valid.")
        case .incomplete: Text(zh: "文件还没有传完。", en: "The file has not arrived completely.")
        }
    }
}
