import Foundation
import Glibc
import Synchronization

/// One child process from start to end, on a thread of its own.
///
/// The thread that starts `bwrap` also waits for it: `--die-with-parent` kills the job when its *thread* ends, so a
/// borrowed thread of some pool would not do.
final class SandboxJob: Sendable {
    private let command: [String]
    private let limits: SandboxLimits
    private let isCancelled = Atomic<Bool>(false)

    init(command: [String], limits: SandboxLimits) {
        self.command = command
        self.limits = limits
    }

    func run() async throws -> SandboxResult {
        try Task.checkCancellation()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let thread = Thread { continuation.resume(with: Result { try self.runHere() }) }
                thread.stackSize = 256 << 10
                thread.start()
            }
        } onCancel: {
            isCancelled.store(true, ordering: .relaxed)
        }
    }

    private func runHere() throws -> SandboxResult {
        let output = try SandboxPipe()
        let errors = try SandboxPipe()
        let process = try start(output: output, errors: errors)
        output.closeWriting()
        errors.closeWriting()
        let deadline = ContinuousClock.now + .seconds(limits.wallSeconds)
        while output.isOpen || errors.isOpen {
            if let reason = stopReason(deadline) { throw kill(process, reason) }
            SandboxPipe.waitAndRead([output, errors], milliseconds: 50, keep: limits.messageBytes)
        }
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process || (ended == -1 && errno != EINTR) { break }
            if let reason = stopReason(deadline) { throw kill(process, reason) }
            usleep(1000)
        }
        let signal = status & 0x7F
        return SandboxResult(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, standardOutput: output.bytes,
            standardError: errors.bytes)
    }

    private func stopReason(_ deadline: ContinuousClock.Instant) -> (any Error)? {
        if isCancelled.load(ordering: .relaxed) { return CancellationError() }
        if ContinuousClock.now > deadline { return SandboxFailure.tookTooLong(seconds: Int(limits.wallSeconds)) }
        return nil
    }

    /// Ends `bwrap`; with it the first process of the job's own process namespace dies, and with that all others.
    private func kill(_ process: pid_t, _ reason: any Error) -> any Error {
        var status: Int32 = 0
        _ = Glibc.kill(process, SIGKILL)
        while waitpid(process, &status, 0) == -1 && errno == EINTR {}
        return reason
    }

    private func start(output: SandboxPipe, errors: SandboxPipe) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
        try Self.closeRest(&actions)
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var process: pid_t = 0
        let result = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &environment)
        guard result == 0 else { throw SandboxFailure.cannotStart(errno: result) }
        return process
    }

    /// Nothing of the server leaks into the job: no socket, no database.
    ///
    /// The function is a GNU extension (glibc 2.34) that the Swift overlay hides, so it is looked up by name.
    private static func closeRest(_ actions: inout posix_spawn_file_actions_t) throws(SandboxFailure) {
        typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
        guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else {
            throw .cannotStart(errno: ENOSYS)
        }
        let result = unsafeBitCast(symbol, to: CloseFrom.self)(&actions, 3)
        guard result == 0 else { throw .cannotStart(errno: result) }
    }
}
