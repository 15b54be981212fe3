import ArgumentParser
import DICOM
import Deidentification
import Foundation
import Glibc
import Kernel
import Synchronization

/// What became of one file.
struct FileOutcome: Encodable, Sendable {
    /// As it was named on the command line, or its path below the folder named there.
    let input: String
    /// Below the folder for the clean files.
    let output: String?
    let refusal: String?
    let photo: PhotoReport?
    let dicom: DICOMReport?
    var directory: DICOMDirectoryReport?
    /// What was found and masked in the picture itself.
    var pixels: PixelOutcome?
    /// Of the refusal, for programs; and the byte that it is about, where there is one.
    var code: String?
    var offset: Int?

    static func refused(_ input: String, _ failure: any Failure) -> FileOutcome {
        FileOutcome(
            input: input, output: nil, refusal: "\(failure.code): \(failure.message.en)", photo: nil, dicom: nil,
            code: failure.code,
            offset: (failure as? DICOMFailure)?.offset ?? (failure as? DICOMRefusal)?.offset)
    }
}

/// The report on the pixels of one file.
enum PixelOutcome: Encodable, Sendable {
    case photo(PhotoPixelReport)
    case dicom(DICOMPixelReport)

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .photo(let report): try report.encode(to: encoder)
        case .dicom(let report): try report.encode(to: encoder)
        }
    }
}

/// One file of a run.
struct RunFile: Sendable {
    /// As the operator named it, or below the folder that the operator named.
    let path: String
    /// From 1, in the order of the walk.
    let number: Int
    /// Where its clean file belongs, below the folder for them.
    let target: String
    fileprivate let refusal: RunRefusal?
}

/// Walks files, cleans several at once, shows progress on a terminal, and writes the report.
///
/// The report is written while the run goes on, so memory does not grow with the number of files.
struct FileRun: Sendable {
    let out: String
    let report: String?
    let files: [RunFile]
    private static let atOnce = ProcessInfo.processInfo.activeProcessorCount

    /// - Parameters:
    ///   - ending: of the names of clean files outside of file-sets.
    ///   - names: the same secret gives the same names again.
    /// - Throws: `RunRefusal` when a path is absent or the output would fall among the input.
    init(
        paths: [String], out: String, report: String?, ending: String = "", names: SubjectSecret = .random()
    ) throws {
        self.out = out.count > 1 && out.hasSuffix("/") ? String(out.dropLast()) : out
        self.report = report
        let found = try FileWalk(paths).found
        try Self.refuseOverlap(paths, self.out)
        try Self.refuseReport(report, over: found)
        var neutral = NeutralNames(secret: names)
        files = found.enumerated().map { index, file in
            RunFile(
                path: file.path, number: index + 1,
                target: neutral.path(for: file.components, ending: file.isInFileSet ? "" : ending),
                refusal: file.refusal)
        }
    }

    /// Runs `body` for each file, several at once; a refusal is noted and the others go on.
    ///
    /// - Parameters:
    ///   - body: its answer nil puts a file off until all others are done.
    ///   - last: called for the files put off, with the numbers of those that were cleaned.
    /// - Throws: `ExitCode(1)` at the end when any file was refused.
    func each(
        _ body: @escaping @Sendable (RunFile) async throws -> FileOutcome?,
        last: (@Sendable (RunFile, Set<Int>) async throws -> FileOutcome)? = nil
    ) async throws {
        do {
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        } catch { throw RunRefusal.cannotWrite(out) }
        let folders = MadeFolders(root: out)
        var journal = try RunJournal(report: report, total: files.count)
        try await inOrder(files) { file in
            try await outcome(file, folders) { try await body(file) }
        } each: {
            try journal.add($0, $1)
        }
        let (later, cleaned) = (journal.later, journal.cleaned)
        for file in later {
            let outcome = try await outcome(file, folders) { try await last?(file, cleaned) }
            try journal.add(file, outcome)
        }
        folders.removeEmpty()
        try journal.close()
        if journal.refused > 0 { throw ExitCode(1) }
    }

    /// A sliding window over the files: never more than a few results wait for an earlier one.
    private func inOrder(
        _ files: [RunFile], _ body: @escaping @Sendable (RunFile) async throws -> RunLine?,
        each: (RunFile, RunLine?) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, RunLine?).self) { group in
            var waiting: [Int: RunLine?] = [:]
            var (started, written, running) = (0, 0, 0)
            while written < files.count {
                while started < files.count, running < Self.atOnce, started - written < Self.atOnce * 8 {
                    let (index, file) = (started, files[started])
                    group.addTask { (index, try await body(file)) }
                    started += 1
                    running += 1
                }
                guard let (index, result) = try await group.next() else { break }
                running -= 1
                waiting[index] = .some(result)
                while let result = waiting.removeValue(forKey: written) {
                    try each(files[written], result)
                    written += 1
                }
            }
        }
    }

    /// What became of a file as a line of the report; nil when it is put off.
    private func outcome(
        _ file: RunFile, _ folders: MadeFolders, _ body: () async throws -> FileOutcome?
    ) async throws -> RunLine? {
        do {
            if let refusal = file.refusal { throw refusal }
            let target = out + "/" + file.target
            if Self.isSameFile(file.path, target) { throw RunRefusal.wouldOverwriteInput }
            try folders.make(for: file.target)
            return try await body().map { try RunLine($0) }
        } catch is CancellationError {
            throw CancellationError()
        } catch let failure as any Failure {
            return try RunLine(.refused(file.path, failure))
        } catch {
            // The description of an unknown error may hold a value; its type cannot.
            return try RunLine(.refused(file.path, RunRefusal.unexpected(type: "\(type(of: error))")))
        }
    }

    /// The report must not take the place of a file that is read.
    private static func refuseReport(_ report: String?, over found: [FoundFile]) throws {
        guard let report else { return }
        for path in [report, RunJournal.partial(report)] {
            var facts = stat()
            guard stat(path, &facts) == 0 else { continue }
            if found.contains(where: { isSameFile($0.path, path) }) { throw RunRefusal.wouldOverwriteInput }
        }
    }

    static func isSameFile(_ left: String, _ right: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(left, &first) == 0 && stat(right, &second) == 0 && first.st_dev == second.st_dev
            && first.st_ino == second.st_ino
    }

    /// The folder for clean files must not be below a folder that is walked, whatever links lead there.
    private static func refuseOverlap(_ paths: [String], _ out: String) throws {
        let target = canonical(out)
        for path in paths {
            var facts = stat()
            guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { continue }
            let folder = canonical(path)
            if target == folder || target.hasPrefix(folder == "/" ? "/" : folder + "/") {
                throw RunRefusal.outputInInput
            }
        }
    }

    /// Without links; of a path that does not exist yet, what exists of it.
    private static func canonical(_ path: String) -> String {
        var existing = URL(fileURLWithPath: path).standardizedFileURL
        var missing: [String] = []
        while existing.path != "/" {
            if let resolved = realpath(existing.path, nil) {
                defer { free(resolved) }
                return ([String(cString: resolved)] + missing.reversed()).joined(separator: "/")
            }
            missing.append(existing.lastPathComponent)
            existing.deleteLastPathComponent()
        }
        return "/" + missing.reversed().joined(separator: "/")
    }
}

/// The folders made below the one for clean files; those that stay empty go again.
private final class MadeFolders: Sendable {
    private let root: String
    private let made = Mutex<Set<String>>([])

    init(root: String) { self.root = root }

    /// Makes the folders above `target`, a path below the root.
    func make(for target: String) throws {
        guard let slash = target.lastIndex(of: "/") else { return }
        let folder = String(target[..<slash])
        if made.withLock({ $0.contains(folder) }) { return }
        do {
            try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
        } catch { throw RunRefusal.cannotWrite(folder) }
        var parts = folder.split(separator: "/")
        made.withLock { made in
            while !parts.isEmpty {
                made.insert(parts.joined(separator: "/"))
                parts.removeLast()
            }
        }
    }

    func removeEmpty() {
        // The deeper ones are the longer ones; a folder with something in it stays.
        for folder in made.withLock({ $0 }).sorted(by: { $0.utf8.count > $1.utf8.count }) {
            rmdir(root + "/" + folder)
        }
    }
}
