import Foundation
import Glibc
import Synchronization

/// One job from start to end, on a thread of its own.
///
/// The thread that starts `bwrap` also waits for it: `--die-with-parent` kills the job when its *thread* ends, so a
/// borrowed thread of some pool would not do.
final class SandboxJob: Sendable {
    private let command: [String]
    /// What the link in the finished root says.
    private let token: String
    private let limits: SandboxLimits
    private let outputs: SandboxOutputs?
    private let isCancelled = Atomic<Bool>(false)

    init(command: [String], token: String, limits: SandboxLimits, outputs: SandboxOutputs?) {
        self.command = command
        self.token = token
        self.limits = limits
        self.outputs = outputs
    }

    func run() async throws -> SandboxResult {
        try Task.checkCancellation()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let thread = Thread { continuation.resume(with: Result { try self.runHere() }) }
                thread.stackSize = 512 << 10
                thread.start()
            }
        } onCancel: {
            isCancelled.store(true, ordering: .relaxed)
        }
    }

    private func runHere() throws -> SandboxResult {
        guard let filter = SandboxFilter.own else { throw SandboxFailure.unfiltered }
        let process = try SandboxProcess(command: command, filter: filter)
        let deadline = ContinuousClock.now + .seconds(limits.wallSeconds)
        var room: SandboxRoom?
        do {
            room = try enter(process, deadline)
            if room != nil { try process.door.say([1]) }
            try watch(process, room, deadline)
        } catch {
            process.kill()
            Self.waitForEnd(of: room)
            throw error
        }
        let result = Self.result(process)
        Self.waitForEnd(of: room)
        guard result.succeeded, let outputs else { return result }
        guard let room else { throw SandboxFailure.refused }
        // A process that would not die could still write.
        guard room.isEmpty else { throw SandboxFailure.badOutput }
        try outputs.bring(from: room.out, limits: limits)
        return result
    }

    /// Waits until the job stands at its door, its folders made and nothing foreign begun.
    ///
    /// - Returns: nil when `bwrap` has ended before.
    private func enter(_ process: SandboxProcess, _ deadline: ContinuousClock.Instant) throws -> SandboxRoom? {
        var number: pid_t?
        while true {
            if let reason = stopReason(deadline) { throw reason }
            if number == nil {
                SandboxPipe.waitAndRead([process.news], milliseconds: 50, keep: 4096)
                number = Self.firstProcess(process.news.bytes)
                if number == nil, !process.news.isOpen { return nil }
            } else if let number, let room = SandboxRoom(process: number, token: token) {
                return room
            } else {
                if process.ended != nil { return nil }
                usleep(500)
            }
        }
    }

    private struct News: Decodable {
        let first: pid_t
        private enum CodingKeys: String, CodingKey { case first = "child-pid" }
    }

    private static func firstProcess(_ bytes: [UInt8]) -> pid_t? {
        // Half of it is no JSON; the rest is on its way.
        try? JSONDecoder().decode(News.self, from: Data(bytes)).first
    }

    /// Takes in what the job says until it has ended.
    private func watch(
        _ process: SandboxProcess, _ room: SandboxRoom?, _ deadline: ContinuousClock.Instant
    ) throws {
        var look = ContinuousClock.now + Self.pause
        while process.output.isOpen || process.errors.isOpen || process.ended == nil {
            if let reason = stopReason(deadline) { throw reason }
            if process.output.isOpen || process.errors.isOpen {
                SandboxPipe.waitAndRead(
                    [process.output, process.errors], milliseconds: 50, keep: limits.messageBytes)
            } else {
                usleep(1000)
            }
            if ContinuousClock.now >= look {
                if room?.isOutgrown(limits) == true { throw SandboxFailure.outgrown }
                look = ContinuousClock.now + Self.pause
            }
        }
        if room?.isOutgrown(limits) == true { throw SandboxFailure.outgrown }
    }

    /// Between two looks at how much a job holds.
    private static let pause = Duration.milliseconds(60)

    private func stopReason(_ deadline: ContinuousClock.Instant) -> (any Error)? {
        if isCancelled.load(ordering: .relaxed) { return CancellationError() }
        if ContinuousClock.now > deadline { return SandboxFailure.tookTooLong(seconds: Int(limits.wallSeconds)) }
        return nil
    }

    /// `bwrap` may end a moment before what the tool has left behind in the background.
    private static func waitForEnd(of room: SandboxRoom?) {
        guard let room else { return }
        let deadline = ContinuousClock.now + .seconds(10)
        while !room.isEmpty, ContinuousClock.now < deadline { usleep(300) }
    }

    private static func result(_ process: SandboxProcess) -> SandboxResult {
        let status = process.ended ?? 0
        let signal = status & 0x7F
        return SandboxResult(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, standardOutput: process.output.bytes,
            standardError: process.errors.bytes)
    }
}
