import Kernel

/// A message on its way in.
struct MessageDraft: Sendable {
    /// The most code points of one message, and attachments.
    static let textLimit = 4000
    static let fileLimit = 9

    let id: CommandID
    let text: String
    /// Finished uploads of the author.
    let uploads: [UploadID]
    /// Paths of files that came with the form itself.
    let files: [String]
    /// The author has seen what the text was found to hold, and keeps it.
    let isConfirmed: Bool
}
