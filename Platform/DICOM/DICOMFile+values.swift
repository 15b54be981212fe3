extension DICOMFile {
    /// The bytes of a value; nil for sequences and fragments, and for values longer than `limit`.
    public func bytes(of element: DICOMElement, limit: Int = 1_048_576) throws(DICOMFailure) -> [UInt8]? {
        guard case .data(let data) = element.value, data.count <= limit else { return nil }
        return try bytes(of: data)
    }

    /// The bytes, read from the source when they lie there.
    public func bytes(of data: DICOMData) throws(DICOMFailure) -> [UInt8] {
        switch data {
        case .held(let bytes): return bytes
        case .stored(let range): return try source.bytes(range)
        case .masked(let range, let blank):
            var bytes = try source.bytes(range)
            for part in blank {
                for index in part { bytes[index - range.lowerBound] = 0x20 }
            }
            return bytes
        }
    }

    /// Some bytes from within a value; fewer where it ends.
    public func bytes(of data: DICOMData, from start: Int, count: Int) throws(DICOMFailure) -> [UInt8] {
        let lower = min(max(0, start), data.count)
        let upper = min(lower + max(0, count), data.count)
        switch data {
        case .held(let bytes): return Array(bytes[lower..<upper])
        case .stored(let range), .masked(let range, _):
            return try source.bytes(range.lowerBound + lower..<range.lowerBound + upper)
        }
    }

    /// The values of a text element that holds ASCII only (CS, UI, DS, IS, DA, TM …), split and trimmed.
    /// - Parameter item: the item of a sequence that the element stands in; nil for the data set.
    /// - Returns: empty for an element that is absent or empty.
    public func strings(_ tag: DICOMTag, in item: DICOMItem? = nil) throws(DICOMFailure) -> [String] {
        guard let element = (item ?? dataset)[tag], let bytes = try bytes(of: element), !bytes.isEmpty else {
            return []
        }
        return bytes.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
            .map { DICOMText.ascii(Array($0)) }
    }

    /// The first value of an element as a whole number, for US, SS, UL, SL and IS.
    package func integer(_ tag: DICOMTag, in item: DICOMItem? = nil) throws(DICOMFailure) -> Int? {
        guard let element = (item ?? dataset)[tag], let bytes = try bytes(of: element), !bytes.isEmpty else {
            return nil
        }
        if element.vr.isText { return try strings(tag, in: item).first.flatMap { Int($0) } }
        guard bytes.count >= 2 else { return nil }
        let size = bytes.count >= 4 && element.vr.unitSize == 4 ? 4 : 2
        let ordered = transferSyntax.isBigEndian ? Array(bytes[..<size]) : bytes[..<size].reversed()
        return ordered.reduce(0) { $0 << 8 | Int($1) }
    }

    /// All values of a DS element; values that are no number are left out.
    package func decimals(_ tag: DICOMTag, in item: DICOMItem? = nil) throws(DICOMFailure) -> [Double] {
        try strings(tag, in: item).compactMap { Double($0) }.filter(\.isFinite)
    }

    /// The values of an element as whole numbers, for US, SS, UL, SL, UV, SV and IS; those that are none are left out.
    /// - Parameter item: the item of a sequence that the element stands in; nil for the data set.
    public func integers(_ tag: DICOMTag, in item: DICOMItem? = nil) throws(DICOMFailure) -> [Int] {
        guard let element = (item ?? dataset)[tag], let bytes = try bytes(of: element) else { return [] }
        return DICOMNumbers.integers(bytes, element.vr, bigEndian: transferSyntax.isBigEndian)
    }

    /// The values of an element as numbers, for FL, FD and DS and what has whole ones; those that are none are left out.
    /// - Parameter item: the item of a sequence that the element stands in; nil for the data set.
    public func numbers(_ tag: DICOMTag, in item: DICOMItem? = nil) throws(DICOMFailure) -> [Double] {
        guard let element = (item ?? dataset)[tag], let bytes = try bytes(of: element) else { return [] }
        return DICOMNumbers.doubles(bytes, element.vr, bigEndian: transferSyntax.isBigEndian)
    }

    /// The text of an element in the characters that the item or else its data set declares, for display: values divided
    /// by backslashes, without the padding at the end.
    /// - Parameter item: the item of a sequence that the element stands in; nil for the data set.
    /// - Returns: nil for an element that is absent or no text.
    public func text(_ tag: DICOMTag, in item: DICOMItem? = nil) throws(DICOMFailure) -> String? {
        guard let element = (item ?? dataset)[tag], element.vr.isText, let bytes = try bytes(of: element) else {
            return nil
        }
        let declaring = item?[.specificCharacterSet] == nil ? nil : item
        return DICOMText.shown(bytes, characterSets: try strings(.specificCharacterSet, in: declaring))
    }
}

extension DICOMFile {
    /// The items of a sequence, also of one that the file wrote as unknown (UN) with a defined length, whose content is
    /// implicit little endian (PS3.5, section 6.2.2); nil for other values and for content that is no sequence.
    public func sequenceItems(_ element: DICOMElement) throws(DICOMFailure) -> [DICOMItem]? {
        switch element.value {
        case .items(let items, _): return items
        case .fragments: return nil
        case .data(let data):
            if data.count == 0 { return [] }
            guard element.vr == .UN else { return nil }
            return try unknownItems(data)
        }
    }

    private func unknownItems(_ data: DICOMData) throws(DICOMFailure) -> [DICOMItem]? {
        var reader: DICOMReader
        var range: Range<Int>
        switch data {
        case .held(let bytes):
            // Shorter than what a reader leaves in its source, so nothing in it refers to this one.
            reader = DICOMReader(source: ByteSource(bytes: bytes), storedBytes: bytes.count)
            range = 0..<bytes.count
        case .stored(let stored), .masked(let stored, _):
            reader = DICOMReader(source: source, storedBytes: stored.count)
            range = stored
        }
        do {
            return try reader.items(
                from: range.lowerBound, to: range.upperBound, .implicitLittle, depth: 1, delimited: false
            ).items
        } catch .cannotRead {
            throw .cannotRead
        } catch {
            return nil
        }
    }
}
