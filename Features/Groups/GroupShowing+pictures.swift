import Deidentification
import Foundation
import Kernel
import Rooms

/// A picture of a message that nobody but its author may see yet.
struct PictureJSON: Encodable, Sendable {
    /// A place that may identify somebody, in parts of the picture.
    struct Place: Encodable, Sendable {
        let kind: PixelFindingKind
        let box: MaskBox
    }

    let upload: UploadID
    /// Sent with the message as `seen`, it says that its author has looked at this picture.
    let seen: String
    /// False when no reader could look at it.
    let isRead: Bool
    let left: [Place]
    /// A JPEG file, as a `data:` address.
    let picture: String

    init(_ picture: DoubtfulPicture, jpeg: Data) {
        upload = picture.upload
        seen = picture.seen
        isRead = picture.isRead
        left = picture.left.map { Place(kind: $0.kind, box: $0.box) }
        self.picture = DoubtfulPicture.address(of: jpeg)
    }
}
