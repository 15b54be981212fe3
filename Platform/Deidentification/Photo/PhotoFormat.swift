/// The format of a picture, by its first bytes and never by its name.
package enum PhotoFormat: String, Sendable, Codable, CaseIterable {
    case jpeg = "JPEG"
    case png = "PNG"
    case webp = "WebP"
    case heic = "HEIC"
    case tiff = "TIFF"

    /// The format of a file that begins with these bytes (32 are enough).
    ///
    /// - Throws: `PhotoFailure.unsupported` for pictures that are not taken, `.notAPicture` for the rest.
    package static func of(_ head: [UInt8]) throws(PhotoFailure) -> PhotoFormat {
        func starts(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
            head.count >= offset + bytes.count && Array(head[offset..<offset + bytes.count]) == bytes
        }
        func word(at offset: Int) -> String {
            head.count >= offset + 4 ? String(decoding: head[offset..<offset + 4], as: UTF8.self) : ""
        }
        if starts([0xFF, 0xD8, 0xFF]) { return .jpeg }
        if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if word(at: 0) == "RIFF" && word(at: 8) == "WEBP" { return .webp }
        if starts([0x49, 0x49, 0x2A, 0]) || starts([0x4D, 0x4D, 0, 0x2A]) { return .tiff }
        if word(at: 4) == "ftyp" {
            let brands = stride(from: 8, to: min(head.count - 3, 32), by: 4).map(word(at:))
            if brands.contains("avif") || brands.contains("avis") { throw .unsupported(name: "AVIF") }
            if brands.contains(where: ["heic", "heix", "heim", "heis", "mif1", "msf1", "hevc"].contains) { return .heic }
            throw .unsupported(name: "MP4/MOV")
        }
        for (magic, name) in [("GIF8", "GIF"), ("%PDF", "PDF"), ("8BPS", "PSD"), ("BM", "BMP")]
        where starts(Array(magic.utf8)) {
            throw .unsupported(name: name)
        }
        throw .notAPicture
    }
}
