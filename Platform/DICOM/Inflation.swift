import CZlib

/// Raw deflate (RFC 1951), as the deflated transfer syntax uses it.
package enum Inflation {
    /// 64 MiB: bounds what a small file may cost.
    package static let limitBytes = 64 << 20
    /// A large file may take more of the disk: 50 times its own size, which real pictures never come to.
    static let largestRatio = 50
    private static let windowBits: Int32 = -15

    /// The inflated bytes of `range`, in memory only when they are few.
    /// - Throws: `inflatesTooFar` past `limit`; `cutOff` or `malformed` with the offset in the compressed file.
    static func expand(_ source: ByteSource, _ range: Range<Int>, limit: Int) throws(DICOMFailure) -> ByteSource {
        // zlib remembers the address of its stream, so the stream has one that does not change.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard huizhen_inflate_init(stream, windowBits) == Z_OK else { throw .cannotRead }
        defer { inflateEnd(stream) }
        let output = ByteSpool()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var isDone = false
        var consumed = range.lowerBound
        try source.forEachChunk(range) { (chunk) throws(DICOMFailure) in
            var input = Array(chunk)
            var offset = 0
            while offset < input.count, !isDone {
                let result = step(stream, &input, offset, &buffer) { CZlib.inflate($0, Z_NO_FLUSH) }
                guard result.code == Z_OK || result.code == Z_STREAM_END || result.code == Z_BUF_ERROR else {
                    throw .malformed(offset: consumed + offset, reason: .badDeflate)
                }
                if result.read == 0, result.written == 0, result.code != Z_STREAM_END {
                    throw .malformed(offset: consumed + offset, reason: .badDeflate)
                }
                offset += result.read
                try output.append(buffer[..<result.written])
                if output.count > limit { throw .inflatesTooFar(limitBytes: limit) }
                isDone = result.code == Z_STREAM_END
            }
            consumed += chunk.count
        }
        guard isDone else { throw .cutOff(offset: range.upperBound) }
        return try output.source()
    }

    /// One call of zlib over arrays: bytes read from `input`, bytes written to the start of `buffer`.
    fileprivate static func step(
        _ stream: UnsafeMutablePointer<z_stream>, _ input: inout [UInt8], _ offset: Int, _ buffer: inout [UInt8],
        _ call: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> (code: Int32, read: Int, written: Int) {
        input.withUnsafeMutableBufferPointer { source in
            buffer.withUnsafeMutableBufferPointer { target in
                stream.pointee.next_in = source.baseAddress.map { $0 + offset }
                stream.pointee.avail_in = uInt(source.count - offset)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = uInt(target.count)
                let code = call(stream)
                return (
                    code, source.count - offset - Int(stream.pointee.avail_in),
                    target.count - Int(stream.pointee.avail_out)
                )
            }
        }
    }
}

/// Compresses what is written to it, piece by piece.
final class Deflation {
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init() throws(DICOMFailure) {
        stream.initialize(to: z_stream())
        guard huizhen_deflate_init(stream, Z_DEFAULT_COMPRESSION, -15) == Z_OK else { throw .cannotWrite }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// The compressed bytes that are ready after adding `chunk`; everything left when `isLast`.
    func add(_ chunk: [UInt8], isLast: Bool) throws(DICOMFailure) -> [UInt8] {
        var input = chunk
        var output: [UInt8] = []
        var offset = 0
        while true {
            let result = Inflation.step(stream, &input, offset, &buffer) {
                CZlib.deflate($0, isLast ? Z_FINISH : Z_NO_FLUSH)
            }
            guard result.code == Z_OK || result.code == Z_STREAM_END || result.code == Z_BUF_ERROR else {
                throw .cannotWrite
            }
            offset += result.read
            output.append(contentsOf: buffer[..<result.written])
            if result.written < buffer.count, offset == input.count, !isLast || result.code == Z_STREAM_END {
                return output
            }
        }
    }
}
