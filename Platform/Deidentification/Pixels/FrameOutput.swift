import DICOM
import Foundation

/// The file that decoded samples are collected in, frame after frame.
///
/// Samples of one bit follow each other without a gap, also from one frame to the next (PS3.5, section 8.1.1).
final class FrameOutput {
    let path: String
    private let handle: FileHandle
    private var pending: UInt8 = 0
    private var pendingBits = 0

    init(path: String) throws(DICOMFailure) {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw .cannotWrite }
        self.path = path
        self.handle = handle
    }

    func append(_ bytes: [UInt8]) throws { try handle.write(contentsOf: bytes) }

    /// The first bits of some bytes, the lowest bit of each byte first.
    func append(_ bytes: [UInt8], bits: Int) throws {
        guard pendingBits > 0 || bits % 8 != 0 else { return try append(bytes) }
        var joined: [UInt8] = []
        joined.reserveCapacity(bytes.count + 1)
        var left = bits
        for byte in bytes where left > 0 {
            let count = min(8, left)
            let value = UInt16(byte) & (UInt16(1) << UInt16(count) - 1)
            let both = UInt16(pending) | value << UInt16(pendingBits)
            if pendingBits + count >= 8 {
                joined.append(UInt8(truncatingIfNeeded: both))
                pending = UInt8(truncatingIfNeeded: both >> 8)
            } else {
                pending = UInt8(truncatingIfNeeded: both)
            }
            pendingBits = (pendingBits + count) % 8
            left -= count
        }
        try append(joined)
    }

    /// Writes what is left of a byte; a file that could not be closed was not written either.
    func finish() throws {
        if pendingBits > 0 { try append([pending]) }
        try handle.close()
    }
}
