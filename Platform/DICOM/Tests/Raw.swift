import DICOM

/// Bytes of data sets put together by hand, so that they may be wrong in any way.
struct Raw {
    var bytes: [UInt8] = []
    var big = false

    static let undefined: UInt32 = 0xFFFF_FFFF

    init(big: Bool = false) { self.big = big }

    mutating func u16(_ value: UInt16) {
        let pair = [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
        bytes += big ? pair : pair.reversed()
    }

    mutating func u32(_ value: UInt32) {
        let four = (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * UInt32($0))) }
        bytes += big ? four : four.reversed()
    }

    mutating func tag(_ group: UInt16, _ element: UInt16) {
        u16(group)
        u16(element)
    }

    /// An element in explicit encoding, with the length that it is told to have.
    mutating func explicit(
        _ group: UInt16, _ element: UInt16, _ vr: String, _ value: [UInt8], length: UInt32? = nil
    ) {
        tag(group, element)
        bytes += Array(vr.utf8)
        let length = length ?? UInt32(value.count)
        if ["OB", "OW", "OF", "OD", "OL", "OV", "SQ", "UC", "UN", "UR", "UT", "SV", "UV"].contains(vr) {
            u16(0)
            u32(length)
        } else {
            u16(UInt16(truncatingIfNeeded: length))
        }
        bytes += value
    }

    /// An element in implicit encoding.
    mutating func implicit(_ group: UInt16, _ element: UInt16, _ value: [UInt8], length: UInt32? = nil) {
        tag(group, element)
        u32(length ?? UInt32(value.count))
        bytes += value
    }

    /// An item, or a delimiter, with a length of its own.
    mutating func mark(_ element: UInt16, length: UInt32 = 0) {
        tag(0xFFFE, element)
        u32(length)
    }

    static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// A data set behind a preamble and file meta information.
    static func file(_ syntax: DICOMTransferSyntax, _ dataset: [UInt8]) -> [UInt8] {
        var raw = Raw()
        let uid = Self.ascii(syntax.uid + (syntax.uid.utf8.count % 2 == 1 ? "\0" : ""))
        raw.explicit(0x0002, 0x0010, "UI", uid)
        return [UInt8](repeating: 0, count: 128) + ascii("DICM") + raw.bytes + dataset
    }

    /// Where the data set of `file` starts.
    static func start(_ syntax: DICOMTransferSyntax) -> Int { file(syntax, []).count }
}
