import Foundation
import Kernel
import Testing

@testable import Web

@Suite("What a form carries")
struct FormTests {
    private enum Colour: String { case red, green }

    private let form = Form([
        ("a", "1"), ("a", "2"), ("empty", ""), ("list[]", "x"), ("list[]", "y"), ("flag", "on"), ("no", "0"),
        ("n", "-17"), ("word", "seven"), ("item[10][b]", "late"), ("item[2][b]", "early"), ("item[2][c[0]]", "deep"),
        ("colour", "green"), ("colours", "blue"), ("id", "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7"), ("wrongID", "7"),
    ])

    @Test("the first value of a name counts, and all of them when all are asked for")
    func values() {
        #expect(form.text("a") == "1" && form.all("a") == ["1", "2"])
        #expect(form.text("missing") == nil && form.all("missing").isEmpty)
        #expect(form.all("list") == ["x", "y"])
    }

    @Test("values with numbers in brackets come in the order of the numbers, which are numbers and not texts")
    func indexed() {
        #expect(Form([("v[10]", "ten"), ("v[9]", "nine"), ("v[x]", "no")]).all("v") == ["nine", "ten"])
        #expect(form.items("item").map { $0.text("b") } == ["early", "late"])
        #expect(form.items("item")[0].text("c[0]") == "deep")
        #expect(form.items("a").isEmpty && form.items("missing").isEmpty)
    }

    @Test("a list costs as much as it is long: a form of many thousands is read in one go")
    func long() {
        // Compared with each other, a hundred thousand fields would take hours.
        let form = Form((0..<100_000).map { ("item[\($0)][b]", "\($0)") })
        let items = form.items("item")
        #expect(items.count == 100_000 && items.last?.text("b") == "99999")
        #expect(Form((0..<100_000).map { ("v[\($0)]", "\($0)") }).all("v").count == 100_000)
        #expect(Form([("v[01]", "x"), ("v[+1]", "y"), ("v[-1]", "z"), ("v[1]x", "u")]).all("v") == ["z"])
    }

    @Test("what is needed and absent or empty is refused with its name", arguments: ["missing", "empty"])
    func required(_ name: String) throws {
        let failure = #expect(throws: CommonFailure.self) { try form.required(name) }
        #expect(failure?.field == name && failure?.status == 422)
        #expect(try form.required("a") == "1")
    }

    @Test("numbers are whole; absent and empty are none, and anything else is refused")
    func numbers() throws {
        #expect(try form.int("n") == -17 && form.int("missing") == nil && form.int("empty") == nil)
        for value in ["1.5", "1e3", "0x10", "１", " 1", "99999999999999999999", "--1"] {
            let failure = #expect(throws: CommonFailure.self, "\(value)") { try Form([("n", value)]).int("n") }
            #expect(failure?.field == "n")
        }
    }

    @Test("a box is ticked by what browsers and programs send, and by nothing else")
    func flags() {
        for value in ["1", "on", "true"] { #expect(Form([("f", value)]).flag("f")) }
        for value in ["", "0", "off", "false", "TRUE", "yes"] { #expect(!Form([("f", value)]).flag("f"), "\(value)") }
        #expect(!form.flag("missing"))
    }

    @Test("an identifier is one of 36 characters, or absent")
    func identifiers() throws {
        let id: CommandID? = try form.id("id")
        #expect(id?.text == form.text("id"))
        #expect(try form.id("missing", of: CommandSubject.self) == nil)
        #expect(try form.id("empty", of: CommandSubject.self) == nil)
        let failure = #expect(throws: CommonFailure.self) { try form.id("wrongID", of: CommandSubject.self) }
        #expect(failure?.field == "wrongID")
    }

    @Test("a code is one of the choices; absent and empty mean the default")
    func codes() throws {
        #expect(try form.code("colour", default: Colour.red) == .green)
        #expect(
            try form.code("missing", default: Colour.red) == .red && form.code("empty", default: Colour.red) == .red)
        let failure = #expect(throws: CommonFailure.self) { try form.code("colours", default: Colour.red) }
        #expect(failure?.field == "colours")
    }

    @Test("a command has the id that the form carries, or a fresh one; a wrong one is refused")
    func command() throws {
        let known = CommandID.make()
        #expect(try Requests.make(Form([("id", known.text)])).command() == known)
        #expect(try Requests.make().command() != Requests.make().command())
        #expect(throws: CommonFailure.self) { try Requests.make(Form([("id", "x")])).command() }
    }

    @Test("files are found by the name of their field")
    func files() {
        var form = Form([("t", "x")])
        form.uploads = [("a", FormFile(path: "/1", bytes: 1)), ("b", FormFile(path: "/2", bytes: 2))]
        #expect(form.files("b").map(\.path) == ["/2"] && form.files("t").isEmpty)
    }
}

/// Requests that no network brought.
enum Requests {
    static func make(
        _ form: Form = Form(), parameters: [String: String] = [:], queries: [String: String] = [:],
        headers: [String: String] = [:], session: SessionInfo? = nil
    ) -> Web.Request {
        Web.Request(
            method: .get, path: "/x", session: session, token: nil, language: .zh, requestID: "r", address: "a",
            wantsJSON: false, form: form, body: BodyStream { BodyStream.AsyncIterator { nil } },
            parameters: parameters, queries: queries, headers: headers)
    }
}
