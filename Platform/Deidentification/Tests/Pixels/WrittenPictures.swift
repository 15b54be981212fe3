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

    /// Draws lines on plain ground, or on a soft pattern of greys when `ground` is nil.
    func draw(
        _ name: String, width: Int, height: Int, ground: String? = nil, lines: [Line] = [], shapes: String = "",
        in folder: String
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
            vips perlin /tmp/n.v \(width) \(height) --cell-size 200
            vips linear /tmp/n.v /tmp/l.v 40 130
            vips gaussnoise /tmp/g.v \(width) \(height) --mean 0 --sigma 5
            vips add /tmp/l.v /tmp/g.v /tmp/a.v
            vips cast /tmp/a.v /tmp/c.v uchar
            vips bandjoin '/tmp/c.v /tmp/c.v /tmp/c.v' /tmp/r.v
            vips copy /tmp/r.v /tmp/s.v --interpretation srgb
            vips composite2 /tmp/s.v /in/drawing.svg /tmp/o.v over
            vips flatten /tmp/o.v '/out/\(name)[Q=85,strip]'
            """
        let result = try await sandbox.run(
            "sh", ["-e", "-c", script], inputs: ["drawing.svg": "\(folder)/drawing.svg"], outputFolder: folder)
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

extension MaskBox {
    /// The part of this box that lies in others, 0 to 1; the others may overlap each other on this box only a little.
    func covered(by others: [MaskBox]) -> Double {
        let area = others.reduce(0.0) { sum, other in
            let across = min(x + width, other.x + other.width) - max(x, other.x)
            let down = min(y + height, other.y + other.height) - max(y, other.y)
            return sum + max(0, across) * max(0, down)
        }
        return min(1, area / (width * height))
    }
}
