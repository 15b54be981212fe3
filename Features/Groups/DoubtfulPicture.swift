import Deidentification
import Kernel
import Media

/// A picture of a message in which something may tell who the patient is: its author looks before anybody else does.
struct DoubtfulPicture: Sendable, Equatable {
    let upload: UploadID
    /// What is confirmed by who has looked.
    let seen: String
    let left: [PixelFinding]
    /// False when no reader could look at it.
    let isRead: Bool
    /// The content of the size for pages, with the masks burned in.
    let view: String?

    init(_ upload: UploadID, _ settled: SettledFile) {
        self.upload = upload
        seen = settled.seen
        left = settled.left
        isRead = settled.isRead
        view = settled.file.hash(of: "view")
    }
}
