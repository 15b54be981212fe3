/// One attribute with its value, as encoded in the file.
public struct DICOMElement: Sendable, Equatable {
    /// Which attribute it is.
    public let tag: DICOMTag
    /// As the file writes it, or as the dictionary has it for implicit encodings.
    public var vr: DICOMVR
    /// As encoded.
    public var value: DICOMValue

    /// An element with a value in the byte order of its file.
    public init(_ tag: DICOMTag, _ vr: DICOMVR, _ value: DICOMValue) {
        self.tag = tag
        self.vr = vr
        self.value = value
    }

    /// An element with text as its value; UTF-8, so ASCII unless the data set declares ISO_IR 192.
    public init(_ tag: DICOMTag, _ vr: DICOMVR, text: String) {
        self.init(tag, vr, .data(.held(Array(text.utf8))))
    }

    /// An element with whole numbers as its value, each brought into the range of the representation: binary for US, SS, UL,
    /// SL, UV, SV, FL, FD and the like, decimal digits for IS, DS and other text.
    /// - Parameter bigEndian: for a file in explicit big endian.
    public init(_ tag: DICOMTag, _ vr: DICOMVR, numbers: [Int], bigEndian: Bool = false) {
        self.init(tag, vr, .data(.held(DICOMNumbers.bytes(numbers, vr, bigEndian: bigEndian))))
    }

    /// A sequence whose items are written with undefined length.
    public init(_ tag: DICOMTag, items: [DICOMItem]) {
        self.init(tag, .SQ, .items(items, undefinedLength: true))
    }

    /// The items of a sequence; none for other values.
    public var items: [DICOMItem] {
        if case .items(let items, _) = value { items } else { [] }
    }
}

/// A value: bytes in the byte order of the file, items, or the fragments of compressed pixel data.
public enum DICOMValue: Sendable, Equatable {
    case data(DICOMData)
    case items([DICOMItem], undefinedLength: Bool)
    /// The first fragment is the basic offset table (PS3.5, annex A.4).
    case fragments([DICOMData])
}

/// Bytes that are held, or lie in the file they were read from.
public enum DICOMData: Sendable, Equatable {
    case held([UInt8])
    /// A range of the file that was read; long values are never copied into memory.
    ///
    /// It means nothing in another file: to carry a value over, hold what `DICOMFile.bytes(of:)` answers.
    case stored(Range<Int>)
    /// A range of the source of which some parts, ascending and inside it, are written as spaces.
    case masked(Range<Int>, blank: [Range<Int>])

    /// Bytes, before padding to an even number.
    public var count: Int {
        switch self {
        case .held(let bytes): bytes.count
        case .stored(let range), .masked(let range, _): range.count
        }
    }
}

/// The elements of a data set or of one item of a sequence.
public struct DICOMItem: Sendable, Equatable {
    /// In the order of the file.
    public var elements: [DICOMElement]
    /// Ends with a delimiter instead of stating its length.
    public var undefinedLength: Bool

    /// An item of these elements.
    public init(_ elements: [DICOMElement], undefinedLength: Bool = true) {
        self.elements = elements
        self.undefinedLength = undefinedLength
    }

    /// The first element with this tag.
    public subscript(_ tag: DICOMTag) -> DICOMElement? { elements.first { $0.tag == tag } }

    /// Puts an element where it belongs in the order of tags, instead of one with the same tag.
    public mutating func set(_ element: DICOMElement) {
        remove(element.tag)
        elements.insert(element, at: elements.firstIndex { $0.tag > element.tag } ?? elements.endIndex)
    }

    /// Takes out the elements with this tag.
    public mutating func remove(_ tag: DICOMTag) { elements.removeAll { $0.tag == tag } }
}
