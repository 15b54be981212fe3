/// Walks the directories of a TIFF file or of an EXIF block, which has the same form (TIFF 6.0, section 2; BigTIFF).
enum TIFFHeader {
    private struct Entry {
        let tag: Int
        let count: Int
        let size: Int
        /// Where the value stands.
        let offset: Int
        /// The first number of the value, when it is a short or a long.
        let number: Int?
    }

    private struct Directory {
        var entries: [Entry] = []
        var next = 0

        subscript(_ tag: Int) -> Entry? { entries.first { $0.tag == tag } }
    }

    static func read(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoHeader {
        var header = PhotoHeader(format: .tiff)
        guard let layout = Layout(bytes), let first = directory(bytes, at: layout.first, layout) else { throw .damaged }
        header.width = first[0x100]?.number ?? 0
        header.height = first[0x101]?.number ?? 0
        header.channels = min(first[0x115]?.number ?? 1, 1 << 16)
        header.bytesPerSample = min(((first[0x102]?.number ?? 8) + 7) / 8, 8)
        if let profile = first[0x8773] {
            header.note(.colourProfile, bytes: profile.size)
            header.needsColourConversion = true
        }
        if let xmp = first[0x2BC] { header.note(.xmp, bytes: xmp.size) }
        if let iptc = first[0x83BB] { header.note(.iptc, bytes: iptc.size) }
        if let photoshop = first[0x8649] { header.note(.photoshop, bytes: photoshop.size) }
        let words = first.entries.filter { textTags.contains($0.tag) }
        if !words.isEmpty { header.note(.text, bytes: words.map(\.size).reduce(0, +), count: words.count) }
        noteOrientation(first, in: &header)
        noteInner(bytes, first, layout, isFile: true, in: &header)
        noteFurther(bytes, first, layout, kind: .otherPictures, in: &header)
        return header
    }

    /// Notes what an EXIF block holds.
    ///
    /// A broken block is still removed, so it is no error.
    static func noteExif(_ bytes: PhotoBytes, in header: inout PhotoHeader) {
        guard let layout = Layout(bytes), let first = directory(bytes, at: layout.first, layout) else { return }
        noteOrientation(first, in: &header)
        noteInner(bytes, first, layout, isFile: false, in: &header)
        noteFurther(bytes, first, layout, kind: .thumbnail, in: &header)
    }

    private static func noteOrientation(_ first: Directory, in header: inout PhotoHeader) {
        if let value = first[0x112]?.number, (1...8).contains(value) { header.orientation = value }
    }

    private static func noteInner(
        _ bytes: PhotoBytes, _ first: Directory, _ layout: Layout, isFile: Bool, in header: inout PhotoHeader
    ) {
        if let place = first[0x8769]?.number, let exif = directory(bytes, at: place, layout) {
            if isFile { header.note(.exif, bytes: exif.entries.map(\.size).reduce(0, +)) }
            if let note = exif[0x927C] { header.note(.makerNote, bytes: note.size) }
            if let comment = exif[0x9286] { header.note(.comment, bytes: comment.size) }
        }
        if let place = first[0x8825]?.number, let gps = directory(bytes, at: place, layout), !gps.entries.isEmpty {
            header.note(.gps, bytes: gps.entries.map(\.size).reduce(0, +), count: gps.entries.count)
        }
    }

    private static func noteFurther(
        _ bytes: PhotoBytes, _ first: Directory, _ layout: Layout, kind: MetadataKind, in header: inout PhotoHeader
    ) {
        var seen: Set<Int> = [layout.first]
        var place = first.next
        while place != 0, seen.count < 64, seen.insert(place).inserted, let more = directory(bytes, at: place, layout) {
            header.note(kind, bytes: more[0x202]?.number ?? 0)
            place = more.next
        }
    }

    /// Description, make, model, software, date, artist, computer, copyright, Windows fields, scanner's own.
    private static let textTags: Set<Int> = [
        0x10D, 0x10E, 0x10F, 0x110, 0x11D, 0x131, 0x132, 0x13B, 0x13C, 0x8298, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F,
    ]

    private struct Layout {
        let little: Bool
        let big: Bool
        let first: Int

        init?(_ bytes: PhotoBytes) {
            guard bytes.has("II", at: 0) || bytes.has("MM", at: 0) else { return nil }
            little = bytes.has("II", at: 0)
            switch bytes.u16(2, little: little) {
            case 42: big = false
            case 43: big = true
            default: return nil
            }
            guard let place = bytes.integer(big ? 8 : 4, width: big ? 8 : 4, little: little) else { return nil }
            first = place
        }
    }

    private static func directory(_ bytes: PhotoBytes, at place: Int, _ layout: Layout) -> Directory? {
        let (head, step, word) = layout.big ? (8, 20, 8) : (2, 12, 4)
        guard place >= 8, let count = bytes.integer(place, width: head, little: layout.little), count <= 4096 else {
            return nil
        }
        var directory = Directory()
        for index in 0..<count {
            guard let entry = entry(bytes, at: place + head + index * step, layout) else { return directory }
            directory.entries.append(entry)
        }
        directory.next = bytes.integer(place + head + count * step, width: word, little: layout.little) ?? 0
        return directory
    }

    private static func entry(_ bytes: PhotoBytes, at place: Int, _ layout: Layout) -> Entry? {
        let word = layout.big ? 8 : 4
        guard let tag = bytes.u16(place, little: layout.little), let type = bytes.u16(place + 2, little: layout.little),
            let count = bytes.integer(place + 4, width: word, little: layout.little)
        else { return nil }
        let width = type < widths.count ? widths[type] : 0
        let (size, overflow) = count.multipliedReportingOverflow(by: width)
        guard !overflow, size <= bytes.count else { return Entry(tag: tag, count: 0, size: 0, offset: 0, number: nil) }
        let inline = place + 4 + word
        let offset = size <= word ? inline : bytes.integer(inline, width: word, little: layout.little) ?? 0
        let isNumber = [1, 3, 4, 13, 16, 18].contains(type) && count > 0
        let number = isNumber ? bytes.integer(offset, width: width, little: layout.little) : nil
        return Entry(tag: tag, count: count, size: size, offset: offset, number: number)
    }

    /// Bytes of a value by its type number (TIFF 6.0, section 2; 13 and 16 to 18 from later notes).
    private static let widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8]
}
