import Foundation
package import Kernel

/// Where somebody who has found a weakness can say so (RFC 9116).
package struct SecurityTextRoute: Sendable {
    private let contact: String?
    private let origin: String?
    private let clock: WallClock

    /// - Parameters:
    ///   - contact: a `mailto:`, `tel:` or `https:` address; nil when the operator has named none: then there is no file.
    ///   - origin: under which people reach the installation.
    package init(contact: String?, origin: String?, clock: WallClock) {
        self.contact = contact
        self.origin = origin
        self.clock = clock
    }

    static let path = "/.well-known/security.txt"
    /// The file is made anew for each request; a copy of it should not be believed for longer (RFC 9116, 2.5.5: under a year).
    private static let days: Int64 = 90

    /// What is answered.
    package var routes: [Route] {
        [
            Route(.get, Self.path, access: .everyone, body: .none) { [self] _ in
                guard let contact else { throw CommonFailure.notFound }
                let expires = clock.now().adding(days: Self.days).iso8601
                var lines = ["Contact: \(contact)", "Expires: \(expires)", "Preferred-Languages: zh, en"]
                if let origin { lines.append("Canonical: \(origin)\(Self.path)") }
                let text = lines.joined(separator: "\n") + "\n"
                return .bytes(Array(text.utf8), type: "text/plain; charset=utf-8")
            }
        ]
    }

    /// Whether a text can stand there: an address with one of the schemes, and no line of its own.
    package static func isContact(_ text: String) -> Bool {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased() else { return false }
        return ["mailto", "tel", "https"].contains(scheme) && text.utf8.count <= 200
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
