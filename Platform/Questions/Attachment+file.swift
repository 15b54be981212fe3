import Deidentification
package import Media

extension AcceptedFile {
    /// What a case's page shows of the file.
    package var attachment: Attachment {
        var shown = Attachment(
            kind: kind.rawValue, width: width, height: height, frames: frames, windows: windows.map(\.name),
            modality: modality, removed: removed.map { Attachment.Removal(name: $0.name, count: $0.count) })
        let own = windows.first { $0.name == "default" }
        shown.windowCenter = own?.center
        shown.windowWidth = own?.width
        shown.spacing = spacing
        return shown
    }
}
