import ArgumentParser
import Rooms
import Web

/// Looks whether an installation is sound: sandbox, tools, database, disk, clock, and each file's hash.
///
/// A look only: it migrates nothing and makes no folder, key or file, so that a newer program may look at the data of
/// the one that is running.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check an installation; exit status 1 when something is wrong. Changes nothing.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await explained {
            let settings = HouseSettings(data: data.data, database: try data.location(), web: WebSettings())
            let rooms = try RoomList(Rooms.all)
            let inspection = Inspection(
                folder: settings.data, location: settings.database, migrations: rooms.migrations, checks: rooms.checks)
            var isSound = true
            for finding in [Finding("sandbox and tools", await SandboxCheck.thoroughly())]
                + (try await inspection.findings())
            {
                tell(finding.problems.isEmpty ? "ok      \(finding.subject)" : "WRONG   \(finding.subject)")
                for problem in finding.problems { tell("        \(problem)") }
                isSound = isSound && finding.problems.isEmpty
            }
            if !isSound { throw ExitCode(1) }
        }
    }
}
