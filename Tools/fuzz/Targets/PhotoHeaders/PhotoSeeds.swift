/// The least of a picture in each format, with metadata.
enum PhotoSeeds {
    static var all: [[UInt8]] { [jpeg, png, webp, heic, exif, bigTIFF, grey] }

    private static func big(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }
    private static func big(_ number: UInt16) -> [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }
    private static func little<T: FixedWidthInteger>(_ number: T) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian, Array.init)
    }

    private static var jpeg: [UInt8] {
        func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
            [0xFF, marker] + big(UInt16(content.count + 2)) + content
        }
        let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1])
        return [0xFF, 0xD8] + segment(0xE1, Array("Exif\0\0".utf8) + exif) + segment(0xFE, [65]) + profile
            + segment(0xED, Array("Photoshop 3.0\u{0}8BIM\u{4}\u{4}".utf8)) + segment(0xC0, [8, 0, 4, 0, 4, 3])
            + segment(0xDA, [1]) + [1, 0xFF, 0, 2, 0xFF, 0xD9, 7]
    }

    private static var png: [UInt8] {
        func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
            big(UInt32(content.count)) + Array(type.utf8) + content + [0, 0, 0, 0]
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(UInt32(4)) + big(UInt32(4)) + [8, 6, 0, 0, 0]) + chunk("eXIf", exif)
            + chunk("tEXt", Array("Raw profile type exif".utf8)) + chunk("IDAT", [1]) + chunk("IEND", [])
    }

    private static var webp: [UInt8] {
        func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
            Array(type.utf8) + little(UInt32(content.count)) + content + (content.count % 2 == 1 ? [0] : [])
        }
        let chunks =
            chunk("VP8X", [0x18, 0, 0, 0, 3, 0, 0, 3, 0, 0]) + chunk("VP8L", [0x2F, 3, 0xC0, 0, 0])
            + chunk("EXIF", exif) + chunk("XMP ", [1])
        return Array("RIFF".utf8) + little(UInt32(chunks.count + 4)) + Array("WEBP".utf8) + chunks
    }

    private static var heic: [UInt8] {
        func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
            big(UInt32(content.count + 8)) + Array(type.utf8) + content
        }
        let items = box("iinf", [0, 0, 0, 0, 0, 1] + box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array("Exif".utf8)))
        let properties = box("ipco", box("ispe", [0, 0, 0, 0] + big(UInt32(4)) + big(UInt32(4))) + box("irot", [1]))
        let links = box("ipma", [0, 0, 0, 0] + big(UInt32(1)) + [0, 1, 2, 0x81, 0x02])
        let meta =
            box("pitm", [0, 0, 0, 0, 0, 1]) + items + box("iref", [0, 0, 0, 0] + box("thmb", [0, 2]))
            + box("iprp", properties + links)
        return box("ftyp", Array("heic".utf8) + [0, 0, 0, 0] + Array("mif1".utf8)) + box("meta", [0, 0, 0, 0] + meta)
            + box("moov", [])
    }

    /// A TIFF file or EXIF block of two directories, the first with a size, an orientation, a maker note and a place.
    private static var exif: [UInt8] {
        func entry(_ tag: UInt16, _ type: UInt16, _ value: UInt32) -> [UInt8] {
            little(tag) + little(type) + little(UInt32(1)) + little(value)
        }
        let first =
            [5, 0] + entry(0x100, 4, 4) + entry(0x101, 4, 4) + entry(0x112, 3, 6) + entry(0x8769, 4, 74)
            + entry(0x8825, 4, 92)
        let inner = [1, 0] + entry(0x927C, 7, 0x41) + [0, 0, 0, 0]
        let place = [1, 0] + entry(1, 2, 0x4E) + [0, 0, 0, 0]
        return Array("II*\0".utf8) + [8, 0, 0, 0] + first + [110, 0, 0, 0] + inner + place + [1, 0]
            + entry(0x202, 4, 10) + [0, 0, 0, 0]
    }

    private static var bigTIFF: [UInt8] {
        func entry(_ tag: UInt16, _ value: UInt64) -> [UInt8] {
            little(tag) + little(UInt16(16)) + little(UInt64(1)) + little(value)
        }
        let entries = [entry(0x100, 4), entry(0x101, 4), entry(0x202, 9)].flatMap { $0 }
        return Array("II+\0".utf8) + [8, 0, 0, 0] + little(UInt64(16)) + little(UInt64(3)) + entries
            + little(UInt64(0))
    }

    private static var grey: [UInt8] {
        Array("P5\n40 40\n255\n".utf8) + (0..<1600).map { UInt8(truncatingIfNeeded: $0) }
    }
}
