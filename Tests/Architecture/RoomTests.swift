import Testing

@Suite("Rooms keep to themselves")
struct RoomTests {
    private func report(_ found: [(line: Exceptions.Line, violation: Violation)], _ exceptions: Exceptions) {
        for violation in exceptions.left(of: found) { Issue.record("\(violation)") }
    }

    private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: text) }

    @Test("SQL names the tables of its own target")
    func tables() throws {
        let files = try Repository().swiftFiles(under: ["Platform", "Features", "Apps"])
        let rules = SQLRules(files)
        #expect(rules.owners["circle"] == "Circles" && rules.owners["case_record"] == "Cases")
        #expect(rules.owners.count > 25)
        report(files.flatMap(rules.violations), .tables)
    }

    @Test("SQL over the table of another target is found, wherever it stands")
    func foreignTables() {
        let migrations = file("Features/Others/OtherMigrations.swift", #"let a = "create table other (x bigint)""#)
        let keys = file(
            "Platform/Circles/CirclesMigrations.swift", #"let a = "create table if not exists thread (x int)""#)
        let rules = SQLRules([migrations, keys])
        #expect(rules.owners == ["other": "Others", "thread": "Circles"])
        func tables(_ text: String, in path: String = "Features/Mine/MineStore.swift") -> [String?] {
            rules.violations(in: file(path, text)).map(\.line.word)
        }
        let wrong = [
            #"run("select * from other where 1 = 1")"#, #"run("select 1 from mine m join other o on true")"#,
            #"run("select 1 from mine as m, other o")"#, #"run("insert into other (x) values (1)")"#,
            #"run("update other set x = 1")"#, #"run("delete from only other")"#,
            #"run("alter table other add y int")"#,
            #"run("create table mine (x bigint references other (x))")"#,
            "run(\"\"\"\n    select 1 where exists (select 1\n    from other)\n    \"\"\")",
            #"run("a \(sqlite: "select x from other", postgres: "")")"#, ##"run(#"select "x" from other"#)"##,
            #"run("select 1 from thread")"#,
        ]
        for text in wrong { #expect(tables(text).count == 1, "\(text)") }
        let right = [
            #"run("select other from mine")"#, #"// run("select 1 from other")"#, #"/* "from other" */ let x = 1"#,
            #"run("create table mine (x bigint references thread (x))")"#, #"run("select 1 from \(raw: other)")"#,
        ]
        for text in right { #expect(tables(text).isEmpty, "\(text)") }
        #expect(tables(wrong[0], in: "Features/Others/OtherStore.swift").isEmpty)
        #expect(tables(wrong[0], in: "Features/Mine/Tests/MineTests.swift").isEmpty)
        #expect(tables(wrong[0], in: "Apps/Huizhen/Inspection.swift") == ["other"])
    }

    @Test("a room has the files of the scheme, and models")
    func fileNames() throws {
        report(try Repository().swiftFiles(under: ["Features"]).flatMap(RoomFileRules.violations), .files)
    }

    @Test("a file outside of the scheme is found")
    func wrongFileNames() {
        func count(_ name: String, _ text: String = "import Kernel") -> Int {
            RoomFileRules.violations(in: file("Features/Facilities/\(name).swift", text)).count
        }
        let right = [
            "FacilitiesRoom", "FacilityRoom", "FacilityStore", "FacilityStore+list", "FacilityTrial", "Tests/Any",
        ]
        for name in right { #expect(count(name) == 0, "\(name)") }
        let wrong = [
            "FacilityParts", "FacilityViews", "FacilityTools", "FacilityFields", "FacilityInput", "FacilityForms",
            "WardStore", "FacilityPage", "WardFragments", "Ward", "deep/FacilityStore",
        ]
        for name in wrong { #expect(count(name) == 1, "\(name)") }
        #expect(count("Ward", "package struct Ward: Sendable {") == 0)
        #expect(count("Ward+list", "extension Ward {") == 0)
        #expect(count("Ward", "struct Wards {}\n/// struct Ward") == 1)
    }

    @Test("what the audit calls an action begins with the room's name")
    func auditWords() throws {
        let files = try Repository().swiftFiles(under: ["Platform", "Features", "Apps"])
        report(files.flatMap(WordRules.auditWords), .auditWords)
    }

    @Test("an audit word of another room is found, and one that is not written where it is used")
    func wrongAuditWords() {
        func words(_ text: String, in path: String = "Features/Cases/CaseActions.swift") -> [String?] {
            WordRules.auditWords(in: file(path, text)).map(\.line.word)
        }
        #expect(words("try await ground.perform(\n    \"case.accept\", by: actor)") == ["case"])
        #expect(words(#"ground.look("cases.read")"#).isEmpty)
        #expect(words(#"ground.perform("cases.\(verb)")"#).isEmpty)
        #expect(words("ground.perform(verb, by: actor)", in: "Features/Cases/CaseRoutes.swift") == [nil])
        #expect(words("ground.perform(verb, by: actor)").isEmpty)
        #expect(words(#"take(id, "case.accept", by: actor)"#) == ["case"])
        #expect(words(#"take(id, "cases.accept", by: actor)"#).isEmpty)
        #expect(words(#"ground.perform("cases.read")"#, in: "Platform/Web/FileRoutes.swift") == ["cases"])
        #expect(words(#"ground.perform("platform.read")"#, in: "Platform/Web/FileRoutes.swift").isEmpty)
    }

    @Test("an address stands in the room's Paths")
    func paths() throws {
        report(try Repository().swiftFiles(under: ["Features"]).flatMap(WordRules.paths), .paths)
    }

    @Test("an address that is written by hand is found")
    func wrongPaths() {
        func count(_ text: String, in name: String = "CasePages") -> Int {
            WordRules.paths(in: file("Features/Cases/\(name).swift", text)).count
        }
        #expect(count(#"let a = "/cases/\(id)""#) == 1)
        #expect(count("let a: HTML = \"\"\"\n    <a href=\"/cases\">x</a>\n    \"\"\"") == 1)
        #expect(count(#"let a: HTML = "<form action=\"/cases\">""#) == 1)
        #expect(count(#"let a: HTML = "<a href=\"\(CasePaths.list())\">""#) == 0)
        #expect(count(#"let a = "/" + "text/html" + "2/a""#) == 0)
        #expect(count(#"let a = Path("/cases")"#, in: "CasePaths") == 0)
    }

    @Test("what puts the product together stays small")
    func composition() throws {
        let repository = try Repository()
        let rooms = Set(try repository.folders(in: "Features"))
        let files = try repository.swiftFiles(under: ["Apps"])
        for violation in files.flatMap({ CompositionRules.violations(in: $0, rooms: rooms) }) {
            Issue.record("\(violation)")
        }
        let composing = files.filter { CompositionRules.isComposition($0, rooms: rooms) }
        #expect(composing.contains { $0.path == "Apps/Huizhen/House.swift" })
        let largest = try #require(composing.max { CompositionRules.lines(of: $0) < CompositionRules.lines(of: $1) })
        print("largest composition: \(largest.path), \(CompositionRules.lines(of: largest)) lines")
    }

    @Test("a long file of composition is found, and a long command is not")
    func longComposition() {
        let body = String(repeating: "x\n", count: CompositionRules.lineLimit)
        func count(_ path: String, _ head: String) -> Int {
            CompositionRules.violations(in: file(path, head + body), rooms: ["Cases"]).count
        }
        #expect(count("Apps/Huizhen/House.swift", "import Rooms\n") == 1)
        #expect(count("Apps/Huizhen/Extra.swift", "import Cases\n") == 1)
        #expect(count("Apps/Huizhen/House.swift", "") == 0)
        #expect(count("Apps/Huizhen/DeidentifyCommand.swift", "import DICOM\n") == 0)
    }

    @Test("an exception excuses what it names, and says when it is needed no more")
    func exceptions() {
        let found = ["a", "b"].map {
            (line: Exceptions.Line("Features/X", $0), violation: Violation(path: $0, line: 1, reason: $0))
        }
        #expect(Exceptions([]).left(of: found).map(\.path) == ["a", "b"])
        let left = Exceptions([.init("Features/X", "a"), .init("Features/X", "c")]).left(of: found)
        #expect(left.map(\.path) == ["b", "Tests/Architecture"])
        #expect(left.last?.reason.contains("“Features/X: c”") == true)
    }
}
