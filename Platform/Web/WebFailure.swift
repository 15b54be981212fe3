import Foundation
package import Kernel

/// What is wrong with a request before any room sees it.
package enum WebFailure: Failure, Equatable {
    case malformed
    case unsupportedType
    /// The form did not come from a page of this session.
    case foreignForm
    case tooSlow
    /// Only the head of a stream was asked for.
    case endless
    /// A request's body needs space of its own before a room sees it.
    case diskFull

    package var code: String {
        switch self {
        case .malformed: "malformed"
        case .unsupportedType: "unsupported-type"
        case .foreignForm: "foreign-form"
        case .tooSlow: "too-slow"
        case .endless: "method-not-allowed"
        case .diskFull: "disk-full"
        }
    }

    package var status: Int {
        switch self {
        case .malformed: 400
        case .unsupportedType: 415
        case .foreignForm: 403
        case .tooSlow: 408
        case .endless: 405
        case .diskFull: 507
        }
    }

    package var message: Text {
        switch self {
        case .malformed: Text(zh: "无法读懂这个请求。", en: "This request could not be understood.")
        case .unsupportedType: Text(zh: "不支持这种内容类型。", en: "This type of content is not understood.")
        case .foreignForm:
            Text(zh: "页面已过期。请返回，刷新页面后重试。", en: "The page is out of date. Go back, reload it and try again.")
        case .tooSlow:
            Text(
                zh: "线路太慢，上传中断；已收到的部分保留，可以继续。",
                en: "The line was too slow and the request was ended; what arrived is kept, and can be resumed.")
        case .endless: Text(zh: "事件流只能用 GET 读取。", en: "A stream of events is read with GET.")
        case .diskFull:
            Text(
                zh: "服务器磁盘已满，这次的内容没有保存。请保留原件，稍后再试，并告诉系统管理员。",
                en:
                    "The server's disk is full, and this was not saved. Keep what you have, try later and tell the operator."
            )
        }
    }

    /// Whether an error nobody translated says, itself or as its cause, that the disk is full.
    static func isOutOfSpace(_ error: any Error) -> Bool {
        if let error = error as? POSIXError { return error.code == .ENOSPC || error.code == .EDQUOT }
        guard type(of: error) is NSError.Type || error is CocoaError else { return false }
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain { return [Int(ENOSPC), Int(EDQUOT)].contains(error.code) }
        if error.domain == NSCocoaErrorDomain && error.code == CocoaError.fileWriteOutOfSpace.rawValue { return true }
        return (error.userInfo[NSUnderlyingErrorKey] as? any Error).map(isOutOfSpace) ?? false
    }
}
