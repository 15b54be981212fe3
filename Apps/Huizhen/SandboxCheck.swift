import Kernel
import Sandbox

/// Whether this machine can shut in what reads untrusted files.
enum SandboxCheck {
    /// The sandbox, or what it lacks.
    static func briefly() async -> (Sandbox?, [String]) {
        do {
            let sandbox = try Sandbox.locate()
            let problems = await sandbox.checkBriefly().map { "\($0)" }
            return (problems.isEmpty ? sandbox : nil, problems)
        } catch {
            return (nil, [error.message.en])
        }
    }

    /// What is wrong with the sandbox and the tools in it, each of which is started once.
    static func thoroughly() async -> [String] {
        do {
            return try await Sandbox.locate().check().map { "\($0)" }
        } catch {
            return [error.message.en]
        }
    }
}
