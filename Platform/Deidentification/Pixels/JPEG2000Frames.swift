import DICOM
import Foundation
import Sandbox

/// Decodes JPEG 2000 and High-Throughput JPEG 2000 with OpenJPEG inside the sandbox.
///
/// Each component comes out as a plane of its own with its precision and its sign; here they become pixels again.
struct JPEG2000Frames: FrameTool {
    private let object: CompressedObject
    private let isSigned: Bool
    /// Bits that the values need, of all frames so far.
    private var widest = 1
    private var isIrreversible = false
    let framesAtOnce: Int

    /// One part of JPEG 2000; the second one, which takes several frames for one volume, is beyond OpenJPEG.
    static let syntaxes = Set(["90", "91", "201", "202", "203"].map { "1.2.840.10008.1.2.4." + $0 })

    init(_ object: CompressedObject) throws {
        self.object = object
        isSigned = try object.file.integer(.pixelRepresentation) == 1
        framesAtOnce = min(64, try object.framesAtOnce())
    }

    var lossyMethod: String? {
        guard isIrreversible else { return nil }
        return object.summary.transferSyntax.hasSuffix(".203") ? "ISO_15444_15" : "ISO_15444_1"
    }

    /// The transform of the colours has been undone, so what was YBR is RGB.
    var facts: [DICOMElement] {
        let summary = object.summary
        let photometric =
            switch summary.photometric {
            case "YBR_RCT", "YBR_ICT": "RGB"
            // Each pixel has colours of its own here.
            case "YBR_FULL_422": "YBR_FULL"
            default: summary.photometric
            }
        // Some writers state fewer bits than they use.
        let stored = max(widest, min(max(1, summary.bitsStored), summary.bitsAllocated))
        let own = [
            CompressedObject.short(.samplesPerPixel, summary.samplesPerPixel),
            DICOMElement(.photometricInterpretation, .CS, text: photometric),
            CompressedObject.short(.bitsAllocated, summary.bitsAllocated), CompressedObject.short(.bitsStored, stored),
            CompressedObject.short(.highBit, stored - 1),
            CompressedObject.short(.pixelRepresentation, isSigned ? 1 : 0),
        ]
        return own + (summary.samplesPerPixel > 1 ? [CompressedObject.short(0x0028_0006, 0)] : [])
    }

    mutating func decode(_ frames: [ArraySlice<DICOMData>], to output: FrameOutput) async throws {
        var inputs: [String: String] = [:]
        var headers: [JPEG2000Header] = []
        for (index, frame) in frames.enumerated() {
            let path = "\(object.folder)/frame-\(index).j2k"
            headers.append(try header(frame, to: path))
            inputs["frame-\(index).j2k"] = path
        }
        let planes = headers.enumerated().map { index, header in
            header.precisions.indices.map { "frame-\(index)_\($0).pgx" }
        }
        let result = try await object.sandbox.run(
            "sh", ["-c", Self.script, "decode", String(frames.count)], inputs: inputs,
            outputs: .named(Array(planes.joined()), into: object.folder))
        guard result.succeeded else { throw DICOMMaskFailure.damaged }
        for (index, header) in headers.enumerated() {
            let names = planes[index].map { "\(object.folder)/\($0)" }
            try append(try names.map { try Plane(path: $0, header) }, to: output)
            for name in names + ["\(object.folder)/frame-\(index).j2k"] {
                try FileManager.default.removeItem(atPath: name)
            }
        }
    }

    private static let script = """
        index=0
        while [ "$index" -lt "$1" ]; do
            opj_decompress -quiet -i "/in/frame-$index.j2k" -o "/out/frame-$index.pgx" || exit 1
            index=$((index + 1))
        done
        """

    /// Writes the codestream of a frame under `path`, after looking that it is what the object promises.
    private mutating func header(_ frame: ArraySlice<DICOMData>, to path: String) throws -> JPEG2000Header {
        try object.write(frame, to: path + ".whole")
        let source = try ByteSource(path: path + ".whole")
        guard let start = try JPEG2000Header.start(of: source) else { throw DICOMMaskFailure.damaged }
        let length = min(source.count - start, JPEG2000Header.longest)
        let summary = object.summary
        guard let header = JPEG2000Header(try source.bytes(start..<start + length)),
            header.width == summary.columns, header.height == summary.rows,
            header.precisions.count == summary.samplesPerPixel,
            header.precisions.allSatisfy({ $0 <= summary.bitsAllocated })
        else { throw DICOMMaskFailure.damaged }
        if start == 0 {
            try FileManager.default.moveItem(atPath: path + ".whole", toPath: path)
        } else {
            try Self.copy(source, from: start, to: path)
            try FileManager.default.removeItem(atPath: path + ".whole")
        }
        isIrreversible = isIrreversible || header.isIrreversible
        return header
    }

    private static func copy(_ source: ByteSource, from start: Int, to path: String) throws {
        let output = try FrameOutput(path: path)
        for place in stride(from: start, to: source.count, by: 65_536) {
            try output.append(try source.bytes(place..<min(place + 65_536, source.count)))
        }
        try output.finish()
    }

    // MARK: - Planes to pixels

    /// One component of a frame in OpenJPEG's own layout: a line of text, then whole bytes with the highest first.
    private struct Plane {
        let source: ByteSource
        let start: Int
        let bytes: Int
        let precision: Int

        init(path: String, _ header: JPEG2000Header) throws {
            source = try ByteSource(path: path)
            let head = try source.bytes(0..<min(64, source.count))
            guard let end = head.firstIndex(of: 10) else { throw DICOMMaskFailure.damaged }
            let words = String(decoding: head[..<end], as: UTF8.self).split(separator: " ")
            guard words.count == 6, words[0] == "PG", words[1] == "ML", let bits = Int(words[3]),
                (1...32).contains(bits), Int(words[4]) == header.width, Int(words[5]) == header.height
            else { throw DICOMMaskFailure.damaged }
            start = end + 1
            precision = bits
            bytes = bits <= 8 ? 1 : bits <= 16 ? 2 : 4
            guard source.count - start == header.width * header.height * bytes else { throw DICOMMaskFailure.damaged }
        }

        /// The lowest bits of some samples, whatever sign they had.
        func values(_ range: Range<Int>) throws -> [UInt32] {
            let raw = try source.bytes(start + range.lowerBound * bytes..<start + range.upperBound * bytes)
            let mask = UInt32.max >> UInt32(32 - precision)
            var values = [UInt32](repeating: 0, count: range.count)
            for index in values.indices {
                var value: UInt32 = 0
                for byte in index * bytes..<(index + 1) * bytes { value = value << 8 | UInt32(raw[byte]) }
                values[index] = value & mask
            }
            return values
        }
    }

    private mutating func append(_ planes: [Plane], to output: FrameOutput) throws {
        let (pixels, size) = (object.summary.rows * object.summary.columns, object.summary.bitsAllocated / 8)
        for start in stride(from: 0, to: pixels, by: 16_384) {
            let range = start..<min(start + 16_384, pixels)
            let values = try planes.map { extended(try $0.values(range), $0.precision) }
            if size == 0 {
                try output.append(Self.packed(values[0]), bits: range.count)
                continue
            }
            var piece = [UInt8](repeating: 0, count: range.count * planes.count * size)
            for (component, plane) in values.enumerated() {
                for (index, value) in plane.enumerated() {
                    let place = (index * planes.count + component) * size
                    for byte in 0..<size { piece[place + byte] = UInt8(truncatingIfNeeded: value >> UInt32(8 * byte)) }
                }
            }
            try output.append(piece)
        }
    }

    /// The values with their sign, as the object declares it: where the codestream says otherwise, readers believe the
    /// object.
    private mutating func extended(_ values: [UInt32], _ precision: Int) -> [UInt32] {
        let unused = UInt32(32 - precision)
        var (needed, result) = (UInt32(0), values)
        for (index, value) in values.enumerated() {
            if isSigned {
                let signed = Int32(bitPattern: value << unused) >> Int32(unused)
                result[index] = UInt32(bitPattern: signed)
                needed |= UInt32(bitPattern: signed < 0 ? ~signed : signed) << 1
            } else {
                needed |= value
            }
        }
        widest = max(widest, 32 - needed.leadingZeroBitCount)
        return result
    }

    /// Eight samples of one bit in a byte, the first one lowest.
    private static func packed(_ values: [UInt32]) -> [UInt8] {
        stride(from: 0, to: values.count, by: 8).map { start in
            values[start..<min(start + 8, values.count)].enumerated()
                .reduce(0) { $0 | UInt8($1.element & 1) << UInt8($1.offset) }
        }
    }
}
