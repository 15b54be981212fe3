/// An error that a person is told about.
///
/// Each room has one enum of them; they are rendered at the edge only.
public protocol Failure: Error, Sendable {
    /// Stable, kebab-case, for programs: `group-full`.
    var code: String { get }
    /// The HTTP status of the failure.
    var status: Int { get }
    /// What went wrong and the way out, without any patient value.
    var message: Text { get }
    /// The form field or JSON member at fault, when there is one.
    var field: String? { get }
}

extension Failure {
    /// None, unless a failure says otherwise.
    public var field: String? { nil }
}

/// Failures that belong to no room.
package enum CommonFailure: Failure, Equatable {
    /// Absent or forbidden: the two look alike.
    case notFound
    case notSignedIn
    /// Signed in, and the page itself may be known to exist, but this step is for others.
    case notAllowed
    case invalid(field: String, reason: Text)
    case tooLarge(limitBytes: Int)
    case tooManyRequests(retryAfterSeconds: Int)
    case unavailable

    package var code: String {
        switch self {
        case .notFound: "not-found"
        case .notSignedIn: "not-signed-in"
        case .notAllowed: "not-allowed"
        case .invalid: "invalid"
        case .tooLarge: "too-large"
        case .tooManyRequests: "too-many-requests"
        case .unavailable: "unavailable"
        }
    }

    package var status: Int {
        switch self {
        case .notFound: 404
        case .notSignedIn: 401
        case .notAllowed: 403
        case .invalid: 422
        case .tooLarge: 413
        case .tooManyRequests: 429
        case .unavailable: 503
        }
    }

    /// As people say it.
    private func size(_ bytes: Int) -> String {
        bytes < 10 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
    }

    package var message: Text {
        switch self {
        case .notFound: Text(zh: "没有找到，或您无权查看。", en: "Not found, or not shared with you.")
        case .notSignedIn: Text(zh: "请先登录。", en: "Please sign in first.")
        case .notAllowed: Text(zh: "您没有权限做这一步。", en: "You may not take this step.")
        case .invalid(_, let reason): reason
        case .tooLarge(let limit):
            Text(zh: "内容太大，上限 \(size(limit))。", en: "Too large; the limit is \(size(limit)).")
        case .tooManyRequests(let seconds):
            Text(zh: "尝试次数过多，请 \(seconds) 秒后再试。", en: "Too many attempts; try again in \(seconds) s.")
        case .unavailable:
            Text(
                zh: "服务暂时不可用，您的内容没有丢失，请稍后再试。",
                en: "The service is not available for the moment; nothing was lost, please try again soon.")
        }
    }

    package var field: String? {
        if case .invalid(let field, _) = self { field } else { nil }
    }
}
