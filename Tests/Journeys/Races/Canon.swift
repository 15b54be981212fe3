import Foundation
import Storage

/// Writes values so that two runs of the same commands read alike.
///
/// An identifier, a secret or a moment that the server makes anew each time is a star; what both runs know is kept.
struct Canon: Sendable {
    /// Identifiers that were there before, or that a command brings along.
    var known: Set<[UInt8]> = []

    /// Runs of letters and digits from this length on are secrets or identifiers, and no words.
    private static let secretLength = 20

    mutating func know(idsIn text: String) {
        for run in Self.runs(of: text) {
            if let bytes = Self.id(run) { known.insert(bytes) }
        }
    }

    func text(_ value: SQLValue) -> String {
        switch value {
        case .null: "null"
        case .integer(let integer): "\(integer)"
        case .real(let real): "\(real)"
        case .text(let text): self.text(text)
        case .id(let bytes): self.id(bytes)
        case .blob(let bytes): bytes.count == 16 ? self.id(bytes) : "\(bytes.count) bytes"
        }
    }

    /// JSON with its keys in order; in any text, what is made anew as a star.
    func text(_ text: String) -> String {
        // Salted anew each time, and with signs that no run of letters and digits holds.
        if text.hasPrefix("$argon2id$") { return "*" }
        return Self.runs(of: Self.sorted(text)).map { run in
            guard run.utf8.count >= Self.secretLength, run.utf8.allSatisfy(Self.isOfSecret) else { return run }
            return Self.id(run).map(id) ?? "*"
        }.joined()
    }

    private func id(_ bytes: [UInt8]) -> String {
        guard known.contains(bytes) else { return "*" }
        return Data(bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func sorted(_ text: String) -> String {
        guard text.hasPrefix("{") else { return text }
        // What only looks like JSON is compared as it stands.
        guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
            let data = try? JSONSerialization.data(
                withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        else { return text }
        return String(decoding: data, as: UTF8.self)
    }

    private static func id(_ text: String) -> [UInt8]? {
        guard text.utf8.count == 36, let id = UUID(uuidString: text)?.uuid else { return nil }
        return withUnsafeBytes(of: id) { Array($0) }
    }

    /// The text cut where letters and digits begin and end.
    private static func runs(of text: String) -> [String] {
        var runs: [[UInt8]] = []
        var wasOfSecret: Bool?
        for byte in text.utf8 {
            let isOfSecret = isOfSecret(byte)
            if isOfSecret == wasOfSecret { runs[runs.count - 1].append(byte) } else { runs.append([byte]) }
            wasOfSecret = isOfSecret
        }
        return runs.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isOfSecret(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
