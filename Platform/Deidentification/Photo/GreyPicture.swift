/// Grey values of 8 bits, as a binary PGM file of netpbm has them.
struct GreyPicture {
    let width: Int
    let height: Int
    private let pixels: ArraySlice<UInt8>

    /// Reads the three numbers of the header and exactly the pixels that they promise.
    init?(pgm bytes: [UInt8]) {
        guard bytes.starts(with: Array("P5".utf8)) else { return nil }
        var numbers: [Int] = []
        var offset = 2
        while numbers.count < 3 {
            while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
            var number = 0
            let start = offset
            while offset < bytes.count, offset - start < 6, (48...57).contains(bytes[offset]) {
                number = number * 10 + Int(bytes[offset]) - 48
                offset += 1
            }
            guard offset > start, offset < bytes.count, Self.isSpace(bytes[offset]) else { return nil }
            numbers.append(number)
        }
        offset += 1
        guard numbers[0] > 0, numbers[1] > 0, numbers[2] == 255, bytes.count - offset == numbers[0] * numbers[1]
        else { return nil }
        width = numbers[0]
        height = numbers[1]
        pixels = bytes[offset...]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    func brightness() -> Double {
        pixels.withUnsafeBufferPointer { values in
            var sum = 0
            for value in values { sum += Int(value) }
            return Double(sum) / Double(max(1, values.count))
        }
    }

    /// The variance of the Laplacian that nine in ten of the tiles, eight across and eight down, do not reach.
    func sharpness() -> Double {
        let side = 8
        guard width >= 4 * side, height >= 4 * side else { return 0 }
        var variances: [Double] = []
        for row in 0..<side {
            for column in 0..<side {
                variances.append(
                    laplacianVariance(
                        columns: max(1, column * width / side)..<min(width - 1, (column + 1) * width / side),
                        rows: max(1, row * height / side)..<min(height - 1, (row + 1) * height / side)))
            }
        }
        return variances.sorted()[side * side * 9 / 10]
    }

    private func laplacianVariance(columns: Range<Int>, rows: Range<Int>) -> Double {
        pixels.withUnsafeBufferPointer { values in
            var (sum, squares) = (0, 0)
            for y in rows {
                let row = y * width
                for x in columns {
                    let place = row + x
                    let edge =
                        Int(values[place - 1]) + Int(values[place + 1]) + Int(values[place - width])
                        + Int(values[place + width]) - 4 * Int(values[place])
                    sum += edge
                    squares += edge * edge
                }
            }
            let count = Double(columns.count * rows.count)
            let mean = Double(sum) / count
            return Double(squares) / count - mean * mean
        }
    }
}
