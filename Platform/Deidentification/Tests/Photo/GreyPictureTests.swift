import Testing

@testable import Deidentification

@Suite struct GreyPictureTests {
    /// A binary PGM file; the header's spaces are what netpbm writes.
    static func pgm(_ width: Int, _ height: Int, _ value: (Int, Int) -> UInt8) -> [UInt8] {
        var bytes = Array("P5\n\(width) \(height)\n255\n".utf8)
        bytes.reserveCapacity(bytes.count + width * height)
        for y in 0..<height {
            for x in 0..<width { bytes.append(value(x, y)) }
        }
        return bytes
    }

    @Test("the pixels are those after the header, whatever their values")
    func pixels() throws {
        // 10 and 32 are also what ends a number of the header.
        let picture = try #require(GreyPicture(pgm: Self.pgm(2, 3) { x, _ in x == 0 ? 10 : 32 }))
        #expect((picture.width, picture.height) == (2, 3))
        #expect(picture.brightness() == 21)
        #expect(GreyPicture(pgm: Array("P5 \t2\r\n 1\n255\n".utf8) + [0, 200])?.brightness() == 100)
    }

    @Test("what is no binary PGM of eight bits is refused")
    func garbage() {
        let samples = [
            "", "P", "P5", "P5 ", "P5\n2", "P5\n2 2", "P5\n2 2\n255", "P2\n2 2\n255\n1 2 3 4", "P6\n2 2\n255\nabcd",
            "P5\n2 2\n65535\nabcdefgh", "P5\n2 2\n15\nabcd", "P5\n0 2\n255\n", "P5\n2 0\n255\n", "P5\n-2 2\n255\nabcd",
            "P5\n2x2 255\nabcd", "P5\n1000000 1000000\n255\nabcd", "P5\n99999999999999999999 1\n255\nabcd",
            "P5\n2 2\n255abcd", "GIF89a", "\u{FF}\u{D8}",
        ]
        for sample in samples { #expect(GreyPicture(pgm: Array(sample.utf8)) == nil, "\(sample)") }
    }

    @Test("a picture that is cut off anywhere is refused, and so is one with bytes behind it")
    func cutOff() {
        let whole = Self.pgm(40, 40) { x, y in UInt8((x * y) % 251) }
        #expect(GreyPicture(pgm: whole) != nil)
        for count in 0..<whole.count { #expect(GreyPicture(pgm: Array(whole[..<count])) == nil) }
        #expect(GreyPicture(pgm: whole + [0]) == nil)
    }

    @Test("plain ground has no edges, stripes have them, and soft stripes fewer")
    func sharpness() throws {
        let plain = try #require(GreyPicture(pgm: Self.pgm(160, 160) { _, _ in 90 }))
        let ramp = try #require(GreyPicture(pgm: Self.pgm(160, 160) { x, _ in UInt8(x) }))
        let soft = try #require(GreyPicture(pgm: Self.pgm(160, 160) { x, _ in UInt8(abs(x % 40 - 20) * 5) }))
        let hard = try #require(GreyPicture(pgm: Self.pgm(160, 160) { x, _ in x / 4 % 2 == 0 ? 0 : 255 }))
        #expect(plain.sharpness() == 0 && ramp.sharpness() == 0)
        #expect(soft.sharpness() > 0 && hard.sharpness() > 100 * soft.sharpness())
    }

    @Test("one sharp tenth of the picture is enough, and less is not")
    func sharpPart() throws {
        func picture(sharpTiles: Int) -> GreyPicture? {
            GreyPicture(
                pgm: Self.pgm(320, 320) { x, y in
                    y / 40 * 8 + x / 40 < sharpTiles ? (x + y) / 4 % 2 == 0 ? 20 : 220 : 120
                })
        }
        #expect(try #require(picture(sharpTiles: 8)).sharpness() > 1000)
        // The edge of a sharp part also shows in the tiles beside it.
        #expect(try #require(picture(sharpTiles: 1)).sharpness() == 0)
    }

    @Test("a picture with too few pixels for tiles has no sharpness, and nothing traps")
    func tiny() throws {
        for side in [1, 2, 3, 31] {
            #expect(try #require(GreyPicture(pgm: Self.pgm(side, side) { x, _ in UInt8(x * 8) })).sharpness() == 0)
            _ = try #require(GreyPicture(pgm: Self.pgm(side, 900) { x, _ in UInt8(x) })).sharpness()
        }
        #expect(try #require(GreyPicture(pgm: Self.pgm(32, 32) { x, y in (x + y) % 2 == 0 ? 0 : 255 })).sharpness() > 0)
    }
}
