import DICOM
import Foundation
import Sandbox

/// Decodes the frames of one compression.
protocol FrameTool {
    /// How many frames are decoded in one job.
    var framesAtOnce: Int { get }

    /// Decodes some frames and appends their samples to the output.
    mutating func decode(_ frames: [ArraySlice<DICOMData>], to output: FrameOutput) async throws

    /// The attributes that say how the samples are stored now, for an object in explicit little endian.
    var facts: [DICOMElement] { get }

    /// What is said of lossy compression (PS3.3, section C.7.6.1.1.5.1); nil when nothing was lost by it.
    var lossyMethod: String? { get }
}

/// An object whose frames are decoded.
struct CompressedObject {
    let file: DICOMFile
    let summary: DICOMSummary
    let sandbox: Sandbox
    /// The job's own folder.
    let folder: String

    /// Decoded bytes of one job.
    private static let jobBytes = 32 << 20

    /// The attributes that say how the samples are stored.
    static let describing: [DICOMTag] = [
        .samplesPerPixel, .photometricInterpretation, 0x0028_0006, .bitsAllocated, .bitsStored, .highBit,
        .pixelRepresentation,
    ]

    /// Of all samples of a frame.
    static func frameBytes(_ summary: DICOMSummary) throws -> Int {
        guard (1...65_535).contains(summary.rows), (1...65_535).contains(summary.columns),
            (1...4).contains(summary.samplesPerPixel), [1, 8, 16, 32].contains(summary.bitsAllocated),
            summary.bitsAllocated > 1 || summary.samplesPerPixel == 1,
            summary.rows * summary.columns <= PhotoCleaner.maximumPixels
        else { throw DICOMMaskFailure.unsupportedPixels }
        return (summary.rows * summary.columns * summary.samplesPerPixel * summary.bitsAllocated + 7) / 8
    }

    /// So that neither a tool nor this process needs memory or disk for all frames.
    func framesAtOnce() throws -> Int { max(1, Self.jobBytes / (try Self.frameBytes(summary))) }

    /// Puts the fragments of a frame one after the other into a file of their own.
    func write(_ frame: ArraySlice<DICOMData>, to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let output = FileHandle(forWritingAtPath: path)
        else { throw DICOMFailure.cannotWrite }
        for fragment in frame {
            for start in stride(from: 0, to: fragment.count, by: 65_536) {
                try output.write(contentsOf: try file.bytes(of: fragment, from: start, count: 65_536))
            }
        }
        try output.close()
    }

    static func short(_ tag: DICOMTag, _ value: Int) -> DICOMElement {
        DICOMElement(
            tag, .US, .data(.held([UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)])))
    }
}
