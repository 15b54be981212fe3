import Glibc

/// Where written bytes go: a file that appears under its name only when complete, or memory.
package final class ByteSink {
    private let path: String?
    private let descriptor: Int32?
    private var buffer: [UInt8] = []
    private var deflation: Deflation?
    private var deflatedCount = 0
    private var isFinished = false
    /// Small enough that the allocator keeps it for the next file, for fresh pages cost more than another call.
    private static let bufferSize = 65_536
    /// Runs from this length on are written from where they lie.
    private static let directSize = 16_384

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
        if let descriptor, deflation == nil, bytes.count >= Self.directSize {
            try flush()
            return try Self.put(bytes, descriptor)
        }
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
        if let deflation {
            var deflated = try deflation.add(buffer, isLast: isLast)
            deflatedCount += deflated.count
            // A stream of odd length ends with a zero (PS3.5, section A.5).
            if isLast, deflatedCount % 2 == 1 { deflated.append(0) }
            buffer.removeAll(keepingCapacity: true)
            if let descriptor { try Self.put(deflated[...], descriptor) } else { collected += deflated }
        } else if let descriptor {
            try Self.put(buffer[...], descriptor)
            buffer.removeAll(keepingCapacity: true)
        } else {
            collected += buffer
            buffer.removeAll()
        }
    }

    static func put(_ bytes: ArraySlice<UInt8>, _ descriptor: Int32) throws(DICOMFailure) {
        var offset = 0
        while offset < bytes.count {
            let put = bytes.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw .cannotWrite }
            offset += put
        }
    }
}
