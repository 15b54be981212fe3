import ArgumentParser
import DICOM
import Deidentification
import Foundation
import Kernel

/// DICOM files.
struct DICOMFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicom", abstract: "De-identify DICOM files by the Basic Profile of PS3.15, annex E.",
        discussion: """
            Folders are walked and their structure is kept; files and folders get neutral names. A DICOMDIR is written \
            anew after the clean files. The exit status is 1 when a file was refused; the report says why.
            """)

    @Argument(help: "Files or folders.")
    var paths: [String] = []
    @Option(help: "Folder for the clean files.")
    var out: String?
    @Option(help: "basic, or discussion: modified dates, and age, sex, size and weight.")
    var profile: Preset = .basic
    @Option(
        help:
            "An option of the profile; may be given several times: \(ProfileOption.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var option: [String] = []
    @Option(help: "32 bytes that keep the same patient the same patient over files and runs; made anew by default.")
    var secretFile: String?
    @Option(help: "File for the report in JSON; standard output by default.")
    var report: String?
    @Flag(help: "Say in words what the profile with these options does; needs no files.")
    var explain = false

    /// A set of options with a name.
    enum Preset: String, ExpressibleByArgument, CaseIterable {
        case basic, discussion

        var options: Set<ProfileOption> {
            switch self {
            case .basic: []
            case .discussion: ConfidentialityProfile.discussion.options
            }
        }
    }

    func validate() throws {
        if explain, paths.isEmpty { return }
        if paths.isEmpty { throw ValidationError("Name at least one file or folder.") }
        if out == nil { throw ValidationError("Name a folder for the clean files with --out.") }
    }

    func run() async throws {
        try await explained {
            let names = Set(option).union(profile.options.map(\.rawValue))
            let profile = try ConfidentialityProfile(optionNames: names.sorted())
            if explain { tell(ProfileWords(profile).text) }
            guard let out, !paths.isEmpty else { return }
            let secret = try readSecret()
            let run = try FileRun(paths: paths, out: out, report: report, ending: ".dcm", names: secret)
            let cleaner = DICOMDeidentifier(profile: profile, secret: secret, needsPicture: false)
            let fileSets = FileSets(run: run, cleaner: cleaner)
            try await run.each { file in
                do {
                    // A batch can be run again, so it need not wait for the disk after each file.
                    let done = try cleaner.deidentify(
                        fileAt: file.path, to: run.out + "/" + file.target, durable: false)
                    return FileOutcome(input: file.path, output: file.target, refusal: nil, photo: nil, dicom: done)
                } catch DICOMRefusal.mediaDirectory {
                    return nil
                }
            } last: { file, cleaned in
                try fileSets.rewrite(file, cleaned)
            }
        }
    }

    private func readSecret() throws -> SubjectSecret {
        guard let secretFile else { return .random() }
        guard let bytes = FileManager.default.contents(atPath: secretFile),
            let secret = SubjectSecret(bytes: Array(bytes))
        else {
            throw ValidationError("\(secretFile) must hold exactly 32 bytes, such as 32 from /dev/urandom")
        }
        return secret
    }
}

/// Writes the directories of a run's file-sets anew.
private struct FileSets: Sendable {
    let run: FileRun
    let cleaner: DICOMDeidentifier

    /// - Parameter cleaned: numbers of the files that were cleaned.
    func rewrite(_ file: RunFile, _ cleaned: Set<Int>) throws -> FileOutcome {
        let (folder, newFolder) = (Self.folder(of: file.path), Self.folder(of: file.target))
        // Discs mounted by some systems show the names in small letters.
        var files: [String: RunFile] = [:]
        for other in run.files where cleaned.contains(other.number) && other.path.hasPrefix(folder) {
            files[other.path.dropFirst(folder.count).uppercased()] = other
        }
        let report = try cleaner.deidentifyDirectory(
            fileAt: file.path, to: run.out + "/" + file.target, durable: false
        ) { names in
            guard let found = files[names.joined(separator: "/").uppercased()], found.target.hasPrefix(newFolder) else {
                return nil
            }
            return DICOMDirectoryTarget(
                path: run.out + "/" + found.target,
                fileID: found.target.dropFirst(newFolder.count).split(separator: "/").map(String.init))
        }
        return FileOutcome(
            input: file.path, output: file.target, refusal: nil, photo: nil, dicom: nil, directory: report)
    }

    /// With its slash; empty for a bare name.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }
}

/// A profile in words.
private struct ProfileWords {
    let text: String

    init(_ profile: ConfidentialityProfile) {
        let options = profile.options.map(\.rawValue).sorted()
        let kinds = DICOMObjectKind.allCases.map { "  " + $0.explanation.en }
        text =
            (["Options: " + (options.isEmpty ? "none" : options.joined(separator: ", ")), "Kinds of object:"] + kinds)
            .joined(separator: "\n")
    }
}
