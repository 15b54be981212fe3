import DICOM
import Foundation
import Testing

@testable import Deidentification

/// Clean Structured Content, item by item.
@Suite struct StructuredContentTests {
    private static let options: Set<ProfileOption> = [.cleanStructuredContent]

    private func code(_ value: String, _ scheme: String = "DCM", _ meaning: String = "Meaning") -> DICOMItem {
        DICOMItem([
            DICOMElement(0x0008_0100, .SH, text: value), DICOMElement(0x0008_0102, .SH, text: scheme),
            DICOMElement(0x0008_0104, .LO, text: meaning),
        ])
    }

    private func item(
        _ type: String, _ concept: String?, _ scheme: String = "DCM", _ elements: [DICOMElement] = [],
        children: [DICOMItem] = []
    ) -> DICOMItem {
        var own = [
            DICOMElement(0x0040_A010, .CS, text: "CONTAINS"), DICOMElement(0x0040_A040, .CS, text: type),
        ]
        if let concept { own.append(DICOMElement(0x0040_A043, items: [code(concept, scheme)])) }
        own += elements
        if !children.isEmpty { own.append(DICOMElement(0x0040_A730, items: children)) }
        return DICOMItem(own.sorted { $0.tag < $1.tag })
    }

    private func text(_ value: String) -> DICOMElement { DICOMElement(0x0040_A160, .UT, text: value) }

    private func reference(_ numbers: [UInt32]) -> DICOMItem {
        let bytes = numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        return DICOMItem([
            DICOMElement(0x0040_A010, .CS, text: "INFERRED FROM"), DICOMElement(0x0040_DB73, .UL, .data(.held(bytes))),
        ])
    }

    private func cleaned(
        _ items: [DICOMItem], _ options: Set<ProfileOption> = options
    ) throws -> (items: [DICOMItem], file: DICOMFile) {
        let file = try Objects.clean([Planted.patient, DICOMElement(0x0040_A730, items: items)], options).file
        return (try #require(file.dataset[0x0040_A730]?.items), file)
    }

    @Test("measurements and public codes stay, texts are cleaned, names become dummies, UIDs new ones")
    func valueTypes() throws {
        let number = DICOMElement(
            0x0040_A300,
            items: [
                DICOMItem([
                    DICOMElement(0x0040_08EA, items: [code("mm", "UCUM")]),
                    DICOMElement(0x0040_A30A, .DS, text: "12.5"),
                ])
            ])
        let (items, file) = try cleaned([
            item("NUM", "121207", "DCM", [number]),
            item(
                "CODE", "121206", "DCM", [DICOMElement(0x0040_A168, items: [code("39607008", "SCT", "ZHANGSAN lung")])]),
            item("TEXT", "125309", "DCM", [text("Nodule of ZHANGSAN, call 13800138000")]),
            item("PNAME", "121008", "DCM", [DICOMElement(0x0040_A123, .PN, text: "WANG^WU")]),
            item("UIDREF", "112040", "DCM", [DICOMElement(0x0040_A124, .UI, text: "1.2.3.4.5")]),
            item("VIDEO", "121207", "DCM", [text("ZHANGSAN")]),
        ])
        #expect(items.count == 5)
        let measured = try #require(items[0][0x0040_A300]?.items.first)
        #expect(try file.strings(0x0040_A30A, in: measured) == ["12.5"])
        let unit = try #require(measured[0x0040_08EA]?.items.first)
        #expect(try file.strings(0x0008_0100, in: unit) == ["mm"])
        let coded = try #require(items[1][0x0040_A168]?.items.first)
        #expect(try file.strings(0x0008_0100, in: coded) == ["39607008"])
        #expect(try file.strings(0x0008_0104, in: coded).first?.hasSuffix("lung") == true)
        let words = try #require(try file.strings(0x0040_A160, in: items[2]).first)
        #expect(words.hasPrefix("Nodule of") && !words.contains("ZHANGSAN") && !words.contains("138"))
        #expect(try file.strings(0x0040_A123, in: items[3]) == ["REMOVED"])
        #expect(try file.strings(0x0040_A124, in: items[4]) == file.strings(.sopInstanceUID))
        let bytes = try file.bytes()
        for text in ["ZHANGSAN", "WANG^WU", "1.2.3.4.5"] { #expect(!Planted.contains(bytes, text)) }
    }

    @Test("dates and times go, move or stay with the dates of the object")
    func dates() throws {
        let made = [
            item("DATE", "125309", "DCM", [DICOMElement(0x0040_A121, .DA, text: "20240301")]),
            item("TIME", "125309", "DCM", [DICOMElement(0x0040_A122, .TM, text: "101112")]),
            item("DATETIME", "125309", "DCM", [DICOMElement(0x0040_A120, .DT, text: "20240301101112")]),
        ]
        #expect(try cleaned(made + [item("CONTAINER", "121070")]).items.count == 1)
        let days = try #require(Objects.secret).dateShiftDays(patient: Array("SECRET-ID-7".utf8))
        let moved = try #require(DateShift.date("20240301", days: days))
        for (option, date) in [(ProfileOption.retainModifiedDates, moved), (.retainFullDates, "20240301")] {
            let (items, file) = try cleaned(made, Self.options.union([option]))
            #expect(try file.strings(0x0040_A121, in: items[0]) == [date])
            #expect(try file.strings(0x0040_A122, in: items[1]) == ["101112"])
            #expect(try file.strings(0x0040_A120, in: items[2]) == [date + "101112"])
        }
    }

    @Test("what the table lists for a concept comes first, with its options")
    func concepts() throws {
        let comment = item("TEXT", "121106", "DCM", [text("Calm")])
        let serial = item("TEXT", "121016", "DCM", [text("SN-4711")])
        let heading = item("CONTAINER", "121070", children: [comment, serial])
        let (basic, _) = try cleaned([heading])
        #expect(basic.count == 1 && basic[0][0x0040_A730] == nil)
        let (kept, file) = try cleaned([heading], Self.options.union([.cleanDescriptors, .retainDeviceIdentity]))
        let children = try #require(kept[0][0x0040_A730]?.items)
        #expect(try children.map { try file.strings(0x0040_A160, in: $0) } == [["Calm"], ["SN-4711"]])
        #expect(ContentTable.standard.rows.count == 206)
        let key = ContentTable.Key(scheme: "DCM", code: "121033", valueType: "NUM")
        #expect(ContentTable.standard.action(key, []) == .remove)
        #expect(ContentTable.standard.action(key, [.retainPatientCharacteristics]) == .keep)
    }

    @Test("every row of the table of concepts does what it says", arguments: [nil] + ProfileOption.allCases)
    func everyConcept(_ option: ProfileOption?) throws {
        let profile = try ConfidentialityProfile(
            options: Self.options.union(option.map { [$0] } ?? []), pixelsAreMasked: true)
        let values: [String: DICOMElement] = [
            "TEXT": text("T1 ZHANGSAN"), "DATE": DICOMElement(0x0040_A121, .DA, text: "19870611"),
            "TIME": DICOMElement(0x0040_A122, .TM, text: "131733"),
            "DATETIME": DICOMElement(0x0040_A120, .DT, text: "19870611131733"),
            "PNAME": DICOMElement(0x0040_A123, .PN, text: "ZHANGSAN"),
            "UIDREF": DICOMElement(0x0040_A124, .UI, text: Planted.uid),
        ]
        for (key, row) in ContentTable.standard.rows {
            let made = item(key.valueType, key.code, key.scheme, values[key.valueType].map { [$0] } ?? [])
            let elements = [Planted.patient, DICOMElement(0x0040_A730, items: [made])]
            let file = try Objects.clean(elements, profile)
            let found = file.dataset[0x0040_A730]?.items ?? []
            let expected = option.flatMap { row.overrides[$0] } ?? row.basic
            if expected == .remove {
                #expect(found.isEmpty, "\(key)")
                continue
            }
            let first = try #require(found.first, "\(key)")
            guard let planted = values[key.valueType] else { continue }
            let value = try #require(try file.strings(planted.tag, in: first).first, "\(key)")
            let original = try #require(try Objects.image().bytes(of: planted).map(DICOMText.ascii))
            let isKept = expected == .keep || expected == .clean && key.valueType == "TIME"
            #expect((value == original) == isKept, "\(key) \(value)")
            if key.valueType == "TEXT", expected == .clean { #expect(value == "T1 [name]", "\(key)") }
        }
    }

    @Test("references by position follow the items that move up, and go with the items that go")
    func positions() throws {
        let (items, file) = try cleaned([
            item("TEXT", "121106", "DCM", [text("goes")]),
            item(
                "CONTAINER", "121070", children: [item("CONTAINER", "121071"), reference([1, 3]), reference([1, 1])]),
            item("CONTAINER", "121072"),
        ])
        #expect(items.count == 2)
        let children = try #require(items[0][0x0040_A730]?.items)
        #expect(children.count == 2)
        let moved = try #require(children[1][0x0040_DB73])
        #expect(try file.bytes(of: moved) == [1, 0, 0, 0, 2, 0, 0, 0])
    }

    @Test("an item with a local concept goes, and without the option the whole tree is a dummy")
    func local() throws {
        let (items, _) = try cleaned([
            item("TEXT", "X1", "99HOSPITAL", [text("Calm")]), item("CONTAINER", "X2", "99HOSPITAL"),
        ])
        #expect(items.count == 1)
        let file = try Objects.clean([
            DICOMElement(0x0040_A730, items: [item("TEXT", "121106", "DCM", [text("ZHANGSAN")])])
        ])
        let dummies = try #require(file.file.dataset[0x0040_A730]?.items)
        #expect(dummies.count == 1)
        #expect(try !Planted.contains(file.file.bytes(), "ZHANGSAN"))
    }

    @Test("the items of Acquisition Context are content items without a value type")
    func acquisitionContext() throws {
        let context = [
            DICOMItem([DICOMElement(0x0040_A043, items: [code("125309")]), text("ZHANGSAN rested")]),
            DICOMItem([DICOMElement(0x0040_A043, items: [code("125309")]), DICOMElement(0x0040_A30A, .DS, text: "7")]),
        ]
        let file = try Objects.clean([Planted.patient, DICOMElement(0x0040_0555, items: context)], Self.options).file
        let items = try #require(file.dataset[0x0040_0555]?.items)
        #expect(try file.strings(0x0040_A160, in: items[0]) == ["[name] rested"])
        #expect(try file.strings(0x0040_A30A, in: items[1]) == ["7"])
    }

    @Test("units are those of UCUM without free annotations")
    func units() {
        for unit in [
            "mm", "1", "%", "mGy.cm", "Gy.m2", "mGy", "kV", "mA", "ug/ml", "/min", "mm[Hg]", "{ratio}", "cm/s",
            "m2.s-1",
        ] {
            #expect(CodeSchemes.isPublicCode(unit, scheme: "UCUM"), "\(unit)")
        }
        for unit in ["", "zhang", "{zhang}", "mm{zhang}", "1380013800", "mm//", "Zhang/San"] {
            #expect(!CodeSchemes.isPublicCode(unit, scheme: "UCUM"), "\(unit)")
        }
    }
}
