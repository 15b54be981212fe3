import Foundation
import FuzzSupport

@testable import Deidentification

/// What the reader of pictures answers from inside the sandbox, where a hostile picture may have taken it over.
@main enum FuzzPixelAnswer: FuzzTarget {
    private static let example = """
        {"width":640,"height":480,"sides":[1600],"languages":["chi_sim"],"pages":[{"turn":90,"words":[{"box":[9,9,90,30],\
        "text":"姓名","confidence":96.5},{"box":[95,9,200,30],"text":"张三","confidence":91}],"lines":[[9,9,300,30]]}],\
        "codes":[{"box":[300,300,400,400],"sure":true}],"faces":[{"box":[10,10,99,99],"sure":false}],\
        "bands":[[0,0,400,60]],"screens":[[0,0,640,480]]}
        """

    /// The first byte chooses between an answer in JSON and one whose numbers are made of the bytes.
    static func seeds() -> [[UInt8]] { [[0] + example.utf8, [1] + [UInt8](0..<200)] }

    static var words: [String] {
        [
            "\"box\":[", "\"text\":\"", "\"confidence\":", "\"turn\":", "270", "1e308", "-1e308", "1e-308",
            "9223372036854775807",
        ]
    }

    static func feed(_ bytes: [UInt8]) {
        guard let (choice, rest) = choose(bytes, among: 2) else { return }
        let parsed = choice == 1 ? made(rest) : attempt { try JSONDecoder().decode(PixelAnswer.self, from: Data(rest)) }
        guard let answer = parsed else { return }
        let findings = answer.findings()
        for box in findings.map(\.box) {
            let inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= 1.000001 && box.y + box.height <= 1.000001
            require(inside && box.width > 0 && box.height > 0, "a mask outside of the picture")
        }
        let reading = PixelReading(
            findings: findings,
            covered: .init(longestSides: [], turns: [], bothPolarities: true, languages: [], kinds: []))
        let hidden = ResidualReport(reading: reading, masks: findings.map(\.box))
        require(hidden.open.isEmpty, "a place is left open though its own mask hides it")
        require(attempt { try JSONEncoder().encode(hidden) } != nil, "the report cannot be kept")
    }

    /// Numbers of the extremes that JSON can say but that bytes changed one by one hardly ever spell.
    private static func made(_ bytes: ArraySlice<UInt8>) -> PixelAnswer? {
        var left = bytes
        func byte() -> Int { Int(left.popFirst() ?? 0) }
        func number() -> Double {
            let kind = byte()
            let small = Double(byte() << 8 | byte()) - 4096
            switch kind {
            case 255: return .greatestFiniteMagnitude
            case 254: return -.greatestFiniteMagnitude
            case 253: return .leastNonzeroMagnitude
            default: return small / Double(1 + kind)
            }
        }
        func box() -> PixelBox { PixelBox(left: number(), top: number(), right: number(), bottom: number()) }
        func several<Value>(_ make: () -> Value) -> [Value] { (0..<byte() % 8).map { _ in make() } }
        func place() -> PixelAnswer.Place { PixelAnswer.Place(box: box(), sure: byte() % 2 == 0) }
        func word() -> PixelAnswer.Word {
            let texts = ["姓名", "张三", "13800138000", "-", "", "Name: Example", "2024-02-29", "."]
            return PixelAnswer.Word(box: box(), text: texts[byte() % texts.count], confidence: number())
        }
        func page() -> PixelAnswer.Page {
            PixelAnswer.Page(turn: [0, 90, 180, 270, 45][byte() % 5], words: several(word), lines: several(box))
        }
        return PixelAnswer(
            width: byte() << 8 | byte(), height: byte() << 8 | byte(), sides: [], languages: [], pages: several(page),
            codes: several(place), faces: several(place), bands: several(box), screens: several(box))
    }
}
