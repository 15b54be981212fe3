/// What was found, hidden and left in the pixels of a DICOM file; places and kinds, never what stood there.
package struct DICOMPixelReport: Sendable, Codable, Equatable {
    /// A place that is still to be seen after masking: what is weak, and what this option is not about, such as faces.
    package struct Left: Sendable, Codable, Equatable {
        package let finding: PixelFinding
        /// The first frame that shows it, counted from 0.
        package let frame: Int
        /// How many frames show it.
        package internal(set) var frames: Int
    }

    /// Frames that were read; each of the object's.
    package let frames: Int
    /// How the first frame was read; longest sides differ only when frames do.
    package let covered: PixelReading.Coverage?
    /// What is black now, in every frame.
    package let masks: [MaskBox]
    /// How many of the masks are what lies outside of all ultrasound regions.
    package let outsideRegions: Int
    /// UID of the compression that had to be undone to mask.
    package let decodedFrom: String?
    package let left: [Left]
}
