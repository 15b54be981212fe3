import Deidentification
import Kernel
import Media
import Questions

/// A picture of a draft.
enum PictureSubject {}
typealias PictureID = Identifier<PictureSubject>

/// One picture of a draft, already cleaned.
struct DraftPicture: Sendable, Equatable {
    /// Made by the client: the upload's.
    let id: PictureID
    /// The entry with its files; another one after every change of what is shown, so that it names what was seen as well.
    let seq: Int64
    var state: PictureState
    var file: DraftFile

    /// Whether a reader has something to do: to read it, or to mask what it found.
    func waits(proposing: Bool) -> Bool { state == .reading || (proposing && !file.isProposed) }

    /// Whether the author has to give a reason for posting it as it is (D5).
    var needsReason: Bool { state == .unreadable || !file.left.isEmpty }

    /// The same after a reader has looked; nil when it could not.
    func read(_ left: [PixelFinding]?, proposed: Bool) -> DraftPicture {
        var read = self
        read.state = left == nil ? .unreadable : .read
        read.file.left = left ?? []
        read.file.isProposed = file.isProposed || proposed
        return read
    }
}

/// How far a picture has been searched for what may identify.
enum PictureState: String, Sendable, CaseIterable {
    case reading, read
    /// The reader failed, so that nobody but the author has looked.
    case unreadable
}

/// A picture as its row keeps it: the clean one, and the same with the masks of the moment burned in.
struct DraftFile: Codable, Sendable, Equatable {
    /// Clean of metadata, without masks; gone when the draft ends.
    let base: AcceptedFile
    /// What would be posted.
    var shown: AcceptedFile
    var burned: [BurnedBox] = []
    /// What a reader still finds in `shown`; of a picture that was read.
    var left: [PixelFinding] = []
    /// Places that were found with certainty are masked once; what the author uncovers stays uncovered.
    var isProposed = false

    init(_ accepted: AcceptedFile) {
        base = accepted
        shown = accepted
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        base = try container.decode(AcceptedFile.self, forKey: .base)
        shown = try container.value(.shown, or: base)
        burned = try container.value(.burned, or: [])
        left = try container.value(.left, or: [])
        isProposed = try container.value(.isProposed, or: false)
    }

    /// What is wrong with how the photo was taken; nil when nothing is.
    var poor: PhotoQuality.Verdict? {
        guard let verdict = base.photo?.quality?.verdict, verdict != .fine else { return nil }
        return verdict
    }

    /// The clean picture stands beside the masked one, so that a mask can be taken away until the case is posted.
    var files: [AcceptedFile] { [shown, base] }
}
