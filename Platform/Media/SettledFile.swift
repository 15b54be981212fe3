package import Deidentification
package import Kernel
package import Work

/// A cleaned file that was searched for what may still identify somebody, and in which what is certain is masked.
///
/// Rooms in which pictures are said in passing take files in this way; a draft keeps its masks apart, so that its author
/// takes one away again.
package struct SettledFile: Sendable, Equatable {
    /// With the masks burned in.
    package let file: AcceptedFile
    /// What is still seen in it; none of it certain, unless `isUnsafe`.
    package let left: [PixelFinding]
    /// False when the reader failed, so that nobody but the author has looked.
    package let isRead: Bool
    /// Contents that were kept on the way and are no part of the file: the caller gives them up.
    package let passing: [String]
    /// The author wants everything hidden that was found.
    private let hidesAll: Bool

    /// Whether something certain could not be masked: then nobody may see it.
    package var isUnsafe: Bool { left.contains { $0.confidence == .certain } }
    /// Whether the author has to look before anybody else does.
    package var isDoubtful: Bool { !isRead || (!left.isEmpty && !hidesAll) }

    /// Names what the author is shown; whoever can say it was shown exactly this.
    package var seen: String { file.hash(of: "full") ?? "" }

    /// All contents of the file and those on the way to it.
    package var contents: [String] { (passing + file.renditions.map(\.hash)).sorted() }

    init(_ file: AcceptedFile, left: [PixelFinding]?, passing: [AcceptedFile], hidesAll: Bool) {
        self.file = file
        self.left = left ?? []
        isRead = left != nil
        self.hidesAll = hidesAll
        let kept = Set(file.renditions.map(\.hash))
        self.passing = Set(passing.flatMap(\.renditions).map(\.hash)).subtracting(kept).sorted()
    }
}

extension MediaPipeline {
    /// Masking may cut writing so that the rest is read only now.
    private static let rounds = 2

    /// Searches a cleaned file and masks in it what is certain.
    ///
    /// - Parameters:
    ///   - hidesAll: masks what is only suspected as well. Not screens: nothing of the picture would be left.
    ///   - person: who waits for it, and whose turn it is.
    /// - Throws: `WorkFailure` when too much of the person's waits, `SandboxFailure`, `BlobFailure`.
    package func settle(_ file: AcceptedFile, hidesAll: Bool, for person: PersonID) async throws -> SettledFile {
        var (shown, passing, masks) = (file, [AcceptedFile](), [MaskBox]())
        var left = try await findings(in: shown, for: person)
        for _ in 0..<Self.rounds {
            let chosen = (left ?? []).filter { $0.confidence == .certain || (hidesAll && $0.kind != .screen) }
            guard !chosen.isEmpty else { break }
            masks += chosen.map(\.box)
            do {
                // Into the clean file anew each time, so that no edge of an earlier mask is drawn twice.
                let boxes = MaskBox.merged(masks, limit: PhotoCleaner.maximumMasks)
                let masked = try await mask(file, boxes: boxes, for: person)
                passing.append(shown)
                shown = masked
            } catch is DICOMMaskFailure {
                // Pixels that no tool can write: what was found stays found.
                break
            }
            left = try await findings(in: shown, for: person)?.notHidden(by: masks)
        }
        return SettledFile(shown, left: left, passing: passing, hidesAll: hidesAll)
    }

    /// What a reader finds; nil when it fails, which is not the same as nothing found.
    private func findings(in file: AcceptedFile, for person: PersonID) async throws -> [PixelFinding]? {
        do {
            return try await read(file, for: person, .interactive)
        } catch is PixelFailure {
            return nil
        } catch is DICOMRenderFailure {
            return nil
        }
    }
}
