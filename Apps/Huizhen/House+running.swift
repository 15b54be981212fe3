import Blobs
import Jobs
import Live
import Rooms
import Sandbox
import Web

extension House {
    /// Answers until the process is told to stop.
    func run(onRunning: @escaping @Sendable (Int) async -> Void) async throws {
        try foundations.work.removeDead()
        Descriptors.raise()
        Memory.bound()
        for problem in sandboxProblems { tell("Files are not taken: \(problem)") }
        let working = Task { await jobs.run() }
        let beating = Task { await household.events.beat() }
        let trimming = Task { await Memory.trim() }
        // Starting every tool takes a second, for which nobody has to wait.
        let checking = Task {
            guard sandboxProblems.isEmpty else { return }
            for problem in await SandboxCheck.thoroughly() where !Task.isCancelled {
                tell("A tool does not work: \(problem)")
            }
        }
        defer {
            working.cancel()
            beating.cancel()
            trimming.cancel()
            checking.cancel()
        }
        try await server.run(onRunning: onRunning) { [hub = foundations.hub] in await hub.endAll() }
        await close()
    }
}
