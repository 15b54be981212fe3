import Glibc

/// Bytes that come piece by piece: few are held in memory, more go into a file without a name.
///
/// That file lies in `TMPDIR`, only this process can open it, and it is gone when the last descriptor closes.
final class ByteSpool {
    private var held: [UInt8] = []
    private var descriptor: Int32?
    private(set) var count = 0
    private static let heldLimit = 1_048_576

    deinit { if let descriptor { close(descriptor) } }

    func append(_ bytes: ArraySlice<UInt8>) throws(DICOMFailure) {
        count += bytes.count
        held.append(contentsOf: bytes)
        if count > Self.heldLimit { try flush() }
    }

    /// All of it for reading; nothing may be appended after this.
    func source() throws(DICOMFailure) -> ByteSource {
        guard let descriptor else { return ByteSource(bytes: held) }
        self.descriptor = nil
        return ByteSource(descriptor: descriptor, count: count)
    }

    private func flush() throws(DICOMFailure) {
        if descriptor == nil { descriptor = try Self.nameless() }
        guard let descriptor else { return }
        try ByteSink.put(held[...], descriptor)
        held.removeAll(keepingCapacity: true)
    }

    private static func nameless() throws(DICOMFailure) -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let path = "\(folder)/huizhen-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        let opened = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw .cannotWrite }
        unlink(path)
        return opened
    }
}
