import DICOM
import Foundation
import Kernel
import Testing

@testable import Deidentification

/// What the options keep, clean and state.
@Suite struct ProfileOptionTests {
    // MARK: - Descriptors

    private func described(
        _ text: String, _ options: Set<ProfileOption> = [.cleanDescriptors], with others: [DICOMElement] = []
    ) throws -> String? {
        let elements = [DICOMElement(0x0008_103E, .LO, text: text)] + others
        return try Objects.clean(elements, options).file.strings(0x0008_103E).first
    }

    @Test("a descriptor stays, without what the rules find and what the object itself calls somebody")
    func descriptors() throws {
        #expect(try described("CHEST PA") == "CHEST PA")
        #expect(try described("CHEST PA", []) == nil)
        let people = [
            DICOMElement(.patientName, .PN, text: "Mueller^Annika=MUELLER^ANNIKA"),
            DICOMElement(0x0008_1070, .PN, text: "Okonkwo^Chidi"), DICOMElement(0x0008_0050, .SH, text: "ACC-77"),
        ]
        for text in ["T1 annika mueller", "T1 MUELLER, Annika", "T1 for okonkwo", "T1 ACC-77", "T1 SECRET-ID-7"] {
            let clean = try #require(try described(text, with: people))
            #expect(clean.hasPrefix("T1"), "\(text)")
            for word in ["annika", "mueller", "okonkwo", "acc-77", "secret"] {
                #expect(!clean.lowercased().contains(word), "\(text)")
            }
        }
        #expect(try described("T1 13800138000")?.contains("138") == false)
        #expect(try described("T1 id 7745210")?.contains("7745210") == false)
        #expect(try described("T1 Zhang Wei") == "T1 [name]")
    }

    @Test("a name in one word goes, with its surname in front, behind or with initials; words of medicine stay")
    func joinedNames() throws {
        let people = [DICOMElement(.patientName, .PN, text: "ZHANG^SANFENG")]
        for text in ["ZHANGSANFENG chest", "zhangsanfeng_chest", "ZhangSanFeng chest", "ZHANG S F chest"] {
            #expect(try described(text, with: people)?.hasSuffix("chest") == true, "\(text)")
            #expect(try described(text, with: people)?.lowercased().contains("zhang") == false, "\(text)")
        }
        #expect(try described("WANGJISHI", with: people) == "[name]")
        for text in ["House-Brackmann", "tangle", "Duane", "weighted", "penguin", "Housing"] {
            #expect(try described(text, with: people) == text)
        }
    }

    @Test("dates in descriptors go, move or stay with those of the object")
    func datesInText() throws {
        let days = try #require(Objects.secret).dateShiftDays(patient: Array("SECRET-ID-7".utf8))
        let moved = try #require(DateShift.date("20240301", days: days))
        #expect(try described("CT 2024-03-01 axial")?.contains("2024") == false)
        #expect(try described("CT 2024-03-01 axial", [.cleanDescriptors, .retainFullDates]) == "CT 2024-03-01 axial")
        let shifted = try #require(try described("CT 2024-03-01 axial", [.cleanDescriptors, .retainModifiedDates]))
        #expect(shifted == "CT \(moved.prefix(4))-\(moved.dropFirst(4).prefix(2))-\(moved.suffix(2)) axial")
        #expect(DescriptorCleaner.shifted("2024年3月1日", days: 1) == "2024年03月02日")
        #expect(DescriptorCleaner.shifted("20240301", days: -1) == "20240229")
        #expect(DescriptorCleaner.shifted("March 1", days: -1) == nil)
    }

    @Test("the meaning of a public code is cleaned, and a text of several values stays one")
    func meanings() throws {
        let code = DICOMItem([
            DICOMElement(0x0008_0100, .SH, text: "39607008"), DICOMElement(0x0008_0102, .SH, text: "SCT"),
            DICOMElement(0x0008_0104, .LO, text: "Lung of SECRET-ID-7"),
        ])
        let file = try Objects.clean(
            [
                DICOMElement(0x0008_2218, items: [code]),
                DICOMElement(0x0010_2110, .LO, text: "Latex\\SECRET-ID-7 x\\Nuts"),
            ],
            [.cleanDescriptors]
        ).file
        let item = try #require(file.dataset[0x0008_2218]?.items.first)
        let meaning = try #require(try file.strings(0x0008_0104, in: item).first)
        #expect(meaning.hasPrefix("Lung of") && !meaning.contains("SECRET"))
        #expect(try file.strings(0x0010_2110) == ["Latex", "[name] x", "Nuts"])
    }

    // MARK: - Graphics

    @Test("graphics stay with their figures and references, their texts and layer names do not")
    func graphics() throws {
        let text = DICOMItem([DICOMElement(0x0070_0006, .ST, text: "ZHANG SAN")])
        let figure = DICOMItem([
            DICOMElement(0x0070_0005, .CS, text: "PIXEL"), Objects.us(0x0070_0020, 2), Objects.us(0x0070_0021, 1),
            DICOMElement(0x0070_0022, .FL, .data(.held([0, 0, 128, 63, 0, 0, 0, 64]))),
            DICOMElement(0x0070_0023, .CS, text: "POINT"),
        ])
        let image = DICOMItem([DICOMElement(0x0008_1155, .UI, text: "1.2.3.4.5")])
        let annotation = DICOMItem([
            DICOMElement(0x0008_1140, items: [image]), DICOMElement(0x0070_0002, .CS, text: "DR WANG"),
            DICOMElement(0x0070_0008, items: [text]), DICOMElement(0x0070_0009, items: [figure]),
        ])
        let layer = DICOMItem([
            DICOMElement(0x0070_0002, .CS, text: "DR WANG"), DICOMElement(0x0070_0068, .LO, text: "by Dr Wang"),
        ])
        let elements = [
            DICOMElement(0x0070_0001, items: [annotation]), DICOMElement(0x0070_0060, items: [layer]),
            DICOMElement(0x6000_3000, .OW, .data(.held([1, 2]))), DICOMElement(0x6000_4000, .LT, text: "ZHANG SAN"),
            DICOMElement(0x5000_3000, .OW, .data(.held([1, 2]))),
        ]
        let file = try Objects.clean(elements, [.cleanGraphics]).file
        let found = try #require(file.dataset[0x0070_0001]?.items.first)
        let kept = try #require(found[0x0070_0009]?.items.first)
        #expect(kept.elements.map(\.tag) == figure.elements.map(\.tag))
        #expect(try file.strings(0x0070_0023, in: kept) == ["POINT"] && kept[0x0070_0022] == figure[0x0070_0022])
        let texts = try #require(found[0x0070_0008]?.items.first)
        #expect(try file.strings(0x0070_0006, in: texts) == ["REMOVED"])
        let name = try #require(try file.strings(0x0070_0002, in: found).first)
        let layers = try #require(file.dataset[0x0070_0060]?.items.first)
        #expect(try name != "DR WANG" && file.strings(0x0070_0002, in: layers) == [name])
        let reference = try #require(found[0x0008_1140]?.items.first)
        #expect(try file.strings(0x0008_1155, in: reference) == file.strings(.sopInstanceUID))
        #expect(!file.dataset.elements.contains { [0x6000, 0x5000].contains($0.tag.group) })
        #expect(try Objects.clean(elements).file.dataset[0x0070_0001]?.items.first?[0x0070_0009] == nil)
    }

    // MARK: - Private attributes

    @Test("private attributes that the standard lists stay with their creators, resolved by block")
    func safePrivate() throws {
        let inner = DICOMItem([
            DICOMElement(0x2001_0011, .LO, text: "Philips Imaging DD 001"),
            DICOMElement(0x2001_1103, .FL, .data(.held([0, 0, 128, 63]))),
            DICOMElement(0x2001_1104, .CS, text: "p zhang san"), DICOMElement(.patientName, .PN, text: "ZHANG^SAN"),
        ])
        let elements = [
            DICOMElement(0x0019_0010, .LO, text: "OTHER MAKER"),
            DICOMElement(0x0019_0012, .LO, text: "SIEMENS MR HEADER"),
            DICOMElement(0x0019_100C, .IS, text: "1000"), DICOMElement(0x0019_120C, .IS, text: "1000"),
            DICOMElement(0x0019_120D, .CS, text: "Zhang San"), DICOMElement(0x0019_12FF, .LO, text: "ZHANG SAN"),
            DICOMElement(0x0029_0010, .LO, text: "SIEMENS CSA HEADER"),
            DICOMElement(0x0029_1010, .OB, .data(.held(Array("ZHANG SAN!".utf8)))),
            DICOMElement(0x0043_0010, .LO, text: "GEMS_PARM_01"), DICOMElement(0x0043_1027, .SH, text: "0.984:1"),
            DICOMElement(0x0045_1001, .SS, .data(.held([1, 0]))), DICOMElement(0x0028_9110, items: [inner]),
            DICOMElement(0x0099_0010, .LO, text: "NQHeader"), DICOMElement(0x0099_1002, .UI, text: "1.2.3.4.5"),
            DICOMElement(0x0099_1005, .LT, text: "SECRET-ID-7"),
        ]
        let file = try Objects.clean(elements, [.retainSafePrivate]).file
        let kept = file.dataset.elements.filter(\.tag.isPrivate).map(\.tag.rawValue)
        #expect(kept == [0x0019_0012, 0x0019_120C, 0x0043_0010, 0x0043_1027, 0x0099_0010, 0x0099_1002])
        #expect(try file.strings(0x0019_0012) == ["SIEMENS MR HEADER"] && file.strings(0x0019_120C) == ["1000"])
        #expect(try file.strings(0x0099_1002) == file.strings(.sopInstanceUID))
        let item = try #require(file.dataset[0x0028_9110]?.items.first)
        #expect(item.elements.filter(\.tag.isPrivate).map(\.tag.rawValue) == [0x2001_0011, 0x2001_1103])
        #expect(try !Objects.clean(elements).file.dataset.elements.contains { $0.tag.isPrivate })
        // In implicit encodings nobody says what representation a private attribute has, but the list does.
        let implicit = try Objects.clean(elements, [.retainSafePrivate], syntax: .implicitLittleEndian).file
        #expect(implicit.dataset.elements.filter(\.tag.isPrivate).map(\.tag.rawValue) == kept)
    }

    @Test("no listed private attribute is mere bytes")
    func safePrivateTable() {
        let attributes = SafePrivate.standard.attributes
        #expect(attributes.count == 111)
        #expect(!attributes.values.contains { [.OB, .OW, .UN].contains($0) })
        #expect(attributes[.init(creator: "HOLOGIC, Inc.", group: 0x7E01, place: 1)] == .LO)
    }

    // MARK: - What is stated

    @Test("each option is stated by its code, in order, with what was done to dates")
    func statements() throws {
        let everything = Set(ProfileOption.allCases)
        for options in [everything.subtracting([.retainFullDates]), everything.subtracting([.retainModifiedDates]), []]
        {
            let profile = try ConfidentialityProfile(options: options, pixelsAreMasked: true)
            let file = try Objects.clean([DICOMElement(0x0028_0301, .CS, text: "YES")], profile)
            let items = try #require(file.dataset[0x0012_0064]?.items)
            let codes = try items.map { try file.strings(0x0008_0100, in: $0).first ?? "" }
            #expect(codes == ["113100"] + options.map(\.method.code).sorted())
            for item in items { #expect(try file.strings(0x0008_0102, in: item) == ["DCM"]) }
            #expect(try file.strings(0x0012_0062) == ["YES"])
            #expect(try !file.strings(0x0012_0063).isEmpty)
            let dates = options.isEmpty ? "REMOVED" : options.contains(.retainFullDates) ? "UNMODIFIED" : "MODIFIED"
            #expect(try file.strings(0x0028_0303) == [dates])
            #expect(try file.strings(0x0028_0301) == [options.isEmpty ? "YES" : "NO"])
            let implementation = try #require(file.meta.first { $0.tag == 0x0002_0012 })
            #expect(try file.bytes(of: implementation).map(DICOMText.ascii) == DICOMFile.implementationClassUID)
        }
    }

    @Test("a profile says in both languages what it does, with counts that add up to the table")
    func explanation() throws {
        let text = ConfidentialityProfile.discussion.explanation
        for words in [text.zh, text.en] {
            #expect(words.split(separator: "\n").count > 14)
            #expect(words.contains("retain-modified-dates") && words.contains("652"))
        }
        #expect(text.en.contains("Dates and times") && text.zh.contains("日期"))
        let sums = text.en.matches(of: #/\((\d+)\): /#).compactMap { Int($0.1) }
        #expect(sums.count == 8 && sums.reduce(0, +) == 652)
        let basic = ConfidentialityProfile.basic.explanation.en
        #expect(basic.contains("no options") && basic.contains("all removed") && !basic.contains("kept"))
        let masked = ConfidentialityProfile.basic.afterMasking().explanation
        #expect(masked.en.contains("Burned In Annotation") && masked.zh.contains("遮盖"))
    }
}
