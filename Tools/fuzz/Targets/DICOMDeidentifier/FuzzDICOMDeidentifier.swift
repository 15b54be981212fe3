import DICOM
import Deidentification
import FuzzSupport

/// The confidentiality profile on objects in memory, with each option in turn.
@main enum FuzzDICOMDeidentifier: FuzzTarget {
    private static let secret = SubjectSecret(bytes: [UInt8](0..<32)) ?? .random()
    private static let deidentifiers: [DICOMDeidentifier] = ([[]] + ProfileOption.allCases.map { [$0] })
        .compactMap { options in attempt { try ConfidentialityProfile(options: Set(options)) } }
        .map { DICOMDeidentifier(profile: $0, secret: secret) }

    /// The first byte chooses the option.
    static func seeds() throws -> [[UInt8]] {
        try DICOMSeeds.all().enumerated().map { [UInt8($0.offset)] + $0.element }
    }

    static func feed(_ bytes: [UInt8]) {
        guard let choice = bytes.first,
            let file = attempt({ try DICOMFile.read(bytes: Array(bytes.dropFirst()), inflationLimitBytes: 8 << 20) }),
            let result = attempt({ try deidentifiers[Int(choice) % deidentifiers.count].deidentify(file) })
        else { return }
        _ = result.pixelFilter?(bytes.prefix(bytes.count & ~1))
        guard let written = attempt({ try result.file.bytes() }) else { return }
        guard let clean = attempt({ try DICOMFile.read(bytes: written, inflationLimitBytes: 8 << 20) }) else {
            return require(false, "the de-identified object cannot be read")
        }
        require(clean.dataset[0x0012_0062] != nil, "the result does not say that it was de-identified")
        require(
            !clean.dataset.elements.contains { $0.tag.isPrivate && $0.tag.element > 0xFF }, "a private element is left")
    }
}
