import Foundation
import Glibc

/// The first process of a job and its root folder, held by descriptors for as long as the job is looked at.
///
/// They are taken while the job waits at its door, before anything foreign runs in it. The folders live on in memory when
/// the job is over, and go with this object.
final class SandboxRoom {
    private let process: pid_t
    /// `/proc/N`: it names this process alone, also when the number is given to another one.
    private let facts: Int32
    /// The job's `/out`, and its `/tmp`.
    let out: Int32
    private let temporary: Int32

    private static let pathOnly: Int32 = 0o10000000

    /// Nil while `bwrap` has not finished with the root; `token` says that it has.
    ///
    /// - Parameter process: as `bwrap` told it.
    init?(process: pid_t, token: String) {
        let facts = open("/proc/\(process)", Self.pathOnly | O_DIRECTORY | O_CLOEXEC)
        let root = open("/proc/\(process)/root", Self.pathOnly | O_DIRECTORY | O_CLOEXEC)
        defer { if root >= 0 { close(root) } }
        guard facts >= 0, root >= 0, Self.link(Self.tokenName, in: root) == token else {
            if facts >= 0 { close(facts) }
            return nil
        }
        self.process = process
        self.facts = facts
        out = openat(root, "out", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        temporary = openat(root, "tmp", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard out >= 0, temporary >= 0 else { return nil }
    }

    deinit {
        for descriptor in [facts, out, temporary] where descriptor >= 0 { close(descriptor) }
    }

    /// The name of the link by which the finished root is known.
    static let tokenName = ".job"

    private static func link(_ name: String, in folder: Int32) -> String? {
        var buffer = [CChar](repeating: 0, count: 128)
        let count = readlinkat(folder, name, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    }

    /// Whether no process of the job runs any more: the kernel ends all of them before it lets the first one go.
    var isEmpty: Bool {
        guard let line = Self.text("stat", in: facts) else { return true }
        // The name of a program may hold anything, and ends with the last bracket.
        return line[(line.lastIndex(of: ")") ?? line.startIndex)...].dropFirst(2).first == "Z"
    }

    /// Whether the job holds more than it may of what no limit of a single process bounds.
    func isOutgrown(_ limits: SandboxLimits) -> Bool {
        for folder in [out, temporary] {
            var space = statvfs()
            guard fstatvfs(folder, &space) == 0 else { continue }
            if Int(space.f_files) - Int(space.f_ffree) > limits.files { return true }
        }
        let crowd = SandboxCrowd(from: process, atMost: limits.processes + SandboxCrowd.own)
        return crowd.isOver || crowd.bytes > limits.totalMemoryBytes
    }

    private static func text(_ name: String, in folder: Int32) -> Substring? {
        let file = openat(folder, name, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 1024)
        let count = read(file, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self)[...] : nil
    }
}
