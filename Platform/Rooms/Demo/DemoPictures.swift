import Foundation

/// What a drawn picture shows.
package enum DemoPicture: Sendable {
    case none, rash, ulcer, smear, scan

    /// The bytes of its file; nil for none.
    package func file(seed: Int) -> [UInt8]? {
        switch self {
        case .none: nil
        case .scan: DemoScan.file(shade: Double(seed) / 20)
        default: DemoPictures.png(self, seed: UInt64(seed + 11))
        }
    }
}

/// Pictures that the program draws itself, so that the demonstration shows nobody's skin, blood or lungs.
package enum DemoPictures {
    /// A PNG of 96 by 72 pixels in one colour, for what needs a picture and does not look at it.
    package static func plain() -> [UInt8] {
        let row = [UInt8(0)] + Array(repeating: [200, 170, 140], count: 96).joined()
        return PNGWriter.file(width: 96, height: 72, rows: Array(Array(repeating: row, count: 72).joined()))
    }

    /// A PNG of a drawn finding, 900 x 675 pixels.
    package static func png(_ picture: DemoPicture, seed: UInt64) -> [UInt8] {
        let (width, height) = (900, 675)
        var random = Seeded(seed)
        let spots = (0..<(picture == .smear ? 90 : 34)).map { _ in
            (x: random.unit() * 0.7 + 0.15, y: random.unit() * 0.6 + 0.2, radius: random.unit() * 0.02 + 0.012)
        }
        let nearest = distances(to: spots, width, height)
        var rows = [UInt8]()
        rows.reserveCapacity((width * 3 + 1) * height)
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                let (u, v) = (Double(x) / Double(width), Double(y) / Double(height))
                let (red, green, blue) = color(picture, u, v, nearest[y * width + x])
                rows.append(UInt8(max(0, min(255, red + random.unit() * 8 - 4))))
                rows.append(UInt8(max(0, min(255, green + random.unit() * 8 - 4))))
                rows.append(UInt8(max(0, min(255, blue + random.unit() * 8 - 4))))
            }
        }
        return PNGWriter.file(width: width, height: height, rows: rows)
    }

    private typealias Spot = (x: Double, y: Double, radius: Double)

    /// For each pixel, how many radii it is from the nearest spot; 9 where none is near enough to be seen.
    private static func distances(to spots: [Spot], _ width: Int, _ height: Int) -> [Double] {
        var nearest = [Double](repeating: 9, count: width * height)
        for spot in spots {
            let reach = spot.radius * 1.7
            let columns = pixels(spot.x, reach, width)
            for y in pixels(spot.y, reach / 0.75, height) {
                for x in columns {
                    let (u, v) = (Double(x) / Double(width), Double(y) / Double(height))
                    let distance = hypot(u - spot.x, (v - spot.y) * 0.75) / spot.radius
                    if distance < nearest[y * width + x] { nearest[y * width + x] = distance }
                }
            }
        }
        return nearest
    }

    private static func pixels(_ middle: Double, _ reach: Double, _ count: Int) -> Range<Int> {
        let size = Double(count)
        return max(0, Int((middle - reach) * size))..<min(count, Int((middle + reach) * size) + 2)
    }

    private static func color(
        _ picture: DemoPicture, _ u: Double, _ v: Double, _ nearest: Double
    ) -> (Double, Double, Double) {
        switch picture {
        case .smear:
            if nearest < 0.35 { return (96, 60, 150) }
            return nearest < 1 ? (226, 160, 168) : (244, 236, 226)
        case .ulcer:
            let distance = hypot(u - 0.5, (v - 0.5) * 0.75) / 0.18
            if distance < 0.7 { return (150, 40, 44) }
            return distance < 1 ? (206, 120, 104) : (222, 178, 150)
        default:
            if nearest < 0.8 { return (236, 214, 190) }
            return nearest < 1.6 ? (206, 96, 88) : (224 - 20 * v, 182 - 18 * v, 156 - 16 * v)
        }
    }

    /// A small source of numbers that gives the same picture for the same seed.
    struct Seeded {
        private var state: UInt64
        init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
        mutating func unit() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) / Double(1 << 53)
        }
    }
}

/// PNG (W3C, third edition) with stored, uncompressed data: enough for pictures that are re-encoded at once.
enum PNGWriter {
    static func file(width: Int, height: Int, rows: [UInt8]) -> [UInt8] {
        var header = big(UInt32(width)) + big(UInt32(height))
        header += [8, 2, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
            + chunk("IDAT", stored(rows)) + chunk("IEND", [])
    }

    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = [0x78, 0x01]
        var position = 0
        while position < bytes.count {
            let size = min(65_535, bytes.count - position)
            output.append(position + size == bytes.count ? 1 : 0)
            output += [UInt8(size & 255), UInt8(size >> 8), UInt8(~size & 255), UInt8((~size >> 8) & 255)]
            output += bytes[position..<position + size]
            position += size
        }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return output + big(b << 16 | a)
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return big(UInt32(data.count)) + body + big(crc(body))
    }

    private static func big(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 255)] ^ ($0 >> 8) }
    }
}
