public import Kernel

/// Why a job could not be run, or was stopped.
public enum SandboxFailure: Failure, Equatable {
    /// A program is not installed; `package` is Debian's name of what brings it.
    case missing(program: String, package: String)
    /// The kernel or its settings do not let an ordinary process make namespaces.
    case refused
    case tookTooLong(seconds: Int)
    /// No filter of system calls could be put on: this processor's calls are not known, or it has no effect.
    case unfiltered
    /// A job took more memory, files or processes than it may altogether.
    case outgrown
    /// What a job left behind is no plain file within its bound: nothing of it is used.
    case badOutput
    /// A name is not a plain file name, or an input or the output folder is not there.
    case badRequest
    /// The system has no more processes, files or memory.
    case cannotStart(errno: Int32)

    /// Stable, kebab-case, for programs.
    public var code: String {
        switch self {
        case .missing: "sandbox-missing"
        case .refused: "sandbox-refused"
        case .tookTooLong: "sandbox-timeout"
        case .unfiltered: "sandbox-unfiltered"
        case .outgrown: "sandbox-limits"
        case .badOutput: "sandbox-output"
        case .badRequest: "sandbox-request"
        case .cannotStart: "sandbox-start"
        }
    }

    /// The HTTP status that a web service answers with.
    public var status: Int {
        switch self {
        case .tookTooLong, .outgrown, .badOutput: 422
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
        case .unfiltered:
            Text(
                zh: "系统调用过滤（seccomp）不起作用，因此不接收文件。需要 x86_64 或 aarch64 处理器和支持 seccomp 的内核。",
                en:
                    "System calls cannot be filtered (seccomp), so no files are taken. It takes a processor of the kind "
                    + "x86_64 or aarch64, and a kernel with seccomp.")
        case .outgrown:
            Text(
                zh: "处理此文件需要的内存或文件数超过上限，已停止。请换一个较小的文件。",
                en:
                    "Working on this file took more memory or files than it may and was stopped. Please try a smaller file."
            )
        case .badOutput:
            Text(
                zh: "处理此文件的程序给出了异常结果，文件未被接收。请换一个文件。",
                en:
                    "The program that worked on this file left something behind that is no plain file; it was not taken. "
                    + "Please try another file.")
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
