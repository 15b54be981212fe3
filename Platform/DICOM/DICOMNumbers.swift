/// The numbers that a value stands for (PS3.5, section 6.2).
enum DICOMNumbers {
    /// Whole numbers of US, SS, UL, SL, UV, SV and IS.
    static func integers(_ bytes: [UInt8], _ vr: DICOMVR, bigEndian: Bool) -> [Int] {
        switch vr {
        case .IS: words(bytes).compactMap { Int($0) }
        case .US: patterns(bytes, UInt16.self, bigEndian).map { Int($0) }
        case .SS: patterns(bytes, UInt16.self, bigEndian).map { Int(Int16(bitPattern: $0)) }
        case .UL: patterns(bytes, UInt32.self, bigEndian).map { Int($0) }
        case .SL: patterns(bytes, UInt32.self, bigEndian).map { Int(Int32(bitPattern: $0)) }
        case .UV: patterns(bytes, UInt64.self, bigEndian).compactMap { Int(exactly: $0) }
        case .SV: patterns(bytes, UInt64.self, bigEndian).map { Int(Int64(bitPattern: $0)) }
        default: []
        }
    }

    /// Numbers of FL, FD and DS, and the whole ones; none that is infinite.
    static func doubles(_ bytes: [UInt8], _ vr: DICOMVR, bigEndian: Bool) -> [Double] {
        let numbers: [Double] =
            switch vr {
            case .DS: words(bytes).compactMap { Double($0) }
            case .FL: patterns(bytes, UInt32.self, bigEndian).map { Double(Float(bitPattern: $0)) }
            case .FD: patterns(bytes, UInt64.self, bigEndian).map { Double(bitPattern: $0) }
            default: integers(bytes, vr, bigEndian: bigEndian).map { Double($0) }
            }
        return numbers.filter(\.isFinite)
    }

    /// The value that stands for the numbers, each brought into the range of the representation.
    static func bytes(_ numbers: [Int], _ vr: DICOMVR, bigEndian: Bool) -> [UInt8] {
        func coded<Pattern: FixedWidthInteger>(_ pattern: (Int) -> Pattern) -> [UInt8] {
            numbers.flatMap { number in
                let ordered = bigEndian ? pattern(number).bigEndian : pattern(number).littleEndian
                return withUnsafeBytes(of: ordered) { Array($0) }
            }
        }
        switch vr {
        case .US, .OW: return coded { UInt16(clamping: $0) }
        case .SS: return coded { Int16(clamping: $0) }
        case .UL, .OL: return coded { UInt32(clamping: $0) }
        case .SL: return coded { Int32(clamping: $0) }
        case .UV, .OV: return coded { UInt64(clamping: $0) }
        case .SV: return coded { Int64($0) }
        case .FL, .OF: return coded { Float($0).bitPattern }
        case .FD, .OD: return coded { Double($0).bitPattern }
        case .AT, .OB, .SQ, .UN: return coded { UInt8(clamping: $0) }
        default: return Array(numbers.map(String.init).joined(separator: "\\").utf8)
        }
    }

    private static func words(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\\")).map { DICOMText.ascii(Array($0)) }
    }

    /// Whole units only; what is left at the end is no number.
    private static func patterns<Pattern: FixedWidthInteger & UnsignedInteger>(
        _ bytes: [UInt8], _ type: Pattern.Type, _ bigEndian: Bool
    ) -> [Pattern] {
        let size = MemoryLayout<Pattern>.size
        return stride(from: 0, through: bytes.count - size, by: size).map { start in
            let unit = bytes[start..<start + size]
            return bigEndian
                ? unit.reduce(0) { $0 << 8 | Pattern($1) } : unit.reversed().reduce(0) { $0 << 8 | Pattern($1) }
        }
    }
}
