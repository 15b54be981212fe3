import Crypto
import Foundation
package import Kernel

/// Clean files by the SHA-256 of their content: the same content is one file, and a changed one is noticed.
///
/// Content is written once and never changed. It is deleted only by `sweep` and `forget`, and only when nothing refers to
/// it and nobody has put it for a while. What is derived of it, such as a frame of a DICOM object, stands under its hash
/// and goes with it. Nobody outside holds a path longer than a body runs: the content may come to rest elsewhere.
///
/// Why a command never loses its file. It puts the content, which renews it, and then commits an entry that refers to it.
/// A deletion takes the time, S; asks what is referred to; and deletes, under the lock that `put` takes too, only what was
/// last put before S minus a grace. When it found no reference, the commit came after S, while the last put came before S
/// minus the grace: so a file is lost only by a command that takes longer than the grace (ten minutes for what was
/// forgotten, a day for the rest) from its last put to its commit. A put before the deletion's look renews what is there,
/// and the content stays; a put after the deletion finds nothing, and writes it anew.
package struct BlobStore: Sendable {
    let folder: BlobFolder
    let disk = DiskQueue(name: "blobs", width: 4)
    let clock: WallClock

    /// What a look at stored content finds.
    package enum Health: Sendable, Equatable { case sound, missing, damaged }

    /// - Parameters:
    ///   - content: the folder of what cannot be made again.
    ///   - derived: the folder of what can.
    package init(content: String, derived: String, clock: WallClock = .system) throws {
        self.init(asItIs: content, derived: derived, clock: clock)
        try folder.make()
    }

    /// A store that is only looked at: nothing is made that is not there.
    package init(asItIs content: String, derived: String, clock: WallClock = .system) {
        folder = BlobFolder(content: URL(fileURLWithPath: content), derived: URL(fileURLWithPath: derived))
        self.clock = clock
    }

    /// Keeps a file's content durably, or renews it; answers its hash and size.
    ///
    /// - Throws: `BlobFailure.diskFull`; nothing half-written stays.
    package func put(fileAt path: String) async throws -> (hash: String, bytes: Int64) {
        try await disk.run { [folder, clock] in
            let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
            let hash = SHA256.hash(data: data).hex
            try folder.put(data, as: hash, at: clock.now())
            return (hash, Int64(data.count))
        }
    }

    /// Lets the body read the content; the path holds only while it runs.
    ///
    /// - Throws: `BlobFailure.damaged` when the content is not there.
    package func withFile<Value>(_ hash: String, _ body: (String) async throws -> Value) async throws -> Value {
        guard isThere(hash) else { throw BlobFailure.damaged }
        return try await body(folder.place(hash).path)
    }

    /// Lets the body read what is derived of the content, made when it is first asked for.
    ///
    /// - Parameters:
    ///   - name: letters, digits, `-` and `.`, the same for the same making.
    ///   - make: answers the path of a new file beside the store, which the store takes.
    /// - Throws: `BlobFailure.damaged` when the content is not there, or goes while `make` runs.
    package func derived<Value>(
        of hash: String, _ name: String, make: () async throws -> String, body: (String) async throws -> Value
    ) async throws -> Value {
        guard isThere(hash), Self.isName(name) else { throw BlobFailure.damaged }
        let place = folder.derivedFolder(hash).appendingPathComponent(name).path
        if !FileManager.default.fileExists(atPath: place) {
            let made = try await make()
            try await disk.run { [folder] in try folder.keepDerived(made, of: hash, name: name) }
        }
        return try await body(place)
    }

    /// Whether the content is there and is what its name says.
    package func verify(_ hash: String) async throws -> Health {
        guard isThere(hash) else { return .missing }
        return try await disk.run { [place = folder.place(hash)] in
            let handle = try FileHandle(forReadingFrom: place)
            defer { try? handle.close() }
            var digest = SHA256()
            while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty { digest.update(data: data) }
            return digest.finalize().hex == hash ? .sound : .damaged
        }
    }

    /// Whether the content is there now; whoever needs it puts it anew, or holds it with `withFile`.
    package func contains(_ hash: String) -> Bool { isThere(hash) }

    private func isThere(_ hash: String) -> Bool {
        BlobFolder.isHash(hash) && FileManager.default.fileExists(atPath: folder.place(hash).path)
    }

    private static func isName(_ name: String) -> Bool {
        (1...100).contains(name.utf8.count) && name.first != "."
            && name.utf8.allSatisfy { byte in
                let character = Character(UnicodeScalar(byte))
                return byte < 128 && (character.isLetter || character.isNumber || "-.".contains(character))
            }
    }
}

extension SHA256.Digest {
    fileprivate var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
