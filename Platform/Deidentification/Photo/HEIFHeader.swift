/// Walks the boxes of a HEIF file (ISO/IEC 14496-12 and 23008-12) as far as size and metadata need.
enum HEIFHeader {
    private struct Box {
        let type: String
        /// Where the content starts, after the size and the type.
        let start: Int
        let length: Int
    }

    static func read(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoHeader {
        var header = PhotoHeader(format: .heic)
        header.channels = 3
        let top = boxes(bytes, from: 0, length: bytes.count)
        guard let meta = top.first(where: { $0.type == "meta" }), meta.length >= 4 else { throw .damaged }
        let inner = boxes(bytes, from: meta.start + 4, length: meta.length - 4)
        noteItems(bytes, inner, in: &header)
        readSize(bytes, inner, into: &header)
        if top.contains(where: { $0.type == "moov" }) { header.note(.otherPictures, bytes: 0) }
        for box in top where box.type == "uuid" { header.note(.applicationData, bytes: box.length) }
        return header
    }

    private static func boxes(_ bytes: PhotoBytes, from start: Int, length: Int) -> [Box] {
        var found: [Box] = []
        var offset = start
        let end = min(start + length, bytes.count)
        while offset + 8 <= end, found.count < 4096, let size = bytes.u32(offset), let type = bytes.ascii(offset + 4, 4)
        {
            var (head, whole) = (8, size)
            if size == 1 { (head, whole) = (16, bytes.integer(offset + 8, width: 8) ?? 0) }
            if size == 0 { whole = end - offset }
            guard whole >= head, whole <= end - offset else { break }
            found.append(Box(type: type, start: offset + head, length: whole - head))
            offset += whole
        }
        return found
    }

    /// Items of type `Exif` and `mime` (XMP) are metadata; their amounts stand in the location box and are left out.
    private static func noteItems(_ bytes: PhotoBytes, _ meta: [Box], in header: inout PhotoHeader) {
        guard let information = meta.first(where: { $0.type == "iinf" }) else { return }
        let head = bytes.u8(information.start) == 0 ? 6 : 8
        guard information.length >= head else { return }
        for entry in boxes(bytes, from: information.start + head, length: information.length - head)
        where entry.type == "infe" {
            let version = bytes.u8(entry.start) ?? 0
            guard version >= 2, let type = bytes.ascii(entry.start + (version == 2 ? 8 : 10), 4) else { continue }
            switch type {
            case "Exif": header.note(.exif, bytes: 0)
            case "mime", "uri ": header.note(.xmp, bytes: 0)
            default: break
            }
        }
        let thumbnails = meta.first { $0.type == "iref" }.map { box in
            boxes(bytes, from: box.start + 4, length: max(0, box.length - 4)).filter { $0.type == "thmb" }.count
        }
        if let thumbnails, thumbnails > 0 { header.note(.thumbnail, bytes: 0, count: thumbnails) }
    }

    /// The size of the primary item; of the largest item when the file does not say which that is.
    private static func readSize(_ bytes: PhotoBytes, _ meta: [Box], into header: inout PhotoHeader) {
        guard let properties = meta.first(where: { $0.type == "iprp" }) else { return }
        let parts = boxes(bytes, from: properties.start, length: properties.length)
        guard let container = parts.first(where: { $0.type == "ipco" }) else { return }
        let all = boxes(bytes, from: container.start, length: container.length)
        let own = primaryProperties(bytes, meta, parts)
        let used = own.isEmpty ? all : own.compactMap { $0 > 0 && $0 <= all.count ? all[$0 - 1] : nil }
        for property in used {
            switch property.type {
            case "ispe":
                let (width, height) = (bytes.u32(property.start + 4) ?? 0, bytes.u32(property.start + 8) ?? 0)
                // Two numbers of 32 bits: their product fits, but only without a sign.
                let isLarger = UInt(width) * UInt(height) > UInt(header.width) * UInt(header.height)
                if isLarger { (header.width, header.height) = (width, height) }
            case "irot": header.orientation = [1, 8, 3, 6][(bytes.u8(property.start) ?? 0) & 3]
            case "colr":
                header.note(.colourProfile, bytes: property.length)
                header.needsColourConversion = true
            default: break
            }
        }
    }

    /// Numbers (from 1) of the primary item's properties.
    private static func primaryProperties(_ bytes: PhotoBytes, _ meta: [Box], _ parts: [Box]) -> [Int] {
        guard let primary = meta.first(where: { $0.type == "pitm" }),
            let links = parts.first(where: { $0.type == "ipma" })
        else { return [] }
        let item = bytes.integer(primary.start + 4, width: bytes.u8(primary.start) == 0 ? 2 : 4)
        let idWidth = (bytes.u8(links.start) ?? 0) < 1 ? 2 : 4
        let isWide = (bytes.u8(links.start + 3) ?? 0) & 1 == 1
        let end = links.start + links.length
        var offset = links.start + 8
        for _ in 0..<min(bytes.u32(links.start + 4) ?? 0, 65536) where offset < end {
            guard let id = bytes.integer(offset, width: idWidth), let count = bytes.u8(offset + idWidth) else { break }
            offset += idWidth + 1
            let width = isWide ? 2 : 1
            if id == item {
                // The highest bit only says that the property is essential.
                return (0..<count).compactMap { bytes.integer(offset + $0 * width, width: width) }
                    .map { $0 & (isWide ? 0x7FFF : 0x7F) }
            }
            offset += count * width
        }
        return []
    }
}
