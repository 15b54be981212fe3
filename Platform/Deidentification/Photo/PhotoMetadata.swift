import Foundation

/// Which kinds of metadata blocks a picture's container holds. It reads structure only, never a value, and stops at the
/// first thing that is out of order: nothing of the container survives in any case.
enum PhotoMetadata {
    static func blocks(in data: Data, _ format: PhotoFormat) -> [String: Int] {
        var found: [String: Int] = [:]
        switch format {
        case .jpeg: jpeg(data, &found)
        case .png: png(data, &found)
        case .webp: webp(data, &found)
        case .tiff: exif(data, 0, &found)
        case .heic: heic(data, &found)
        }
        return found
    }

    private static func note(_ kind: String, _ found: inout [String: Int]) { found[kind, default: 0] += 1 }

    private static func jpeg(_ data: Data, _ found: inout [String: Int]) {
        var position = 2
        while position + 4 <= data.count, data[position] == 0xFF {
            let marker = data[position + 1]
            if marker == 0xDA || marker == 0xD9 { return }
            let length = Int(data[position + 2]) << 8 | Int(data[position + 3])
            guard length >= 2, position + 2 + length <= data.count else { return }
            let content = position + 4..<position + 2 + length
            switch marker {
            case 0xE1 where has("Exif\0\0", data, content):
                note("EXIF", &found)
                exif(data.subdata(in: content.lowerBound + 6..<content.upperBound), 0, &found)
            case 0xE1: note("XMP", &found)
            case 0xE2: note(has("ICC_PROFILE", data, content) ? "ICC" : "APP2", &found)
            case 0xED: note("IPTC", &found)
            case 0xFE: note("comment", &found)
            case 0xE3...0xEF: note("APP\(marker - 0xE0)", &found)
            default: break
            }
            position += 2 + length
        }
    }

    private static func has(_ text: String, _ data: Data, _ range: Range<Int>) -> Bool {
        let bytes = Array(text.utf8)
        guard range.count >= bytes.count else { return false }
        return Array(data[range.lowerBound..<range.lowerBound + bytes.count]) == bytes
    }

    private static func png(_ data: Data, _ found: inout [String: Int]) {
        let kinds = ["tEXt": "text", "iTXt": "text", "zTXt": "text", "eXIf": "EXIF", "iCCP": "ICC", "tIME": "time"]
        var position = 8
        while position + 12 <= data.count {
            let length = data[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let name = String(decoding: data[position + 4..<position + 8], as: UTF8.self)
            if let kind = kinds[name] { note(kind, &found) }
            if name == "IEND" || length > data.count { return }
            position += 12 + length
        }
    }

    private static func webp(_ data: Data, _ found: inout [String: Int]) {
        let kinds = ["EXIF": "EXIF", "XMP ": "XMP", "ICCP": "ICC"]
        var position = 12
        while position + 8 <= data.count {
            let name = String(decoding: data[position..<position + 4], as: UTF8.self)
            let length = data[position + 4..<position + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            if let kind = kinds[name] { note(kind, &found) }
            if length > data.count { return }
            position += 8 + length + length % 2
        }
    }

    /// Items of a HEIF container are named by four letters in `infe` boxes.
    private static func heic(_ data: Data, _ found: inout [String: Int]) {
        let head = data.prefix(64 * 1024)
        if head.range(of: Data("Exif".utf8)) != nil { note("EXIF", &found) }
        if head.range(of: Data("application/rdf+xml".utf8)) != nil { note("XMP", &found) }
        if head.range(of: Data("colrprof".utf8)) != nil { note("ICC", &found) }
    }

    /// The directories of a TIFF structure (TIFF 6.0, section 2; Exif 2.32, section 4.6).
    private static func exif(_ data: Data, _ depth: Int, _ found: inout [String: Int]) {
        let data = Data(data)
        guard data.count > 8 else { return }
        let little = data[0] == 0x49
        func number(_ position: Int, _ bytes: Int) -> Int? {
            guard position >= 0, position + bytes <= data.count else { return nil }
            let part = data[position..<position + bytes]
            return (little ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        let kinds = [
            0x8825: "GPS", 0x927C: "maker note", 0x8769: "EXIF fields", 0x02BC: "XMP", 0x83BB: "IPTC", 0x8649: "Photoshop",
            0x8773: "ICC", 0x0201: "thumbnail", 0x010F: "camera", 0x0110: "camera", 0x013B: "author", 0x010E: "description",
            0x8298: "copyright", 0x9286: "comment", 0x0132: "time",
        ]
        var waiting = [number(4, 4)].compactMap { $0 }
        var visited: Set<Int> = []
        while let start = waiting.popLast(), visited.count < 32 {
            guard visited.insert(start).inserted, let count = number(start, 2), count <= 512 else { continue }
            for index in 0..<count {
                let entry = start + 2 + index * 12
                guard let tag = number(entry, 2), let value = number(entry + 8, 4) else { break }
                if let kind = kinds[tag] { note(kind, &found) }
                if tag == 0x8769 { waiting.append(value) }
            }
            if let next = number(start + 2 + count * 12, 4), next != 0 { waiting.append(next) }
        }
    }
}
