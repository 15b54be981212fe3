import ArgumentParser
import DICOM
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

/// What became of one file.
struct FileOutcome: Encodable {
    /// As it was named on the command line, or its path below the folder named there.
    let input: String
    let output: String?
    let refusal: String?
    let photo: PhotoReport?
    let dicom: DICOMReport?
}

/// Walks files, shows progress on a terminal, and writes the report.
struct FileRun {
    let paths: [String]
    let out: String
    let report: String?

    /// Runs `body` for each file; a refusal is noted and the others go on.
    ///
    /// - Throws: `ExitCode(1)` at the end when any file was refused.
    func each(_ body: (_ path: String, _ number: Int) async throws -> FileOutcome) async throws {
        let files = try walk()
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        var outcomes: [FileOutcome] = []
        for (index, file) in files.enumerated() {
            show(index, of: files.count)
            do {
                outcomes.append(try await body(file, index + 1))
            } catch let failure as any Failure {
                outcomes.append(
                    FileOutcome(
                        input: file, output: nil, refusal: "\(failure.code): \(failure.message.en)", photo: nil,
                        dicom: nil))
            }
        }
        show(files.count, of: files.count)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let json = try encoder.encode(outcomes)
        if let report {
            try json.write(to: URL(fileURLWithPath: report))
        } else {
            FileHandle.standardOutput.write(json + Data("\n".utf8))
        }
        let refused = outcomes.filter { $0.refusal != nil }.count
        FileHandle.standardError.write(Data("\(outcomes.count - refused) cleaned, \(refused) refused\n".utf8))
        if refused > 0 { throw ExitCode(1) }
    }

    private func walk() throws -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ValidationError("\(path) does not exist")
            }
            if !isFolder.boolValue {
                files.append(path)
                continue
            }
            let inside = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }.sorted() ?? []
            files += inside.map { "\(path)/\($0)" }.filter {
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
            }
        }
        return files
    }

    private func show(_ done: Int, of total: Int) {
        guard isatty(STDERR_FILENO) == 1, total > 0 else { return }
        let width = 30
        let filled = done * width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        FileHandle.standardError.write(Data("\r[\(bar)] \(done)/\(total)\(done == total ? "\n" : "")".utf8))
    }
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

/// DICOM files.
struct DICOMFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicom", abstract: "De-identify DICOM files by the Basic Profile of PS3.15, annex E.")

    @Argument(help: "Files or folders.")
    var paths: [String]
    @Option(help: "Folder for the clean files; names are replaced by numbers.")
    var out: String
    @Option(
        help:
            "An option of the profile; may be given several times: \(ProfileOption.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var option: [String] = []
    @Option(help: "32 bytes that keep the same patient the same patient over files and runs; made anew by default.")
    var secretFile: String?
    @Option(help: "File for the report in JSON; standard output by default.")
    var report: String?

    func run() async throws {
        try await explained {
            let profile = try ConfidentialityProfile(optionNames: option)
            var secret = SubjectSecret.random()
            if let secretFile {
                guard let known = SubjectSecret(bytes: Array(try Data(contentsOf: URL(fileURLWithPath: secretFile))))
                else {
                    throw ValidationError("\(secretFile) must hold exactly 32 bytes")
                }
                secret = known
            }
            let cleaner = DICOMDeidentifier(profile: profile, secret: secret)
            try await FileRun(paths: paths, out: out, report: report).each { path, number in
                let name = String(format: "%05d.dcm", number)
                let done = try cleaner.deidentify(fileAt: path, to: out + "/" + name)
                return FileOutcome(input: path, output: name, refusal: nil, photo: nil, dicom: done)
            }
        }
    }
}
