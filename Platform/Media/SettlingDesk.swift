import Foundation
package import Kernel

/// Settles uploads that somebody waits for, each once: whoever asks again meanwhile, or a little later, gets the same.
///
/// Reading a picture takes seconds. A line that breaks, or a picture that its author was shown and confirms, costs no second
/// reading. What has been settled is remembered for a few minutes only, which is less than unused contents are kept.
package actor SettlingDesk {
    private let pipeline: MediaPipeline
    private let uploads: UploadStore
    private let clock: WallClock

    private struct Key: Hashable {
        let upload: UploadID
        let owner: PersonID
        let hidesAll: Bool
    }

    private struct Line {
        let task: Task<SettledFile, any Error>
        /// Nil while it goes on.
        var endedAt: Instant?
    }

    private var lines: [Key: Line] = [:]
    private static let rememberedSeconds: Int64 = 240
    private static let mostRemembered = 500

    package init(pipeline: MediaPipeline, uploads: UploadStore, clock: WallClock) {
        (self.pipeline, self.uploads, self.clock) = (pipeline, uploads, clock)
    }

    /// The upload's file, cleaned, searched, and with what is certain masked.
    ///
    /// - Parameters:
    ///   - secret: the same for the same upload.
    ///   - hidesAll: masks what is only suspected as well.
    /// - Throws: as `MediaPipeline.accept` and `settle`; `MediaFailure.unknownUpload` when it has ended.
    package func settle(
        _ upload: UploadID, owner: PersonID, secret: [UInt8], hidesAll: Bool
    ) async throws -> SettledFile {
        _ = try await uploads.status(upload, owner: owner)
        forgetOld()
        let key = Key(upload: upload, owner: owner, hidesAll: hidesAll)
        await forgetWhatIsGone(key)
        let line = lines[key] ?? begin(key, secret)
        lines[key] = line
        do {
            let settled = try await line.task.value
            if lines[key]?.endedAt == nil { lines[key]?.endedAt = clock.now() }
            return settled
        } catch {
            // Whoever asks again tries again.
            if lines[key]?.task == line.task { lines[key] = nil }
            throw error
        }
    }

    /// A task of its own, which goes on when whoever waits for it is gone.
    private func begin(_ key: Key, _ secret: [UInt8]) -> Line {
        Line(
            task: Task { [pipeline] in
                let file = try await pipeline.accept(upload: key.upload, owner: key.owner, secret: secret)
                return try await pipeline.settle(file, hidesAll: key.hidesAll, for: key.owner)
            })
    }

    /// What was settled and is not on the disk any more, whoever took it away, is settled anew.
    private func forgetWhatIsGone(_ key: Key) async {
        guard let line = lines[key], line.endedAt != nil, case .success(let known) = await line.task.result else {
            return
        }
        if !known.contents.allSatisfy(pipeline.holds), lines[key]?.task == line.task { lines[key] = nil }
    }

    private func forgetOld() {
        let limit = clock.now().adding(seconds: -Self.rememberedSeconds)
        lines = lines.filter { $0.value.endedAt.map { $0 > limit } ?? true }
        guard lines.count >= Self.mostRemembered else { return }
        lines = lines.filter { $0.value.endedAt == nil }
    }
}
