import ArgumentParser
import Deidentification
import Foundation
import Kernel
import Sandbox

/// DICOM files.
struct DICOMFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicom", abstract: "De-identify DICOM files by the Basic Profile of PS3.15, annex E.",
        discussion: """
            Folders are walked and their structure is kept; files and folders get neutral names. A DICOMDIR is written \
            anew after the clean files. With --option clean-pixel-data every frame is read in the sandbox, writing and \
            codes are blacked out in all frames, of ultrasound also what lies outside of its regions, and the result is \
            read again; a file in which something certain is left is refused. The exit status is 1 when a file was \
            refused; the report says why.
            """)

    @Argument(help: "Files or folders.")
    var paths: [String] = []
    @Option(help: "Folder for the clean files.")
    var out: String?
    @Option(help: "basic, or discussion: modified dates, and age, sex, size and weight.")
    var profile: Preset = .basic
    @Option(
        help:
            "An option of the profile; several with commas or one by one: \(ProfileOption.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var option: [String] = []
    @Option(
        help:
            "A file of 16 bytes or more that keeps the same patient the same patient over files and runs; made anew by default."
    )
    var secretFile: String?
    @Option(help: "File for the report in JSON; standard output by default.")
    var report: String?
    @Flag(
        help: "Say in words, in Chinese where LANG is, what the profile with these options does; needs no files.")
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

    /// The options by their names, which may be written as the standard or a programmer would.
    /// - Throws: `ValidationError` that names the unknown one and those that there are.
    private func optionNames() throws -> Set<String> {
        let known = ProfileOption.allCases.map(\.rawValue)
        let given = option.flatMap { $0.split(separator: ",") }.map {
            $0.lowercased().split { " _-".contains($0) }.joined(separator: "-")
        }
        for name in given where !known.contains(name) {
            throw ValidationError("There is no option \(name); there are: \(known.joined(separator: ", ")).")
        }
        return Set(given).union(profile.options.map(\.rawValue))
    }

    func run() async throws {
        try await explained {
            let names = try optionNames()
            // The pixels of each file are masked below, before anything states that they were.
            let profile = try ConfidentialityProfile(optionNames: names.sorted(), pixelsAreMasked: true)
            if explain { tell(Self.words(profile)) }
            guard let out, !paths.isEmpty else { return }
            let secret = try secretFile.map(SubjectSecret.init(file:)) ?? .random()
            let run = try FileRun(paths: paths, out: out, report: report, ending: ".dcm", names: secret)
            let cleaner = try ObjectCleaner(profile: profile, secret: secret)
            let fileSets = FileSets(run: run, cleaner: cleaner.attributes)
            try await run.each { file in
                do {
                    let (done, pixels) = try await cleaner.clean(file.path, to: run.out + "/" + file.target)
                    return FileOutcome(
                        input: file.path, output: file.target, refusal: nil, photo: nil, dicom: done,
                        pixels: pixels.map(PixelOutcome.dicom))
                } catch DICOMRefusal.mediaDirectory {
                    return nil
                }
            } last: { file, cleaned in
                try fileSets.rewrite(file, cleaned)
            }
        }
    }

    /// The profile with its options, and what becomes of each kind of object.
    private static func words(_ profile: ConfidentialityProfile) -> String {
        let language = terminalLanguage
        let kinds = DICOMObjectKind.allCases.map { "- " + $0.explanation[language] }
        let title = Text(zh: "各类对象：", en: "Kinds of object:")
        return ([profile.explanation[language], "", title[language]] + kinds).joined(separator: "\n")
    }
}

/// Cleans the attributes of one object and, where the profile asks for it, its pixels.
private struct ObjectCleaner: Sendable {
    /// For objects without a picture, and for all of them when the pixels are not asked for.
    let attributes: DICOMDeidentifier
    /// Cleans the pixels too; nil when they are not asked for.
    private let pictures: FileDeidentifier?

    init(profile: ConfidentialityProfile, secret: SubjectSecret) throws {
        let others = profile.options.subtracting([.cleanPixelData])
        attributes = DICOMDeidentifier(
            profile: try ConfidentialityProfile(options: others), secret: secret, needsPicture: false)
        pictures =
            profile.options.contains(.cleanPixelData)
            ? FileDeidentifier(profile: profile, secret: secret, sandbox: try .locate()) : nil
    }

    func clean(_ path: String, to target: String) async throws -> (DICOMReport, DICOMPixelReport?) {
        // A batch can be run again, so it need not wait for the disk after each file.
        guard let pictures else {
            return (try attributes.deidentify(fileAt: path, to: target, durable: false), nil)
        }
        let result = try await pictures.dicom(fileAt: path, to: target, durable: false)
        return (result.attributes, result.pixels)
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
