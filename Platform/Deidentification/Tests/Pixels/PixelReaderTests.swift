import Foundation
import Sandbox
import Testing

@testable import Deidentification

@Suite(.serialized) struct PixelReaderTests {
    typealias Line = WrittenPictures.Line

    let pictures: WrittenPictures
    let reader: PixelReader

    init() throws {
        pictures = try WrittenPictures()
        reader = PixelReader(sandbox: pictures.sandbox)
    }

    private func expectCertain(
        _ lines: [Line], _ reading: PixelReading, width: Int, height: Int, location: SourceLocation = #_sourceLocation
    ) {
        for line in lines {
            let box = WrittenPictures.box(line, width: width, height: height)
            #expect(box.share(hiddenBy: reading.certain.map(\.box)) > 0.7, "\(line.text)", sourceLocation: location)
        }
    }

    @Test("in a film the writing of a single frame is found, and what stays is read once")
    func film() async throws {
        let header = Line(text: "姓名：张示例 住院号 20240117", x: 20, y: 30, size: 20, ink: "white", ground: "black")
        let inside = Line(text: "Name: Example Patient 1958-03-04", x: 150, y: 300, size: 22, ink: "white")
        try await withPictureFolder { folder in
            var paths: [String] = []
            for frame in 0..<7 {
                paths.append(
                    try await pictures.draw(
                        "frame-\(frame).png", width: 640, height: 480,
                        lines: frame == 4 ? [header, inside] : [header], isRough: true, seed: 11 + 2 * frame, in: folder
                    ))
            }
            let readings = try await reader.read(frames: paths, isFilm: true)
            try #require(readings.count == 7)
            expectCertain([header], readings[0], width: 640, height: 480)
            expectCertain([inside], readings[4], width: 640, height: 480)
            let top = WrittenPictures.box(header, width: 640, height: 480)
            #expect(readings[2].certain.allSatisfy { top.share(hiddenBy: [$0.box]) < 0.5 })
            #expect(readings[5].certain.isEmpty && readings[6].certain.isEmpty)
        }
    }

    @Test("pages of one object that follow no time are read each as it is")
    func pages() async throws {
        let lines = (0..<3).map { page in
            Line(text: "姓名：示例\(["甲", "乙", "丙"][page]) 住院号 2024011\(page)", x: 30, y: 50 + 4 * page, size: 24)
        }
        try await withPictureFolder { folder in
            var paths: [String] = []
            for (page, line) in lines.enumerated() {
                paths.append(
                    try await pictures.draw(
                        "page-\(page).png", width: 640, height: 200, ground: "white", lines: [line], in: folder))
            }
            let readings = try await reader.read(frames: paths, isFilm: false)
            for (line, reading) in zip(lines, readings) { expectCertain([line], reading, width: 640, height: 200) }
        }
    }

    @Test("names and numbers are found at several sizes, dark on light and light on dark")
    func sizes() async throws {
        let lines = [
            Line(text: "姓名：张示例 住院号 20240117", x: 80, y: 60, size: 16, ground: "white"),
            Line(text: "Name: Example Patient", x: 700, y: 90, size: 18, ink: "white", ground: "#202020"),
            Line(text: "姓名：王样本 电话 13800138000", x: 100, y: 260, size: 30, ink: "#ffffff", ground: "#203050"),
            Line(text: "Patient ID: 00451234", x: 800, y: 420, size: 28, ground: "#f0f0e0"),
            Line(text: "出生日期 1980年5月12日", x: 150, y: 700, size: 64, ground: "#fafafa"),
            Line(text: "姓名：陳範例 病歷號 7654321", x: 200, y: 900, size: 26, ground: "white", family: "Noto Sans CJK TC"),
        ]
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.png", width: 1400, height: 1000, lines: lines, in: folder)
            let reading = try await reader.read(pictureAt: path)
            expectCertain(lines, reading, width: 1400, height: 1000)
            #expect(reading.covered.languages == ["chi_sim", "chi_tra", "eng"])
        }
    }

    @Test("what a device has drawn over speckle is found, in colours too, and speckle alone is nothing")
    func speckle() async throws {
        let lines = [
            Line(text: "姓名：张示例 住院号 20240117", x: 60, y: 130, size: 24, ink: "white"),
            Line(text: "ID 00451234", x: 420, y: 300, size: 22, ink: "#00ff00"),
            Line(text: "1980-05-12", x: 100, y: 420, size: 20, ink: "yellow"),
        ]
        try await withPictureFolder { folder in
            let path = try await pictures.draw(
                "in.png", width: 700, height: 520, lines: lines, isRough: true, in: folder)
            let reading = try await reader.read(pictureAt: path)
            expectCertain(lines, reading, width: 700, height: 520)
            let bare = try await pictures.draw("bare.png", width: 700, height: 520, isRough: true, in: folder)
            #expect(try await reader.read(pictureAt: bare).certain == [])
        }
    }

    @Test("a picture of twelve megapixels is read, its masks hide what was found, and one left out is residual")
    func largeAndMasked() async throws {
        let lines = [
            Line(text: "姓名：张示例 住院号 20240117", x: 300, y: 300, size: 40, ground: "white"),
            Line(
                text: "Name: Example Patient DOB 1980-05-12", x: 2200, y: 2500, size: 60, ink: "white",
                ground: "#181818"),
        ]
        try await withPictureFolder { folder in
            let (width, height) = (4000, 3000)
            let path = try await pictures.draw("in.jpg", width: width, height: height, lines: lines, in: folder)
            let reading = try await reader.read(pictureAt: path)
            expectCertain(lines, reading, width: width, height: height)
            let upper = reading.findings.map(\.box).filter { $0.y < 0.5 }
            let cleaner = PhotoCleaner(sandbox: pictures.sandbox)
            _ = try await cleaner.clean(fileAt: path, into: folder, masks: upper)
            let check = ResidualCheck(sandbox: pictures.sandbox)
            let half = try await check.check(pictureAt: "\(folder)/full.jpg", masks: upper)
            #expect(!half.isSettled && half.open.allSatisfy { $0.box.y > 0.5 })
            let all = reading.findings.map(\.box)
            _ = try await cleaner.clean(fileAt: path, into: folder, masks: all)
            let whole = try await check.check(pictureAt: "\(folder)/full.jpg", masks: all)
            #expect(whole.isSettled && whole.left == [])
        }
    }

    @Test("a label that stands on its side is found", arguments: [6, 8])
    func turned(orientation: UInt8) async throws {
        let lines = [Line(text: "姓名：张示例 住院号 20240117", x: 100, y: 300, size: 32, ground: "white")]
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.jpg", width: 1200, height: 900, lines: lines, in: folder)
            try Pictures.spoil(path, orientation: orientation)
            // The cleaner turns the pixels as the file asks for: here the writing ends up sideways.
            _ = try await PhotoCleaner(sandbox: pictures.sandbox).clean(fileAt: path, into: folder)
            let reading = try await reader.read(pictureAt: "\(folder)/full.jpg")
            let line = WrittenPictures.box(lines[0], width: 1200, height: 900)
            let upright =
                orientation == 6
                ? MaskBox(x: 1 - line.y - line.height, y: line.x, width: line.height, height: line.width)
                : MaskBox(x: line.y, y: 1 - line.x - line.width, width: line.height, height: line.width)
            #expect(upright.share(hiddenBy: reading.certain.map(\.box)) > 0.7)
        }
    }

    @Test("codes are found with their places: QR and Code 128")
    func codes() async throws {
        try await withPictureFolder { folder in
            let qr = try await pictures.qr(of: "HUIZHEN-00012345", x: 200, y: 150, module: 6)
            let bars = WrittenPictures.code128("H0012345", x: 700, y: 500, module: 3, height: 120)
            let path = try await pictures.draw(
                "in.jpg", width: 1400, height: 900, shapes: qr.svg + bars.svg, in: folder)
            let reading = try await reader.read(pictureAt: path)
            let found = reading.certain.filter { $0.kind == .code }.map(\.box)
            for part in [qr, bars] {
                let box = MaskBox(
                    x: Double(part.x) / 1400, y: Double(part.y) / 900, width: Double(part.width) / 1400,
                    height: Double(part.height) / 900)
                #expect(box.share(hiddenBy: found) > 0.9)
            }
        }
    }

    @Test("a picture without writing has no findings", arguments: [nil, "#000000", "#ffffff"])
    func nothing(ground: String?) async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.png", width: 1400, height: 1000, ground: ground, in: folder)
            #expect(try await reader.read(pictureAt: path).findings == [])
        }
    }

    @Test("the figures of a ruler do not flood the author")
    func ruler() async throws {
        let figures = (0..<12).map { Line(text: "\($0)", x: 100 + 100 * $0, y: 200, size: 26) }
        let ticks = (0..<120).map { tick in
            "<rect x=\"\(100 + tick * 10)\" y=\"100\" width=\"2\" height=\"\(tick % 10 == 0 ? 60 : 30)\"/>"
        }
        try await withPictureFolder { folder in
            let path = try await pictures.draw(
                "in.png", width: 1400, height: 400, ground: "#f4f0d0", lines: figures, shapes: ticks.joined(),
                in: folder)
            #expect(try await reader.read(pictureAt: path).certain == [])
        }
    }

    @Test("a picture that cannot be read is a failure, never a reading without findings")
    func failure() async throws {
        try await withPictureFolder { folder in
            let path = "\(folder)/in.jpg"
            try Data("no picture".utf8).write(to: URL(filePath: path))
            await #expect(throws: PixelFailure.readerFailed(program: "imread", package: "python3-opencv")) {
                try await reader.read(pictureAt: path)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["in.jpg"])
        }
    }
}
