/// A part of a DICOM picture to black out.
public struct DICOMMask: Sendable, Codable, Equatable {
    /// In parts of columns and rows, as the pixels are stored.
    public let box: MaskBox
    /// Counted from 0; nil for all frames.
    public let frame: Int?

    /// A box in one frame, or in all.
    public init(box: MaskBox, frame: Int? = nil) {
        self.box = box
        self.frame = frame
    }
}

/// What was done to the pixels of a DICOM file.
public struct DICOMMaskReport: Sendable, Codable, Equatable {
    /// Frames of the object.
    public let frames: Int
    /// What is black now.
    public let masks: [DICOMMask]
    /// UID of the compression that the pixels had; nil when they were native, or were left as they are.
    public let decodedFrom: String?
    /// Overlay planes and curves that were still there and were dropped.
    public let graphicsRemoved: Int
}
