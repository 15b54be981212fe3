import Foundation
import Glibc

/// What a job is asked to leave behind in its `/out`, and where that is copied.
///
/// The job's own folder is never read by a path, and nothing in it is moved: a program that was taken over may put links,
/// pipes or folders there, or change a file while it is read. Each file is opened through the descriptor of the folder,
/// looked at, and copied into a new file.
package struct SandboxOutputs: Sendable {
    private let folder: String
    /// Plain file names; nil for whatever is there.
    private let names: [String]?
    private let limit: Int?

    /// The most files that are copied when they are not named.
    private static let mostUnnamed = 256

    private init(folder: String, names: [String]?, limit: Int?) {
        self.folder = folder
        self.names = names
        self.limit = limit
    }

    /// Some files by their names; one that is not there is left out, and an older copy of it in the folder goes.
    ///
    /// - Parameter limit: the most bytes of each; what a job may write at all when nil.
    package static func named(_ names: [String], into folder: String, atMost limit: Int? = nil) -> SandboxOutputs {
        SandboxOutputs(folder: folder, names: names, limit: limit)
    }

    /// Every file that is there, for jobs of our own making: a hostile one could choose the names.
    package static func all(into folder: String) -> SandboxOutputs {
        SandboxOutputs(folder: folder, names: nil, limit: nil)
    }

    /// Whether the names are plain and the folder is there.
    var isSound: Bool {
        var facts = stat()
        return (names ?? []).allSatisfy(Sandbox.isPlainName) && lstat(folder, &facts) == 0
            && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// Copies the files out of the folder that a descriptor stands for.
    ///
    /// - Throws: `SandboxFailure.badOutput` for whatever is no file of its own within its bound; nothing of it is kept.
    func bring(from out: Int32, limits: SandboxLimits) throws(SandboxFailure) {
        let entries = if let names { names } else { try Self.entries(of: out) }
        for name in entries {
            let target = "\(folder)/\(name)"
            unlink(target)
            guard let source = try Self.open(name, in: out, atMost: min(limit ?? .max, limits.fileBytes)) else {
                continue
            }
            defer { close(source.descriptor) }
            do throws(SandboxFailure) {
                try Self.copy(source.descriptor, source.bytes, to: target)
            } catch {
                unlink(target)
                throw error
            }
        }
    }

    /// - Returns: nil when there is nothing of this name.
    private static func open(
        _ name: String, in out: Int32, atMost limit: Int
    ) throws(SandboxFailure) -> (descriptor: Int32, bytes: Int)? {
        // A pipe without a writer would hold up `openat`; a link would lead to wherever the job likes.
        let descriptor = openat(out, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .badOutput
        }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_nlink == 1,
            facts.st_size <= limit
        else {
            close(descriptor)
            throw .badOutput
        }
        return (descriptor, Int(facts.st_size))
    }

    /// Copies as many bytes as there were when it was looked at.
    private static func copy(_ source: Int32, _ bytes: Int, to target: String) throws(SandboxFailure) {
        let copy = Glibc.open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard copy >= 0 else { throw .cannotStart(errno: errno) }
        defer { close(copy) }
        var buffer = [UInt8](repeating: 0, count: min(1 << 20, max(1, bytes)))
        var left = bytes
        while left > 0 {
            let count = read(source, &buffer, min(left, buffer.count))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .badOutput }
            try write(buffer[..<count], to: copy)
            left -= count
        }
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SandboxFailure) {
        var bytes = bytes
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotStart(errno: errno) }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func entries(of out: Int32) throws(SandboxFailure) -> [String] {
        let copy = openat(out, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let folder = fdopendir(copy) else { throw .badOutput }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            guard Sandbox.isPlainName(name), names.count < mostUnnamed else { throw .badOutput }
            names.append(name)
        }
        return names.sorted()
    }
}
