package import DICOM

/// A window of grey values: what is shown between black and white (PS3.3, section C.11.2.1.2).
package struct DICOMWindow: Sendable, Codable, Hashable {
    /// Names the window for links and buttons.
    ///
    /// One of `default` (the first window of the file, or all values when it has none), `soft`, `lung`, `bone`, `brain`,
    /// or `file-2` and so on for further ones of the file.
    package let name: String
    /// In output units, for CT in Hounsfield units; nil for the default.
    package let center: Double?
    package let width: Double?

    package init(name: String, center: Double? = nil, width: Double? = nil) {
        self.name = name
        self.center = center
        self.width = width
    }

    /// Everything between the darkest and the lightest value of the frame, whatever windows the file names.
    package static let wholeRange = DICOMWindow(name: "range")

    /// The usual windows of CT, after the file's own; other modalities have the file's own alone.
    package static func presets(modality: String?) -> [DICOMWindow] {
        let own = DICOMWindow(name: "default")
        guard modality == "CT" else { return [own] }
        return [
            own, DICOMWindow(name: "soft", center: 40, width: 400),
            DICOMWindow(name: "lung", center: -600, width: 1500),
            DICOMWindow(name: "bone", center: 480, width: 2500), DICOMWindow(name: "brain", center: 40, width: 80),
        ]
    }

    /// The same with all windows that the file itself names.
    package static func presets(for summary: DICOMSummary) -> [DICOMWindow] {
        let further = summary.windows.dropFirst().enumerated().map { index, window in
            DICOMWindow(name: "file-\(index + 2)", center: window.center, width: window.width)
        }
        return presets(modality: summary.modality) + further
    }
}
