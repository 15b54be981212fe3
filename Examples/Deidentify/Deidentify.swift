import DICOM
import Deidentification
import Foundation
import Sandbox

/// Makes one file or text anonymous with the public part of the libraries.
///
/// `DeidentifyExample dicom IN.dcm OUT.dcm`, `DeidentifyExample photo IN.jpg FOLDER`, `DeidentifyExample text WORDS…`
@main
struct Deidentify {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let kind = arguments.first else {
            return print("dicom IN.dcm OUT.dcm | photo IN.jpg FOLDER | text WORDS…")
        }
        let rest = Array(arguments.dropFirst())
        switch kind {
        case "dicom" where rest.count == 2: try dicom(rest[0], to: rest[1])
        case "photo" where rest.count == 2: try await photo(rest[0], into: rest[1])
        default: text(rest.joined(separator: " "))
        }
    }

    /// Attributes by the Basic Profile with moved dates; the pixels stay as they are.
    private static func dicom(_ path: String, to target: String) throws {
        let profile = try ConfidentialityProfile(options: [.retainModifiedDates])
        // Keep the 32 bytes of a secret when the same patient comes again: `SubjectSecret(bytes:)`.
        let report = try DICOMDeidentifier(profile: profile, secret: .random()).deidentify(fileAt: path, to: target)
        print("\(report.total) attributes changed; text in the picture: \(report.burnedInRisk.level.rawValue) risk")
    }

    /// Upright copies without metadata in three sizes, with writing, codes and faces blacked out.
    private static func photo(_ path: String, into folder: String) async throws {
        let sandbox = try Sandbox.locate()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let clean = try await PhotoCleaner(sandbox: sandbox).clean(fileAt: path, into: folder)
        let (_, pixels) = try await PhotoPixelCleaner(sandbox: sandbox).mask(clean, in: folder)
        print("\(clean.report.removed.count) kinds of metadata removed, \(pixels.found.count) places masked")
        print(pixels.residual.isSettled ? "nothing is left to read" : "look at \(pixels.residual.open.count) places")
    }

    /// What is certain is replaced, what is not is asked about.
    private static func text(_ text: String) {
        let finder = TextDeidentifier()
        let findings = finder.findings(in: text)
        print(finder.apply(findings.filter { $0.confidence == .certain }, to: text))
        for finding in findings where finding.confidence != .certain {
            print("\(finding.start)..<\(finding.end) may be \(finding.category.rawValue) (\(finding.rule))")
        }
    }
}
