import Deidentification
import Foundation
import Sandbox

/// Makes files and texts anonymous with what is public of the libraries.
///
/// `DeidentifyExample dicom IN.dcm OUT.dcm`, `DeidentifyExample photo IN.jpg OUT.jpg`, `DeidentifyExample text WORDS…`
@main
struct Deidentify {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case ("dicom", 3): try await dicom(arguments[1], to: arguments[2])
        case ("photo", 3): try await photo(arguments[1], to: arguments[2])
        case ("text", 2...): text(arguments.dropFirst().joined(separator: " "))
        default: print("dicom IN.dcm OUT.dcm | photo IN.jpg OUT.jpg | text WORDS…")
        }
    }

    /// Attributes by the Basic Profile with moved dates; writing in the pixels is blacked out in every frame.
    private static func dicom(_ path: String, to target: String) async throws {
        let profile = try ConfidentialityProfile(options: [.retainModifiedDates])
        // Keep 32 random bytes and use `SubjectSecret(bytes:)`, so that the same patient stays one patient next time.
        let files = FileDeidentifier(profile: profile, secret: .random(), sandbox: try .locate())
        let result = try await files.dicom(fileAt: path, to: target)
        print("\(result.attributes.total) attributes changed, \(result.pixels?.masks.count ?? 0) boxes masked")
        for entry in result.attributes.entries { print(entry.path, entry.keyword, entry.action.rawValue) }
    }

    /// An upright copy without metadata, with writing, codes and faces blacked out.
    private static func photo(_ path: String, to target: String) async throws {
        let result = try await FileDeidentifier(secret: .random(), sandbox: try .locate())
            .photo(fileAt: path, to: target)
        for block in result.photo.blocks { print("\(block.kind.rawValue): \(block.count) removed") }
        let open = result.pixels.residual.open.count
        print("\(result.pixels.found.count) places found, " + (open == 0 ? "none is left" : "\(open) are left: look"))
    }

    /// What is certain is replaced; what is not is asked about.
    private static func text(_ text: String) {
        let finder = TextDeidentifier()
        let findings = finder.findings(in: text)
        print(finder.apply(findings.filter { $0.confidence == .certain }, to: text))
        for finding in findings where finding.confidence != .certain {
            print("\(finding.start)..<\(finding.end) may be \(finding.category.rawValue) (rule \(finding.rule))")
        }
    }
}
