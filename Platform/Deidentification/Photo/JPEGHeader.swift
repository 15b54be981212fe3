/// Walks the marker segments of a JPEG file (ITU-T T.81, annex B).
enum JPEGHeader {
    static func read(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoHeader {
        var header = PhotoHeader(format: .jpeg)
        var offset = 2
        while let marker = nextMarker(bytes, &offset) {
            switch marker {
            case 0xD9:
                noteTrailer(bytes, from: offset, in: &header)
                return header
            case 0x01, 0xD0...0xD8:
                continue
            default:
                guard let length = bytes.u16(offset), length >= 2, let segment = bytes.part(offset + 2, length - 2)
                else {
                    // Cut off after the header: the decoder decides whether enough is there.
                    return header
                }
                read(segment, marker: marker, into: &header)
                offset += length
                if marker == 0xDA { skipScan(bytes, &offset) }
            }
        }
        return header
    }

    /// Moves past the next marker and returns its code; stray bytes before it are skipped as decoders do.
    private static func nextMarker(_ bytes: PhotoBytes, _ offset: inout Int) -> Int? {
        while let start = bytes.first(0xFF, from: offset) {
            offset = start + 1
            while bytes.u8(offset) == 0xFF { offset += 1 }
            guard let code = bytes.u8(offset) else { return nil }
            offset += 1
            if code != 0 { return code }
        }
        return nil
    }

    /// Entropy-coded data ends at the first marker that is neither stuffing nor a restart.
    private static func skipScan(_ bytes: PhotoBytes, _ offset: inout Int) {
        while let start = bytes.first(0xFF, from: offset) {
            guard let code = bytes.u8(start + 1) else { break }
            if code != 0 && code != 0xFF && !(0xD0...0xD7).contains(code) {
                offset = start
                return
            }
            offset = start + (code == 0xFF ? 1 : 2)
        }
        offset = bytes.count
    }

    private static func read(_ segment: PhotoBytes, marker: Int, into header: inout PhotoHeader) {
        switch marker {
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
            header.height = segment.u16(1) ?? 0
            header.width = segment.u16(3) ?? 0
            header.channels = segment.u8(5) ?? 0
        case 0xE0 where segment.has("JFIF\0", at: 0):
            // Density only, unless the segment also carries a small picture.
            if segment.count > 14 { header.note(.thumbnail, bytes: segment.count - 14) }
        case 0xE0...0xEF:
            readApplication(segment, marker: marker, into: &header)
        case 0xFE:
            header.note(.comment, bytes: segment.count)
        default:
            break
        }
    }

    private static func readApplication(_ segment: PhotoBytes, marker: Int, into header: inout PhotoHeader) {
        if marker == 0xE1 && segment.has("Exif\0", at: 0), let exif = segment.part(6, segment.count - 6) {
            header.note(.exif, bytes: segment.count)
            TIFFHeader.noteExif(exif, in: &header)
        } else if marker == 0xE1 && segment.has("http://ns.adobe.com/x", at: 0) {
            header.note(.xmp, bytes: segment.count)
        } else if marker == 0xE2 && segment.has("ICC_PROFILE\0", at: 0) {
            header.note(.colourProfile, bytes: segment.count)
            if segment.u8(12) == 1 { header.needsColourConversion = !segment.contains("sRGB", within: 2048) }
        } else if marker == 0xE2 && segment.has("MPF\0", at: 0) {
            header.note(.otherPictures, bytes: segment.count)
        } else if marker == 0xED && segment.has("Photoshop 3.0", at: 0) {
            header.note(.photoshop, bytes: segment.count)
            // Resource 0x0404 holds the IPTC record.
            if segment.contains("8BIM\u{4}\u{4}", within: segment.count) { header.note(.iptc, bytes: segment.count) }
        } else if marker == 0xEE && segment.has("Adobe", at: 0) {
            // Only says how colours are coded, which the decoder needs.
            return
        } else {
            header.note(.applicationData, bytes: segment.count)
        }
    }

    private static func noteTrailer(_ bytes: PhotoBytes, from offset: Int, in header: inout PhotoHeader) {
        if offset < bytes.count { header.note(.trailer, bytes: bytes.count - offset) }
    }
}
