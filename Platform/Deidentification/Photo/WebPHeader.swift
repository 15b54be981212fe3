/// Walks the chunks of a WebP file (RFC 9649).
enum WebPHeader {
    static func read(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoHeader {
        var header = PhotoHeader(format: .webp)
        header.channels = 3
        var offset = 12
        while let type = bytes.ascii(offset, 4), let length = bytes.u32(offset + 4, little: true) {
            guard let data = bytes.part(offset + 8, min(length, bytes.count - offset - 8)) else { break }
            note(type, data, in: &header)
            offset += 8 + length + length & 1
        }
        let end = (bytes.u32(4, little: true) ?? 0) + 8
        if end < bytes.count { header.note(.trailer, bytes: bytes.count - end) }
        return header
    }

    private static func note(_ type: String, _ data: PhotoBytes, in header: inout PhotoHeader) {
        switch type {
        case "VP8X":
            header.width = 1 + (data.integer(4, width: 3, little: true) ?? -1)
            header.height = 1 + (data.integer(7, width: 3, little: true) ?? -1)
            header.hasAlpha = (data.u8(0) ?? 0) & 0x10 != 0
        case "VP8 " where header.width == 0:
            header.width = (data.u16(6, little: true) ?? 0) & 0x3FFF
            header.height = (data.u16(8, little: true) ?? 0) & 0x3FFF
        case "VP8L" where header.width == 0:
            let bits = data.u32(1, little: true) ?? 0
            header.width = 1 + bits & 0x3FFF
            header.height = 1 + bits >> 14 & 0x3FFF
            header.hasAlpha = bits >> 28 & 1 == 1
        case "EXIF":
            header.note(.exif, bytes: data.count)
            let start = data.has("Exif\0\0", at: 0) ? 6 : 0
            if let exif = data.part(start, data.count - start) { TIFFHeader.noteExif(exif, in: &header) }
        case "XMP ": header.note(.xmp, bytes: data.count)
        case "ICCP":
            header.note(.colourProfile, bytes: data.count)
            header.needsColourConversion = !data.contains("sRGB", within: 2048)
        case "ANMF": header.note(.otherPictures, bytes: data.count)
        case "VP8 ", "VP8L", "ALPH", "ANIM": break
        default: header.note(.applicationData, bytes: data.count)
        }
    }
}
