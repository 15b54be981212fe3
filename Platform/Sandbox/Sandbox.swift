import Foundation
package import Kernel
package import Work

/// Runs command-line tools on untrusted files: one job each, no network, no files but its own.
///
/// A job is `bwrap` around `prlimit` around the tool. It sees the system's programs and libraries read-only, its inputs
/// read-only under `/in`, and an empty `/out` (where it starts) and `/tmp`, which lie in memory. It sees no `/proc`, which
/// would tell names of folders and other processes, and the kernel refuses it what no tool needs (`SandboxFilter`). When
/// it ends, or when the time is up, every process in it is gone; then the outputs that were asked for are copied out.
///
/// ```swift
/// let result = try await sandbox.run(
///     "vips", ["copy", "/in/photo", "/out/copy.jpg"], inputs: ["photo": path],
///     outputs: .named(["copy.jpg"], into: folder))
/// ```
public struct Sandbox: Sendable {
    private let bwrap: String
    private let prlimit: String
    private let slots: WorkQueue
    /// Whose jobs these are; nil for the program's own.
    private var person: PersonID?
    private var kind = WorkKind.interactive

    /// Finds the two programs that make the sandbox.
    ///
    /// - Parameter jobs: how many jobs run at once; the number of cores when nil.
    /// - Throws: `SandboxFailure.missing`. Whether the kernel plays along is known from `check()` only.
    public static func locate(
        searchPath: [String] = ["/usr/bin", "/bin", "/usr/local/bin"], jobs: Int? = nil
    ) throws(SandboxFailure) -> Sandbox {
        func find(_ program: String, package: String) throws(SandboxFailure) -> String {
            for folder in searchPath {
                let path = "\(folder)/\(program)"
                if FileManager.default.isExecutableFile(atPath: path) { return path }
            }
            throw .missing(program: program, package: package)
        }
        return Sandbox(
            bwrap: try find("bwrap", package: "bubblewrap"), prlimit: try find("prlimit", package: "util-linux"),
            slots: WorkQueue("sandbox", bounds(jobs ?? ProcessInfo.processInfo.activeProcessorCount)))
    }

    private init(bwrap: String, prlimit: String, slots: WorkQueue) {
        self.bwrap = bwrap
        self.prlimit = prlimit
        self.slots = slots
    }

    /// Whoever hands over files is refused before, where a whole file is taken; a job of it that has begun is not.
    private static func bounds(_ jobs: Int) -> WorkBounds {
        WorkBounds(running: jobs, waitingEach: .max, waiting: .max)
    }

    /// The same sandbox for what somebody sent: people take turns, and one has a single job of each kind at once.
    package func turned(to person: PersonID?, _ kind: WorkKind) -> Sandbox {
        var turned = self
        turned.person = person
        turned.kind = kind
        return turned
    }

    /// What keeps files from being taken, as far as it can be told without starting each tool: for a server's start.
    package func checkBriefly(tools: [SandboxTool] = SandboxTool.all) async -> [SandboxProblem] {
        if let problem = await checkItself() { return [problem] }
        return tools.filter { !FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0.program)") }
            .map { SandboxProblem(.missing(program: $0.program, package: $0.package)) }
    }

    private func checkItself() async -> SandboxProblem? {
        do {
            let result = try await run("true", [], limits: SandboxLimits(wallSeconds: 10))
            guard result.succeeded else { return SandboxProblem(.refused) }
            return try await isFiltered() ? nil : SandboxProblem(.unfiltered)
        } catch let failure as SandboxFailure {
            return SandboxProblem(failure)
        } catch {
            return SandboxProblem(.refused)
        }
    }

    /// Whether the filter of system calls is on: nothing else of the sandbox refuses `personality`, which this tool asks for.
    private func isFiltered() async throws -> Bool {
        let result = try await run("setarch", ["--addr-no-randomize", "true"], limits: SandboxLimits(wallSeconds: 10))
        return !result.succeeded && String(decoding: result.standardError, as: UTF8.self).contains("personality")
    }

    /// What keeps files from being taken, with every tool started once; empty when all is well.
    public func check(tools: [SandboxTool] = SandboxTool.all) async -> [SandboxProblem] {
        if let problem = await checkItself() { return [problem] }
        let versions = await versions(of: tools)
        return tools.filter { versions[$0.program] == nil }
            .map { SandboxProblem(.missing(program: $0.program, package: $0.package)) }
    }

    /// The first line that each tool says about its version, by program; an absent tool has none.
    package func versions(of tools: [SandboxTool] = SandboxTool.all) async -> [String: String] {
        var versions: [String: String] = [:]
        for tool in tools {
            // A tool that cannot even tell its version counts as absent, whatever the reason.
            guard let result = try? await run(tool.program, tool.versionArguments), result.status == tool.versionStatus
            else { continue }
            let line = String(decoding: result.standardOutput, as: UTF8.self).split(separator: "\n").first ?? ""
            versions[tool.program] = String(line)
        }
        return versions
    }

    /// Runs one tool and waits for its end without holding a thread of the cooperative pool.
    ///
    /// - Parameters:
    ///   - tool: name of a program under `/usr/bin`.
    ///   - inputs: plain file name under `/in` to the file on the host.
    ///   - outputs: files that are copied out of `/out` when the tool has succeeded.
    ///   - environment: added to an otherwise empty environment.
    ///   - narrowed: folders of the system of which the job sees the named files only, such as one plug-in of many.
    /// - Returns: the tool's own status, also when it failed.
    /// - Throws: `SandboxFailure`; `CancellationError` when the task was cancelled, after the job is dead.
    package func run(
        _ tool: String, _ arguments: [String], inputs: [String: String] = [:], outputs: SandboxOutputs? = nil,
        limits: SandboxLimits = SandboxLimits(), environment: [String: String] = [:], narrowed: [String: [String]] = [:]
    ) async throws -> SandboxResult {
        guard outputs?.isSound != false else { throw SandboxFailure.badRequest }
        var command = try commandLine(inputs: inputs, limits: limits)
        for (folder, kept) in narrowed.sorted(by: { $0.key < $1.key }) {
            command += ["--tmpfs", folder] + kept.flatMap { ["--ro-bind", "\(folder)/\($0)", "\(folder)/\($0)"] }
            command += ["--remount-ro", folder]
        }
        let token = UUID().uuidString
        command += Self.closing(token)
        command += try Self.call(tool, arguments, prlimit: prlimit, limits: limits, environment: environment)
        let job = SandboxJob(command: command, token: token, limits: limits, outputs: outputs)
        let result = try await slots.turn(for: person, kind) { try await job.run() }
        try Self.refuseOwnFailure(result, tool: tool)
        return result
    }

    /// Failures of `bwrap` and `prlimit` themselves, told apart from those of the tool by how their messages begin.
    private static func refuseOwnFailure(_ result: SandboxResult, tool: String) throws(SandboxFailure) {
        guard !result.succeeded else { return }
        let message = String(decoding: result.standardError.prefix(200), as: UTF8.self)
        if message.hasPrefix("prlimit: failed to execute") {
            let known = SandboxTool.all.first { $0.program == tool }
            throw .missing(program: tool, package: known?.package ?? tool)
        }
        if message.hasPrefix("bwrap: ") { throw .refused }
    }

    private func commandLine(inputs: [String: String], limits: SandboxLimits) throws(SandboxFailure) -> [String] {
        guard inputs.keys.allSatisfy(Self.isPlainName) else { throw .badRequest }
        var command = [bwrap] + Self.isolation + Self.system + ["--dir", "/in"]
        for (folder, bytes) in [("/tmp", limits.temporaryBytes), ("/out", limits.outputBytes)] {
            command += ["--size", String(bytes), "--tmpfs", folder]
        }
        for (name, path) in inputs.sorted(by: { $0.key < $1.key }) {
            guard FileManager.default.isReadableFile(atPath: path) else { throw .badRequest }
            command += ["--ro-bind", path, "/in/\(name)"]
        }
        return command
    }

    /// What is done last: the root and `/dev` lie in memory without a bound, so nothing is written there from here on; and
    /// the job waits, while its folders are opened.
    private static func closing(_ token: String) -> [String] {
        [
            "--symlink", token, "/\(SandboxRoom.tokenName)", "--remount-ro", "/dev", "--remount-ro", "/", "--chdir",
            "/out", "--info-fd", String(SandboxProcess.Place.news), "--block-fd", String(SandboxProcess.Place.door),
            "--seccomp", String(SandboxProcess.Place.filter),
        ]
    }

    /// The part of the command line from the environment on: limits first, then the tool.
    private static func call(
        _ tool: String, _ arguments: [String], prlimit: String, limits: SandboxLimits, environment: [String: String]
    ) throws(SandboxFailure) -> [String] {
        guard isPlainName(tool) else { throw .badRequest }
        var command: [String] = []
        let own = ["PATH": "/usr/bin:/bin", "HOME": "/tmp", "TMPDIR": "/tmp", "LC_ALL": "C.UTF-8"]
        for (name, value) in own.merging(environment, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }) {
            command += ["--setenv", name, value]
        }
        command += [
            "--", prlimit, "--as=\(limits.memoryBytes)", "--cpu=\(limits.processorSeconds)",
            "--fsize=\(limits.fileBytes)", "--nproc=\(limits.processes)", "--nofile=256", "--core=0", "--", tool,
        ]
        return command + arguments
    }

    /// `--disable-userns` keeps the job from making namespaces of its own, through which most kernel faults are reached.
    private static let isolation = [
        "--unshare-all", "--unshare-user", "--disable-userns", "--uid", "65534", "--gid", "65534", "--hostname",
        "sandbox",
        "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv",
    ]

    /// The programs and libraries of the system.
    ///
    /// On a merged system `/lib` and `/bin` are links into `/usr`.
    private static let system: [String] = {
        var binds = ["--ro-bind", "/usr", "/usr"]
        for folder in ["/bin", "/lib", "/lib64"] {
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder) {
                binds += ["--symlink", target, folder]
            } else {
                binds += ["--ro-bind-try", folder, folder]
            }
        }
        for path in ["/etc/ld.so.cache", "/etc/fonts", "/etc/alternatives"] { binds += ["--ro-bind-try", path, path] }
        return binds + ["--dev", "/dev"]
    }()

    static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
