/// What was found, hidden and left in the pixels of a DICOM file; places and kinds, never what stood there.
public struct DICOMPixelReport: Sendable, Codable, Equatable {
    /// A place that is still to be seen after masking: what is weak, and what this option is not about, such as faces.
    public struct Left: Sendable, Codable, Equatable {
        /// What it is and where.
        public let finding: PixelFinding
        /// The first frame that shows it, counted from 0.
        public let frame: Int
        /// How many frames it was read in; a frame in which it stands as in the one before is not read again.
        public internal(set) var frames: Int
    }

    /// Frames that were read; each of the object's.
    public let frames: Int
    /// How the first frame was read; longest sides differ only when frames do.
    public let covered: PixelReading.Coverage?
    /// What is black now, in every frame.
    public let masks: [MaskBox]
    /// How many of the masks are what lies outside of all ultrasound regions.
    public let outsideRegions: Int
    /// UID of the compression that had to be undone to mask.
    public let decodedFrom: String?
    /// What a person may want to look at.
    public let left: [Left]
}
