import Foundation
import FuzzSupport
import Kernel

@testable import Web

/// The bodies of requests: multipart, JSON and urlencoded forms, and what rooms ask of a form.
@main enum FuzzForms: FuzzTarget {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "huizhen-fuzz-\(getpid())")

    /// The first byte chooses the kind.
    static func seeds() -> [[UInt8]] {
        let multipart =
            "--b\r\nContent-Disposition: form-data; name=\"a[0][b]\"\r\n\r\n1\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"photo\"; filename=\"x.jpg\"\r\n\r\nJPEG\r\n--b--\r\n"
        let json = #"{"a":[{"b":1,"c":[true,null,"x"]},{"b":2.5e3}],"id":"0190a000-0000-7000-8000-000000000000"}"#
        return [multipart, json, "a%5B0%5D%5Bb%5D=1&a[]=2&x=%E5%BC%A0+y&flag=on"].enumerated().map {
            [UInt8($0.offset)] + $0.element.utf8
        }
    }

    static var words: [String] {
        [
            "--b", "--b--", "\r\n\r\n", "Content-Disposition: form-data; name=\"", "; filename=\"x\"", "a[0][b]", "a[]",
            "%5B", "null",
        ]
    }

    static func feed(_ bytes: [UInt8]) {
        guard let (choice, rest) = choose(bytes, among: 3) else { return }
        switch choice {
        case 0: split(Data(rest))
        case 1: use(attempt { try FormParser.json(Array(rest)) }, of: rest.count)
        default: use(attempt { try FormParser.urlencoded(Array(rest)) }, of: rest.count)
        }
    }

    private static func split(_ body: Data) {
        // Only a file needs a folder, and the disk is the slowest part of this.
        let hasFile = String(decoding: body, as: UTF8.self).lowercased().contains("filename")
        if hasFile {
            _ = attempt { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        }
        if let parts = attempt({ try Multipart.split(body, boundary: "b", into: folder) }) {
            require(parts.files.allSatisfy { $0.file.bytes <= body.count }, "a file larger than the body")
            use(parts.fields, of: body.count)
        }
        if hasFile { _ = attempt { try FileManager.default.removeItem(at: folder) } }
    }

    private static func use(_ fields: [(name: String, value: String)]?, of size: Int) {
        guard let fields else { return }
        let held = fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        require(held <= 128 * size + 4096, "a small body becomes a large form")
        let form = Form(fields)
        for name in ["a", "x", ""] {
            _ = form.all(name)
            _ = form.flag(name)
            _ = attempt { try form.int(name) }
            _ = attempt { try form.id(name, of: ThreadSubject.self) }
            for item in form.items(name) { _ = item.all("b") }
        }
    }
}
