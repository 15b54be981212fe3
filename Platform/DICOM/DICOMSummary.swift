/// What a viewer needs to know about an object; nothing in it identifies.
public struct DICOMSummary: Sendable, Codable, Equatable {
    /// A preset of contrast in the units of the modality, such as Hounsfield.
    public struct Window: Sendable, Codable, Equatable {
        /// The value shown at mid-grey.
        public let center: Double
        /// The range of values from black to white, above zero.
        public let width: Double
    }

    /// Defined term such as `CT`; empty when absent or no valid code.
    public let modality: String
    /// The kind of object; empty when absent or no UID.
    public let sopClassUID: String
    /// UID of the layout.
    public let transferSyntax: String
    /// At least 1.
    public let frames: Int
    /// Height in pixels, 0 when absent.
    public let rows: Int
    /// Width in pixels, 0 when absent.
    public let columns: Int
    /// Bits that a sample occupies.
    public let bitsAllocated: Int
    /// Bits of them that are used.
    public let bitsStored: Int
    /// 1 for grey or palette, 3 for colour.
    public let samplesPerPixel: Int
    /// Defined term such as `MONOCHROME2`.
    public let photometric: String
    /// Presets in the order of the object, at most 16.
    public let windows: [Window]
    /// Fragments of a compressed stream instead of plain samples.
    public let isCompressed: Bool
    /// Whether there is anything to show.
    public let hasPixelData: Bool
}

extension DICOMFile {
    /// Reads the structure of the file and says what it shows, without touching pixel data.
    public static func summary(fileAt path: String) throws(DICOMFailure) -> DICOMSummary {
        try read(fileAt: path).summary()
    }

    /// What the object shows.
    public func summary() throws(DICOMFailure) -> DICOMSummary {
        let pixels = dataset.elements.first {
            $0.tag.group == 0x7FE0 && [0x0008, 0x0009, 0x0010].contains($0.tag.element)
        }
        var isCompressed = false
        if case .fragments = pixels?.value { isCompressed = true }
        return DICOMSummary(
            modality: try code(.modality), sopClassUID: try uid(.sopClassUID), transferSyntax: transferSyntax.uid,
            frames: max(1, try number(.numberOfFrames, most: Int(Int32.max)) ?? 1), rows: try number(.rows) ?? 0,
            columns: try number(.columns) ?? 0, bitsAllocated: try number(.bitsAllocated) ?? 0,
            bitsStored: try number(.bitsStored) ?? 0, samplesPerPixel: try number(.samplesPerPixel) ?? 1,
            photometric: try code(.photometricInterpretation), windows: try windows(), isCompressed: isCompressed,
            hasPixelData: pixels != nil)
    }

    /// A hostile file may write a count as text of any size; one that its standard representation cannot hold is none.
    private func number(_ tag: DICOMTag, most: Int = Int(UInt16.max)) throws(DICOMFailure) -> Int? {
        try integer(tag).flatMap { (0...most).contains($0) ? $0 : nil }
    }

    private func code(_ tag: DICOMTag) throws(DICOMFailure) -> String {
        let value = try strings(tag).first ?? ""
        return DICOMText.isCode(value) ? value : ""
    }

    private func uid(_ tag: DICOMTag) throws(DICOMFailure) -> String {
        let value = try strings(tag).first ?? ""
        return DICOMText.isUID(value) ? value : ""
    }

    /// Root presets, else those of the first functional group with any (PS3.3, section C.7.6.16.2.10).
    private func windows() throws(DICOMFailure) -> [DICOMSummary.Window] {
        let root = try windows(in: dataset)
        if !root.isEmpty { return root }
        for tag: DICOMTag in [0x5200_9229, 0x5200_9230] {
            guard let lookup = dataset[tag]?.items.first?[0x0028_9132]?.items.first else { continue }
            let found = try windows(in: lookup)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func windows(in item: DICOMItem) throws(DICOMFailure) -> [DICOMSummary.Window] {
        let centers = try decimals(.windowCenter, in: item)
        let widths = try decimals(.windowWidth, in: item)
        return zip(centers, widths).prefix(16).filter { $0.1 > 0 }
            .map { DICOMSummary.Window(center: $0.0, width: $0.1) }
    }
}
