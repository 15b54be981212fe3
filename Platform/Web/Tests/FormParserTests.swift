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

    private func urlencoded(_ text: String) throws(WebFailure) -> [[String]] {
        try FormParser.urlencoded(Array(text.utf8)).map { [$0.name, $0.value] }
    }

    private func json(_ text: String) throws(WebFailure) -> [[String]] {
        try FormParser.json(Array(text.utf8)).map { [$0.name, $0.value] }
    }

    @Test("what browsers leave out or write twice is understood")
    func lenient() throws {
        #expect(try urlencoded("") == [] && urlencoded("&&") == [])
        #expect(try urlencoded("a") == [["a", ""]] && urlencoded("a=") == [["a", ""]])
        #expect(try urlencoded("a=b=c&&=d") == [["a", "b=c"], ["", "d"]])
        #expect(try urlencoded("a=1%2B1+%26") == [["a", "1+1 &"]])
    }

    @Test("what is not well formed is refused", arguments: ["%", "a=%2", "a=%zz", "%ff=1", "a=%C3%28"])
    func malformed(_ text: String) {
        #expect(throws: WebFailure.malformed) { try urlencoded(text) }
    }

    @Test("bytes that are no UTF-8 are refused, in either form")
    func notUTF8() {
        let bytes: [UInt8] = [0x61, 0x3D, 0xFF, 0xFE]
        #expect(throws: WebFailure.malformed) { try FormParser.urlencoded(bytes) }
        #expect(throws: WebFailure.malformed) { try FormParser.json([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]) }
    }

    @Test("more fields than a form has are refused, and as many as it may have are not")
    func fieldLimit() throws {
        #expect(try urlencoded(Array(repeating: "a=1", count: 2000).joined(separator: "&")).count == 2000)
        #expect(throws: WebFailure.malformed) {
            try urlencoded(Array(repeating: "a=1", count: 2001).joined(separator: "&"))
        }
        let list = { (count: Int) in "{\"a\":[" + Array(repeating: "1", count: count).joined(separator: ",") + "]}" }
        #expect(try json(list(2000)).count == 2000)
        #expect(throws: WebFailure.malformed) { try json(list(2002)) }
    }

    @Test("JSON nested deeper than any form of ours is refused before it costs anything")
    func depth() throws {
        let nested = { (depth: Int) in
            "{\"a\":" + String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth) + "}"
        }
        #expect(try json(nested(5)) == [["a[0][0][0][0][0]", "1"]])
        #expect(throws: WebFailure.malformed) { try json(nested(6)) }
    }

    @Test(
        "only an object is a form",
        arguments: ["[1]", "1", "\"a\"", "null", "{", "{\"a\":}", "{'a':1}", "{\"a\":1} trailing", "\u{0}"])
    func notObjects(_ text: String) {
        #expect(throws: WebFailure.malformed) { try json(text) }
    }

    @Test("numbers, truths and nothing keep their meaning, and names come in one order")
    func values() throws {
        #expect(
            try json(#"{"z":1.5,"b":true,"a":false,"n":null,"i":-3,"e":"","one":1,"zero":0}"#) == [
                ["a", "false"], ["b", "true"], ["e", ""], ["i", "-3"], ["one", "1"], ["z", "1.5"], ["zero", "0"],
            ])
        #expect(try json(#"{"o":{"b":1,"a":{"c":"x"}}}"#) == [["o[a][c]", "x"], ["o[b]", "1"]])
        #expect(try json("{}") == [] && json("") == [])
    }
}
