import Foundation
import Testing

@testable import Web

@Suite("Forms with files")
struct MultipartTests {
    private func part(_ header: String, _ content: String) -> String { "--B\r\n\(header)\r\n\r\n\(content)\r\n" }

    private func field(_ name: String, _ content: String) -> String {
        part("Content-Disposition: form-data; name=\"\(name)\"", content)
    }

    private func split(_ body: String, boundary: String = "B") throws -> Multipart.Parts {
        let folder = TemporaryFolder(in: nil)
        defer { folder.remove() }
        return try Multipart.split(Data(body.utf8), boundary: boundary, into: folder.url())
    }

    @Test(
        "the boundary stands in the type, quoted or not",
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; charset=x; Boundary=\"a b\"", "a b"),
            ("multipart/form-data;boundary = abc ", "abc"), ("multipart/form-data", nil),
            ("multipart/form-data; boundary=", nil), ("multipart/form-data; boundary=\"\"", nil),
            ("boundary=abc", nil),
        ] as [(String, String?)])
    func boundary(_ type: String, _ expected: String?) { #expect(Multipart.boundary(of: type) == expected) }

    @Test("a boundary longer than the standard has is none")
    func longBoundary() {
        let type = { (count: Int) in "multipart/form-data; boundary=" + String(repeating: "b", count: count) }
        #expect(Multipart.boundary(of: type(70))?.count == 70 && Multipart.boundary(of: type(71)) == nil)
    }

    @Test("fields keep their content byte for byte, line ends and dashes included")
    func fields() throws {
        let parts = try split(field("a", "x\r\ny\r\n-- B\n--B") + field("空", "中文 --B") + field("e", "") + "--B--\r\n")
        #expect(parts.fields.map(\.name) == ["a", "空", "e"])
        #expect(parts.fields.map(\.value) == ["x\r\ny\r\n-- B\n--B", "中文 --B", ""])
    }

    @Test("what stands before the first part is passed over")
    func preamble() throws {
        #expect(try split("for old readers\r\n" + field("a", "1") + "--B--").fields.map(\.value) == ["1"])
    }

    @Test("a file goes to a name of our own, and the name it had is nowhere")
    func files() throws {
        let folder = TemporaryFolder(in: nil)
        defer { folder.remove() }
        let body =
            part(
                "Content-Disposition: form-data; name=\"f\"; filename=\"../../王小明.jpg\"\r\nContent-Type: image/jpeg",
                "JPEG")
            + part("content-disposition: form-data; name=f; FileName*=UTF-8''x", "second")
            + part("Content-Disposition: form-data; name=\"none\"; filename=\"\"", "") + "--B--"
        let parts = try Multipart.split(Data(body.utf8), boundary: "B", into: folder.url())
        #expect(parts.files.map(\.name) == ["f", "f"] && parts.files.map(\.file.bytes) == [4, 6])
        #expect(parts.fields.isEmpty, "an input without a file is no field either")
        let paths = parts.files.map(\.file.path)
        #expect(Set(paths).count == 2)
        for path in paths { #expect(path.hasPrefix(try folder.url().path + "/") && !path.contains("王小明")) }
        #expect(FileManager.default.contents(atPath: paths[0]) == Data("JPEG".utf8))
    }

    @Test(
        "what is not well formed is refused",
        arguments: [
            "", "no boundary at all", "--B", "--B\r\n",
            "--Bx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--B--",
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n1\r\n--B--",
            "--B\r\nContent-Disposition: form-data\r\n\r\n1\r\n--B--", "--B\r\nX: y\r\n\r\n1\r\n--B--",
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--B",
            "--B\nContent-Disposition: form-data; name=\"a\"\n\n1\n--B--",
        ])
    func malformed(_ body: String) { #expect(throws: (any Error).self) { try split(body) } }

    @Test("more parts than a form has are refused")
    func tooMany() throws {
        #expect(try split(String(repeating: field("a", "1"), count: 200) + "--B--").fields.count == 200)
        #expect(throws: WebFailure.malformed) { try split(String(repeating: field("a", "1"), count: 201) + "--B--") }
    }

    @Test("a field that is too long, or no UTF-8, is refused")
    func badFields() throws {
        let most = 256 * 1024
        #expect(try split(field("a", String(repeating: "x", count: most)) + "--B--").fields[0].value.count == most)
        #expect(throws: WebFailure.malformed) {
            try split(field("a", String(repeating: "x", count: most + 1)) + "--B--")
        }
        let folder = TemporaryFolder(in: nil)
        defer { folder.remove() }
        let bytes =
            Data("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + Data([0xFF])
            + Data("\r\n--B--".utf8)
        #expect(throws: WebFailure.malformed) { try Multipart.split(bytes, boundary: "B", into: folder.url()) }
    }

    @Test("a temporary folder is closed to others, and gone with its files")
    func folder() throws {
        let folder = TemporaryFolder(in: nil)
        let url = try folder.url()
        #expect(try folder.url() == url, "one folder for one request")
        let rights = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? NSNumber
        #expect(rights?.intValue == 0o700)
        try Data([1]).write(to: url.appendingPathComponent("x"))
        folder.remove()
        folder.remove()
        #expect(!FileManager.default.fileExists(atPath: url.path))
        #expect(try folder.url() != url, "and another one afterwards")
        folder.remove()
    }
}
