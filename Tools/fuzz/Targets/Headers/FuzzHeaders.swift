import FuzzSupport
import Kernel
import NIOHTTP1

@testable import Circles
@testable import Media
@testable import Web

/// What comes in a header, an address or a field: tus, the numbers to go on from, identifiers, codes, and plain text.
@main enum FuzzHeaders: FuzzTarget {
    private static let id = "0190a000-0000-7000-8000-000000000000"

    static func seeds() -> [[UInt8]] {
        [
            "filename eC5qcGc=,id \(id),empty", "sha256 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
            "\(id):12,\(id):-3,x", id, "multipart/form-data; boundary=\"b\"", "frame-12-lung", "0190A-ILO0 oil-7",
            "text \u{202E} with\r\n\u{FEFF}controls \t",
        ].map { Array($0.utf8) }
    }

    static var words: [String] {
        [id, "sha1 ", "sha256 ", "boundary=", "frame-", "9223372036854775807", "-", ":", ",", "=="]
    }

    static func feed(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let checksum = attempt({ try TusHeaders.Checksum(text) }) {
            // As it comes and all at once.
            var sum = TusHeaders.Sum(checksum)
            sum.add(Array(bytes.prefix(bytes.count / 2)))
            sum.add(Array(bytes.dropFirst(bytes.count / 2)))
            require(sum.matches == checksum.matches(bytes), "a digest that depends on the pieces")
        }
        host(text)
        _ = attempt { try TusHeaders.metadata(text) }
        require(EventRoutes.vector(text).values.allSatisfy { $0 >= 0 }, "a number before the first")
        if let boundary = Multipart.boundary(of: text) {
            require((1...70).contains(boundary.utf8.count), "a boundary of no length that is allowed")
        }
        if let id = ThreadID(text) {
            require(ThreadID(id.text) == id && id.text == id.text.lowercased(), "an identifier with two forms")
        }
        if let frame = FileRoutes.frame(text) { require(frame.number >= 0, "a frame before the first") }
        require(Invitations.hash(text) == Invitations.hash("-" + text + " "), "a code with two hashes")
        clean(text)
    }

    /// A head that is let through names one host.
    private static func host(_ text: String) {
        let hosts = text.split(separator: "\n").map(String.init)
        let head = HTTPRequestHead(
            version: .http1_1, method: .GET, uri: "/", headers: HTTPHeaders(hosts.map { ("Host", $0) }))
        require(!HeadGuard.namesOneHost(head) || hosts.count == 1, "a request of two hosts")
    }

    private static func clean(_ text: String) {
        for lines in [false, true] {
            let first = attempt { try PlainText.clean(text, field: "f", limit: 1000, lines: lines, required: false) }
            guard let first else { continue }
            require(first.unicodeScalars.count <= 1000, "longer than allowed")
            require(lines || !first.unicodeScalars.contains("\n"), "a line break is left")
            let again = attempt { try PlainText.clean(first, field: "f", limit: 1000, lines: lines, required: false) }
            require(again == first, "what is clean is cleaned further")
        }
    }
}
