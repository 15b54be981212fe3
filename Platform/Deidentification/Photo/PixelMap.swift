import Foundation

/// Raw pixels in a binary portable map (P5 or P6, 8 bits), as the sandbox's decoder writes them.
enum PixelMap {
    /// Blacks out boxes in the file.
    ///
    /// - Throws: `PhotoFailure.damaged` when the file is not what its header says.
    static func black(out boxes: [MaskBox], inFileAt path: String) throws {
        let url = URL(fileURLWithPath: path)
        var data = try Data(contentsOf: url)
        guard let header = header(of: data), data.count >= header.start + header.width * header.height * header.channels
        else { throw PhotoFailure.damaged }
        for box in boxes {
            let left = clamp(Int((box.x * Double(header.width)).rounded(.down)), header.width)
            let right = clamp(Int(((box.x + box.width) * Double(header.width)).rounded(.up)), header.width)
            let top = clamp(Int((box.y * Double(header.height)).rounded(.down)), header.height)
            let bottom = clamp(Int(((box.y + box.height) * Double(header.height)).rounded(.up)), header.height)
            guard left < right, top < bottom else { continue }
            for row in top..<bottom {
                let start = header.start + (row * header.width + left) * header.channels
                data.resetBytes(in: start..<start + (right - left) * header.channels)
            }
        }
        try data.write(to: url)
    }

    private static func clamp(_ value: Int, _ limit: Int) -> Int { max(0, min(value, limit)) }

    private static func header(of data: Data) -> (width: Int, height: Int, channels: Int, start: Int)? {
        guard data.count > 8, data[0] == UInt8(ascii: "P") else { return nil }
        let channels = data[1] == UInt8(ascii: "6") ? 3 : data[1] == UInt8(ascii: "5") ? 1 : 0
        guard channels > 0 else { return nil }
        var numbers: [Int] = []
        var position = 2
        while numbers.count < 3, position < min(data.count, 512) {
            let byte = data[position]
            if byte == UInt8(ascii: "#") {
                while position < data.count, data[position] != 10 { position += 1 }
            } else if (48...57).contains(byte) {
                var number = 0
                while position < data.count, (48...57).contains(data[position]), number < 1_000_000 {
                    number = number * 10 + Int(data[position] - 48)
                    position += 1
                }
                numbers.append(number)
                if numbers.count < 3 { continue }
            }
            position += 1
        }
        guard numbers.count == 3, numbers[2] == 255 else { return nil }
        return (numbers[0], numbers[1], channels, position)
    }
}
