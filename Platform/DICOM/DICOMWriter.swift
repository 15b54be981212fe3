/// Writes elements in an encoding; stored values stream from the source in small pieces.
struct DICOMWriter {
    let source: ByteSource
    let sink: ByteSink
    /// Changes a run of pixel data on its way through; nil leaves it as it is.
    var pixelFilter: ((ArraySlice<UInt8>) -> [UInt8])?

    private static let undefined: UInt32 = 0xFFFF_FFFF
    private static let pixels: Set<DICOMTag> = [.pixelData, .floatPixelData, .doubleFloatPixelData]

    func write(_ elements: [DICOMElement], _ encoding: DICOMEncoding) throws(DICOMFailure) {
        for element in elements { try write(element, encoding) }
    }

    private func write(_ element: DICOMElement, _ encoding: DICOMEncoding) throws(DICOMFailure) {
        let big = encoding.isBigEndian
        switch element.value {
        case .data(let data):
            let length = data.count + data.count % 2
            try writeHeader(element, length: length, encoding)
            try write(data, filter: Self.pixels.contains(element.tag) ? pixelFilter : nil)
            if data.count % 2 == 1 { try sink.write([element.vr.padding]) }
        case .items(let items, let undefinedLength):
            let inner = Self.innerEncoding(element, encoding)
            let length = undefinedLength ? nil : Self.length(of: items, inner)
            try writeHeader(element, length: length, encoding)
            for item in items { try write(item, inner) }
            if undefinedLength { try writeMark(.sequenceDelimitation, length: 0, big) }
        case .fragments(let fragments):
            try writeHeader(element, length: nil, encoding)
            for fragment in fragments {
                try writeMark(.item, length: UInt32(clamping: fragment.count + fragment.count % 2), big)
                try write(fragment, filter: nil)
                if fragment.count % 2 == 1 { try sink.write([0]) }
            }
            try writeMark(.sequenceDelimitation, length: 0, big)
        }
    }

    private func write(_ item: DICOMItem, _ encoding: DICOMEncoding) throws(DICOMFailure) {
        let big = encoding.isBigEndian
        let length = item.undefinedLength ? Self.undefined : UInt32(clamping: Self.length(of: item.elements, encoding))
        try writeMark(.item, length: length, big)
        try write(item.elements, encoding)
        if item.undefinedLength { try writeMark(.itemDelimitation, length: 0, big) }
    }

    private func write(
        _ data: DICOMData, filter: ((ArraySlice<UInt8>) -> [UInt8])?
    ) throws(DICOMFailure) {
        switch data {
        case .held(let bytes):
            if let filter { try sink.write(filter(bytes[...])) } else { try sink.write(bytes) }
        case .stored(let range): try copy(range, filter: filter)
        case .masked(let range, let blank):
            var position = range.lowerBound
            for part in blank {
                try copy(position..<part.lowerBound, filter: filter)
                try sink.write([UInt8](repeating: 0x20, count: part.count))
                position = part.upperBound
            }
            try copy(position..<range.upperBound, filter: filter)
        }
    }

    private func copy(_ range: Range<Int>, filter: ((ArraySlice<UInt8>) -> [UInt8])?) throws(DICOMFailure) {
        try source.forEachChunk(range) { (chunk) throws(DICOMFailure) in
            if let filter { try sink.write(filter(chunk)) } else { try sink.write(chunk) }
        }
    }

    /// `length` nil: undefined.
    private func writeHeader(
        _ element: DICOMElement, length: Int?, _ encoding: DICOMEncoding
    ) throws(DICOMFailure) {
        let big = encoding.isBigEndian
        try writeTag(element.tag, big)
        guard length.map({ $0 < Int(Self.undefined) }) ?? true else {
            throw .malformed(offset: 0, reason: .valueTooLong)
        }
        let count = length.map { UInt32(truncatingIfNeeded: $0) } ?? Self.undefined
        guard encoding.isExplicit else { return try sink.write32(count, bigEndian: big) }
        try sink.write16(element.vr.code, bigEndian: true)
        if element.vr.hasLongLength {
            try sink.write16(0, bigEndian: big)
            try sink.write32(count, bigEndian: big)
        } else {
            guard count <= 0xFFFE else { throw .malformed(offset: 0, reason: .valueTooLong) }
            try sink.write16(UInt16(count), bigEndian: big)
        }
    }

    private func writeTag(_ tag: DICOMTag, _ big: Bool) throws(DICOMFailure) {
        try sink.write16(tag.group, bigEndian: big)
        try sink.write16(tag.element, bigEndian: big)
    }

    private func writeMark(_ tag: DICOMTag, length: UInt32, _ big: Bool) throws(DICOMFailure) {
        try writeTag(tag, big)
        try sink.write32(length, bigEndian: big)
    }

    /// What stands in a sequence of unknown representation is implicit little endian (PS3.5, section 6.2.2).
    private static func innerEncoding(_ element: DICOMElement, _ encoding: DICOMEncoding) -> DICOMEncoding {
        element.vr == .UN ? .implicitLittle : encoding
    }

    static func length(of elements: [DICOMElement], _ encoding: DICOMEncoding) -> Int {
        elements.reduce(0) { $0 + length(of: $1, encoding) }
    }

    private static func length(of element: DICOMElement, _ encoding: DICOMEncoding) -> Int {
        let header = encoding.isExplicit && element.vr.hasLongLength ? 12 : 8
        switch element.value {
        case .data(let data): return header + data.count + data.count % 2
        case .items(let items, let undefinedLength):
            return header + length(of: items, innerEncoding(element, encoding)) + (undefinedLength ? 8 : 0)
        case .fragments(let fragments):
            return header + fragments.reduce(8) { $0 + 8 + $1.count + $1.count % 2 }
        }
    }

    private static func length(of items: [DICOMItem], _ encoding: DICOMEncoding) -> Int {
        items.reduce(0) { $0 + 8 + length(of: $1.elements, encoding) + ($1.undefinedLength ? 8 : 0) }
    }
}
