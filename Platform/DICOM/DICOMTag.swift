/// The number of an attribute: group and element (PS3.5, section 7.1).
public struct DICOMTag: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// Group in the upper 16 bits, element in the lower: 0x00080018.
    public let rawValue: UInt32

    /// Group in the upper 16 bits.
    public init(_ rawValue: UInt32) { self.rawValue = rawValue }
    /// Group in the upper 16 bits, as in `0x0008_0018`.
    public init(integerLiteral value: UInt32) { rawValue = value }
    /// The tag of a group and an element in it.
    public init(group: UInt16, element: UInt16) { rawValue = UInt32(group) << 16 | UInt32(element) }

    /// The upper half.
    public var group: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 16) }
    /// The lower half.
    public var element: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

    /// Odd groups belong to vendors.
    public var isPrivate: Bool { group & 1 == 1 }
    /// (gggg,0010) to (gggg,00FF) of an odd group names the vendor of a block.
    public var isPrivateCreator: Bool { isPrivate && (0x0010...0x00FF).contains(element) }
    /// (gggg,0000), retired outside the file meta information.
    public var isGroupLength: Bool { element == 0 }

    /// `(0008,0018)`, upper-case hexadecimal.
    public var description: String { "(\(Self.hexadecimal(group)),\(Self.hexadecimal(element)))" }

    /// The order in which a data set holds its elements.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    private static func hexadecimal(_ value: UInt16) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension DICOMTag {
    /// TransferSyntaxUID, (0002,0010).
    public static let transferSyntaxUID: DICOMTag = 0x0002_0010
    /// SpecificCharacterSet, (0008,0005).
    public static let specificCharacterSet: DICOMTag = 0x0008_0005
    /// ImageType, (0008,0008).
    public static let imageType: DICOMTag = 0x0008_0008
    /// SOPClassUID, (0008,0016).
    public static let sopClassUID: DICOMTag = 0x0008_0016
    /// SOPInstanceUID, (0008,0018).
    public static let sopInstanceUID: DICOMTag = 0x0008_0018
    /// Modality, (0008,0060).
    public static let modality: DICOMTag = 0x0008_0060
    /// PatientName, (0010,0010).
    public static let patientName: DICOMTag = 0x0010_0010
    /// PatientID, (0010,0020).
    public static let patientID: DICOMTag = 0x0010_0020
    /// SamplesPerPixel, (0028,0002).
    public static let samplesPerPixel: DICOMTag = 0x0028_0002
    /// PhotometricInterpretation, (0028,0004).
    public static let photometricInterpretation: DICOMTag = 0x0028_0004
    /// NumberOfFrames, (0028,0008).
    public static let numberOfFrames: DICOMTag = 0x0028_0008
    /// Rows, (0028,0010).
    public static let rows: DICOMTag = 0x0028_0010
    /// Columns, (0028,0011).
    public static let columns: DICOMTag = 0x0028_0011
    /// BitsAllocated, (0028,0100).
    public static let bitsAllocated: DICOMTag = 0x0028_0100
    /// BitsStored, (0028,0101).
    public static let bitsStored: DICOMTag = 0x0028_0101
    /// HighBit, (0028,0102).
    public static let highBit: DICOMTag = 0x0028_0102
    /// PixelRepresentation, (0028,0103).
    public static let pixelRepresentation: DICOMTag = 0x0028_0103
    /// WindowCenter, (0028,1050).
    public static let windowCenter: DICOMTag = 0x0028_1050
    /// WindowWidth, (0028,1051).
    public static let windowWidth: DICOMTag = 0x0028_1051
    /// FloatPixelData, (7FE0,0008).
    public static let floatPixelData: DICOMTag = 0x7FE0_0008
    /// DoubleFloatPixelData, (7FE0,0009).
    public static let doubleFloatPixelData: DICOMTag = 0x7FE0_0009
    /// PixelData, (7FE0,0010).
    public static let pixelData: DICOMTag = 0x7FE0_0010
    /// DirectoryRecordSequence, (0004,1220).
    public static let directoryRecordSequence: DICOMTag = 0x0004_1220
    static let item: DICOMTag = 0xFFFE_E000
    static let itemDelimitation: DICOMTag = 0xFFFE_E00D
    static let sequenceDelimitation: DICOMTag = 0xFFFE_E0DD
}
