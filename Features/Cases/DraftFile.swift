import Deidentification
import Media

/// One file of a draft as it is kept with it: the clean picture, and the same with the masks of the moment burned in.
struct DraftFile: Codable, Sendable {
    /// One black box; where it was found by a reader, of which kind.
    struct Burned: Codable, Sendable, Equatable {
        let box: MaskBox
        /// Nil for a box that the author drew.
        let kind: PixelFindingKind?
    }

    /// Clean of metadata, without masks; gone when the draft is posted.
    let base: AcceptedFile
    /// What would be posted.
    var shown: AcceptedFile
    var burned: [Burned] = []
    /// What a reader still finds in `shown`; nil while it has not been read.
    var left: [PixelFinding]?
    /// The reader failed, so that nobody but the author has looked.
    var isUnreadable = false
    /// Places that were found with certainty are masked once; what the author uncovers stays uncovered.
    var isProposed = false
    /// The first entry of this file, whose place in the order it keeps.
    var first: Int64?

    init(_ accepted: AcceptedFile) {
        base = accepted
        shown = accepted
    }

    mutating func take(_ reading: DraftReading) {
        left = reading.left
        isUnreadable = reading.left == nil
        isProposed = isProposed || reading.isProposed
    }

    /// Whether a reader has looked at it as it is now, or could not.
    var isRead: Bool { left != nil || isUnreadable }

    /// Whether a reader has something to do: to read it, or to mask what it found.
    func waits(proposing: Bool) -> Bool { !isRead || (proposing && !isProposed) }

    /// What is wrong with how the photo was taken; nil when nothing is.
    var poor: PhotoQuality.Verdict? {
        guard let verdict = base.photo?.quality?.verdict, verdict != .fine else { return nil }
        return verdict
    }

    /// Whether the author has to give a reason for posting it as it is (D5).
    var needsReason: Bool { isUnreadable || !(left ?? []).isEmpty }
}

/// What a reader found in one version of a file: an entry of its own, so that the file keeps its address.
struct DraftReading: Codable, Sendable {
    /// The entry of the file.
    let seq: Int64
    /// Nil when it could not be read.
    let left: [PixelFinding]?
    let isProposed: Bool

    init(of attachment: DraftAttachment, left: [PixelFinding]?, isProposed: Bool = false) {
        seq = attachment.seq
        self.left = left
        self.isProposed = isProposed
    }
}

/// What became of one picture, as it is kept with the case (D5); kinds and places, never what stood there.
struct PictureRemoval: Codable, Sendable, Equatable {
    /// Counts the case's attachments from 0.
    let position: Int
    let burned: [DraftFile.Burned]
    /// What the reader found in the posted picture.
    let left: [PixelFinding]
    let isUnreadable: Bool
    /// Why the author posted it all the same.
    let reason: String
}
