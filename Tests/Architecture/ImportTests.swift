import Testing

@Suite("Imports")
struct ImportTests {
    private let sample = """
        <!-- import table -->
        | target | may import | why |
        |---|---|---|
        | `Kernel` | | ids |
        | `Storage` | `Kernel`, `GRDB`, `NIOCore` | data |
        | `Web` | `Kernel`, `Hummingbird` | pages |
        | `Features/*` | `Kernel`, `Storage`, `Web`, `GRDB` | rooms |
        | `Accounts` | `CArgon2` | passwords |
        | `Huizhen` | `Kernel`, `Features/*` | all |
        """

    private func reasons(_ path: String, _ text: String) throws -> [String] {
        let rules = ImportRules(table: try ImportTable(document: sample), rooms: ["Accounts", "Cases"])
        return rules.violations(in: SourceFile(path: path, text: text)).map(\.reason)
    }

    @Test("every import line of the tree is declared in the table of ARCHITECTURE.md")
    func treeFollowsTable() throws {
        let repository = try Repository()
        let table = try ImportTable(document: try repository.text("ARCHITECTURE.md"))
        let rules = ImportRules(table: table, rooms: Set(try repository.folders(in: "Features")))
        let files = try repository.swiftFiles()
        #expect(files.count > 20)
        for violation in files.flatMap(rules.violations(in:)) { Issue.record("\(violation)") }
        for violation in table.orderViolations() { Issue.record("\(violation)") }
    }

    @Test("an import is seen with any attribute, access level, kind and place in the line")
    func importsAreRead() {
        let text =
            "import A\n@testable import B\npackage import C\n@preconcurrency public import struct D.Thing\n"
            + "import E; import F // import G\n// import H\nlet important = 1\n    import I.J"
        let file = SourceFile(path: "Platform/X/X.swift", text: text)
        #expect(ImportLine.all(in: file).map(\.module) == ["A", "B", "C", "D", "E", "F", "I"])
        #expect(ImportLine.all(in: file).map(\.number) == [1, 2, 3, 4, 5, 5, 8])
    }

    @Test("what the table allows passes")
    func allowed() throws {
        #expect(try reasons("Platform/Storage/A.swift", "import GRDB\nimport Kernel\nimport Foundation") == [])
        #expect(try reasons("Features/Cases/CaseStore+list.swift", "import Storage") == [])
        #expect(try reasons("Features/Cases/CaseRoutes.swift", "import Web") == [])
        #expect(try reasons("Features/Accounts/Password.swift", "import CArgon2") == [])
        let test = "import Testing\nimport Storage\n@testable import Cases"
        #expect(try reasons("Features/Cases/Tests/A.swift", test) == [])
        #expect(try reasons("Apps/Huizhen/Rooms.swift", "import Cases\nimport Accounts") == [])
    }

    @Test(
        "what the table does not allow is found",
        arguments: [
            ("Platform/Kernel/A.swift", "import Storage"),
            ("Platform/Kernel/A.swift", "import Testing"),
            ("Platform/Storage/A.swift", "@preconcurrency import Hummingbird"),
            ("Platform/Unheard/A.swift", "import Kernel"),
            ("Platform/Web/A.swift", "import GRDB"),
            ("Features/Cases/CaseStore.swift", "import GRDB"),
            ("Features/Cases/CaseRoutes.swift", "import Hummingbird"),
            ("Features/Cases/CaseStore.swift", "import Accounts"),
            ("Features/Cases/Tests/A.swift", "@testable import Accounts"),
            ("Features/Cases/Password.swift", "import CArgon2"),
            ("Features/Cases/Case.swift", "package import Storage"),
            ("Features/Cases/CaseStore.swift", "import Web"),
            ("Apps/Huizhen/Serve.swift", "import Storage"),
        ])
    func notAllowed(path: String, text: String) throws {
        #expect(try reasons(path, text).count == 1)
    }

    @Test("a row that names a target below it is found")
    func arrowsOutward() throws {
        let table = try ImportTable(document: "<!-- import table -->\n| `A` | `B` |\n| `B` | `C` |\n")
        #expect(table.orderViolations().map(\.reason) == ["A may not import B, which stands below it in the table"])
    }

    @Test("the libraries stand alone: neither storage, web nor room comes along with them")
    func librariesStandAlone() throws {
        let table = try ImportTable(document: try Repository().text("ARCHITECTURE.md"))
        #expect(table.reach(of: "DICOM") == ["Kernel", "CZlib", "Glibc"])
        #expect(
            table.reach(of: "Deidentification") == [
                "Kernel", "Work", "Sandbox", "DICOM", "DeidentificationData", "CZlib", "Crypto", "Glibc",
            ])
        let outside = ["DeidentifyExample", "LibraryTests"].flatMap { table.modules(of: $0, rooms: []) ?? ["no row"] }
        #expect(Set(outside) == ["Kernel", "Sandbox", "DICOM", "Deidentification"])
    }

    @Test("what comes along is followed through the table")
    func reach() throws {
        let table = try ImportTable(document: "<!-- import table -->\n| `A` | `X` |\n| `B` | `A` |\n| `C` | `B` |\n")
        #expect(table.reach(of: "C") == ["A", "B", "X"])
    }

    @Test("a document without the table is an error, not an empty permission")
    func noTable() {
        #expect(throws: RepositoryError.self) { try ImportTable(document: "| `A` | `B` |") }
        #expect(throws: RepositoryError.self) { try ImportTable(document: "<!-- import table -->\ntext") }
    }
}
