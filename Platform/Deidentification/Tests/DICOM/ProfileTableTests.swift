import DICOM
import Foundation
import Testing

@testable import Deidentification

/// Every row of the table under every option: at the root, three sequences deep, and in a vendor's sequence.
@Suite struct ProfileTableTests {
    static let ct = "1.2.840.10008.5.1.4.1.1.2"
    /// Encapsulated Document makes the whole object another one.
    static let notAtRoot: Set<DICOMTag> = [0x0042_0011]

    @Test("the table has every row of the edition, and rows without known options have none")
    func rows() {
        #expect(TableRow.all.count == 652)
        #expect(TableRow.all.count { $0.basic == "X" } == 412)
        let unknown = TableRow.all.filter { !$0.optionsAreKnown }
        #expect(unknown.count == 35 && unknown.allSatisfy(\.options.isEmpty))
        #expect(ProfileTable.standard.rows.count == 652)
        for row in TableRow.all {
            #expect(ProfileTable.standard.rows[row.tag]?.basic.rawValue == row.basic, "\(row.tag)")
        }
    }

    static let cases: [ProfileOption?] = [nil] + ProfileOption.allCases

    @Test("each attribute becomes what its row says", arguments: cases)
    func everyRow(_ option: ProfileOption?) throws {
        let profile = try ConfidentialityProfile(
            options: option.map { [$0] } ?? [], pixelsAreMasked: option == .cleanPixelData)
        let rootTypes = try #require(IODTypes.standard.root(of: Self.ct))
        for row in TableRow.all {
            let planted = Planted.element(row.tag, Planted.vr(row.tag))
            let isAtRoot = row.tag.group >= 8 && !Self.notAtRoot.contains(row.tag)
            let elements =
                [Planted.patient].filter { $0.tag != row.tag } + [Planted.nested([planted])]
                + Planted.inPrivate([planted]) + (isAtRoot ? [planted] : [])
            let file = try Objects.clean(elements, profile)
            let place = "\(row.tag) \(row.keyword) \(option?.rawValue ?? "basic")"
            if isAtRoot {
                try Expectation(row, option, rootTypes[row.tag] ?? .foreign, planted, place).check(file.dataset, file)
            }
            let item = try #require(Planted.nestedItem(file))
            let type = IODTypes.standard.items(of: Planted.nest[2])?[row.tag] ?? .foreign
            try Expectation(row, option, type, planted, "nested " + place).check(item, file)
            #expect(!file.dataset.elements.contains { $0.tag.isPrivate }, "\(place)")
        }
    }

    @Test("a choice of actions is made by the type, and read safely where the kind of object is unknown")
    func choices() {
        let expected: [(ActionCode, [AttributeType?: ProfileAction])] = [
            (.removeOrZero, [.one: .dummy, .two: .zero, .three: .remove, .foreign: .remove, nil: .zero]),
            (.removeOrDummy, [.one: .dummy, .two: .dummy, .three: .remove, .foreign: .remove, nil: .dummy]),
            (.zeroOrDummy, [.one: .dummy, .two: .zero, .three: .zero, .foreign: .remove, nil: .dummy]),
            (.removeZeroOrDummy, [.one: .dummy, .two: .zero, .three: .remove, .foreign: .remove, nil: .dummy]),
            (.removeZeroOrUIDs, [.one: .uid, .two: .uid, .three: .uid, .foreign: .remove, nil: .uid]),
            (.zero, [.one: .dummy, .two: .zero, .three: .zero, .foreign: .zero, nil: .zero]),
        ]
        for (code, actions) in expected {
            for (type, action) in actions {
                #expect(code.action(type) == action, "\(code) \(String(describing: type))")
            }
        }
        #expect(ActionCode.remove.action(.one) == .remove && ActionCode.dummy.action(.three) == .dummy)
    }

    @Test("the type of an attribute depends on the kind of object and on the sequence around it")
    func types() {
        let standard = IODTypes.standard
        let secondary = "1.2.840.10008.5.1.4.1.1.7"
        // Content Date is conditional in an image, Series Date may be absent; a CT has no Treatment Date.
        #expect(standard.root(of: Self.ct)?[0x0008_0023] == .two)
        #expect(standard.root(of: Self.ct)?[0x0008_0021] == .three)
        #expect(standard.root(of: Self.ct)?[0x3008_0250] == nil)
        #expect(standard.root(of: secondary) != nil && standard.root(of: "1.2.3") == nil)
        #expect(standard.root(of: "1.2.840.10008.5.1.4.1.1.481.6")?[0x3008_0250] == .two)
        // Institution Name stands in what identifies a person, with the code as its alternative.
        #expect(standard.items(of: 0x0008_0096)?[0x0008_0080] == .one)
        #expect(standard.items(of: 0x0010_0010) == nil)
    }

    @Test("the same object as another kind keeps what that kind needs")
    func otherKinds() throws {
        let element = Planted.element(0x3008_0250, .DA)
        let kinds: [(String, String?)] = [
            ("1.2.840.10008.5.1.4.1.1.481.6", "19000101"), (Self.ct, nil),
            ("1.2.840.10008.5.1.4.1.1.12.77", "19000101"),
        ]
        for (kind, value) in kinds {
            let file = try Objects.clean([DICOMElement(.sopClassUID, .UI, text: kind), element]).file
            #expect(try file.strings(0x3008_0250).first == value, "\(kind)")
        }
    }

    @Test("all options at once: keeping wins over cleaning, moved dates over kept ones")
    func allOptions() throws {
        let options = Set(ProfileOption.allCases).subtracting([.retainFullDates])
        let profile = try ConfidentialityProfile(options: options, pixelsAreMasked: true)
        let rows = TableRow.all.filter { $0.tag.group >= 8 }
        let elements = rows.map { Planted.element($0.tag, Planted.vr($0.tag)) }
        let file = try Objects.clean([Planted.patient, Planted.nested(elements)], profile)
        let item = try #require(Planted.nestedItem(file))
        for row in rows {
            let chosen = row.options.filter { options.contains($0.key) }
            guard
                let option = chosen.keys.first(where: { $0 == .retainModifiedDates })
                    ?? chosen.first(where: { $0.value == "K" })?.key ?? chosen.keys.first
            else { continue }
            let planted = Planted.element(row.tag, Planted.vr(row.tag))
            try Expectation(row, option, .foreign, planted, "\(row.tag) \(row.keyword)").check(item, file)
        }
    }

    static let optionPairs: [[ProfileOption]] = ProfileOption.allCases.flatMap { first in
        ProfileOption.allCases.filter { first.rawValue < $0.rawValue }.map { [first, $0] }
    }.filter { Set($0) != [.retainFullDates, .retainModifiedDates] }

    @Test("two options at once: each row becomes what the table says of both", arguments: optionPairs)
    func pairs(_ options: [ProfileOption]) throws {
        let profile = try ConfidentialityProfile(options: Set(options), pixelsAreMasked: true)
        let rows = TableRow.all.filter { $0.tag.group >= 8 }
        let elements = rows.map { Planted.element($0.tag, Planted.vr($0.tag)) }
        let file = try Objects.clean(
            [Planted.patient, Planted.nested(elements)] + Planted.inPrivate(elements), profile)
        let item = try #require(Planted.nestedItem(file))
        for row in rows {
            let chosen = row.options.filter { options.contains($0.key) }
            let option =
                chosen.keys.first { $0 == .retainModifiedDates } ?? chosen.first { $0.value == "K" }?.key
                ?? chosen.keys.first
            let type = IODTypes.standard.items(of: Planted.nest[2])?[row.tag] ?? .foreign
            let planted = Planted.element(row.tag, Planted.vr(row.tag))
            try Expectation(row, option, type, planted, "\(row.tag) \(row.keyword) \(options)").check(item, file)
        }
        #expect(!file.dataset.elements.contains { $0.tag.isPrivate })
    }

    @Test("curves, overlays, documents and groups below 8 survive nowhere", arguments: cases)
    func foreignGroups(_ option: ProfileOption?) throws {
        let profile = try ConfidentialityProfile(
            options: option.map { [$0] } ?? [], pixelsAreMasked: option == .cleanPixelData)
        let overlays: [DICOMElement] = [
            DICOMElement(0x5000_3000, .OW, text: Planted.name), DICOMElement(0x501E_2500, .LO, text: Planted.name),
            DICOMElement(0x6000_3000, .OW, text: Planted.name), DICOMElement(0x6000_4000, .LT, text: Planted.name),
            DICOMElement(0x601E_3000, .OW, text: Planted.name), DICOMElement(0x6002_1500, .LO, text: Planted.name),
        ]
        let low: [DICOMElement] = [
            DICOMElement(0x0002_0016, .AE, text: Planted.name), DICOMElement(0x0004_1500, .CS, text: Planted.name),
            DICOMElement(0x0004_1141, .CS, text: Planted.name), DICOMElement(0x0006_0010, .LO, text: Planted.name),
        ]
        let document = DICOMElement(0x0042_0011, .OB, text: Planted.name)
        let inside = low + [document] + overlays
        let elements = [DICOMElement(0x0004_1500, .CS, text: Planted.name), Planted.nested(inside), document]
        let file = try Objects.clean(elements + Planted.inPrivate(inside) + overlays, profile)
        func expectNone(_ elements: [DICOMElement]) {
            for element in elements {
                let group = element.tag.group
                let isForeign = group < 8 || group & 0xFF00 == 0x5000 || group & 0xFF00 == 0x6000
                #expect(!isForeign && !element.tag.isPrivate, "\(element.tag)")
                // The table has a dummy for the document, not its removal.
                if element.tag == 0x0042_0011 { #expect(element.value == .data(.held([0, 0]))) }
                for item in element.items { expectNone(item.elements) }
            }
        }
        expectNone(file.dataset.elements)
        #expect(try !Planted.contains(file.bytes(), Planted.name))
        #expect(Planted.nestedItem(file) != nil)
    }

    @Test("an option that does not exist, contradicts another or states what was not done is refused")
    func refusedOptions() throws {
        #expect(throws: DICOMRefusal.unknownOption) { try ConfidentialityProfile(optionNames: ["keep-everything"]) }
        #expect(throws: DICOMRefusal.contradictoryOptions) {
            try ConfidentialityProfile(options: [.retainFullDates, .retainModifiedDates])
        }
        #expect(throws: DICOMRefusal.pixelsNotMasked) { try ConfidentialityProfile(optionNames: ["clean-pixel-data"]) }
        #expect(ConfidentialityProfile.basic.afterMasking().options == [.cleanPixelData])
        let all = ProfileOption.allCases.map(\.rawValue).filter { $0 != "retain-full-dates" }
        #expect(try ConfidentialityProfile(optionNames: all, pixelsAreMasked: true).options.count == 10)
    }
}

/// What one attribute has to be afterwards.
private struct Expectation {
    let row: TableRow
    let action: String
    let fallback: String
    let planted: DICOMElement
    let place: String

    init(_ row: TableRow, _ option: ProfileOption?, _ type: AttributeType, _ planted: DICOMElement, _ place: String) {
        self.row = row
        // Groups below 8 belong to files and directories, and no option keeps them in an object.
        action = row.tag.group < 8 ? "X" : row.action(option, type)
        fallback = row.action(nil, type)
        self.planted = planted
        self.place = place
    }

    func check(_ item: DICOMItem, _ file: DICOMFile) throws {
        try check(action, item, file)
    }

    private func check(_ action: String, _ item: DICOMItem, _ file: DICOMFile) throws {
        let vr = Planted.vr(row.tag)
        if action == "X" {
            #expect(item[row.tag] == nil, "\(place)")
            return
        }
        // Bytes that nobody can read are not kept, whatever the option: no difference from the profile without it.
        if ["K", "C"].contains(action), vr == .OB || vr == .UN { return try check(fallback, item, file) }
        let found = try #require(item[row.tag], "\(place)")
        #expect(found.vr == vr, "\(place)")
        if vr == .SQ { return try checkSequence(action, found, file) }
        let bytes = try #require(try file.bytes(of: found), "\(place)")
        let original = try #require(try file.bytes(of: planted))
        let isEqual = ElementCleaner.trimmed(bytes) == ElementCleaner.trimmed(original)
        switch action {
        case "K": #expect(isEqual, "\(place)")
        case "C": checkCleaned(ElementCleaner.trimmed(bytes), isEqual, vr)
        case "Z", "D":
            #expect(!isEqual, "\(place)")
            #expect(ValueRules.isWellFormed(bytes, vr) || vr == .OB || vr == .UN, "\(place)")
            if action == "D" { #expect(!bytes.isEmpty, "\(place)") }
        case "U":
            let new = try #require(Objects.secret).replacementUID(for: Planted.uid)
            #expect(DICOMText.ascii(bytes) == new, "\(place)")
        default: Issue.record("unknown action \(place)")
        }
    }

    private func checkCleaned(_ bytes: [UInt8], _ isEqual: Bool, _ vr: DICOMVR) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch vr {
        case .TM: #expect(isEqual, "\(place)")
        case .SH where row.tag == ValueRules.timezone: #expect(isEqual, "\(place)")
        case .DA: #expect(text == Self.moved, "\(place)")
        case .DT: #expect(text == Self.moved + "131733", "\(place)")
        case .CS: #expect(text == "COERCE", "\(place)")
        case .AE: #expect(text != Planted.name && !text.isEmpty, "\(place)")
        default:
            #expect(!text.contains(Planted.name), "\(place)")
            // Where the whole text is also a number of the object, none of it stays.
            #expect(text.hasPrefix("T1") || text == "[name]", "\(place)")
        }
    }

    private static let moved: String = {
        let days = Objects.secret?.dateShiftDays(patient: Array("SECRET-ID-7".utf8)) ?? 0
        return DateShift.date("19870611", days: days) ?? ""
    }()

    /// Whatever is done to a sequence, nothing of its inside comes through.
    private func checkSequence(_ action: String, _ found: DICOMElement, _ file: DICOMFile) throws {
        for item in found.items {
            #expect(try file.strings(.patientName, in: item).first != Planted.name, "\(place)")
        }
        if action != "Z", !ElementCleaner.isContent(row.tag) { #expect(found.items.count == 1, "\(place)") }
        if action == "Z" { #expect(found.items.isEmpty, "\(place)") }
    }
}
