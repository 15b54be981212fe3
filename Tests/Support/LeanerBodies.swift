import Foundation

/// A stored JSON body as older versions may have written it: with one member left out, for each member at any depth.
package enum LeanerBodies {
    /// One of them.
    package struct Body: Sendable, CustomStringConvertible {
        /// Where the member stood, such as `question.sex` or `attachments.0.removed`.
        package let missing: String
        package let json: String
        package var description: String { "without \(missing)" }
    }

    /// - Parameter whole: names of members that are neither left out nor looked into, because no version was ever without.
    package static func all(of json: String, whole: Set<String> = []) throws -> [Body] {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return try variants(of: value, at: "", whole).map { missing, value in
            let data = try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
            return Body(missing: missing, json: String(decoding: data, as: UTF8.self))
        }
    }

    private static func variants(of value: Any, at path: String, _ whole: Set<String>) -> [(String, Any)] {
        if let list = value as? [Any] {
            return list.indices.flatMap { index in
                variants(of: list[index], at: "\(path)\(index).", whole).map { missing, item in
                    var changed = list
                    changed[index] = item
                    return (missing, changed as Any)
                }
            }
        }
        guard let object = value as? [String: Any] else { return [] }
        return object.keys.sorted().filter { !whole.contains($0) }.flatMap { key -> [(String, Any)] in
            var without = object
            let member = without.removeValue(forKey: key) ?? ""
            let inside = variants(of: member, at: "\(path)\(key).", whole).map { missing, item in
                (missing, object.merging([key: item]) { $1 } as Any)
            }
            return [("\(path)\(key)", without as Any)] + inside
        }
    }
}
