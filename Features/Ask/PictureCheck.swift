import Kernel
import Questions

/// What has to be said of the pictures before they are posted, and the record of what became of them (D5, D9).
enum PictureCheck {
    /// The record of the pictures, in their order.
    ///
    /// - Throws: `AskFailure` while one is being read, shows too little, or still shows something without a reason.
    static func report(
        _ pictures: [DraftPicture], _ review: DraftReview, plain: (String) -> String
    ) throws(AskFailure) -> [PictureRemoval] {
        guard !pictures.contains(where: { $0.waits(proposing: true) }) else { throw .notRead }
        if let poor = pictures.firstIndex(where: { $0.file.poor != nil }), !review.acceptsPoorPictures {
            throw .picturePoor(poor + 1)
        }
        var removals: [PictureRemoval] = []
        for (position, picture) in pictures.enumerated() {
            let reason = review.pictureReasons[picture.seq] ?? ""
            if picture.needsReason && reason.isEmpty { throw .picturesLeft(position + 1) }
            removals.append(
                PictureRemoval(
                    position: position, burned: picture.file.burned, left: picture.file.left,
                    isUnreadable: picture.state == .unreadable, reason: picture.needsReason ? plain(reason) : ""))
        }
        return removals
    }
}
