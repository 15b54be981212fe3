/// A part of a DICOM picture to black out.
package struct DICOMMask: Sendable, Codable, Equatable {
    /// In parts of columns and rows, as the pixels are stored.
    package let box: MaskBox
    /// Counted from 0; nil for all frames.
    package let frame: Int?

    package init(box: MaskBox, frame: Int? = nil) {
        self.box = box
        self.frame = frame
    }
}

/// What was done to the pixels of a DICOM file.
package struct DICOMMaskReport: Sendable, Codable, Equatable {
    package let frames: Int
    package let masks: [DICOMMask]
    /// UID of the compression that the pixels had; nil when they were native, or were left as they are.
    package let decodedFrom: String?
    /// Overlay planes and curves that were still there and were dropped.
    package let graphicsRemoved: Int
}
