import ArgumentParser
import DICOM
import Deidentification
import Foundation

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
