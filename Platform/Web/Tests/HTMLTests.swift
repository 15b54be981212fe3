import Kernel
import Testing

@testable import Web

@Suite("HTML")
struct HTMLTests {
    @Test(
        "a value is escaped wherever it stands: five characters, each alone and together",
        arguments: [
            ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"), ("&amp;", "&amp;amp;"),
            ("</p><script>alert('x')</script>", "&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
            ("\" onload=\"x", "&quot; onload=&quot;x"), ("王 & 李", "王 &amp; 李"), ("e\u{301}<", "e\u{301}&lt;"), ("", ""),
        ])
    func escaping(_ value: String, _ expected: String) {
        let part = value[...]
        #expect(HTML(value).text == expected)
        #expect(("<p title=\"\(value)\">\(part)</p>" as HTML).text == "<p title=\"\(expected)\">\(expected)</p>")
    }

    @Test("a letter that is joined to a sign of markup does not hide it")
    func combining() {
        // `<` with an accent is one character, but two code points; browsers see the first one.
        // (A literal would be markup that is meant, and not be escaped at all.)
        let accented = "<\u{301}"
        #expect(HTML(accented).text.unicodeScalars.elementsEqual("&lt;\u{301}".unicodeScalars))
        #expect(("\("\"\u{200D}")\(String("'\u{FE0F}"))" as HTML).text.hasSuffix("&#39;\u{FE0F}"))
    }

    @Test("fragments are spliced, lists joined, and nothing is nothing")
    func splicing() {
        let item = { (text: String) in "<li>\(text)</li>" as HTML }
        #expect(("<ul>\(["a", "<b>"].map(item))</ul>" as HTML).text == "<ul><li>a</li><li>&lt;b&gt;</li></ul>")
        #expect(("\(item("x"))\(HTML())\(HTML?.none)\(HTML?.some(item("y")))" as HTML).text == "<li>x</li><li>y</li>")
        #expect(("\([HTML]())" as HTML).text.isEmpty)
    }

    @Test("what is HTML already is spliced as it is, once it was asked for by name")
    func raw() {
        let markup = "<b>"
        #expect(("\(HTML.raw(markup))\(markup)" as HTML).text == "<b>&lt;b&gt;")
    }

    @Test("numbers, identifiers and what describes itself are values")
    func values() throws {
        struct Hostile: CustomStringConvertible { let description = "<i>" }
        let id = try #require(PersonID("01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7"))
        #expect(("\(-3)\(UInt8(7))\(Int64.max)" as HTML).text == "-379223372036854775807")
        #expect(("\(id)\(Hostile())" as HTML).text == id.text + "&lt;i&gt;")
    }
}
