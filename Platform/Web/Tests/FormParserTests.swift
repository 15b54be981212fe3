import Testing

@testable import Web

@Suite("The bodies of forms")
struct FormParserTests {
    @Test("JSON and urlencoded forms come in one shape")
    func shape() throws {
        let json = try FormParser.json(Array(#"{"a":[{"b":1,"c":true},null],"x":"张 y"}"#.utf8))
        #expect(json.map(\.name) == ["a[0][b]", "a[0][c]", "x"] && json.map(\.value) == ["1", "true", "张 y"])
        let encoded = try FormParser.urlencoded(Array("a%5B0%5D%5Bb%5D=1&x=%E5%BC%A0+y".utf8))
        #expect(encoded.map(\.name) == ["a[0][b]", "x"] && encoded.map(\.value) == ["1", "张 y"])
    }

    @Test("a long name over a list is refused, because each value would carry it", arguments: [190, 201, 100_000])
    func longName(_ length: Int) {
        let name = String(repeating: "n", count: length)
        let body = Array("{\"\(name)\":[\(Array(repeating: "0", count: 1000).joined(separator: ","))]}".utf8)
        if length < 195 {
            #expect(throws: Never.self) { try FormParser.json(body) }
        } else {
            #expect(throws: WebFailure.malformed) { try FormParser.json(body) }
        }
    }
}
