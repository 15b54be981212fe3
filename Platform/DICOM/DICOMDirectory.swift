/// The content of a DICOMDIR (PS3.3, annex F; PS3.10, section 8.6) as a tree, without the byte offsets that link it.
public struct DICOMDirectory {
    /// One record with those below it.
    public struct Record: Equatable {
        /// Defined term such as `PATIENT`; empty when absent.
        public var type: String
        /// The file it stands for, from the folder of the DICOMDIR on; empty when it stands for none.
        public var fileID: [String]
        /// Its attributes without those of group 0004.
        public var elements: [DICOMElement]
        /// What follows from it, such as the studies of a patient.
        public var children: [Record]
        /// The class, instance and transfer syntax of the file it stands for.
        public var referenced: [DICOMElement] = []

        /// A record of this type.
        public init(type: String, fileID: [String] = [], elements: [DICOMElement], children: [Record] = []) {
            self.type = type
            self.fileID = fileID
            self.elements = elements
            self.children = children
        }
    }

    /// The records without one above them.
    public var records: [Record]
    private static let depthLimit = 16

    /// A directory of these records.
    public init(records: [Record]) { self.records = records }

    /// Follows the links of a DICOMDIR; records that no link reaches, or that are marked as not in use, are left out.
    ///
    /// - Throws: `malformed` for a link that points at no record or back.
    public init(_ file: DICOMFile) throws(DICOMFailure) {
        let items = file.dataset[.directoryRecordSequence]?.items ?? []
        var tree = Tree(file: file, items: items)
        let first = try file.integer(0x0004_1200) ?? 0
        records = try tree.chain(from: first, depth: 0)
    }

    /// Reads along the links, each record once.
    private struct Tree {
        let file: DICOMFile
        let items: [DICOMItem]
        let indices: [Int: Int]
        var seen: Set<Int> = []

        init(file: DICOMFile, items: [DICOMItem]) {
            self.file = file
            self.items = items
            indices = Dictionary(
                zip(file.recordOffsets, items.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        }

        mutating func chain(from start: Int, depth: Int) throws(DICOMFailure) -> [Record] {
            if depth > DICOMDirectory.depthLimit { throw .tooDeep(offset: start) }
            var records: [Record] = []
            var offset = start
            while offset != 0 {
                guard let index = indices[offset], seen.insert(index).inserted else {
                    throw .malformed(offset: offset, reason: .badRecordLink)
                }
                let item = items[index]
                let children = try chain(from: try file.integer(0x0004_1420, in: item) ?? 0, depth: depth + 1)
                // 0 says that the record is no longer in use (PS3.3, table F.3-3).
                if try file.integer(0x0004_1410, in: item) != 0 {
                    var record = Record(
                        type: try file.strings(0x0004_1430, in: item).first ?? "",
                        fileID: try file.strings(0x0004_1500, in: item).filter { !$0.isEmpty },
                        elements: item.elements.filter { $0.tag.group != 0x0004 }, children: children)
                    record.referenced = item.elements.filter { Self.isReference($0.tag) }
                    records.append(record)
                }
                offset = try file.integer(0x0004_1400, in: item) ?? 0
            }
            return records
        }

        private static func isReference(_ tag: DICOMTag) -> Bool {
            (0x0004_1510...0x0004_1512).contains(tag.rawValue)
        }
    }
}

extension DICOMDirectory {
    /// The DICOMDIR in explicit little endian, as PS3.10, section 8.6, demands, with the offsets of its own layout.
    /// - Parameters:
    ///   - instanceUID: of the new file-set.
    ///   - source: the file that the values were read from; nil when all are `held`.
    public func file(instanceUID: String, source: DICOMFile? = nil) throws(DICOMFailure) -> DICOMFile {
        let meta = DICOMFile.meta(
            sopClass: "1.2.840.10008.1.3.10", instance: instanceUID, transferSyntax: .explicitLittleEndian)
        return try file(meta: meta, source: source ?? DICOMFile([]))
    }

    /// The DICOMDIR with this group 0002, which has no group length yet.
    package func file(meta: [DICOMElement], source: DICOMFile) throws(DICOMFailure) -> DICOMFile {
        var flat: [Flat] = []
        let roots = Self.flatten(records, into: &flat)
        for index in flat.indices {
            flat[index].elements = try flat[index].elements.map { (element) throws(DICOMFailure) in
                source.transferSyntax.isBigEndian ? try element.littleEndian(in: source) : element
            }
        }
        let meta = DICOMFile.withGroupLength(meta)
        let head = Self.head(first: 0, last: 0)
        // Preamble and prefix, then the elements before the records, then the header of their sequence.
        var position =
            132 + DICOMWriter.length(of: meta, .explicitLittle) + DICOMWriter.length(of: head, .explicitLittle) + 12
        var offsets: [Int] = []
        for record in flat {
            offsets.append(position)
            position += 8 + DICOMWriter.length(of: record.links(offsets: nil) + record.elements, .explicitLittle)
        }
        let items = flat.map { DICOMItem($0.links(offsets: offsets) + $0.elements, undefinedLength: false) }
        let elements =
            Self.head(first: roots.first.map { offsets[$0] } ?? 0, last: roots.last.map { offsets[$0] } ?? 0)
            + [DICOMElement(.directoryRecordSequence, .SQ, .items(items, undefinedLength: false))]
        return DICOMFile(
            meta: meta, transferSyntax: .explicitLittleEndian, dataset: DICOMItem(elements), source: source.source)
    }

    /// A record with its neighbours as indices.
    private struct Flat {
        let record: Record
        var elements: [DICOMElement]
        var next: Int?
        var child: Int?

        /// - Parameter offsets: of all records; nil for zeros, which take the same room.
        func links(offsets: [Int]?) -> [DICOMElement] {
            let offset = { (index: Int?) in index.flatMap { offsets?[$0] } ?? 0 }
            var links = [
                DICOMElement(0x0004_1400, .UL, .data(.held(DICOMDirectory.number(offset(next))))),
                DICOMElement(0x0004_1410, .US, .data(.held([0xFF, 0xFF]))),
                DICOMElement(0x0004_1420, .UL, .data(.held(DICOMDirectory.number(offset(child))))),
                DICOMElement(0x0004_1430, .CS, text: record.type),
            ]
            if !record.fileID.isEmpty {
                links.append(DICOMElement(0x0004_1500, .CS, text: record.fileID.joined(separator: "\\")))
                links += record.referenced
            }
            return links
        }
    }

    /// Each record before those below it, as most writers order them; the indices of the records given.
    private static func flatten(_ records: [Record], into flat: inout [Flat]) -> [Int] {
        var indices: [Int] = []
        for record in records {
            let index = flat.count
            flat.append(Flat(record: record, elements: record.elements))
            flat[index].child = flatten(record.children, into: &flat).first
            if let last = indices.last { flat[last].next = index }
            indices.append(index)
        }
        return indices
    }

    /// The name of the file-set is what people call it, so it stays empty; the flag 0 says that nothing is inconsistent.
    private static func head(first: Int, last: Int) -> [DICOMElement] {
        [
            DICOMElement(0x0004_1130, .CS, .data(.held([]))),
            DICOMElement(0x0004_1200, .UL, .data(.held(number(first)))),
            DICOMElement(0x0004_1202, .UL, .data(.held(number(last)))),
            DICOMElement(0x0004_1212, .US, .data(.held([0, 0]))),
        ]
    }

    private static func number(_ value: Int) -> [UInt8] {
        let number = UInt32(clamping: value)
        return [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

extension DICOMElement {
    /// The element of a big-endian file with its numbers the other way round.
    func littleEndian(in file: DICOMFile) throws(DICOMFailure) -> DICOMElement {
        switch value {
        case .fragments: return self
        case .items(let items, let undefinedLength):
            if vr == .UN { return self }
            let swapped = try items.map { (item) throws(DICOMFailure) in
                DICOMItem(
                    try item.elements.map { (element) throws(DICOMFailure) in try element.littleEndian(in: file) },
                    undefinedLength: item.undefinedLength)
            }
            return DICOMElement(tag, vr, .items(swapped, undefinedLength: undefinedLength))
        case .data(let data):
            let unit = vr == .AT ? 2 : vr.unitSize
            guard unit > 1 else { return self }
            var bytes = try file.bytes(of: data)
            for start in stride(from: 0, through: bytes.count - unit, by: unit) {
                bytes[start..<start + unit].reverse()
            }
            return DICOMElement(tag, vr, .data(.held(bytes)))
        }
    }
}
