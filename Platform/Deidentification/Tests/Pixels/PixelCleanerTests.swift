import DICOM
import Foundation
import Kernel
import Sandbox
import Testing

@testable import Deidentification

/// From the clean file to the masked one that was read again, for DICOM and for photos.
@Suite(.serialized) struct PixelCleanerTests {
    typealias Line = WrittenPictures.Line

    let pictures: WrittenPictures

    init() throws { pictures = try WrittenPictures() }

    private static let (width, height) = (800, 600)
    private static let header = Line(
        text: "姓名：张示例 住院号 20240117", x: 12, y: 30, size: 20, ink: "white", ground: "black")
    private static let inside = Line(
        text: "Name: Example Patient", x: 300, y: 400, size: 24, ink: "white", ground: "black")

    /// The drawing's samples, pixel by pixel.
    private func samples(_ lines: [Line], in folder: String) async throws -> [UInt8] {
        let path = try await pictures.draw(
            "frame.png", width: Self.width, height: Self.height, lines: lines, in: folder)
        let result = try await pictures.sandbox.run(
            "vips", ["rawsave", "/in/frame.png", "/out/frame.raw"], inputs: ["frame.png": path],
            outputs: .all(into: folder))
        try #require(result.succeeded)
        return [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/frame.raw")))
    }

    /// An ultrasound object of several drawn frames.
    private func object(_ frames: [[UInt8]], _ extra: [DICOMElement] = []) -> DICOMFile {
        let given = [
            DICOMElement(.modality, .CS, text: "US"), Objects.us(.rows, UInt16(Self.height)),
            Objects.us(.columns, UInt16(Self.width)), DICOMElement(.numberOfFrames, .IS, text: String(frames.count)),
            DICOMElement(.pixelData, .OB, .data(.held(frames.flatMap { $0 }))),
        ]
        let tags = Set(extra.map(\.tag))
        return StoredPixels(photometric: "RGB", samples: 3).file(
            [], given.filter { !tags.contains($0.tag) } + extra)
    }

    private func region(top: Int) -> DICOMElement {
        let sides: [(DICOMTag, Int)] = [
            (0x0018_6018, 0), (0x0018_601A, top), (0x0018_601C, Self.width - 1), (0x0018_601E, Self.height - 1),
        ]
        let elements = sides.map { tag, value in
            DICOMElement(tag, .UL, .data(.held((0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })))
        }
        return DICOMElement(0x0018_6011, items: [DICOMItem(elements)])
    }

    private func clean(_ file: DICOMFile, in folder: String) async throws -> (DICOMFile, DICOMPixelReport) {
        try file.write(to: "\(folder)/in.dcm", durable: false)
        let report = try await DICOMPixelCleaner(sandbox: pictures.sandbox).clean(
            cleanFileAt: "\(folder)/in.dcm", to: "\(folder)/out.dcm", in: folder, durable: false)
        return (try DICOMFile.read(fileAt: "\(folder)/out.dcm"), report)
    }

    private func pixels(_ file: DICOMFile) throws -> [UInt8] {
        guard case .data(let data)? = file.dataset[.pixelData]?.value else { throw DICOMMaskFailure.noPicture }
        return try file.bytes(of: data)
    }

    @Test("writing in one frame is black in all of them, the rest is as it was, and nothing certain is left")
    func frames() async throws {
        try await withPictureFolder { folder in
            let plain = try await samples([], in: folder)
            let written = try await samples([Self.header, Self.inside], in: folder)
            let input = object([plain, written, plain])
            let (file, report) = try await clean(input, in: folder)
            #expect(report.frames == 3 && report.outsideRegions == 0 && report.decodedFrom == nil)
            for line in [Self.header, Self.inside] {
                let box = WrittenPictures.box(line, width: Self.width, height: Self.height)
                #expect(box.share(hiddenBy: report.masks) > 0.75)
            }
            #expect(report.left.allSatisfy { $0.finding.confidence == .weak })
            #expect(try file.strings(0x0028_0301) == ["NO"])
            // All black within the boxes, in each frame, and the same bytes outside.
            let (before, after) = (try pixels(input), try pixels(file))
            let boxes = report.masks.compactMap { $0.pixels(width: Self.width, height: Self.height) }
            for (index, value) in after.enumerated() {
                let (row, column) = (index / 3 / Self.width % Self.height, index / 3 % Self.width)
                let isHidden = boxes.contains { box in
                    (box.left..<box.left + box.width).contains(column) && (box.top..<box.top + box.height).contains(row)
                }
                if value != (isHidden ? 0 : before[index]) {
                    Issue.record("row \(row), column \(column)")
                    break
                }
            }
        }
    }

    /// Finds what is there and, each time it looks at one picture, something else that nobody has hidden.
    private struct RestlessReader: FrameReader {
        let real: PixelReader
        let times = Counter()

        actor Counter {
            private var count = 0

            func next() -> Int {
                count += 1
                return count
            }
        }

        func read(frames paths: [String], isFilm: Bool) async throws -> [PixelReading] {
            var readings = try await real.read(frames: paths, isFilm: isFilm)
            let place = Double(await times.next())
            let box = MaskBox(x: 0.08 * place, y: 0.5, width: 0.05, height: 0.05)
            let more = PixelFinding(kind: .text, box: box, confidence: .certain)
            readings[0] = PixelReading(findings: readings[0].findings + [more], covered: readings[0].covered)
            return readings
        }
    }

    @Test("a file in which something certain is read again and again is refused, and nothing of it is written")
    func residual() async throws {
        try await withPictureFolder { folder in
            let written = try await samples([Self.header, Self.inside], in: folder)
            try object([written]).write(to: "\(folder)/in.dcm", durable: false)
            let reader = RestlessReader(real: PixelReader(sandbox: pictures.sandbox))
            let failure = await #expect(throws: DICOMPixelFailure.self) {
                try await DICOMPixelCleaner(sandbox: pictures.sandbox, reader: reader).clean(
                    cleanFileAt: "\(folder)/in.dcm", to: "\(folder)/out.dcm", in: folder, durable: false)
            }
            #expect(failure == .residual(places: 1) && failure?.code == "dicom-pixels-residual")
            #expect(failure?.message.en.contains("places: 1") == true && failure?.message.zh.contains("1 处") == true)
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/out.dcm"))
            // Read once as it was, and again after each of three rounds of masks.
            #expect(await reader.times.next() == 5)
        }
    }

    @Test("what lies outside of an ultrasound's regions is black also when nobody reads anything there")
    func regions() async throws {
        try await withPictureFolder { folder in
            let plain = try await samples([], in: folder)
            let (file, report) = try await clean(object([plain], [region(top: 40)]), in: folder)
            #expect(report.outsideRegions == 1 && report.masks.count == 1 && report.left == [])
            let after = try pixels(file)
            #expect(after[..<(40 * Self.width * 3)].allSatisfy { $0 == 0 })
            #expect(after[(40 * Self.width * 3)...] == plain[(40 * Self.width * 3)...])
        }
    }

    @Test("a picture without writing keeps its pixels, and the file still says that it was looked at")
    func nothing() async throws {
        try await withPictureFolder { folder in
            let plain = try await samples([], in: folder)
            let (file, report) = try await clean(object([plain]), in: folder)
            #expect(report.masks == [] && report.left == [] && report.covered?.languages.isEmpty == false)
            #expect(try pixels(file) == plain)
            #expect(try file.strings(0x0028_0301) == ["NO"])
        }
    }

    @Test("a compression that cannot be read is refused, and nothing is written")
    func unreadable() async throws {
        try await withPictureFolder { folder in
            let fragments = DICOMElement(.pixelData, .OB, .fragments([.held([]), .held([1, 2])]))
            let file = try DICOMPixelMaskerTests.renamed(object([[]], [fragments]), "1.2.840.10008.1.2.4.92")
            await #expect(throws: DICOMRenderFailure.unsupported(transferSyntax: "1.2.840.10008.1.2.4.92")) {
                _ = try await clean(file, in: folder)
            }
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/out.dcm"))
        }
    }

    @Test("a place that several frames or windows show is told once, and only what no mask hides is left")
    func readings() {
        func reading(_ findings: [PixelFinding]) -> PixelReading {
            let covered = PixelReading.Coverage(
                longestSides: [], turns: [], bothPolarities: true, languages: [], kinds: [])
            return PixelReading(findings: findings, covered: covered)
        }
        let box = MaskBox(x: 0.1, y: 0.1, width: 0.3, height: 0.1)
        let other = MaskBox(x: 0.6, y: 0.6, width: 0.2, height: 0.2)
        let text = PixelFinding(kind: .text, box: box, confidence: .certain)
        let face = PixelFinding(kind: .face, box: other, confidence: .certain)
        var readings = FrameReadings()
        readings.add([reading([text]), reading([text, face])], frame: 0)
        readings.add([reading([])], frame: 1)
        readings.add([reading([text])], frame: 2)
        #expect(readings.frames == 3)
        #expect(readings.places.map(\.frames) == [2, 1] && readings.places.map(\.frame) == [0, 0])
        #expect(readings.boxes == [box])
        #expect(readings.left(by: [box]).map(\.finding) == [face])
        #expect(readings.left(by: []).count == 2)
    }

    // MARK: - Photos

    @Test("what is proposed in a photo is masked without asking, and the report tells what was found and what is left")
    func photo() async throws {
        try await withPictureFolder { folder in
            let qr = try await pictures.qr(of: "HUIZHEN-00012345", x: 900, y: 500, module: 6)
            let path = try await pictures.draw(
                "in.jpg", width: 1400, height: 1000,
                lines: [Line(text: "姓名：张示例 住院号 20240117", x: 100, y: 260, size: 32, ground: "white")],
                shapes: qr.svg, in: folder)
            let cleaner = PhotoCleaner(sandbox: pictures.sandbox)
            let clean = try await cleaner.clean(fileAt: path, into: folder)
            let (photo, report) = try await PhotoPixelCleaner(sandbox: pictures.sandbox).mask(clean, in: folder)
            #expect(Set(report.found.map(\.kind)).isSuperset(of: [.text, .code]))
            #expect(report.residual.isSettled && photo.report.masks == report.residual.masks.count)
            #expect(photo.report.removed == clean.report.removed && photo.report.quality != nil)
            let middle = try await Pictures().pixel(960, 560, of: "\(folder)/full.jpg")
            #expect(middle.allSatisfy { $0 < 12 })
        }
    }

    @Test("a photo with nothing in it stays as it is")
    func plainPhoto() async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.jpg", width: 1000, height: 700, in: folder)
            let clean = try await PhotoCleaner(sandbox: pictures.sandbox).clean(fileAt: path, into: folder)
            let before = try Data(contentsOf: URL(filePath: "\(folder)/full.jpg"))
            let (photo, report) = try await PhotoPixelCleaner(sandbox: pictures.sandbox).mask(clean, in: folder)
            #expect(report.found == [] && report.residual.left == [] && photo.report.masks == 0)
            #expect(try Data(contentsOf: URL(filePath: "\(folder)/full.jpg")) == before)
        }
    }
}
