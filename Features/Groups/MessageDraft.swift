import Kernel

/// A message on its way in.
struct MessageDraft: Sendable {
    /// The most code points of one message, and attachments.
    static let textLimit = 4000
    static let fileLimit = 9

    let id: CommandID
    let text: String
    /// Finished uploads of the author.
    var uploads: [UploadID]
    /// Paths of files that came with the form itself.
    var files: [String] = []
    /// The author has seen what the text was found to hold, and keeps it.
    let isConfirmed: Bool
    /// What the author was shown of pictures in which something was suspected, and lets stand (`SettledFile.seen`).
    var seen: Set<String> = []
    /// Uploads in which everything that is found is to be hidden.
    var hidden: Set<UploadID> = []
}
