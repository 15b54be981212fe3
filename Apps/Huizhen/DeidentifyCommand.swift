import ArgumentParser
import Deidentification
import Foundation
import Kernel
import Sandbox

/// De-identification of files, without a server.
struct Deidentify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove from files what identifies people.",
        subcommands: [TextFiles.self, Photos.self, DICOMFiles.self])
}

/// Texts, one JSON object a line.
struct TextFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Lines of {\"id\",\"text\",\"known\"?} in, lines of {\"id\",\"text\",\"spans\"} out.")

    @Option(name: .customLong("in"), help: "Input, JSON lines.")
    var input: String
    @Option(help: "Output, JSON lines; standard output by default.")
    var out: String?
    @Flag(help: "Remove only what is certain, and report the rest.")
    var certainOnly = false

    private struct Line: Decodable {
        let id: String?
        let text: String
        let known: [String]?
    }

    private struct Result: Encodable {
        let id: String?
        let text: String
        let spans: [TextFinding]
    }

    func run() async throws {
        let finder = TextDeidentifier()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var (output, refused) = (Data(), 0)
        let content = try String(contentsOfFile: input, encoding: .utf8)
        for (number, line) in content.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
            guard let read = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
                FileHandle.standardError.write(Data("line \(number + 1) is not an object with a text\n".utf8))
                refused += 1
                continue
            }
            let findings = finder.findings(in: read.text, known: read.known ?? [])
            let applied = certainOnly ? findings.filter { $0.confidence == .certain } : findings
            output += try encoder.encode(
                Result(id: read.id, text: finder.apply(applied, to: read.text), spans: findings))
            output.append(UInt8(ascii: "\n"))
        }
        if let out { try output.write(to: URL(fileURLWithPath: out)) } else { FileHandle.standardOutput.write(output) }
        if refused > 0 { throw ExitCode(1) }
    }
}

/// Photos.
struct Photos: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photo", abstract: "Clean photos: upright, re-encoded, without metadata.")

    @Argument(help: "Files or folders.")
    var paths: [String]
    @Option(help: "Folder for the clean files; names are replaced by numbers.")
    var out: String
    @Option(help: "File for the report in JSON; standard output by default.")
    var report: String?

    func run() async throws {
        try await explained {
            let cleaner = PhotoCleaner(sandbox: try Sandbox.locate())
            try await FileRun(paths: paths, out: out, report: report).each { path, number in
                let work = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
                try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
                // A temporary folder that is gone already needs nothing more.
                defer { try? FileManager.default.removeItem(at: work) }
                let clean = try await cleaner.clean(fileAt: path, into: work.path)
                let name = String(format: "%05d.jpg", number)
                let target = URL(fileURLWithPath: out).appendingPathComponent(name)
                if FileManager.default.fileExists(atPath: target.path) {
                    try FileManager.default.removeItem(at: target)
                }
                try FileManager.default.copyItem(at: work.appendingPathComponent("full.jpg"), to: target)
                return FileOutcome(input: path, output: name, refusal: nil, photo: clean.report, dicom: nil)
            }
        }
    }
}
