import Foundation
import Sandbox
import Testing

@testable import Deidentification

@Suite struct PhotoQualityTests {
    /// Grey bars with hard edges, in tones from `low` to `high`.
    private static func bars(_ width: Int, _ height: Int, low: UInt8 = 40, high: UInt8 = 210) -> [UInt8] {
        GreyPictureTests.pgm(width, height) { x, y in (x / 7 + y / 9) % 2 == 0 ? low : high }
    }

    /// The same as a lens out of focus shows it: the mean of 25 by 25 pixels.
    private static func softBars(_ width: Int, _ height: Int) -> [UInt8] {
        let reach = 12
        func part(_ place: Int, _ period: Int) -> Double {
            let dark = (place - reach...place + reach).count { (($0 % (2 * period)) + 2 * period) / period % 2 == 0 }
            return Double(dark) / Double(2 * reach + 1)
        }
        let across = (0..<width).map { part($0, 7) }
        let down = (0..<height).map { part($0, 9) }
        return GreyPictureTests.pgm(width, height) { x, y in
            let low = across[x] * down[y] + (1 - across[x]) * (1 - down[y])
            return UInt8(40 * low + 210 * (1 - low))
        }
    }

    private func quality(_ pgm: [UInt8], _ width: Int = 4000, _ height: Int = 3000) throws -> PhotoQuality {
        try #require(PhotoQuality(pgm: pgm, width: width, height: height))
    }

    @Test("a sharp picture is fine, and the size it names is that of the full picture")
    func sharp() throws {
        let quality = try quality(Self.bars(1280, 960))
        #expect(quality.verdict == .fine)
        #expect((quality.width, quality.height) == (4000, 3000))
        #expect(abs(quality.brightness - 125) < 3)
    }

    @Test("a picture out of focus is blurred")
    func blurred() throws {
        let quality = try quality(Self.softBars(1280, 960))
        #expect(quality.sharpness > 0 && quality.sharpness < PhotoQuality.leastSharpness)
        #expect(quality.verdict == .blurred)
    }

    @Test("a picture in the dark is too dark, sharp or not")
    func dark() throws {
        #expect(try quality(Self.bars(1280, 960, low: 0, high: 50)).verdict == .tooDark)
        #expect(try quality(GreyPictureTests.pgm(640, 480) { _, _ in 5 }).verdict == .tooDark)
    }

    @Test("a tiny picture is too small, whatever else it is", arguments: [(479, 4000), (4000, 479), (1, 1)])
    func tiny(width: Int, height: Int) throws {
        #expect(try quality(Self.bars(320, 240), width, height).verdict == .tooSmall)
        #expect(try quality(GreyPictureTests.pgm(64, 64) { _, _ in 0 }, width, height).verdict == .tooSmall)
    }

    @Test("each limit itself is enough")
    func limits() {
        func verdict(_ side: Int, _ sharpness: Double, _ brightness: Double) -> PhotoQuality.Verdict {
            PhotoQuality(width: side, height: 5000, sharpness: sharpness, brightness: brightness).verdict
        }
        let (side, sharp, bright) = (
            PhotoQuality.smallestSide, PhotoQuality.leastSharpness, PhotoQuality.leastBrightness
        )
        #expect(verdict(side, sharp, bright) == .fine)
        #expect(verdict(side, sharp.nextDown, bright) == .blurred)
        #expect(verdict(side, sharp, bright.nextDown) == .tooDark)
        #expect(verdict(side - 1, sharp, bright) == .tooSmall)
    }

    @Test("garbage and pictures that are cut off are not judged")
    func garbage() {
        let whole = Self.bars(64, 64)
        for bytes in [[], Array("no picture".utf8), Array(whole.dropLast()), whole + [0], Array(whole.prefix(9))] {
            #expect(PhotoQuality(pgm: bytes, width: 64, height: 64) == nil)
        }
    }

    @Test("what cleaning says of drawn photos: fine, blurred, too dark, too small")
    func cleaned() async throws {
        let sandbox = try Sandbox.locate()
        let cleaner = PhotoCleaner(sandbox: sandbox)
        let draw = """
            vips gaussnoise /tmp/n.v 200 150 --mean 128 --sigma 60 --seed 13
            vips zoom /tmp/n.v /tmp/z.v 8 8
            vips cast /tmp/z.v /tmp/u.v uchar
            vips copy /tmp/u.v '/out/fine.png'
            vips gaussblur /tmp/u.v '/out/blurred.jpg[Q=90]' 14
            vips linear /tmp/u.v '/out/tooDark.jpg[Q=90]' 0.1 0 --uchar
            vips extract_area /tmp/u.v '/out/tooSmall.png' 0 0 700 400
            """
        try await withPictureFolder { folder in
            #expect(try await sandbox.run("sh", ["-e", "-c", draw], outputs: .all(into: folder)).succeeded)
            for name in ["fine.png", "blurred.jpg", "tooDark.jpg", "tooSmall.png"] {
                let photo = try await cleaner.clean(fileAt: "\(folder)/\(name)", into: folder)
                let quality = try #require(photo.report.quality)
                #expect(name.hasPrefix(quality.verdict.rawValue), "\(name) \(quality)")
                #expect((quality.width, quality.height) == (photo.report.width, photo.report.height))
            }
        }
    }

    @Test("a report from before the quality was measured can still be read")
    func oldReport() throws {
        let old =
            #"{"format":"JPEG","width":1,"height":1,"originalWidth":1,"originalHeight":1,"#
            + #""orientation":1,"blocks":[],"masks":0}"#
        #expect(try JSONDecoder().decode(PhotoReport.self, from: Data(old.utf8)).quality == nil)
    }
}
