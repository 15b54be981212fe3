import Testing

@Suite("Documentation")
struct DocumentationTests {
    @Test("every symbol of the platform that other targets see has a comment")
    func platformIsDocumented() throws {
        let files = try Repository().swiftFiles(under: ["Platform"]).filter { !$0.isTest }
        #expect(!files.isEmpty)
        for violation in files.flatMap(DocumentationRules.violations(in:)) { Issue.record("\(violation)") }
    }

    @Test(
        "a symbol without a comment is found",
        arguments: [
            "package struct A {", "package func a() {", "    public static var b: Int { 1 }",
            "// no doc comment\npackage enum C {", "/// Of another one.\n\npackage protocol D {",
            "@Sendable package func e() {", "package subscript(_ index: Int) -> Int {", "package final class F {",
            "/// One.\npackage func a() {\n}\npackage func b() {\n}", "package var c: Int { 1 }",
        ])
    func undocumented(text: String) {
        #expect(DocumentationRules.violations(in: SourceFile(path: "a.swift", text: text)).count == 1)
    }

    @Test(
        "a symbol with a comment, a conformance and a stored value pass",
        arguments: [
            "/// One.\npackage struct A {", "/// One.\n@available(*, deprecated)\npackage func a() {",
            "package var description: String { text }", "package static func == (l: A, r: A) -> Bool {",
            "struct Internal {", "package import Kernel", "package let person: PersonID", "package init(a: Int) {",
            "let text = \"package struct\"", "package var port: Int = 8080",
            "/// Names.\npackage typealias A = X\npackage typealias B = Y",
        ])
    func documented(text: String) {
        #expect(DocumentationRules.violations(in: SourceFile(path: "a.swift", text: text)).isEmpty)
    }
}
