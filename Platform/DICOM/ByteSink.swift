import Glibc

/// Where written bytes go: a file that appears under its name only when complete, or memory.
package final class ByteSink {
    private let path: String?
    private let descriptor: Int32?
    private var buffer: [UInt8] = []
    private var deflation: Deflation?
    private var deflatedCount = 0
    private var isFinished = false
    private static let bufferSize = 262_144

    /// Writes to `path` + `.partial`, readable by the owner only, and renames it in `finish()`.
    package init(path: String) throws(DICOMFailure) {
        self.path = path
        let opened = open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw .cannotWrite }
        descriptor = opened
        buffer.reserveCapacity(Self.bufferSize)
    }

    /// Collects in memory; read it with `takeBytes()`.
    package init() {
        path = nil
        descriptor = nil
    }

    deinit {
        guard let descriptor else { return }
        close(descriptor)
        if !isFinished, let path { unlink(path + ".partial") }
    }

    func write(_ bytes: [UInt8]) throws(DICOMFailure) { try write(bytes[...]) }

    func write(_ bytes: ArraySlice<UInt8>) throws(DICOMFailure) {
        buffer.append(contentsOf: bytes)
        if descriptor != nil, buffer.count >= Self.bufferSize { try flush() }
    }

    func write16(_ value: UInt16, bigEndian: Bool) throws(DICOMFailure) {
        let low = UInt8(truncatingIfNeeded: value)
        let high = UInt8(truncatingIfNeeded: value >> 8)
        buffer.append(bigEndian ? high : low)
        buffer.append(bigEndian ? low : high)
    }

    func write32(_ value: UInt32, bigEndian: Bool) throws(DICOMFailure) {
        let ordered = bigEndian ? value.byteSwapped : value
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            buffer.append(UInt8(truncatingIfNeeded: ordered >> shift))
        }
    }

    /// Everything written from here on is one raw deflate stream.
    func startDeflating() throws(DICOMFailure) {
        try flush()
        deflation = try Deflation()
    }

    /// Makes the file complete and visible.
    ///
    /// Without this call nothing appears under its name.
    /// - Parameter durable: waits until the bytes survive a loss of power.
    package func finish(durable: Bool = true) throws(DICOMFailure) {
        try flush(isLast: true)
        guard let descriptor, let path else { return }
        guard !durable || fsync(descriptor) == 0, rename(path + ".partial", path) == 0 else { throw .cannotWrite }
        isFinished = true
    }

    /// What a sink in memory has collected.
    package func takeBytes() -> [UInt8] { collected + buffer }

    private var collected: [UInt8] = []

    private func flush(isLast: Bool = false) throws(DICOMFailure) {
        var pending = buffer
        buffer.removeAll(keepingCapacity: true)
        if let deflation {
            pending = try deflation.add(pending, isLast: isLast)
            deflatedCount += pending.count
            // A stream of odd length ends with a zero (PS3.5, section A.5).
            if isLast, deflatedCount % 2 == 1 { pending.append(0) }
        }
        guard let descriptor else {
            collected.append(contentsOf: pending)
            return
        }
        var offset = 0
        while offset < pending.count {
            let put = pending.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw .cannotWrite }
            offset += put
        }
    }
}
