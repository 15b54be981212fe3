import Foundation
import Kernel

/// Answers those of the hashes that something refers to.
package typealias References = @Sendable (_ hashes: [String]) async throws -> Set<String>

/// The only ways in which content goes.
extension BlobStore {
    /// How long content stays that nothing refers to: longer than any command needs from its put to its commit.
    package static let sweepGraceSeconds: Int64 = 24 * 3600
    /// The same for content that was given up on purpose, such as a draft's picture before it was masked.
    package static let forgetGraceSeconds: Int64 = 600
    /// From so many on, a store of which nothing is referred to is thought to be seen with another store's database.
    private static let suspicious = 100
    private static let batch = 400

    /// Deletes, as soon as it is safe, what was given up: at once, or by a later sweep when it was put just now.
    ///
    /// What something refers to again stays.
    package func forget(_ hashes: [String], references: References) async throws {
        let start = clock.now()
        let known = hashes.filter(BlobFolder.isHash)
        guard !known.isEmpty else { return }
        let kept = try await references(known)
        let limit = start.adding(seconds: -Self.forgetGraceSeconds)
        try await disk.run { [folder] in
            for hash in known {
                if try kept.contains(hash) || folder.delete(hash, putBy: limit) {
                    try folder.unmarkForgotten(hash)
                } else {
                    try folder.markForgotten(hash)
                }
            }
        }
    }

    /// Deletes what was forgotten and has been left alone for ten minutes, and what nothing refers to and nobody has put
    /// for a day; with it what was derived, and what a crash at any moment left behind.
    ///
    /// - Returns: how many contents went.
    /// - Throws: `BlobFailure.wrongDatabase` when of a hundred or more nothing is referred to.
    @discardableResult
    package func sweep(references: References) async throws -> Int {
        let forgotten = try await disk.run { [folder] in try folder.forgottenHashes() }
        for batch in forgotten.batches(of: Self.batch) { try await forget(batch, references: references) }
        let limit = clock.now().adding(seconds: -Self.sweepGraceSeconds)
        var old: [String] = []
        for prefix in try await disk.run({ [folder] in try folder.prefixes() }) {
            old += try await disk.run { [folder] in try folder.putBy(limit, prefix: prefix) }
        }
        var unreferenced: [String] = []
        for batch in old.batches(of: Self.batch) {
            let kept = try await references(batch)
            unreferenced += batch.filter { !kept.contains($0) }
        }
        guard unreferenced.count < old.count || old.count < Self.suspicious else { throw BlobFailure.wrongDatabase }
        var gone = 0
        for hash in unreferenced where try await disk.run({ [folder] in try folder.delete(hash, putBy: limit) }) {
            gone += 1
        }
        try await disk.run { [folder] in
            // Content that has come meanwhile is younger than the limit, and keeps what is derived of it.
            for hash in try folder.derivedOfNothing() { _ = try folder.delete(hash, putBy: limit) }
        }
        return gone
    }
}

extension Array {
    fileprivate func batches(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
