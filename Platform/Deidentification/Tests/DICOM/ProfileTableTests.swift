import DICOM
import Foundation
import Testing

@testable import Deidentification

/// Every row of the table, at the root and three sequences deep, with and without options.
@Suite struct ProfileTableTests {
    static let skipped: Set<DICOMTag> = [0x0042_0011]  // Encapsulated Document: the whole object is refused.

    @Test("the table has every row of the edition")
    func rows() {
        #expect(ProfileTable.standard.rows.count == 652)
        #expect(ProfileTable.standard.rows.values.count { $0.basic == .remove } == 412)
    }

    @Test("every attribute of the table loses its value at the root")
    func root() throws {
        let rows = ProfileTable.standard.rows.filter { !Self.skipped.contains($0.key) && $0.key.group >= 8 }
        for (tag, row) in rows {
            let vr = DICOMDictionary.entry(tag)?.vr ?? .LO
            let (file, report) = try Objects.clean([Objects.identifying(tag, vr)])
            let types = IODTypes.standard.root(of: "1.2.840.10008.5.1.4.1.1.2")
            try check(file.dataset, tag, row, vr, types?[tag] ?? .foreign)
            #expect(report.entries.contains { $0.path.hasPrefix(tag.description) || vr == .SQ }, "\(tag)")
        }
    }

    @Test("every attribute of the table loses its value three sequences deep")
    func nested() throws {
        let rows = ProfileTable.standard.rows.filter { !Self.skipped.contains($0.key) && $0.key.group >= 8 }
        let elements = rows.keys.sorted().map { Objects.identifying($0, DICOMDictionary.entry($0)?.vr ?? .LO) }
        // Shared Functional Groups, Pixel Measures and a sequence of an image: none is in the table.
        let inner = DICOMElement(0x0028_9110, items: [DICOMItem(elements)])
        let middle = DICOMElement(0x0028_9145, items: [DICOMItem([inner])])
        let outer = DICOMElement(0x5200_9229, items: [DICOMItem([middle])])
        for syntax in [DICOMTransferSyntax.explicitLittleEndian, .implicitLittleEndian] {
            let (file, report) = try Objects.clean([outer], syntax: syntax)
            let item = try #require(
                file.dataset[0x5200_9229]?.items.first?[0x0028_9145]?.items.first?[0x0028_9110]?.items.first)
            for (tag, row) in rows {
                let type = IODTypes.standard.items(of: 0x0028_9110)?[tag] ?? .foreign
                try check(item, tag, row, DICOMDictionary.entry(tag)?.vr ?? .LO, type)
            }
            let path = "(5200,9229)[0].(0028,9145)[0].(0028,9110)[0].(0010,0010)"
            #expect(report.entries.contains { $0.path == path && $0.keyword == "PatientName" })
            let bytes = try file.bytes()
            #expect(!contains(bytes, "ZHANG") && !contains(bytes, "19870611") && !contains(bytes, "9999.1987"))
        }
    }

    private func check(
        _ item: DICOMItem, _ tag: DICOMTag, _ row: ProfileTable.Row, _ vr: DICOMVR, _ type: AttributeType?
    ) throws {
        let element = item[tag]
        switch row.basic.action(type) {
        case .remove: #expect(element == nil, "\(tag) \(row.keyword)")
        case .zero, .dummy:
            let found = try #require(element, "\(tag) \(row.keyword)")
            #expect(found.vr == vr)
            #expect(found != Objects.identifying(tag, vr), "\(tag) \(row.keyword)")
            if row.basic == .dummy { #expect(found.items.count == 1 || hasValue(found), "\(tag) \(row.keyword)") }
        case .uid:
            let found = try #require(element, "\(tag) \(row.keyword)")
            #expect(found != Objects.identifying(tag, vr), "\(tag) \(row.keyword)")
        case .keep, .clean: Issue.record("the Basic Profile neither keeps nor cleans")
        }
    }

    private func hasValue(_ element: DICOMElement) -> Bool {
        if case .data(let data) = element.value { data.count > 0 } else { false }
    }

    @Test("an option keeps what its column says, and nothing else changes", arguments: ProfileOption.allCases)
    func options(_ option: ProfileOption) throws {
        if option == .cleanPixelData { return }
        for (tag, row) in ProfileTable.standard.rows where !Self.skipped.contains(tag) && tag.group >= 8 {
            let vr = DICOMDictionary.entry(tag)?.vr ?? .LO
            guard let action = row.overrides[option], vr != .SQ, vr != .OB, vr != .UN else { continue }
            let original = Objects.identifying(tag, vr)
            let (file, _) = try Objects.clean([original], [option])
            if action == .keep || vr == .TM {
                let written = try DICOMFile.read(bytes: Objects.image([original]).bytes()).dataset[tag]
                #expect(file.dataset[tag] == written, "\(tag) \(row.keyword) \(option.rawValue)")
            } else {
                #expect(file.dataset[tag] != original, "\(tag) \(row.keyword) \(option.rawValue)")
            }
        }
    }

    @Test("an option that does not exist is refused")
    func unknownOption() {
        #expect(throws: DICOMRefusal.unknownOption) { try ConfidentialityProfile(optionNames: ["keep-everything"]) }
        #expect(throws: DICOMRefusal.contradictoryOptions) {
            try ConfidentialityProfile(options: [.retainFullDates, .retainModifiedDates])
        }
    }

    private func contains(_ bytes: [UInt8], _ text: String) -> Bool { Data(bytes).range(of: Data(text.utf8)) != nil }
}
