import Foundation

/// The bytes of an untrusted file; every read is checked, and nil past the end.
package struct PhotoBytes: Sendable {
    private let storage: ArraySlice<UInt8>

    package init(_ bytes: [UInt8]) { storage = bytes[...] }

    private init(_ slice: ArraySlice<UInt8>) { storage = slice }

    /// Reads a whole file of at most `limit` bytes.
    package init(fileAt path: String, limit: Int) throws(PhotoFailure) {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable }
        // Closing a file that was only read cannot lose anything.
        defer { try? handle.close() }
        do {
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else { throw PhotoFailure.tooManyBytes(limit: limit) }
            storage = Array(data)[...]
        } catch let failure as PhotoFailure {
            throw failure
        } catch {
            throw .unreadable
        }
    }

    /// How many bytes there are.
    package var count: Int { storage.count }

    func u8(_ offset: Int) -> Int? {
        offset >= 0 && offset < count ? Int(storage[storage.startIndex + offset]) : nil
    }

    /// A whole number of `width` bytes, at most 8; nil also when it does not fit `Int`.
    func integer(_ offset: Int, width: Int, little: Bool = false) -> Int? {
        guard offset >= 0, offset <= count - width else { return nil }
        var value: UInt64 = 0
        for index in 0..<width {
            let byte = storage[storage.startIndex + offset + (little ? width - 1 - index : index)]
            value = value << 8 | UInt64(byte)
        }
        return Int(exactly: value)
    }

    func u16(_ offset: Int, little: Bool = false) -> Int? { integer(offset, width: 2, little: little) }
    func u32(_ offset: Int, little: Bool = false) -> Int? { integer(offset, width: 4, little: little) }

    func has(_ expected: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, offset <= count - expected.count else { return false }
        return storage.dropFirst(offset).starts(with: expected)
    }

    func has(_ expected: String, at offset: Int) -> Bool { has(Array(expected.utf8), at: offset) }

    func ascii(_ offset: Int, _ length: Int) -> String? {
        part(offset, length).map { String(decoding: $0.storage, as: UTF8.self) }
    }

    /// The bytes of a range, or nil when it is not all there.
    func part(_ offset: Int, _ length: Int) -> PhotoBytes? {
        guard offset >= 0, length >= 0, offset <= count - length else { return nil }
        let start = storage.startIndex + offset
        return PhotoBytes(storage[start..<start + length])
    }

    /// The place of the first `byte` at or after `offset`.
    func first(_ byte: UInt8, from offset: Int) -> Int? {
        guard offset >= 0, offset < count else { return nil }
        return storage[(storage.startIndex + offset)...].firstIndex(of: byte).map { $0 - storage.startIndex }
    }

    /// Whether the text occurs within the first `limit` bytes.
    func contains(_ text: String, within limit: Int) -> Bool {
        let pattern = Array(text.utf8)
        return (0..<max(0, min(count, limit) - pattern.count + 1)).contains { has(pattern, at: $0) }
    }
}
