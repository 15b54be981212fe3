import ArgumentParser
import Deidentification
import Foundation
import Glibc
import Kernel

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
