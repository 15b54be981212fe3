import Foundation
import Sandbox

@testable import Deidentification

/// A folder that goes away with the test.
func withPictureFolder<T>(_ body: (String) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pictures-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// Pictures that the tests draw themselves: noise on the left, plain grey on the right.
struct Pictures {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox.locate() }

    /// Writes a picture in the format that the name's ending says and returns its path.
    func draw(_ name: String, width: Int, height: Int, in folder: String) async throws -> String {
        let script = """
            vips gaussnoise /tmp/n.v \(width / 2) \(height) --mean 128 --sigma 40 --seed 14
            vips black /tmp/b.v \(width - width / 2) \(height)
            vips linear /tmp/b.v /tmp/c.v 1 200
            vips join /tmp/n.v /tmp/c.v /tmp/j.v horizontal
            vips cast /tmp/j.v /tmp/u.v uchar
            vips bandjoin "/tmp/u.v /tmp/u.v /tmp/u.v" /tmp/r.v
            vips copy /tmp/r.v '/tmp/s.v' --interpretation srgb
            vips copy /tmp/s.v "/out/\(name)[strip]"
            """
        let result = try await sandbox.run("sh", ["-e", "-c", script], outputs: .all(into: folder))
        guard result.succeeded else { throw PhotoFailure.damaged }
        return "\(folder)/\(name)"
    }

    /// The values of one pixel.
    func pixel(_ x: Int, _ y: Int, of path: String) async throws -> [Double] {
        let result = try await sandbox.run("vips", ["getpoint", "/in/p", String(x), String(y)], inputs: ["p": path])
        return String(decoding: result.standardOutput, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap {
            Double($0)
        }
    }

    /// A JPEG file with everything in it that phones and programs add, put after the start marker.
    static func spoil(_ path: String, orientation: UInt8) throws {
        let data = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var segments: [UInt8] = []
        func add(_ marker: UInt8, _ content: [UInt8]) {
            let length = content.count + 2
            segments += [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + content
        }
        add(0xE1, Array("Exif\0\0".utf8) + exif(orientation: orientation))
        add(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Made Up</x:xmpmeta>".utf8))
        add(0xED, Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, 0])
        add(0xFE, Array("a comment".utf8))
        add(0xEB, Array("HUIZHEN".utf8))
        let spoilt = data.prefix(2) + segments + data.dropFirst(2) + Array("after the end".utf8)
        try Data(spoilt).write(to: URL(filePath: path))
    }

    /// Two directories: the first with orientation, a maker note and a place; the second stands for a thumbnail.
    static func exif(orientation: UInt8) -> [UInt8] {
        func entry(_ tag: UInt16, _ type: UInt16, _ count: UInt32, _ value: UInt32) -> [UInt8] {
            func little<T: FixedWidthInteger>(_ number: T) -> [UInt8] {
                withUnsafeBytes(of: number.littleEndian, Array.init)
            }
            return little(tag) + little(type) + little(count) + little(value)
        }
        let first =
            [3, 0] + entry(0x112, 3, 1, UInt32(orientation)) + entry(0x8769, 4, 1, 50) + entry(0x8825, 4, 1, 68)
        let exif = [1, 0] + entry(0x927C, 7, 4, 0x41414141) + [0, 0, 0, 0]
        let gps = [1, 0] + entry(1, 2, 2, 0x4E) + [0, 0, 0, 0]
        let second = [1, 0] + entry(0x202, 4, 1, 10) + [0, 0, 0, 0]
        return Array("II*\0".utf8) + [8, 0, 0, 0] + first + [86, 0, 0, 0] + exif + gps + second
    }

    /// A PNG header that promises what no file can hold.
    static func bomb(width: UInt32, height: UInt32, bits: UInt8 = 8, alpha: Bool = false) -> [UInt8] {
        func big(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13) + Array("IHDR".utf8) + big(width)
            + big(height)
            + [bits, alpha ? 6 : 2, 0, 0, 0] + big(0) + big(0) + Array("IEND".utf8) + big(0)
    }
}
