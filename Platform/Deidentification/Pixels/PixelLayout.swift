import DICOM

/// Where the samples of native pixel data lie, and which bytes make them black.
///
/// A frame is one plane or several; a plane is rows of cells; a cell is a pixel, a sample of it, or the two pixels that
/// share their colour (PS3.3, sections C.7.6.3.1.2 and C.7.6.3.1.3).
struct PixelLayout {
    let rows: Int
    let columns: Int
    let frames: Int
    /// The bytes of a black cell, for each plane; all of the same length.
    let blackCells: [[UInt8]]
    /// Pixels of a row that one cell holds.
    let cellColumns: Int
    /// Samples of 8 bits that lie in words of 16 with the high byte first: each two bytes are exchanged.
    let swapsBytes: Bool

    /// Samples of one bit, eight in a byte; frames follow each other without a gap (PS3.5, section 8.1.1).
    let isPacked: Bool

    /// A run of bytes in a frame, of bits in a packed one, to overwrite with a cell again and again.
    struct Run: Equatable {
        let start: Int
        let count: Int
        let plane: Int

        var end: Int { start + count }
    }

    /// In bytes, or in bits of packed samples.
    var frameLength: Int { rows * (columns / cellColumns) * blackCells.reduce(0) { $0 + $1.count } }

    /// Whether this many bytes hold all frames.
    func fits(_ bytes: Int) -> Bool { frameLength > 0 && (isPacked ? bytes * 8 : bytes) / frameLength >= frames }

    /// - Throws: `DICOMMaskFailure.unsupportedPixels` for a layout that nobody should guess at.
    init(_ file: DICOMFile, _ summary: DICOMSummary) throws {
        if file.dataset[.pixelData] == nil {
            self = try Self.floating(file, summary)
            return
        }
        let format = try SampleFormat(file, summary)
        guard let black = try BlackPixel(file, summary, format) else { throw DICOMMaskFailure.unsupportedPixels }
        let samples = black.samples.map { format.bytes(of: $0) }
        (rows, columns, frames) = (summary.rows, summary.columns, summary.frames)
        if black.sharesColour {
            // Y of the first pixel, Y of the second, and the colour of both.
            guard samples.count == 3, columns % 2 == 0 else { throw DICOMMaskFailure.unsupportedPixels }
            (blackCells, cellColumns) = ([samples[0] + samples[0] + samples[1] + samples[2]], 2)
        } else {
            guard samples.count == summary.samplesPerPixel, samples.count == 1 || summary.bitsAllocated > 1 else {
                throw DICOMMaskFailure.unsupportedPixels
            }
            let byPlane = try samples.count > 1 && file.integer(0x0028_0006) == 1
            (blackCells, cellColumns) = (byPlane ? samples : [samples.flatMap { $0 }], 1)
        }
        isPacked = summary.bitsAllocated == 1
        swapsBytes =
            format.bytes == 1 && file.transferSyntax.isBigEndian && file.dataset[.pixelData]?.vr == .OW
    }

    private init(rows: Int, columns: Int, frames: Int, cell: [UInt8]) {
        (self.rows, self.columns, self.frames) = (rows, columns, frames)
        (blackCells, cellColumns, swapsBytes, isPacked) = ([cell], 1, false, false)
    }

    /// Floating point numbers (PS3.3, sections C.7.6.24 and C.7.6.25), of which zero stands for black.
    private static func floating(_ file: DICOMFile, _ summary: DICOMSummary) throws -> PixelLayout {
        let bytes = file.dataset[.floatPixelData] != nil ? 4 : 8
        guard summary.samplesPerPixel == 1, summary.bitsAllocated == bytes * 8 else {
            throw DICOMMaskFailure.unsupportedPixels
        }
        return PixelLayout(
            rows: summary.rows, columns: summary.columns, frames: summary.frames,
            cell: [UInt8](repeating: 0, count: bytes))
    }

    /// The runs that black out the boxes in a frame, ascending; those of different boxes may overlap.
    func runs(_ boxes: [MaskBox]) -> [Run] {
        var runs: [Run] = []
        let (cell, across) = (blackCells[0].count, columns / cellColumns)
        for box in boxes {
            guard let place = box.pixels(width: columns, height: rows) else { continue }
            let first = place.left / cellColumns
            let count = (place.left + place.width + cellColumns - 1) / cellColumns - first
            for plane in blackCells.indices {
                for row in place.top..<place.top + place.height {
                    let start = ((plane * rows + row) * across + first) * cell
                    runs.append(Run(start: start, count: count * cell, plane: plane))
                }
            }
        }
        return runs.sorted { ($0.start, $0.count) < ($1.start, $1.count) }
    }
}

/// How one sample is stored (PS3.5, section 8.1.1).
struct SampleFormat {
    /// Of a sample: 1, 2 or 4; 1 also for one bit.
    let bytes: Int
    let bitsStored: Int
    let isSigned: Bool
    private let shift: Int
    private let isBigEndian: Bool

    init(_ file: DICOMFile, _ summary: DICOMSummary) throws {
        let (allocated, stored) = (summary.bitsAllocated, summary.bitsStored)
        let highBit = try file.integer(.highBit) ?? stored - 1
        guard [1, 8, 16, 32].contains(allocated), (1...allocated).contains(stored),
            (stored - 1..<allocated).contains(highBit)
        else { throw DICOMMaskFailure.unsupportedPixels }
        bytes = max(1, allocated / 8)
        bitsStored = stored
        isSigned = try file.integer(.pixelRepresentation) == 1
        shift = highBit - stored + 1
        isBigEndian = file.transferSyntax.isBigEndian
    }

    var lowest: Int { isSigned ? -(1 << (bitsStored - 1)) : 0 }
    var highest: Int { (1 << (isSigned ? bitsStored - 1 : bitsStored)) - 1 }

    /// The bytes of a value as they stand in the file; bits above a negative one are set, as readers expect.
    func bytes(of value: Int) -> [UInt8] {
        let word = UInt32(truncatingIfNeeded: value << shift)
        let little = (0..<bytes).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) }
        return isBigEndian ? little.reversed() : little
    }
}
