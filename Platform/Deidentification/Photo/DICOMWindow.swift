package import DICOM

/// A window of grey values: what is shown between black and white (PS3.3, section C.11.2.1.2).
package struct DICOMWindow: Sendable, Codable, Hashable {
    /// The window's name in addresses.
    ///
    /// `default` is the file's own first window, or all values when it has none; `soft`, `lung`, `bone` and `brain` are
    /// the usual ones of CT; `file-2`, `file-3` and so on are the file's further ones.
    package let name: String
    /// In output units, for CT in Hounsfield units; nil for the default.
    package let center: Double?
    package let width: Double?

    package init(name: String, center: Double? = nil, width: Double? = nil) {
        self.name = name
        self.center = center
        self.width = width
    }

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
