import DICOM
import Foundation
import Sandbox

/// Makes of a frame that dcmtk cannot draw an object of one frame that it can.
struct PlainFrame {
    let sandbox: Sandbox

    /// - Parameter scratch: a folder for the new object, made when it is needed.
    /// - Returns: its path; nil when dcmtk draws the frame from the object as it is.
    func made(of file: DICOMFile, _ summary: DICOMSummary, frame: Int, in scratch: String) async throws -> String? {
        guard Self.isNeeded(file, summary) else { return nil }
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: false)
        var plain = file
        // What is said of each frame does not fit one, and may be long.
        plain.dataset.elements.removeAll { $0.tag.group == 0x5200 }
        do {
            if summary.isCompressed {
                plain = try await FrameDecoder(sandbox: sandbox).decoded(
                    plain, summary, frames: frame..<frame + 1, into: scratch)
            } else {
                plain = try Self.cut(plain, summary, frame)
            }
            if Self.isFloat(summary, plain) {
                let pixels = try Self.greyWords(plain, summary, in: scratch)
                plain = try FrameDecoder.withPixels(Self.little(plain), pixels, Self.facts(16), bitsAllocated: 16)
            } else if Self.isWideColour(summary) {
                let pixels = try Self.colourBytes(plain, summary, in: scratch)
                plain = try FrameDecoder.withPixels(Self.little(plain), pixels, Self.facts(8), bitsAllocated: 8)
            } else if SegmentedPalette.isUsed(plain) {
                plain.dataset = try SegmentedPalette.replaced(plain)
            }
        } catch let failure as DICOMMaskFailure {
            throw failure == .unsupportedPixels ? DICOMRenderFailure.unsupportedPixels : .damaged
        }
        let path = "\(scratch)/frame.dcm"
        try plain.write(to: path, durable: false)
        return path
    }

    /// Whether dcmtk cannot draw the frames from the object as it is.
    static func isNeeded(_ file: DICOMFile, _ summary: DICOMSummary) -> Bool {
        summary.isCompressed && FrameDecoder.isBeyondDcmtk(summary) || isFloat(summary, file) || isWideColour(summary)
            || SegmentedPalette.isUsed(file)
    }

    static func isFloat(_ summary: DICOMSummary, _ file: DICOMFile) -> Bool {
        file.dataset[.pixelData] == nil && summary.hasPixelData
    }

    private static func isWideColour(_ summary: DICOMSummary) -> Bool {
        summary.samplesPerPixel > 1 && summary.bitsAllocated == 32
    }

    /// How whole numbers are stored that fill their bytes.
    private static func facts(_ bits: Int) -> [DICOMElement] {
        [
            CompressedObject.short(.bitsAllocated, bits), CompressedObject.short(.bitsStored, bits),
            CompressedObject.short(.highBit, bits - 1), CompressedObject.short(.pixelRepresentation, 0),
        ]
    }

    /// What a picture needs in little endian, of an object in big endian; others stay as they are.
    private static func little(_ file: DICOMFile) throws -> DICOMFile {
        guard file.transferSyntax.isBigEndian else { return file }
        var file = file
        file.dataset.elements = try file.dataset.elements.compactMap { element in
            if element.vr.isText { return element }
            let numbers: [DICOMTag] = [.samplesPerPixel, .rows, .columns, 0x0028_0006]
            guard numbers.contains(element.tag), let value = try file.integer(element.tag) else { return nil }
            return CompressedObject.short(element.tag, value)
        }
        return file
    }

    // MARK: - Native pixels

    /// The element that holds the pixels, and how long a frame in it is.
    private static func pixels(
        _ file: DICOMFile, _ summary: DICOMSummary
    ) throws -> (element: DICOMElement, data: DICOMData, frameBytes: Int) {
        let found = [DICOMTag.pixelData, .floatPixelData, .doubleFloatPixelData].compactMap { file.dataset[$0] }.first
        guard let found, case .data(let data) = found.value, [8, 16, 32, 64].contains(summary.bitsAllocated),
            (1...4).contains(summary.samplesPerPixel)
        else { throw DICOMMaskFailure.unsupportedPixels }
        let samples = summary.rows * summary.columns * summary.samplesPerPixel
        return (found, data, samples * summary.bitsAllocated / 8)
    }

    /// The object with one of its frames.
    private static func cut(_ file: DICOMFile, _ summary: DICOMSummary, _ frame: Int) throws -> DICOMFile {
        let (element, data, size) = try pixels(file, summary)
        guard data.count >= (frame + 1) * size else { throw DICOMMaskFailure.damaged }
        var file = file
        let part: DICOMData =
            switch data {
            case .stored(let range), .masked(let range, _):
                .stored(range.lowerBound + frame * size..<range.lowerBound + (frame + 1) * size)
            case .held(let bytes): .held(Array(bytes[frame * size..<(frame + 1) * size]))
            }
        let new = [
            DICOMElement(element.tag, element.vr, .data(part)), DICOMElement(.numberOfFrames, .IS, text: "1"),
        ]
        file.dataset.elements.removeAll { new.map(\.tag).contains($0.tag) }
        file.dataset.elements = (file.dataset.elements + new).sorted { $0.tag < $1.tag }
        return file
    }

    /// Colours of 32 bits, by their highest eight.
    private static func colourBytes(
        _ file: DICOMFile, _ summary: DICOMSummary, in scratch: String
    ) throws -> ByteSource {
        let (_, data, size) = try pixels(file, summary)
        guard data.count >= size else { throw DICOMMaskFailure.damaged }
        let highBit = try file.integer(.highBit) ?? 31
        guard (7...31).contains(highBit) else { throw DICOMMaskFailure.unsupportedPixels }
        let output = try FrameOutput(path: "\(scratch)/bytes")
        let bigEndian = file.transferSyntax.isBigEndian
        for start in stride(from: 0, to: size, by: 65_536) {
            let piece = try file.bytes(of: data, from: start, count: min(65_536, size - start))
            try output.append(
                stride(from: 0, to: piece.count, by: 4).map { place in
                    let bytes = piece[place..<place + 4]
                    let value = (bigEndian ? Array(bytes) : bytes.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                    return UInt8(truncatingIfNeeded: value >> UInt32(highBit - 7))
                })
        }
        try output.finish()
        return try ByteSource(path: output.path)
    }

    // MARK: - Floating point numbers

    /// Grey values from the lowest to the highest number of the frame; what is no number is as the lowest.
    private static func greyWords(
        _ file: DICOMFile, _ summary: DICOMSummary, in scratch: String
    ) throws -> ByteSource {
        let (_, data, size) = try pixels(file, summary)
        guard summary.samplesPerPixel == 1, [32, 64].contains(summary.bitsAllocated) else {
            throw DICOMMaskFailure.unsupportedPixels
        }
        var (low, high) = (Double.infinity, -Double.infinity)
        try forEachPiece(file, data, size, summary) { values in
            for value in values where value.isFinite { (low, high) = (min(low, value), max(high, value)) }
        }
        let output = try FrameOutput(path: "\(scratch)/words")
        // Halves, because the difference of two numbers may be beyond what there are numbers for.
        let range = high / 2 - low / 2
        try forEachPiece(file, data, size, summary) { values in
            try output.append(
                values.flatMap { value -> [UInt8] in
                    let part = value.isFinite && range > 0 ? (value / 2 - low / 2) / range : 0
                    let grey = UInt16(part * 65_535)
                    return [UInt8(truncatingIfNeeded: grey), UInt8(grey >> 8)]
                })
        }
        try output.finish()
        return try ByteSource(path: output.path)
    }

    private static func forEachPiece(
        _ file: DICOMFile, _ data: DICOMData, _ size: Int, _ summary: DICOMSummary, _ body: ([Double]) throws -> Void
    ) throws {
        let width = summary.bitsAllocated / 8
        for start in stride(from: 0, to: size, by: 65_536) {
            let piece = try file.bytes(of: data, from: start, count: min(65_536, size - start))
            try body(
                stride(from: 0, to: piece.count, by: width).map { place in
                    let bytes = piece[place..<place + width]
                    let word = (file.transferSyntax.isBigEndian ? Array(bytes) : bytes.reversed())
                        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                    return width == 4
                        ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: word))) : Double(bitPattern: word)
                })
        }
    }
}
