/// A picture format that is taken in, told by its first bytes and never by its name.
public enum PhotoFormat: String, Sendable, Codable, CaseIterable {
    case jpeg = "JPEG"
    case png = "PNG"
    case webp = "WebP"
    case heic = "HEIC"
    case tiff = "TIFF"

    /// What the first bytes say.
    ///
    /// - Throws: `PhotoFailure.unsupported` with the kind when it is known, `.notAPicture` when it is not.
    package static func sniff(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoFormat {
        if bytes.count == 0 { throw .empty }
        if bytes.has([0xFF, 0xD8, 0xFF], at: 0) { return .jpeg }
        if bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return .png }
        if bytes.has("RIFF", at: 0) && bytes.has("WEBP", at: 8) { return .webp }
        if bytes.has("II*\0", at: 0) || bytes.has("MM\0*", at: 0) { return .tiff }
        if bytes.has("II+\0", at: 0) || bytes.has("MM\0+", at: 0) { return .tiff }
        if bytes.has("ftyp", at: 4) { return try sniffBrand(bytes) }
        for (kind, offset, magic) in others where bytes.has(magic, at: offset) { throw .unsupported(name: kind) }
        throw .notAPicture
    }

    /// ISO base media files: HEIF is taken, its relatives are not (ISO/IEC 23008-12, annex B).
    private static func sniffBrand(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoFormat {
        let length = min(bytes.u32(0) ?? 0, 256)
        var brands: [String] = []
        for offset in [8] + Array(stride(from: 16, to: max(16, length), by: 4)) {
            if let brand = bytes.ascii(offset, 4) { brands.append(brand) }
        }
        if brands.contains(where: { ["avif", "avis", "avio"].contains($0) }) { throw .unsupported(name: "AVIF") }
        let main = brands.first ?? ""
        if main.hasPrefix("crx") { throw .unsupported(name: "CR3") }
        let heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]
        if brands.contains(where: heicBrands.contains) { return .heic }
        throw .unsupported(name: main.hasPrefix("qt") ? "MOV" : "MP4")
    }

    private static let others: [(kind: String, offset: Int, magic: String)] = [
        ("GIF", 0, "GIF8"), ("PDF", 0, "%PDF"), ("PSD", 0, "8BPS"), ("DICOM", 128, "DICM"), ("ZIP", 0, "PK"),
        ("BMP", 0, "BM"), ("JPEG XL", 4, "JXL "), ("JPEG 2000", 4, "jP  "), ("SVG", 0, "<svg"), ("XML", 0, "<?xml"),
    ]
}
