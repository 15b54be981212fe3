import DICOM
import Foundation
import Sandbox

/// Decodes frames that need no picture format: deflated ones (PS3.5, section A.4.12), and RLE of one-bit samples, which
/// dcmtk does not know.
struct PlainFrames: FrameTool {
    private enum Method { case deflate, packBits }

    private let object: CompressedObject
    private let method: Method
    private let frameBytes: Int
    let framesAtOnce: Int
    let lossyMethod: String? = nil

    static let deflated = "1.2.840.10008.1.2.8.1"

    static func isPackedRLE(_ summary: DICOMSummary) -> Bool {
        summary.transferSyntax == "1.2.840.10008.1.2.5" && summary.bitsAllocated == 1
    }

    /// Nil for other compressions.
    init?(_ object: CompressedObject) throws {
        if object.summary.transferSyntax == Self.deflated {
            method = .deflate
        } else if Self.isPackedRLE(object.summary) {
            method = .packBits
        } else {
            return nil
        }
        self.object = object
        frameBytes = try CompressedObject.frameBytes(object.summary)
        framesAtOnce = min(64, try object.framesAtOnce())
    }

    /// As they were: nothing of the samples changes.
    var facts: [DICOMElement] {
        object.file.dataset.elements.filter { CompressedObject.describing.contains($0.tag) }
    }

    mutating func decode(_ frames: [ArraySlice<DICOMData>], to output: FrameOutput) async throws {
        for frame in frames {
            let bytes = method == .deflate ? try await inflated(frame) : try unpacked(frame)
            guard bytes.count >= frameBytes else { throw DICOMMaskFailure.damaged }
            let bits = object.summary.rows * object.summary.columns
            if object.summary.bitsAllocated == 1 {
                try output.append(Array(bytes.prefix(frameBytes)), bits: bits)
            } else {
                try output.append(Array(bytes.prefix(frameBytes)))
            }
        }
    }

    /// By zlib in the sandbox, which stops after the bytes of a frame.
    private func inflated(_ frame: ArraySlice<DICOMData>) async throws -> [UInt8] {
        let path = "\(object.folder)/frame.deflated"
        try object.write(frame, to: path)
        let result = try await object.sandbox.run(
            "python3", ["-I", "-B", "-c", Self.script, String(frameBytes)], inputs: ["frame": path],
            outputs: .named(["frame.raw"], into: object.folder, atMost: frameBytes))
        guard result.succeeded else { throw DICOMMaskFailure.damaged }
        let source = try ByteSource(path: "\(object.folder)/frame.raw")
        guard source.count <= frameBytes else { throw DICOMMaskFailure.damaged }
        return try source.bytes(0..<source.count)
    }

    private static let script = """
        import sys, zlib
        with open("/in/frame", "rb") as packed, open("/out/frame.raw", "wb") as plain:
            plain.write(zlib.decompressobj(-15).decompress(packed.read(), int(sys.argv[1])))
        """

    private func unpacked(_ frame: ArraySlice<DICOMData>) throws -> [UInt8] {
        // Packed bytes are at most one in 128 more than plain ones.
        let limit = 64 + frameBytes * 2
        guard frame.reduce(0, { $0 + $1.count }) <= limit else { throw DICOMMaskFailure.damaged }
        return try Self.unpacked(try frame.flatMap { try object.file.bytes(of: $0) }, frameBytes: frameBytes)
    }

    /// One segment of the RLE compression (PS3.5, annex G), of which a one-bit frame has one.
    ///
    /// - Returns: what was there until `frameBytes` bytes were reached; up to 128 more, or fewer.
    /// - Throws: `DICOMMaskFailure.damaged` for another header, and for a run that is cut off.
    static func unpacked(_ packed: [UInt8], frameBytes: Int) throws -> [UInt8] {
        let header: [UInt8] = [1, 0, 0, 0, 64, 0, 0, 0]
        guard packed.count > 64, packed.starts(with: header) else { throw DICOMMaskFailure.damaged }
        var plain: [UInt8] = []
        var index = 64
        while index < packed.count, plain.count < frameBytes {
            let count = Int(Int8(bitPattern: packed[index]))
            index += 1
            if count >= 0 {
                guard index + count < packed.count else { throw DICOMMaskFailure.damaged }
                plain += packed[index...index + count]
                index += count + 1
            } else if count > -128 {
                guard index < packed.count else { throw DICOMMaskFailure.damaged }
                plain += [UInt8](repeating: packed[index], count: 1 - count)
                index += 1
            }
        }
        return plain
    }
}
