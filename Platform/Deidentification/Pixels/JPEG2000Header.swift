import DICOM

/// What the main header of a JPEG 2000 codestream says of its samples (ISO/IEC 15444-1, annex A); High-Throughput JPEG
/// 2000 has the same.
struct JPEG2000Header: Equatable {
    let width: Int
    let height: Int
    /// Bits of a sample, by component.
    let precisions: [Int]
    /// The wavelet with real numbers: what it gives is never exactly what was put in.
    let isIrreversible: Bool

    /// Nil for what is no codestream, or has samples that do not belong to one pixel each.
    init?(_ bytes: [UInt8]) {
        func number(_ offset: Int, _ size: Int) -> Int? {
            guard offset >= 0, offset + size <= bytes.count else { return nil }
            return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
        }
        guard number(0, 4) == 0xFF4F_FF51, let right = number(8, 4), let bottom = number(12, 4),
            let left = number(16, 4), let top = number(20, 4), let components = number(40, 2),
            (1...4).contains(components), right > left, bottom > top
        else { return nil }
        (width, height) = (right - left, bottom - top)
        var found: [Int] = []
        for component in 0..<components {
            // Components of their own size would have to be enlarged, and nobody says how.
            guard let precision = number(42 + 3 * component, 1), number(43 + 3 * component, 2) == 0x0101 else {
                return nil
            }
            found.append(precision & 0x7F + 1)
        }
        precisions = found
        var wavelet: Int?
        var offset = 2
        while let marker = number(offset, 2), marker != 0xFF90, let length = number(offset + 2, 2), length >= 2 {
            if marker == 0xFF52 { wavelet = number(offset + 13, 1) }
            offset += 2 + length
        }
        guard let wavelet else { return nil }
        isIrreversible = wavelet == 0
    }

    /// Enough for the header of any file that was made for pictures of people.
    static let longest = 65_536

    /// Where the codestream starts, in a file that is one or has one among the boxes of JP2 (annex I).
    ///
    /// DICOM wants the bare codestream, but some writers put the whole file there.
    static func start(of source: ByteSource) throws(DICOMFailure) -> Int? {
        var offset = 0
        for _ in 0..<64 {
            guard source.count - offset >= 16 else { return nil }
            let head = try source.bytes(offset..<offset + 16).map(Int.init)
            if head[0] == 0xFF, head[1] == 0x4F { return offset }
            var (size, length) = (8, head[..<4].reduce(0) { $0 << 8 | $1 })
            if length == 1 { (size, length) = (16, head[9..<16].reduce(0) { $0 << 8 | $1 }) }
            if head[4..<8].elementsEqual([0x6A, 0x70, 0x32, 0x63]) { return offset + size }
            guard length >= size, length <= source.count - offset else { return nil }
            offset += length
        }
        return nil
    }
}
