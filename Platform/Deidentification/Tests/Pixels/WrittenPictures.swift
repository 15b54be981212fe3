import Foundation
import Sandbox

@testable import Deidentification

/// Pictures with writing on them that the tests draw themselves.
struct WrittenPictures {
    /// A line of writing; `x` and `y` are of its lower left, in pixels.
    struct Line {
        let text: String
        let x: Int
        let y: Int
        let size: Int
        var ink = "black"
        /// Colour of a bar behind the line, as labels have.
        var ground: String?
        var family = "Noto Sans CJK SC"
    }

    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox.locate() }

    /// Draws lines on plain ground, or on a pattern of greys when `ground` is nil: a soft one, or the speckle of
    /// ultrasound, which is as rough as letters are.
    func draw(
        _ name: String, width: Int, height: Int, ground: String? = nil, lines: [Line] = [], shapes: String = "",
        isRough: Bool = false, seed: Int = 11, in folder: String
    ) async throws -> String {
        let parts = lines.map { line in
            let bar = line.ground.map {
                "<rect x=\"\(line.x - line.size / 2)\" y=\"\(line.y - line.size * 5 / 4)\" "
                    + "width=\"\(Self.width(line) + line.size)\" height=\"\(line.size * 7 / 4)\" fill=\"\($0)\"/>"
            }
            return (bar ?? "") + "<text x=\"\(line.x)\" y=\"\(line.y)\" font-family=\"\(line.family)\" "
                + "font-size=\"\(line.size)\" fill=\"\(line.ink)\">\(line.text)</text>"
        }
        let back = ground.map { "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\($0)\"/>" } ?? ""
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\">"
            + "\(back)\(shapes)\(parts.joined())</svg>"
        try svg.write(toFile: "\(folder)/drawing.svg", atomically: true, encoding: .utf8)
        let script = """
            vips perlin /tmp/n.v \(width) \(height) --cell-size 200 --seed \(seed)
            vips linear /tmp/n.v /tmp/l.v 40 \(isRough ? 70 : 130)
            vips gaussnoise /tmp/e.v \(width) \(height) --mean 0 --sigma \(isRough ? 60 : 5) --seed \(seed + 1)
            vips gaussblur /tmp/e.v /tmp/g.v \(isRough ? 0.7 : 0.01)
            vips add /tmp/l.v /tmp/g.v /tmp/a.v
            vips cast /tmp/a.v /tmp/c.v uchar
            vips bandjoin '/tmp/c.v /tmp/c.v /tmp/c.v' /tmp/r.v
            vips copy /tmp/r.v /tmp/s.v --interpretation srgb
            vips composite2 /tmp/s.v /in/drawing.svg /tmp/o.v over
            vips flatten /tmp/o.v '/out/\(name)[Q=85,strip]'
            """
        let result = try await sandbox.run(
            "sh", ["-e", "-c", script], inputs: ["drawing.svg": "\(folder)/drawing.svg"], outputs: .all(into: folder))
        guard result.succeeded else { throw PhotoFailure.damaged }
        return "\(folder)/\(name)"
    }

    /// Rough: a Chinese character is as wide as it is high, another one about half.
    static func width(_ line: Line) -> Int {
        line.text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? line.size : line.size * 3 / 5) }
    }

    /// The place of a line in parts of the picture.
    static func box(_ line: Line, width: Int, height: Int) -> MaskBox {
        MaskBox(
            x: Double(line.x) / Double(width), y: Double(line.y - line.size) / Double(height),
            width: Double(Self.width(line)) / Double(width), height: Double(line.size) * 1.2 / Double(height))
    }
}

extension WrittenPictures {
    /// A drawn code and its place in pixels, without the quiet zone.
    struct Code {
        let svg: String
        let x: Int
        let y: Int
        let width: Int
        let height: Int
    }

    private static func drawn(_ dark: [(x: Int, y: Int, width: Int, height: Int)], _ code: Code, quiet: Int) -> Code {
        let ground =
            "<rect x=\"\(code.x - quiet)\" y=\"\(code.y - quiet)\" width=\"\(code.width + 2 * quiet)\" "
            + "height=\"\(code.height + 2 * quiet)\" fill=\"white\"/>"
        let modules = dark.map {
            "<rect x=\"\($0.x)\" y=\"\($0.y)\" width=\"\($0.width)\" height=\"\($0.height)\"/>"
        }
        let svg = "<g shape-rendering=\"crispEdges\">\(ground)\(modules.joined())</g>"
        return Code(svg: svg, x: code.x, y: code.y, width: code.width, height: code.height)
    }

    /// A QR code, made by qrencode.
    func qr(of text: String, x: Int, y: Int, module: Int) async throws -> Code {
        let result = try await sandbox.run("qrencode", ["-t", "ASCII", "-m", "0", "-o", "-", text])
        let rows = String(decoding: result.standardOutput, as: UTF8.self).split(separator: "\n").map(Array.init)
        var dark: [(x: Int, y: Int, width: Int, height: Int)] = []
        for (row, cells) in rows.enumerated() {
            // Two characters stand for one module.
            for column in stride(from: 0, to: cells.count, by: 2) where cells[column] == "#" {
                dark.append((x + column / 2 * module, y + row * module, module, module))
            }
        }
        let side = rows.count * module
        return Self.drawn(dark, Code(svg: "", x: x, y: y, width: side, height: side), quiet: 4 * module)
    }

    /// A bar code of the digits and capitals in `text` (ISO/IEC 15417, code set B).
    static func code128(_ text: String, x: Int, y: Int, module: Int, height: Int) -> Code {
        let values = [104] + text.unicodeScalars.map { Int($0.value) - 32 }
        let check = (values[0] + values.enumerated().reduce(0) { $0 + $1.offset * $1.element }) % 103
        let symbols = (values + [check]).map { widths[$0] ?? "" } + ["2331112"]
        var (place, dark) = (x, [(x: Int, y: Int, width: Int, height: Int)]())
        for (index, width) in symbols.joined().compactMap(\.wholeNumberValue).enumerated() {
            if index % 2 == 0 { dark.append((place, y, width * module, height)) }
            place += width * module
        }
        return drawn(dark, Code(svg: "", x: x, y: y, width: place - x, height: height), quiet: 10 * module)
    }

    /// Widths of bars and spaces by value, for the characters that the tests use and their checksum.
    private static let widths = [
        16: "123122", 17: "123221", 18: "223211", 19: "221132", 20: "221231", 21: "213212", 22: "223112",
        23: "312131", 24: "311222", 25: "321122", 40: "231113", 83: "114212", 104: "211214",
    ]
}
