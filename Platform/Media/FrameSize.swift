/// How large a frame of a DICOM object is drawn; its word begins the name of the picture.
package enum FrameSize: String, Sendable, CaseIterable {
    /// To read.
    case frame
    /// To find one among many.
    case tile

    /// The longest side in pixels.
    var side: Int {
        switch self {
        case .frame: 1024
        case .tile: 128
        }
    }
}
