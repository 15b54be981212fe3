/// How a data set is laid out in bytes (PS3.5, section 10 and annex A).
public struct DICOMTransferSyntax: Sendable, Hashable {
    /// The UID, without padding.
    public let uid: String

    /// The default of networks, without value representations.
    public static let implicitLittleEndian = DICOMTransferSyntax(known: "1.2.840.10008.1.2")
    /// The usual one of files.
    public static let explicitLittleEndian = DICOMTransferSyntax(known: "1.2.840.10008.1.2.1")
    /// Explicit little endian, compressed as a whole.
    public static let deflatedLittleEndian = DICOMTransferSyntax(known: "1.2.840.10008.1.2.1.99")
    /// Retired, but found in archives.
    public static let explicitBigEndian = DICOMTransferSyntax(known: "1.2.840.10008.1.2.2")

    /// Nil for a private syntax, whose layout nobody can know.
    public init?(uid: String) {
        let root = "1.2.840.10008.1.2"
        guard uid == root || uid.hasPrefix(root + "."), uid.utf8.count <= 64,
            uid.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) })
        else { return nil }
        self.uid = uid
    }

    private init(known uid: String) { self.uid = uid }

    /// Elements do not name their value representation.
    public var isImplicit: Bool { self == .implicitLittleEndian }
    /// Numbers have their high byte first.
    public var isBigEndian: Bool { self == .explicitBigEndian }
    /// The data set, after the file meta information, is one raw deflate stream (RFC 1951).
    public var isDeflated: Bool {
        self == .deflatedLittleEndian || ["1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205"].contains(uid)
    }
    /// Frames are a film, in a stream that may also hold sound and text.
    public var isVideo: Bool { uid.hasPrefix("1.2.840.10008.1.2.4.10") || uid.hasPrefix("1.2.840.10008.1.2.7.") }
    /// Pixel data may be fragments of a compressed stream.
    public var isEncapsulated: Bool {
        !isImplicit && !isBigEndian && !isDeflated && self != .explicitLittleEndian
    }

    var encoding: DICOMEncoding { DICOMEncoding(isExplicit: !isImplicit, isBigEndian: isBigEndian) }
}

/// The two choices by which element headers and numbers differ.
package struct DICOMEncoding: Sendable, Hashable {
    /// Elements name their value representation.
    package let isExplicit: Bool
    /// Numbers have their high byte first.
    package let isBigEndian: Bool

    /// Also that of sequences within unknown elements.
    package static let implicitLittle = DICOMEncoding(isExplicit: false, isBigEndian: false)
    /// Also that of file meta information.
    package static let explicitLittle = DICOMEncoding(isExplicit: true, isBigEndian: false)
    /// Retired with its transfer syntax.
    package static let explicitBig = DICOMEncoding(isExplicit: true, isBigEndian: true)
}
