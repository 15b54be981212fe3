import Foundation
import Testing

@testable import Deidentification

/// Recall and false alarms on annotated texts, where they are at hand.
///
/// The figures are floors, not aims.
@Suite struct SharedTextTests {
    static let folder: String? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = ProcessInfo.processInfo.environment["HUIZHEN_SHARED_DATA"] ?? root.path + "/../shared/data"
        if FileManager.default.fileExists(atPath: folder + "/deid-and-lexicon") { return folder }
        print("SKIPPED: annotated texts are not at hand (set HUIZHEN_SHARED_DATA)")
        return nil
    }()

    private struct Line: Decodable {
        struct Span: Decodable {
            let type: String
            let start: Int
            let end: Int
        }
        let text: String
        let spans: [Span]
    }

    @Test("annotated Chinese texts lose nearly all that identifies", .enabled(if: folder != nil))
    func recall() throws {
        let path = try #require(Self.folder) + "/deid-and-lexicon/zh_injected_phi.jsonl"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").prefix(600)
        let finder = TextDeidentifier()
        var all: [String: Int] = [:]
        var found: [String: Int] = [:]
        for line in try lines.map({ try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }) {
            let covered = Set(finder.findings(in: line.text).flatMap { Array($0.start..<$0.end) })
            for span in line.spans {
                all[span.type, default: 0] += 1
                if covered.isSuperset(of: span.start..<span.end) { found[span.type, default: 0] += 1 }
            }
        }
        for (type, count) in all.sorted(by: { $0.key < $1.key }) {
            let recall = Double(found[type] ?? 0) / Double(count)
            print("recall", type, found[type] ?? 0, "of", count)
            #expect(recall >= (["ID", "PHONE", "EMAIL"].contains(type) ? 0.995 : type == "NAME" ? 0.97 : 0.95))
        }
    }
}
