import Foundation
package import Kernel

/// A value that stands in a path: printed into it and read from it by the same type.
package protocol PathValue: Sendable {
    /// Nil for a text that is no such value, which is as absent as an unknown one.
    init?(pathText: String)
    /// The value as it stands in the path, before percent-encoding.
    var pathText: String { get }
}

extension Identifier: PathValue {
    package init?(pathText: String) { self.init(pathText) }
    /// The identifier as 36 characters.
    package var pathText: String { text }
}

extension Int64: PathValue {
    package init?(pathText: String) { self.init(pathText) }
    /// The digits.
    package var pathText: String { String(self) }
}

extension Int: PathValue {
    package init?(pathText: String) { self.init(pathText) }
    /// The digits.
    package var pathText: String { String(self) }
}

extension String: PathValue {
    package init?(pathText: String) { self = pathText }
    /// The text itself.
    package var pathText: String { self }
}

/// A path of the product, such as `/cases/:case/answers`: the route parses with it and pages print with it.
///
/// ```swift
/// static let answers = Path("/cases/:case/answers", ThreadID.self)
/// Route(.post, CasePaths.answers) { request, id in … }
/// "<form action=\"\(CasePaths.answers(id))\">"
/// ```
package struct Path<each Value: PathValue>: Sendable {
    /// With a name after each colon.
    package let pattern: String

    /// - Precondition: the pattern has as many names as there are values.
    package init(_ pattern: String, _ values: repeat (each Value).Type) {
        self.pattern = pattern
        var count = 0
        for _ in repeat each values { count += 1 }
        precondition(count == PathPattern.names(in: pattern).count, "\(pattern) has not \(count) names")
    }

    /// The path with these values.
    package func callAsFunction(_ value: repeat each Value) -> String {
        var texts: [String] = []
        for one in repeat each value { texts.append(one.pathText) }
        return PathPattern.print(pattern, texts)
    }
}

/// What all paths have in common, whatever their values.
enum PathPattern {
    /// The names after colons, in order.
    static func names(in pattern: String) -> [String] {
        pattern.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    }

    static func print(_ pattern: String, _ values: [String]) -> String {
        var rest = values[...]
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix(":"), let value = rest.popFirst() else { return String(part) }
            return encoded(value)
        }
        return parts.joined(separator: "/")
    }

    /// A page has hundreds of paths, nearly all of them with ids alone, in which nothing is to be encoded.
    private static func encoded(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
        return isPlain ? value : value.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }

    /// Unreserved characters (RFC 3986, section 2.3).
    private static let allowed = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// A path with a query; pairs without a value are left out.
    static func query(_ path: String, _ pairs: [(String, String?)]) -> String {
        let present = pairs.compactMap { name, value in
            value.map { "\(name)=\(encoded($0))" }
        }
        return present.isEmpty ? path : path + "?" + present.joined(separator: "&")
    }
}

extension String {
    /// A path with a query behind it; pairs without a value are left out.
    package func query(_ pairs: (String, String?)...) -> String { PathPattern.query(self, pairs) }
}

extension Route {
    /// A line of the table whose handler gets the values of its path; a text that is no such value is not found.
    package init<each Value: PathValue>(
        _ method: Method, _ path: Path<repeat each Value>, access: Access = .signedIn, body: BodyRule = .form,
        _ handler: @escaping @Sendable (Request, repeat each Value) async throws -> Reply
    ) {
        let names = PathPattern.names(in: path.pattern)
        self.init(method, path.pattern, access: access, body: body) { request in
            var position = 0
            func next<One: PathValue>(_ type: One.Type) throws(CommonFailure) -> One {
                defer { position += 1 }
                guard let text = request.parameter(names[position]), let value = One(pathText: text) else {
                    throw .notFound
                }
                return value
            }
            let values = (repeat try next((each Value).self))
            return try await handler(request, repeat each values)
        }
    }
}
