import Kernel

/// What stands in the composer when a page comes back with a message that was not taken.
struct Composer: Sendable {
    var text = ""
    var uploads: [UploadID] = []
    /// Whether files came with the form itself: a browser does not give them a second time.
    var hadFiles = false
    var failure: Text?
    /// Whether the author may send the text although it seems to identify a person.
    var offersConfirmation = false

    /// Pictures that the author has to look at.
    var doubtful: [PictureJSON] = []

    /// An empty one.
    init() {}

    init(returning draft: MessageDraft, because failure: any Failure) {
        text = draft.text
        uploads = draft.uploads
        hadFiles = !draft.files.isEmpty
        self.failure = failure.message
        if case GroupFailure.identifiers = failure { offersConfirmation = true }
    }
}
