import DICOM

/// Palettes that are written in segments, as steps and slopes (PS3.3, section C.7.9.2).
enum SegmentedPalette {
    private static let first = 0x0028_1221
    private static let plain = 0x0028_1201

    /// The object's colours are in segments alone.
    static func isUsed(_ file: DICOMFile) -> Bool {
        file.dataset[DICOMTag(UInt32(first))] != nil && file.dataset[DICOMTag(UInt32(plain))] == nil
    }

    /// The data set with palettes that name each entry.
    ///
    /// - Throws: `DICOMMaskFailure.damaged` when the segments do not give what the palette's descriptor promises.
    static func replaced(_ file: DICOMFile) throws -> DICOMItem {
        var dataset = file.dataset
        for colour in 0..<3 {
            guard let entries = try entries(colour, file) else { throw DICOMMaskFailure.damaged }
            let words = entries.flatMap { entry -> [UInt8] in
                let (low, high) = (UInt8(truncatingIfNeeded: entry), UInt8(truncatingIfNeeded: entry >> 8))
                return file.transferSyntax.isBigEndian ? [high, low] : [low, high]
            }
            dataset.elements.removeAll { $0.tag == DICOMTag(UInt32(first + colour)) }
            dataset.elements.append(DICOMElement(DICOMTag(UInt32(plain + colour)), .OW, .data(.held(words))))
        }
        dataset.elements.sort { $0.tag < $1.tag }
        return dataset
    }

    /// All entries of red, green or blue; nil when they are not there, or not as many as promised.
    static func entries(_ colour: Int, _ file: DICOMFile) throws -> [Int]? {
        let descriptor = try words(DICOMTag(UInt32(0x0028_1101 + colour)), file)
        guard descriptor.count == 3, descriptor[2] == 16 else { return nil }
        let count = descriptor[0] == 0 ? 65_536 : descriptor[0]
        var expansion = Expansion(segments: try words(DICOMTag(UInt32(first + colour)), file), count: count)
        guard expansion.run(), expansion.entries.count == count else { return nil }
        return expansion.entries
    }

    private static func words(_ tag: DICOMTag, _ file: DICOMFile) throws -> [Int] {
        guard let element = file.dataset[tag], let bytes = try file.bytes(of: element) else { return [] }
        let (low, high) = file.transferSyntax.isBigEndian ? (1, 0) : (0, 1)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0 + low]) | Int(bytes[$0 + high]) << 8 }
    }

    private struct Expansion {
        let segments: [Int]
        let count: Int
        private(set) var entries: [Int] = []

        init(segments: [Int], count: Int) {
            self.segments = segments
            self.count = count
        }

        /// False for segments that are none, or give more than `count` entries.
        mutating func run() -> Bool {
            var place = 0
            while place < segments.count, entries.count < count {
                guard let next = step(place, indirect: true) else { return false }
                place = next
            }
            return entries.count <= count
        }

        /// Adds what one segment gives; the place of the next one, or nil.
        private mutating func step(_ place: Int, indirect: Bool) -> Int? {
            guard place + 2 < segments.count else { return nil }
            let (kind, length) = (segments[place], segments[place + 1])
            // Each step has to give something, or a short file could make many of them.
            guard length > 0, entries.count + length <= count || kind == 2 else { return nil }
            switch kind {
            case 0:
                guard place + 2 + length <= segments.count else { return nil }
                entries += segments[place + 2..<place + 2 + length]
                return place + 2 + length
            case 1:
                guard let start = entries.last else { return nil }
                let end = segments[place + 2]
                entries += (1...length).map { start + ((end - start) * $0 * 2 + length) / (2 * length) }
                return place + 3
            case 2 where indirect && place + 3 < segments.count:
                // The offset counts bytes; such a segment names only segments of the other kinds.
                var copied = (segments[place + 2] | segments[place + 3] << 16) / 2
                for _ in 0..<length {
                    guard entries.count < count, let next = step(copied, indirect: false) else { return nil }
                    copied = next
                }
                return place + 4
            default: return nil
            }
        }
    }
}
