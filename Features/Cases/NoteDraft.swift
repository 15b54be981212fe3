import Kernel
import Media
import Rooms

/// What an asker adds to the own case, on its way in: text, pictures, or both.
struct NoteDraft: Sendable {
    /// The most pictures of one addition.
    static let pictureLimit = 9

    let id: CommandID
    let text: String
    /// Finished uploads of the asker.
    var uploads: [UploadID] = []
    /// Paths of files that came with the form itself.
    var files: [String] = []
    /// What the asker was shown of pictures in which something was suspected, and lets stand (`SettledFile.seen`).
    var seen: Set<String> = []
    /// Uploads in which everything that is found is to be hidden.
    var hidden: Set<UploadID> = []
}

/// The form of an addition as its page comes back with what was not taken.
struct NoteComposer: Sendable {
    /// A doubtful picture with what is shown of it, as an address that holds the picture itself.
    struct Shown: Sendable {
        let picture: DoubtfulPicture
        let source: String
    }

    var text = ""
    var uploads: [UploadID] = []
    /// Whether files came with the form itself: a browser does not give them a second time.
    var hadFiles = false
    var failure: Text?
    var doubtful: [Shown] = []
}
