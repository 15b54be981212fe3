import Deidentification
import Media
import Questions
import Threads

extension AcceptedFile {
    /// The file's renditions as files of an entry.
    func entryFiles(position: Int) -> [EntryFile] {
        renditions.map {
            EntryFile(position: position, rendition: $0.name, hash: $0.hash, type: $0.type, bytes: $0.bytes)
        }
    }

    /// What a case's page shows of the file.
    var attachment: Attachment {
        Attachment(
            kind: kind.rawValue, width: width, height: height, frames: frames, windows: windows.map(\.name),
            modality: modality, removed: removed.map { Attachment.Removal(name: $0.name, count: $0.count) })
    }
}
