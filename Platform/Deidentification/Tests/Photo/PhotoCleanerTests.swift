import Foundation
import Kernel
import Sandbox
import Testing

@testable import Deidentification

@Suite struct PhotoCleanerTests {
    let pictures: Pictures
    let cleaner: PhotoCleaner

    init() throws {
        pictures = try Pictures()
        cleaner = PhotoCleaner(sandbox: pictures.sandbox)
    }

    private func metadata(_ folder: String) throws -> [PhotoReport.Removed] {
        try CleanPhoto.renditions.flatMap { try PhotoCleaner.header(fileAt: "\(folder)/\($0).jpg").metadata }
    }

    @Test("a phone photo comes out upright, in three sizes, without any block")
    func phonePhoto() async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.jpg", width: 1600, height: 1200, in: folder)
            try Pictures.spoil(path, orientation: 6)
            let photo = try await cleaner.clean(fileAt: path, into: folder)
            #expect(photo.report.orientation == 6)
            #expect((photo.report.originalWidth, photo.report.originalHeight) == (1600, 1200))
            #expect((photo.report.width, photo.report.height) == (1200, 1600))
            #expect(photo.sizes["view"].map { [$0.width, $0.height] } == [960, 1280])
            #expect(photo.sizes["thumb"].map { [$0.width, $0.height] } == [240, 320])
            let kinds: [String: Int] = [
                "EXIF": 1, "GPS": 1, "maker note": 1, "thumbnail": 1, "XMP": 1, "IPTC": 1, "Photoshop": 1, "comment": 1,
                "application data": 1, "trailer": 1,
            ]
            #expect(photo.report.removed == kinds)
            #expect(try metadata(folder).isEmpty)
            // The plain half was on the right: after a quarter turn clockwise it is at the bottom.
            #expect(try await pictures.pixel(600, 1500, of: "\(folder)/full.jpg").allSatisfy { abs($0 - 200) < 4 })
        }
    }

    @Test("every format that is taken gives clean JPEG files", arguments: ["png", "webp", "tif", "heic", "jpg"])
    func formats(ending: String) async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.\(ending)", width: 640, height: 480, in: folder)
            let disguised = "\(folder)/name-that-lies.txt"
            try FileManager.default.moveItem(atPath: path, toPath: disguised)
            let photo = try await cleaner.clean(fileAt: disguised, into: folder)
            #expect(photo.sizes["full"].map { [$0.width, $0.height] } == [640, 480])
            #expect(photo.sizes["thumb"].map { [$0.width, $0.height] } == [320, 240])
            #expect(try metadata(folder).isEmpty)
            #expect(try await pictures.pixel(600, 200, of: "\(folder)/full.jpg").allSatisfy { abs($0 - 200) < 6 })
        }
    }

    @Test("a picture larger than 4096 pixels is made smaller")
    func largePicture() async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.jpg", width: 6000, height: 300, in: folder)
            let photo = try await cleaner.clean(fileAt: path, into: folder)
            #expect(photo.sizes["full"]?.width == 4096)
        }
    }

    @Test("files that are no picture are refused with the reason")
    func noPictures() async throws {
        let samples: [([UInt8], PhotoFailure)] = [
            ([], .empty), (Array("hello, this is text".utf8), .notAPicture),
            (Array(repeating: 0, count: 5000), .notAPicture),
            (Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 5000), .unsupported(name: "ZIP")),
            (Array("GIF89a......".utf8), .unsupported(name: "GIF")),
            (Array("%PDF-1.7 ....".utf8), .unsupported(name: "PDF")),
            ([0, 0, 0, 24] + Array("ftypavif....mif1miaf".utf8), .unsupported(name: "AVIF")),
            ([0, 0, 0, 20] + Array("ftypqt  ....qt  ".utf8), .unsupported(name: "MOV")),
            (Array("8BPS........".utf8), .unsupported(name: "PSD")),
            ([0xFF, 0xD8, 0xFF, 0xE0], .damaged), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .damaged),
            (Pictures.bomb(width: 100_000, height: 100_000), .tooManyPixels(width: 100_000, height: 100_000)),
            (Pictures.bomb(width: 29_000, height: 29_000), .tooManyPixels(width: 29_000, height: 29_000)),
            (
                Pictures.bomb(width: 7000, height: 7000, bits: 16, alpha: true),
                .tooManyPixels(width: 7000, height: 7000)
            ),
            (Pictures.bomb(width: 0, height: 10), .damaged), (Pictures.bomb(width: 10, height: 10), .damaged),
        ]
        try await withPictureFolder { folder in
            for (bytes, failure) in samples {
                let path = "\(folder)/in"
                try Data(bytes).write(to: URL(filePath: path))
                await #expect(throws: failure) { try await cleaner.clean(fileAt: path, into: folder) }
                #expect(!failure.message.zh.isEmpty && !failure.message.en.isEmpty)
            }
            await #expect(throws: PhotoFailure.unreadable) {
                try await cleaner.clean(fileAt: "\(folder)/none", into: folder)
            }
        }
    }

    @Test("a photo that is cut off is refused", arguments: ["jpg", "png", "webp", "tif", "heic"])
    func cutOff(ending: String) async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.\(ending)", width: 640, height: 480, in: folder)
            let data = try Data(contentsOf: URL(filePath: path))
            try data.prefix(data.count / 2).write(to: URL(filePath: path))
            await #expect(throws: PhotoFailure.damaged) { try await cleaner.clean(fileAt: path, into: folder) }
        }
    }

    @Test("masks black out the pixels in every size, and only those")
    func masks() async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.jpg", width: 1600, height: 1200, in: folder)
            let box = MaskBox(x: 0.6, y: 0.25, width: 0.2, height: 0.5)
            let photo = try await cleaner.clean(fileAt: path, into: folder, masks: [box])
            #expect(photo.report.masks == 1)
            #expect(try await pictures.pixel(1120, 600, of: "\(folder)/full.jpg").allSatisfy { $0 < 3 })
            #expect(try await pictures.pixel(962, 302, of: "\(folder)/full.jpg").allSatisfy { $0 < 12 })
            #expect(try await pictures.pixel(900, 480, of: "\(folder)/view.jpg").allSatisfy { $0 < 3 })
            #expect(try await pictures.pixel(224, 120, of: "\(folder)/thumb.jpg").allSatisfy { $0 < 6 })
            #expect(try await pictures.pixel(1500, 600, of: "\(folder)/full.jpg").allSatisfy { abs($0 - 200) < 4 })
            let other = MaskBox(x: 0.9, y: 0.9, width: 0.5, height: 0.5)
            let again = try await cleaner.mask(
                cleanFileAt: "\(folder)/full.jpg", boxes: [other], report: photo.report, into: folder)
            #expect(again.report.masks == 2)
            #expect(try await pictures.pixel(1598, 1198, of: "\(folder)/full.jpg").allSatisfy { $0 < 3 })
            #expect(try await pictures.pixel(1120, 600, of: "\(folder)/full.jpg").allSatisfy { $0 < 3 })
            #expect(try metadata(folder).isEmpty)
        }
    }

    @Test("a box outside the picture is refused, not ignored")
    func badMasks() async throws {
        try await withPictureFolder { folder in
            let path = try await pictures.draw("in.jpg", width: 64, height: 48, in: folder)
            for box in [
                MaskBox(x: 2, y: 0, width: 0.1, height: 0.1), MaskBox(x: 0, y: 0, width: 0, height: 1),
                MaskBox(x: .nan, y: 0, width: 1, height: 1),
            ] {
                await #expect(throws: PhotoFailure.tooManyMasks(limit: 50)) {
                    try await cleaner.clean(fileAt: path, into: folder, masks: [box])
                }
            }
        }
    }
}
