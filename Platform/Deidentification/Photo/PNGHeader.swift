/// Walks the chunks of a PNG file (W3C PNG, third edition, section 5).
enum PNGHeader {
    static func read(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoHeader {
        var header = PhotoHeader(format: .png)
        guard bytes.has("IHDR", at: 12), let width = bytes.u32(16), let height = bytes.u32(20) else { throw .damaged }
        header.width = width
        header.height = height
        let colour = bytes.u8(25) ?? 0
        header.bytesPerSample = bytes.u8(24) == 16 ? 2 : 1
        header.channels = colour & 2 == 0 ? 1 : 3
        header.hasAlpha = colour & 4 != 0
        var offset = 8
        while let length = bytes.u32(offset), let type = bytes.ascii(offset + 4, 4) {
            guard let data = bytes.part(offset + 8, length) else { break }
            note(type, data, in: &header)
            offset += 12 + length
            if type == "IEND" {
                if offset < bytes.count { header.note(.trailer, bytes: bytes.count - offset) }
                return header
            }
        }
        // The decoder would fill what is missing without a word.
        throw .damaged
    }

    private static func note(_ type: String, _ data: PhotoBytes, in header: inout PhotoHeader) {
        switch type {
        case "iTXt" where data.has("XML:com.adobe.xmp", at: 0): header.note(.xmp, bytes: data.count)
        case "tEXt", "zTXt", "iTXt":
            header.note(.text, bytes: data.count)
            // ImageMagick hides whole blocks in text chunks of these names.
            if data.has("Raw profile type exif", at: 0) { header.note(.exif, bytes: data.count) }
            if data.has("Raw profile type iptc", at: 0) { header.note(.iptc, bytes: data.count) }
            if data.has("Raw profile type xmp", at: 0) { header.note(.xmp, bytes: data.count) }
        case "eXIf":
            header.note(.exif, bytes: data.count)
            TIFFHeader.noteExif(data, in: &header)
        case "iCCP":
            header.note(.colourProfile, bytes: data.count)
            header.needsColourConversion = true
        case "tIME": header.note(.time, bytes: data.count)
        case "tRNS": header.hasAlpha = true
        case "acTL": header.note(.otherPictures, bytes: data.count)
        case "IHDR", "PLTE", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "hIST", "cICP", "fcTL",
            "fdAT":
            break
        default: header.note(.applicationData, bytes: data.count)
        }
    }
}
