import Foundation
import Sandbox
import Testing

@testable import Deidentification

@Suite struct PixelReaderTests {
    let pictures: WrittenPictures
    let reader: PixelReader

    init() throws {
        pictures = try WrittenPictures()
        reader = PixelReader(sandbox: pictures.sandbox)
    }

    @Test("a name and a number on a label are found, dark on light and light on dark")
    func labels() async throws {
        let lines = [
            WrittenPictures.Line(text: "姓名：张示例 住院号 20240117", x: 100, y: 150, size: 28, ground: "white"),
            WrittenPictures.Line(
                text: "Name: Example Patient", x: 700, y: 500, size: 30, ink: "white", ground: "#202020"),
        ]
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.png", width: 1400, height: 1000, lines: lines, in: folder)
            let reading = try await reader.read(pictureAt: path, into: folder)
            for line in lines {
                let covered = WrittenPictures.box(line, width: 1400, height: 1000)
                    .covered(by: reading.certain.map(\.box))
                #expect(covered > 0.6, "\(line.text)")
            }
        }
    }

    @Test("a picture without writing has no findings")
    func nothing() async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.png", width: 1400, height: 1000, in: folder)
            #expect(try await reader.read(pictureAt: path, into: folder).findings == [])
        }
    }

    @Test("a picture that cannot be read is a failure, never a reading without findings")
    func failure() async throws {
        try await withPictureFolder { folder in
            let path = "\(folder)/in.jpg"
            try Data("no picture".utf8).write(to: URL(filePath: path))
            await #expect(throws: PixelFailure.self) { try await reader.read(pictureAt: path, into: folder) }
        }
    }
}
