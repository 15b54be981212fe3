import Foundation
import Kernel

/// Reads the three forms of a form into one shape.
///
/// Everything that is not well formed is refused.
enum FormParser {
    private static let fieldLimit = 2000
    private static let depthLimit = 6
    /// The values of a list each carry the names above them, so a long name would be held thousands of times.
    private static let nameBytes = 200

    static func urlencoded(_ bytes: [UInt8]) throws(WebFailure) -> [(name: String, value: String)] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        if text.isEmpty { return [] }
        let pairs = text.split(separator: "&", omittingEmptySubsequences: true)
        guard pairs.count <= fieldLimit else { throw .malformed }
        var fields: [(name: String, value: String)] = []
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? decode(parts[1]) : ""
            guard let name = decode(parts[0]), let value else { throw .malformed }
            fields.append((name, value))
        }
        return fields
    }

    /// Percent-decoding with `+` for a blank; nil when it is no UTF-8.
    static func decode(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }

    static func json(_ bytes: [UInt8]) throws(WebFailure) -> [(name: String, value: String)] {
        if bytes.isEmpty { return [] }
        guard String(validating: bytes, as: UTF8.self) != nil,
            let object = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any]
        else { throw .malformed }
        var fields: [(name: String, value: String)] = []
        for (name, value) in object.sorted(by: { $0.key < $1.key }) {
            try flatten(value, as: name, into: &fields, depth: 0)
        }
        return fields
    }

    private static func flatten(
        _ value: Any, as name: String, into fields: inout [(name: String, value: String)], depth: Int
    ) throws(WebFailure) {
        guard depth < depthLimit, fields.count < fieldLimit, name.utf8.count <= nameBytes else { throw .malformed }
        switch value {
        case let text as String: fields.append((name, text))
        case let object as [String: Any]:
            for (key, inner) in object.sorted(by: { $0.key < $1.key }) {
                try flatten(inner, as: "\(name)[\(key)]", into: &fields, depth: depth + 1)
            }
        case let list as [Any]:
            for (index, inner) in list.enumerated() {
                try flatten(inner, as: "\(name)[\(index)]", into: &fields, depth: depth + 1)
            }
        case let number as NSNumber:
            fields.append((name, isBoolean(number) ? (number.boolValue ? "true" : "false") : number.stringValue))
        default: return  // null is as absent
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
