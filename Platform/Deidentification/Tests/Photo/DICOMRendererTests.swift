import DICOM
import Foundation
import Sandbox
import Testing

@testable import Deidentification

@Suite struct DICOMRendererTests {
    /// An object of the simplest kind: explicit little endian, two frames of 8-bit grey, the second one brighter.
    private static func object(
        frames: Int = 2, photometric: String = "MONOCHROME2 ", spacing: String = "1\\1"
    ) -> [UInt8] {
        func little<T: FixedWidthInteger>(_ number: T) -> [UInt8] {
            withUnsafeBytes(of: number.littleEndian, Array.init)
        }
        func element(_ group: UInt16, _ number: UInt16, _ vr: String, _ value: [UInt8]) -> [UInt8] {
            let padded = value.count % 2 == 0 ? value : value + [vr == "UI" ? 0 : 32]
            let head = little(group) + little(number) + Array(vr.utf8)
            let isLong = ["OB", "OW", "SQ", "UN"].contains(vr)
            return head + (isLong ? [0, 0] + little(UInt32(padded.count)) : little(UInt16(padded.count))) + padded
        }
        func text(_ group: UInt16, _ number: UInt16, _ vr: String, _ value: String) -> [UInt8] {
            element(group, number, vr, Array(value.utf8))
        }
        let meta =
            element(2, 1, "OB", [0, 1]) + text(2, 2, "UI", "1.2.840.10008.5.1.4.1.1.7") + text(2, 3, "UI", "1.2.3")
            + text(2, 0x10, "UI", "1.2.840.10008.1.2.1") + text(2, 0x12, "UI", "1.2.3.4")
        let head =
            Array(repeating: 0, count: 128) + Array("DICM".utf8) + element(2, 0, "UL", little(UInt32(meta.count)))
        let words: [(UInt16, UInt16)] = [(0x10, 40), (0x11, 60), (0x100, 8), (0x101, 8), (0x102, 7), (0x103, 0)]
        let dataset =
            text(8, 0x16, "UI", "1.2.840.10008.5.1.4.1.1.7") + text(8, 0x18, "UI", "1.2.3") + text(8, 0x60, "CS", "CT")
            + element(0x28, 2, "US", little(UInt16(1))) + text(0x28, 4, "CS", photometric)
            + text(0x28, 8, "IS", String(frames)) + words[..<2].flatMap { element(0x28, $0.0, "US", little($0.1)) }
            + text(0x28, 0x30, "DS", spacing) + words[2...].flatMap { element(0x28, $0.0, "US", little($0.1)) }
            + element(0x7FE0, 0x10, "OW", (0..<frames).flatMap { Array(repeating: UInt8(40 + 60 * $0), count: 2400) })
        return head + meta + dataset
    }

    @Test("a frame is drawn with the window that was asked for")
    func windows() async throws {
        let pictures = try Pictures()
        let renderer = DICOMRenderer(sandbox: pictures.sandbox)
        try await withPictureFolder { folder in
            let path = "\(folder)/object"
            try Data(Self.object()).write(to: URL(filePath: path))
            let window = DICOMWindow(name: "soft", center: 100, width: 200)
            try await renderer.render(fileAt: path, frame: 1, window: window, into: folder, name: "a.png")
            let grey = try await pictures.pixel(30, 20, of: "\(folder)/a.png")
            #expect(grey.allSatisfy { abs($0 - 128) < 3 })
            try await renderer.render(fileAt: path, frame: 0, window: window, into: folder, name: "b.jpg", maxSide: 30)
            let header = try PhotoCleaner.header(fileAt: "\(folder)/b.jpg")
            #expect((header.width, header.height) == (30, 20))
            try await renderer.render(fileAt: path, frame: 0, into: folder, name: "c.jpg")
        }
    }

    @Test("a frame is made smaller as its pixels stand, also where they are not square", arguments: ["1\\2", "2\\1"])
    func aspect(_ spacing: String) async throws {
        let pictures = try Pictures()
        try await withPictureFolder { folder in
            let path = "\(folder)/object"
            try Data(Self.object(spacing: spacing)).write(to: URL(filePath: path))
            try await DICOMRenderer(sandbox: pictures.sandbox).render(
                fileAt: path, frame: 0, into: folder, name: "a.jpg", maxSide: 30)
            let header = try PhotoCleaner.header(fileAt: "\(folder)/a.jpg")
            #expect((header.width, header.height) == (30, 20))
        }
    }

    @Test("a frame that is not there, and a file that is cut off, are refused")
    func refused() async throws {
        let pictures = try Pictures()
        let renderer = DICOMRenderer(sandbox: pictures.sandbox)
        try await withPictureFolder { folder in
            let path = "\(folder)/object"
            try Data(Self.object()).write(to: URL(filePath: path))
            for frame in [-1, 2, 99] {
                await #expect(throws: DICOMRenderFailure.noSuchFrame(frames: 2)) {
                    try await renderer.render(fileAt: path, frame: frame, into: folder, name: "a.png")
                }
            }
            try Data(Self.object().dropLast(3000)).write(to: URL(filePath: path))
            await #expect(throws: (any Error).self) {
                try await renderer.render(fileAt: path, frame: 1, into: folder, name: "a.png")
            }
        }
    }

    @Test("computed tomography has its usual windows after the file's own")
    func presets() {
        #expect(DICOMWindow.presets(modality: "CT").map(\.name) == ["default", "soft", "lung", "bone", "brain"])
        #expect(DICOMWindow.presets(modality: "MR").map(\.name) == ["default"])
    }
}
