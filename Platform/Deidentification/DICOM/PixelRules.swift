import DICOM

/// What the pixel data must be, and what may be drawn in it.
struct PixelRules {
    let file: DICOMFile
    let summary: DICOMSummary

    private static let lowRisk: Set<String> = ["CT", "MR", "PT", "NM"]

    /// The object's own word on its origin.
    ///
    /// Its saying that nothing is burned in proves nothing, so it never lowers.
    func burnedInRisk() throws -> DICOMReport.BurnedInRisk {
        guard summary.hasPixelData else { return .init(level: .low, reason: "no-picture") }
        let imageType = try file.strings(.imageType)
        if try file.strings(0x0028_0301).first == "YES" { return .init(level: .high, reason: "declared") }
        let isCapture =
            summary.sopClassUID.hasPrefix("1.2.840.10008.5.1.4.1.1.7")
            || imageType.starts(with: ["DERIVED", "SECONDARY"])
            || imageType.count > 2 && ["SCREEN SAVE", "LOCALIZER"].contains(imageType[2])
        if isCapture { return .init(level: .high, reason: "captured") }
        if try !file.strings(0x0008_0064).isEmpty { return .init(level: .high, reason: "converted") }
        return Self.lowRisk.contains(summary.modality)
            ? .init(level: .low, reason: "original") : .init(level: .high, reason: "modality")
    }

    /// Native pixel data cut to what rows, columns and frames describe, so that nothing trails the picture; compressed
    /// pixel data without comments.
    /// - Returns: the element, and whether anything was taken out.
    func trimmed(_ element: DICOMElement, isBulk: Bool) throws -> (element: DICOMElement, isCut: Bool) {
        if isBulk, case .fragments(let fragments) = element.value {
            let cleaned = try fragments.map { try CompressedComments.blanked($0, in: file) }
            return (DICOMElement(element.tag, element.vr, .fragments(cleaned)), cleaned != fragments)
        }
        guard isBulk, case .data(let data) = element.value else { return (element, false) }
        guard !summary.photometric.isEmpty || element.tag != .pixelData, let expected = expectedBytes(),
            expected > 0, data.count >= expected
        else { throw DICOMRefusal.pixelDataTooShort }
        guard data.count > expected + expected % 2 else { return (element, false) }
        let cut: DICOMData =
            switch data {
            case .held(let bytes): .held(Array(bytes[..<expected]))
            case .stored(let range), .masked(let range, _): .stored(range.lowerBound..<range.lowerBound + expected)
            }
        return (DICOMElement(element.tag, element.vr, .data(cut)), true)
    }

    /// Bytes of all frames; nil when the numbers are impossible.
    private func expectedBytes() -> Int? {
        // Chroma at half the columns: two samples per pixel are stored of three (PS3.3, section C.7.6.3.1.2).
        let samples = summary.photometric == "YBR_FULL_422" ? 2 : summary.samplesPerPixel
        var bits = 1
        for factor in [summary.rows, summary.columns, summary.frames, samples, summary.bitsAllocated] {
            let (product, overflow) = bits.multipliedReportingOverflow(by: factor)
            guard !overflow, factor > 0 else { return nil }
            bits = product
        }
        return bits / 8 + (bits % 8 == 0 ? 0 : 1)
    }

    /// Clears the spare bits of native samples in which old objects draw an overlay; nil when there is none.
    func overlayFilter() throws -> (@Sendable (ArraySlice<UInt8>) -> [UInt8])? {
        guard try hasEmbeddedOverlay() else { return nil }
        if summary.isCompressed { throw DICOMRefusal.overlayInCompressedPixels }
        let highBit = try file.integer(.highBit) ?? summary.bitsStored - 1
        let (allocated, stored) = (summary.bitsAllocated, summary.bitsStored)
        guard allocated == 8 || allocated == 16, (1...allocated).contains(stored), highBit < allocated,
            highBit >= stored - 1
        else { throw DICOMRefusal.pixelDataTooShort }
        let mask = ((1 << stored) - 1) << (highBit - stored + 1)
        let low = UInt8(truncatingIfNeeded: mask)
        let high = allocated == 8 ? low : UInt8(truncatingIfNeeded: mask >> 8)
        let (even, odd) = file.transferSyntax.isBigEndian ? (high, low) : (low, high)
        return { chunk in
            var bytes = Array(chunk)
            for index in bytes.indices { bytes[index] &= index & 1 == 0 ? even : odd }
            return bytes
        }
    }

    /// An overlay plane without data of its own, at a spare bit of the samples, lies in the pixels (PS3.5 of 2004, 8.1.2).
    private func hasEmbeddedOverlay() throws -> Bool {
        for group in Set(file.dataset.elements.map(\.tag.group).filter({ $0 & 0xFF01 == 0x6000 })) {
            guard file.dataset[DICOMTag(group: group, element: 0x3000)] == nil else { continue }
            let position = try file.integer(DICOMTag(group: group, element: 0x0102)) ?? 0
            let allocated = try file.integer(DICOMTag(group: group, element: 0x0100)) ?? 1
            if position > 0 || allocated > 1 { return true }
        }
        return false
    }
}
