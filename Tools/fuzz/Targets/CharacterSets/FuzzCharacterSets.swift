import FuzzSupport

@testable import DICOM

/// Text of DICOM in every character set that a data set can declare, alone and with code extensions.
@main enum FuzzCharacterSets: FuzzTarget {
    private static let terms =
        ["", "ISO_IR 6", "ISO 2022 IR 6", "ISO 2022 IR 87", "ISO 2022 IR 159", "NO SUCH SET"]
        + (Array(DICOMText.wholeSets.keys) + Array(DICOMText.highSets.keys)).sorted()

    /// The first two bytes choose the declared sets.
    static func seeds() -> [[UInt8]] {
        let escaped = DICOMText.escapes.map {
            Array("A^".utf8) + $0.bytes + [0xD5, 0xC5, 0x30, 0x21] + Array("=B".utf8)
        }
        return terms.indices.map { [UInt8($0), UInt8(terms.count)] + Array("张^三=Müller".utf8) }
            + escaped.enumerated().map { [UInt8(2), UInt8($0.offset % terms.count)] + $0.element }
    }

    static var words: [String] { DICOMText.escapes.map { String(decoding: $0.bytes, as: UTF8.self) } }

    static func feed(_ bytes: [UInt8]) {
        guard let (first, more) = choose(bytes, among: terms.count),
            let (second, value) = choose(Array(more), among: terms.count + 1)
        else { return }
        let sets = [terms[first]] + (second < terms.count ? [terms[second]] : [])
        let text = DICOMText.decode(Array(value), characterSets: sets)
        require(text.unicodeScalars.count <= 4 * value.count, "more text than bytes")
        _ = DICOMText.values(text, characterSets: sets)
        guard let certain = DICOMText.decodeCertain(Array(value), characterSets: sets),
            let coded = DICOMText.encode(certain, characterSets: sets)
        else { return }
        require(DICOMText.decode(coded, characterSets: sets) == certain, "what was encoded reads otherwise")
    }
}
