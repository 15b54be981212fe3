/// Reads elements from untrusted bytes.
///
/// Every length is checked against what contains it before it is believed.
struct DICOMReader {
    let source: ByteSource
    private var elementCount = 0
    /// Where the items of a DICOMDIR's records start; its records point at each other with these numbers.
    private(set) var recordOffsets: [Int] = []

    /// Real objects nest about ten deep.
    static let depthLimit = 32
    /// Elements that a file of any size may have; real objects have some thousands.
    static let elementLimit = 100_000
    /// One more for so many bytes of the file as it is stored: the frames of a long series and the records of a disc each have a few
    /// dozen elements, and bytes of their own to show for them.
    static let bytesForOneMore = 64
    /// Longer values stay in the file.
    static let heldLimit = 2048
    private static let undefined: UInt32 = 0xFFFF_FFFF

    private let elementLimit: Int

    /// - Parameter storedBytes: of the whole file as it is stored, which is less than the source when that was inflated.
    init(source: ByteSource, storedBytes: Int) {
        self.source = source
        elementLimit = Self.elementLimit + storedBytes / Self.bytesForOneMore
    }

    private struct Header {
        let tag: DICOMTag
        let vr: DICOMVR
        let length: UInt32
        let valueStart: Int
    }

    /// Elements from `start` up to `end`, or up to an item delimitation when `delimited`; and the offset behind them.
    mutating func elements(
        from start: Int, to end: Int, _ encoding: DICOMEncoding, depth: Int, delimited: Bool
    ) throws(DICOMFailure) -> (elements: [DICOMElement], next: Int) {
        if depth > Self.depthLimit { throw .tooDeep(offset: start) }
        var elements: [DICOMElement] = []
        var position = start
        while position < end {
            let header = try header(at: position, end: end, encoding)
            if header.tag == .itemDelimitation, delimited, header.length == 0 {
                return (elements, header.valueStart)
            }
            if header.tag.group == 0xFFFE { throw .malformed(offset: position, reason: .unexpectedDelimiter) }
            let (element, next) = try element(header, at: position, end: end, encoding, depth: depth)
            elementCount += 1
            if elementCount > elementLimit { throw .tooManyElements(offset: position) }
            elements.append(element)
            position = next
        }
        if delimited { throw tooLong(position, end) }
        return (elements, position)
    }

    /// The elements of group 0002, always explicit little endian (PS3.10, section 7.1).
    mutating func meta(from start: Int) throws(DICOMFailure) -> (elements: [DICOMElement], next: Int) {
        var elements: [DICOMElement] = []
        var position = start
        while position < source.count {
            guard source.count - position >= 8 else { throw .cutOff(offset: position) }
            guard try source.unsigned16(at: position) == 0x0002 else { break }
            let header = try header(at: position, end: source.count, .explicitLittle)
            let (element, next) = try element(header, at: position, end: source.count, .explicitLittle, depth: 0)
            elementCount += 1
            if elementCount > elementLimit { throw .tooManyElements(offset: position) }
            elements.append(element)
            position = next
        }
        return (elements, position)
    }

    private func header(at position: Int, end: Int, _ encoding: DICOMEncoding) throws(DICOMFailure) -> Header {
        guard end - position >= 8 else { throw tooLong(position, end) }
        let tag = try source.tag(at: position, bigEndian: encoding.isBigEndian)
        let big = encoding.isBigEndian
        if tag.group == 0xFFFE || !encoding.isExplicit {
            let length = try source.unsigned32(at: position + 4, bigEndian: big)
            return Header(tag: tag, vr: DICOMDictionary.implicitVR(tag), length: length, valueStart: position + 8)
        }
        guard let vr = DICOMVR(code: try source.unsigned16(at: position + 4, bigEndian: true)) else {
            throw .malformed(offset: position, reason: .unknownVR)
        }
        guard vr.hasLongLength else {
            let length = UInt32(try source.unsigned16(at: position + 6, bigEndian: big))
            return Header(tag: tag, vr: vr, length: length, valueStart: position + 8)
        }
        guard end - position >= 12 else { throw tooLong(position, end) }
        let length = try source.unsigned32(at: position + 8, bigEndian: big)
        return Header(tag: tag, vr: vr, length: length, valueStart: position + 12)
    }

    private mutating func element(
        _ header: Header, at position: Int, end: Int, _ encoding: DICOMEncoding, depth: Int
    ) throws(DICOMFailure) -> (DICOMElement, Int) {
        let start = header.valueStart
        if header.length == Self.undefined {
            return try undefinedLength(header, at: position, end: end, encoding, depth: depth)
        }
        guard Int(header.length) <= end - start else { throw tooLong(position, end) }
        let valueEnd = start + Int(header.length)
        if header.vr == .SQ {
            let (items, _) = try items(
                from: start, to: valueEnd, encoding, depth: depth, delimited: false,
                areRecords: header.tag == .directoryRecordSequence && depth == 0)
            return (DICOMElement(header.tag, .SQ, .items(items, undefinedLength: false)), valueEnd)
        }
        let value = try data(start..<valueEnd)
        return (DICOMElement(header.tag, header.vr, .data(value)), valueEnd)
    }

    private mutating func undefinedLength(
        _ header: Header, at position: Int, end: Int, _ encoding: DICOMEncoding, depth: Int
    ) throws(DICOMFailure) -> (DICOMElement, Int) {
        switch header.vr {
        case .SQ:
            let (items, next) = try items(
                from: header.valueStart, to: end, encoding, depth: depth, delimited: true,
                areRecords: header.tag == .directoryRecordSequence && depth == 0)
            return (DICOMElement(header.tag, .SQ, .items(items, undefinedLength: true)), next)
        case .UN:
            // Unknown, but of undefined length: a sequence in implicit little endian (PS3.5, section 6.2.2, note 2).
            let (items, next) = try items(
                from: header.valueStart, to: end, .implicitLittle, depth: depth, delimited: true)
            let vr: DICOMVR = encoding.isExplicit ? .UN : .SQ
            return (DICOMElement(header.tag, vr, .items(items, undefinedLength: true)), next)
        case .OB, .OW:
            guard encoding == .explicitLittle else { break }
            let (fragments, next) = try fragments(from: header.valueStart, to: end)
            return (DICOMElement(header.tag, header.vr, .fragments(fragments)), next)
        default: break
        }
        throw .malformed(offset: position, reason: .undefinedLength)
    }

    mutating func items(
        from start: Int, to end: Int, _ encoding: DICOMEncoding, depth: Int, delimited: Bool, areRecords: Bool = false
    ) throws(DICOMFailure) -> (items: [DICOMItem], next: Int) {
        var items: [DICOMItem] = []
        var position = start
        let big = encoding.isBigEndian
        while position < end {
            guard end - position >= 8 else { throw tooLong(position, end) }
            let tag = try source.tag(at: position, bigEndian: big)
            let length = try source.unsigned32(at: position + 4, bigEndian: big)
            if tag == .sequenceDelimitation, delimited, length == 0 { return (items, position + 8) }
            guard tag == .item else { throw .malformed(offset: position, reason: .itemExpected) }
            elementCount += 1
            if elementCount > elementLimit { throw .tooManyElements(offset: position) }
            if areRecords { recordOffsets.append(position) }
            let isUndefined = length == Self.undefined
            guard isUndefined || Int(length) <= end - position - 8 else { throw tooLong(position, end) }
            let (elements, next) = try elements(
                from: position + 8, to: isUndefined ? end : position + 8 + Int(length), encoding, depth: depth + 1,
                delimited: isUndefined)
            items.append(DICOMItem(elements, undefinedLength: isUndefined))
            position = next
        }
        if delimited { throw tooLong(position, end) }
        return (items, position)
    }

    private mutating func fragments(
        from start: Int, to end: Int
    ) throws(DICOMFailure) -> (fragments: [DICOMData], next: Int) {
        var fragments: [DICOMData] = []
        var position = start
        while true {
            guard end - position >= 8 else { throw tooLong(position, end) }
            let tag = try source.tag(at: position, bigEndian: false)
            let length = try source.unsigned32(at: position + 4)
            if tag == .sequenceDelimitation, length == 0 { return (fragments, position + 8) }
            guard tag == .item, length != Self.undefined else {
                throw .malformed(offset: position, reason: .itemExpected)
            }
            guard Int(length) <= end - position - 8 else { throw tooLong(position, end) }
            elementCount += 1
            if elementCount > elementLimit { throw .tooManyElements(offset: position) }
            fragments.append(.stored(position + 8..<position + 8 + Int(length)))
            position += 8 + Int(length)
        }
    }

    private func data(_ range: Range<Int>) throws(DICOMFailure) -> DICOMData {
        range.count <= Self.heldLimit ? .held(try source.bytes(range)) : .stored(range)
    }

    /// Past the end of the file it is cut off; past the end of an item or sequence it is malformed.
    private func tooLong(_ position: Int, _ end: Int) -> DICOMFailure {
        end == source.count ? .cutOff(offset: position) : .malformed(offset: position, reason: .exceedsParent)
    }
}
