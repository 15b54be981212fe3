import ArgumentParser
import Foundation
import Kernel
import Logging

/// The program: serve, demo, check, audit and deidentify.
@main
struct Huizhen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "huizhen", abstract: "A self-hosted network for health professionals to consult each other (会诊).",
        subcommands: [Serve.self, Demo.self, CheckCommand.self, AuditCommand.self, Deidentify.self, Measure.self])
}

/// Options that every command on an installation has.
struct DataOptions: ParsableArguments {
    @Option(help: "Folder for the database, the files and the keys.")
    var data = "huizhen-data"

    @Option(help: "A postgres:// URL, or the path of an SQLite file; by default SQLite in the data folder.")
    var database: String?

    @Option(help: "A file that holds the URL, so that a password in it stands in no list of processes.")
    var databaseFile: String?

    func validate() throws {
        if database != nil && databaseFile != nil {
            throw ValidationError("Name the database with --database or with --database-file, not with both.")
        }
        if let database, let url = URL(string: database), url.password?.isEmpty == false {
            throw ValidationError(
                """
                A password in --database stands in the list of processes. Put the URL into a file that only the server's \
                user reads, and name it with --database-file; or leave the password to PGPASSFILE.
                密码写在 --database 里会出现在进程列表中。请把 URL 写进仅服务器用户可读的文件，用 --database-file 指明；或用 PGPASSFILE。
                """)
        }
    }

    /// Where the database is; nil for SQLite in the data folder.
    func location() throws -> String? {
        guard let databaseFile else { return database }
        let text = try String(contentsOfFile: databaseFile, encoding: .utf8)
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// Options of the commands that answer on the network.
struct ListenOptions: ParsableArguments {
    @Option(help: "Address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "Port to listen on; 0 for any free one.")
    var port = 8080
}

/// Prints what is for the operator, at once even when the output is a file.
func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// The language that the terminal's user reads, by the usual variables of the environment.
var terminalLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .zh : .en
}

/// The log goes to the error stream, so that what a command answers can be read apart from it.
func makeLogger() -> Logger {
    var logger = Logger(label: "huizhen") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    return logger
}

/// Turns a failure into words and an exit status of 1.
func explained<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch let failure as any Failure {
        FileHandle.standardError.write(Data("\(failure.message.en)\n\(failure.message.zh)\n(\(failure.code))\n".utf8))
        throw ExitCode(1)
    }
}
