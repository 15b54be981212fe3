import Deidentification
package import Media

extension AcceptedFile {
    /// What a case's page shows of the file.
    package var attachment: Attachment {
        Attachment(
            kind: kind.rawValue, width: width, height: height, frames: frames, windows: windows.map(\.name),
            modality: modality, removed: removed.map { Attachment.Removal(name: $0.name, count: $0.count) })
    }
}
