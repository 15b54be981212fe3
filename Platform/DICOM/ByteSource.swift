import Glibc

/// Bytes that are looked at where they lie: a file read through a small window, or an array.
///
/// Reading by window instead of mapping keeps memory constant and turns a file that shrinks meanwhile into an error
/// instead of a signal. Not for use from two tasks at once.
package final class ByteSource {
    /// Bytes in all.
    package let count: Int
    private let descriptor: Int32?
    private var window: [UInt8]
    private var windowStart = 0
    private static let windowSize = 65_536

    /// Opens a regular file for reading; the descriptor closes with this object.
    package init(path: String) throws(DICOMFailure) {
        // A pipe without a writer would hold up `open`; for a regular file the flag means nothing.
        let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { throw .cannotRead }
        var facts = stat()
        guard fstat(opened, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw .cannotRead
        }
        descriptor = opened
        count = Int(facts.st_size)
        window = []
    }

    /// Bytes that are in memory already.
    package init(bytes: [UInt8]) {
        descriptor = nil
        count = bytes.count
        window = bytes
    }

    /// An open file of this many bytes, which is this object's to close.
    init(descriptor: Int32, count: Int) {
        self.descriptor = descriptor
        self.count = count
        window = []
    }

    deinit { if let descriptor { close(descriptor) } }

    /// The bytes of `range`, copied.
    /// - Throws: `cutOff` when the range is not inside the source.
    package func bytes(_ range: Range<Int>) throws(DICOMFailure) -> [UInt8] {
        let start = try position(of: range.lowerBound, length: range.count)
        return Array(window[start..<start + range.count])
    }

    func unsigned16(at offset: Int, bigEndian: Bool = false) throws(DICOMFailure) -> UInt16 {
        let start = try position(of: offset, length: 2)
        let value = UInt16(window[start]) | UInt16(window[start + 1]) << 8
        return bigEndian ? value.byteSwapped : value
    }

    func unsigned32(at offset: Int, bigEndian: Bool = false) throws(DICOMFailure) -> UInt32 {
        let start = try position(of: offset, length: 4)
        let value =
            UInt32(window[start]) | UInt32(window[start + 1]) << 8 | UInt32(window[start + 2]) << 16
            | UInt32(window[start + 3]) << 24
        return bigEndian ? value.byteSwapped : value
    }

    func tag(at offset: Int, bigEndian: Bool) throws(DICOMFailure) -> DICOMTag {
        DICOMTag(
            group: try unsigned16(at: offset, bigEndian: bigEndian),
            element: try unsigned16(at: offset + 2, bigEndian: bigEndian))
    }

    /// Hands over the bytes of `range` in order, at most 64 KiB at a time.
    package func forEachChunk(
        _ range: Range<Int>, _ body: (ArraySlice<UInt8>) throws(DICOMFailure) -> Void
    ) throws(DICOMFailure) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = min(Self.windowSize, range.upperBound - offset)
            let start = try position(of: offset, length: length)
            try body(window[start..<start + length])
            offset += length
        }
    }

    /// Index in the window at which `offset` stands, after filling the window if needed.
    private func position(of offset: Int, length: Int) throws(DICOMFailure) -> Int {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { throw .cutOff(offset: offset) }
        if offset >= windowStart, offset - windowStart <= window.count - length { return offset - windowStart }
        try fill(from: offset, length: max(length, min(Self.windowSize, count - offset)))
        return 0
    }

    private func fill(from offset: Int, length: Int) throws(DICOMFailure) {
        guard let descriptor else { throw .cutOff(offset: offset) }
        var buffer = window
        window = []
        if buffer.count != length { buffer = [UInt8](repeating: 0, count: length) }
        var filled = 0
        while filled < length {
            let got = buffer.withUnsafeMutableBytes { bytes in
                pread(descriptor, bytes.baseAddress.map { $0 + filled }, length - filled, off_t(offset + filled))
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .cannotRead }
            guard got > 0 else { throw .cutOff(offset: offset + filled) }
            filled += got
        }
        window = buffer
        windowStart = offset
    }
}
