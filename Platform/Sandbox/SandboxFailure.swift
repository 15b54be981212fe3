public import Kernel

/// Why a job could not be run, or was stopped.
public enum SandboxFailure: Failure, Equatable {
    /// A program is not installed; `package` is Debian's name of what brings it.
    case missing(program: String, package: String)
    /// The kernel or its settings do not let an ordinary process make namespaces.
    case refused
    case tookTooLong(seconds: Int)
    /// The name of an input is not a plain file name, or an input or the output folder is not there.
    case badRequest
    /// The system has no more processes, files or memory.
    case cannotStart(errno: Int32)

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .missing: "sandbox-missing"
        case .refused: "sandbox-refused"
        case .tookTooLong: "sandbox-timeout"
        case .badRequest: "sandbox-request"
        case .cannotStart: "sandbox-start"
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int {
        switch self {
        case .tookTooLong: 422
        case .badRequest: 500
        default: 503
        }
    }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .missing(let program, let package):
            Text(
                zh: "本机缺少 \(program)，因此不接收文件。安装命令：sudo apt-get install \(package)",
                en: "\(program) is not installed, so no files are taken. To install it: sudo apt-get install \(package)"
            )
        case .refused:
            Text(
                zh: "系统不允许建立隔离环境，因此不接收文件。请以 root 执行：sysctl -w user.max_user_namespaces=10000 "
                    + "（部分系统还需 sysctl -w kernel.unprivileged_userns_clone=1）",
                en: "The system refuses to isolate programs, so no files are taken. As root: "
                    + "sysctl -w user.max_user_namespaces=10000 "
                    + "(on some systems also sysctl -w kernel.unprivileged_userns_clone=1)")
        case .tookTooLong(let seconds):
            Text(
                zh: "处理此文件超过 \(seconds) 秒，已停止。请换一个较小的文件。",
                en: "Working on this file took more than \(seconds) s and was stopped. Please try a smaller file.")
        case .badRequest, .cannotStart:
            Text(zh: "暂时无法处理文件，请稍后再试。", en: "Files cannot be worked on for the moment; please try again soon.")
        }
    }
}

/// Something that keeps the sandbox from working, with the way out.
public struct SandboxProblem: Sendable, Equatable {
    /// The program or the capability at fault, such as `bwrap`.
    public let what: String
    /// What to install or to set.
    public let wayOut: Text

    package init(_ failure: SandboxFailure) {
        what =
            switch failure {
            case .missing(let program, _): program
            default: failure.code
            }
        wayOut = failure.message
    }
}
