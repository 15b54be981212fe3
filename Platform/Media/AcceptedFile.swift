package import Deidentification

/// A file that has been cleaned and kept: what it shows, where its renditions are, and what was taken out of it.
package struct AcceptedFile: Codable, Sendable, Equatable {
    /// What kind of file it is.
    package enum Kind: String, Codable, Sendable { case photo, dicom }

    /// One stored form of the file.
    package struct Rendition: Codable, Sendable, Equatable {
        /// `full`, `view` and `thumb` for both kinds; `dicom` for the object itself.
        package let name: String
        package let hash: String
        package let type: String
        package let bytes: Int64
    }

    /// What was removed, by name, with how often; never a value.
    package struct Removal: Codable, Sendable, Equatable {
        package let name: String
        package let count: Int
    }

    package let kind: Kind
    package let renditions: [Rendition]
    package let width: Int
    package let height: Int
    package let frames: Int
    /// Those that a reader may choose of, the one to begin with first; the object's own has its numbers where it says them.
    package let windows: [DICOMWindow]
    package let modality: String?
    package let removed: [Removal]
    package let photo: PhotoReport?
    /// The day of the study as it stands in the clean object (DA), moved by the secret of its case; nil for a photo.
    package var taken: String?
    /// The scale of a DICOM object; nil where it has none, and in what was written before it was kept.
    package var spacing: PixelSpacing?

    /// The hash of a rendition by its name.
    package func hash(of rendition: String) -> String? { renditions.first { $0.name == rendition }?.hash }
}
