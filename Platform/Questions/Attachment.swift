package import Media

/// A picture or a DICOM object of a case as the pages show it; its renditions are the entry's files.
package struct Attachment: Codable, Sendable, Equatable {
    /// `photo` or `dicom`.
    package let kind: String
    package let width: Int
    package let height: Int
    /// Frames of a DICOM object; 1 for a photo.
    package let frames: Int
    /// Names of the window presets of a DICOM object, the one to begin with first.
    package let windows: [String]
    /// The object's own window, which is the preset `default`; nil where it does not say.
    package var windowCenter: Double?
    package var windowWidth: Double?
    /// The scale of a DICOM object; nil where that is not known.
    package var spacing: PixelSpacing?
    package let modality: String?
    /// What was taken out: names of metadata blocks or attributes, with how often; never a value.
    package let removed: [Removal]
    /// How many days before the check an image was taken; nil where that is not known.
    package var takenDaysAgo: Int?

    /// Something that was taken out of a file.
    package struct Removal: Codable, Sendable, Equatable {
        package let name: String
        package let count: Int

        package init(name: String, count: Int) {
            self.name = name
            self.count = count
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = try container.value(.name, or: "")
            count = try container.value(.count, or: 1)
        }
    }

    package init(
        kind: String, width: Int, height: Int, frames: Int, windows: [String], modality: String?, removed: [Removal]
    ) {
        self.kind = kind
        self.width = width
        self.height = height
        self.frames = frames
        self.windows = windows
        self.modality = modality
        self.removed = removed
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.value(.kind, or: "photo")
        width = try container.value(.width, or: 0)
        height = try container.value(.height, or: 0)
        frames = try container.value(.frames, or: 1)
        windows = try container.value(.windows, or: [])
        modality = try container.decodeIfPresent(String.self, forKey: .modality)
        takenDaysAgo = try container.decodeIfPresent(Int.self, forKey: .takenDaysAgo)
        removed = try container.value(.removed, or: [])
        windowCenter = try container.decodeIfPresent(Double.self, forKey: .windowCenter)
        windowWidth = try container.decodeIfPresent(Double.self, forKey: .windowWidth)
        let said = try container.decodeIfPresent(PixelSpacing.self, forKey: .spacing)
        spacing = said.flatMap { $0.isUsable ? $0 : nil }
    }
}
