import Foundation
import Kernel

/// The folders of a store on the disk: content under its hash, and under the same hash what was derived of it.
///
/// Whatever makes, renews or deletes content holds the lock of the hash's first two digits while it does, across
/// processes. Blocking.
struct BlobFolder: Sendable {
    let content: URL
    let derived: URL

    /// Names that the sweep has still to look at, one empty file each.
    private var forgotten: URL { content.appendingPathComponent("forgotten") }

    func make() throws {
        for folder in [content, derived] { try Disk.makeFolder(folder) }
        try Disk.makeFolder(forgotten)
    }

    static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// Where content stands; the hash has been looked at.
    func place(_ hash: String) -> URL { prefix(hash).appendingPathComponent(hash) }
    func derivedFolder(_ hash: String) -> URL { derived.appendingPathComponent(hash) }
    private func prefix(_ hash: String) -> URL { content.appendingPathComponent(String(hash.prefix(2))) }

    /// Keeps content, or renews what is there.
    func put(_ data: Data, as hash: String, at now: Instant) throws {
        let place = place(hash)
        if try renew(hash, at: now) { return }
        let part = Disk.part(beside: place)
        do {
            _ = try Disk.write([data], to: part, at: 0)
            try locked(hash) {
                try Disk.rename(part, to: place)
                try touch(place, now)
            }
        } catch {
            // The part that was written is of no use to anybody.
            try? FileManager.default.removeItem(at: part)
            throw error
        }
        try Disk.flushFolder(content)
    }

    /// Marks content as put just now; false when it is not there.
    private func renew(_ hash: String, at now: Instant) throws -> Bool {
        try locked(hash) {
            guard FileManager.default.fileExists(atPath: place(hash).path) else { return false }
            try touch(place(hash), now)
            return true
        }
    }

    /// Takes a finished file over as derived, unless its source is gone meanwhile.
    func keepDerived(_ path: String, of hash: String, name: String) throws {
        let folder = derivedFolder(hash)
        try locked(hash) {
            guard FileManager.default.fileExists(atPath: place(hash).path) else { throw BlobFailure.damaged }
            try Disk.makeFolder(folder)
            try Disk.rename(URL(fileURLWithPath: path), to: folder.appendingPathComponent(name))
        }
    }

    /// Deletes content that was last put at `limit` or before, together with what was derived of it.
    ///
    /// - Returns: false when it was put after that, and stays.
    func delete(_ hash: String, putBy limit: Instant) throws -> Bool {
        try locked(hash) {
            let isThere = FileManager.default.fileExists(atPath: place(hash).path)
            if isThere, try lastPut(place(hash)) > limit { return false }
            // What is derived first: if the power fails between the two, the content is found again by the next sweep.
            let derived = derivedFolder(hash)
            if FileManager.default.fileExists(atPath: derived.path) { try FileManager.default.removeItem(at: derived) }
            if isThere { try Disk.remove(place(hash)) }
            return true
        }
    }

    // MARK: Lists

    /// The beginnings of hashes that there may be content for.
    func prefixes() throws -> [String] { try names(in: content).filter { $0.utf8.count == 2 } }

    /// Content with this beginning that was last put at `limit` or before; takes away what a lost power left half-written.
    func putBy(_ limit: Instant, prefix: String) throws -> [String] {
        let folder = content.appendingPathComponent(prefix)
        return try names(in: folder).filter { name in
            let file = folder.appendingPathComponent(name)
            // A file that another process has just deleted needs nothing more.
            guard let put = try? lastPut(file), put <= limit else { return false }
            if name.hasSuffix(".part") { try Disk.remove(file) }
            return Self.isHash(name)
        }
    }

    /// Hashes of which something is derived and whose content is gone.
    func derivedOfNothing() throws -> [String] {
        try names(in: derived).filter {
            Self.isHash($0) && !FileManager.default.fileExists(atPath: place($0).path)
        }
    }

    func forgottenHashes() throws -> [String] { try names(in: forgotten).filter(Self.isHash) }

    func markForgotten(_ hash: String) throws {
        try Disk.translate { try Data().write(to: forgotten.appendingPathComponent(hash)) }
    }

    func unmarkForgotten(_ hash: String) throws {
        try Disk.remove(forgotten.appendingPathComponent(hash))
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    // MARK: Times

    private func locked<Value>(_ hash: String, _ body: () throws -> Value) throws -> Value {
        try Disk.makeFolder(prefix(hash))
        return try Disk.withLock(prefix(hash).appendingPathComponent(".lock"), body)
    }

    private func touch(_ file: URL, _ now: Instant) throws {
        let seconds = Double(now.milliseconds) / 1000
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: file.path)
    }

    private func lastPut(_ file: URL) throws -> Instant {
        let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
        // Rounded, because a count of seconds in binary may fall just short of the millisecond.
        return Instant(milliseconds: Int64(((date ?? .distantFuture).timeIntervalSince1970 * 1000).rounded()))
    }
}
