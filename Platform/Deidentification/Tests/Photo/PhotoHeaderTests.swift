import Foundation
import Testing

@testable import Deidentification

@Suite struct PhotoHeaderTests {
    @Test("headers of broken files end in an answer or a failure, never in a crash")
    func brokenHeaders() async throws {
        let pictures = try Pictures()
        try await withPictureFolder { folder in
            for ending in ["jpg", "png", "webp", "tif", "heic"] {
                let path = try await pictures.draw("in.\(ending)", width: 64, height: 48, in: folder)
                if ending == "jpg" { try Pictures.spoil(path, orientation: 3) }
                let whole = [UInt8](try Data(contentsOf: URL(filePath: path))).prefix(3000)
                var generator = SplitMix(state: 7)
                for _ in 0..<300 {
                    var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
                    for _ in 0..<4 where !bytes.isEmpty {
                        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                            in: 0...255, using: &generator)
                    }
                    do throws(PhotoFailure) {
                        let header = try PhotoHeader.read(PhotoBytes(bytes))
                        #expect(header.width > 0 && header.height > 0)
                    } catch {
                        #expect(!error.code.isEmpty)
                    }
                }
            }
        }
    }

    @Test("a directory that points at itself ends")
    func loops() throws {
        let looped: [UInt8] = Array("II*\0".utf8) + [8, 0, 0, 0, 0, 0, 8, 0, 0, 0]
        #expect(throws: PhotoFailure.damaged) { try PhotoHeader.read(PhotoBytes(looped)) }
    }

    @Test("a HEIF file that promises more pixels than a number can count is read, and refused for its size")
    func largestHEIF() throws {
        func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
            withUnsafeBytes(of: UInt32(content.count + 8).bigEndian, Array.init) + Array(type.utf8) + content
        }
        let most = [UInt8](repeating: 0xFF, count: 4)
        let sizes = box("ispe", [0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4]) + box("ispe", [0, 0, 0, 0] + most + most)
        let meta = box("meta", [0, 0, 0, 0] + box("iprp", box("ipco", sizes)))
        let header = try PhotoHeader.read(PhotoBytes(box("ftyp", Array("heic".utf8) + most) + meta))
        #expect(header.width == Int(UInt32.max) && header.height == header.width)
    }

    @Test(
        "pixels count by what they take once decoded",
        arguments: [(8, false, 3), (8, true, 4), (16, false, 6), (16, true, 8)])
    func weight(_ bits: UInt8, _ alpha: Bool, _ bytes: Int) throws {
        let picture = Pictures.bomb(width: 100, height: 10, bits: bits, alpha: alpha)
        #expect(try PhotoHeader.read(PhotoBytes(picture)).decodedBytes == 1000 * bytes)
    }

    @Test("text chunks of PNG are told by kind")
    func pngText() throws {
        func chunk(_ type: String, _ text: String) -> [UInt8] {
            let data = Array(text.utf8)
            return withUnsafeBytes(of: UInt32(data.count).bigEndian, Array.init) + Array(type.utf8) + data + [
                0, 0, 0, 0,
            ]
        }
        let plain = Pictures.bomb(width: 10, height: 10)
        var bytes: [UInt8] = Array(plain[..<33])
        bytes += chunk("tEXt", "Author\0x") + chunk("iTXt", "XML:com.adobe.xmp\0") + chunk("tIME", "1234567")
        bytes += chunk("eXIf", "") + chunk("prVt", "x") + Array(plain[33...]) + [1, 2, 3]
        let header = try PhotoHeader.read(PhotoBytes(bytes))
        let kinds = header.metadata.map(\.kind)
        #expect(kinds == [.exif, .xmp, .text, .time, .applicationData, .trailer])
    }
}

/// A small seeded generator, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
