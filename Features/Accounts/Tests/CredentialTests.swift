import Circles
import Foundation
import Kernel
import Testing

@testable import Accounts

@Suite("Credentials, facilities and their codes") struct CredentialTests {
    private static func values(
        _ profession: Profession = .doctor, _ specialty: Specialty = .none, languages: [SpokenLanguage] = [],
        licence: String = ""
    ) throws -> CredentialValues {
        try CredentialValues(
            profession: profession, specialty: specialty, facility: .make(), languages: languages,
            licenceNumber: licence)
    }

    @Test("the title names profession and specialty in both languages, and no specialty is not named")
    func titles() throws {
        #expect(try Self.values().title == Text(zh: "医生", en: "Doctor"))
        let nephrology = try #require(Specialty(rawValue: "nephrology"))
        #expect(try Self.values(.nurse, nephrology).title == Text(zh: "护士 · 肾内科", en: "Nurse · nephrology"))
    }

    @Test("languages stand in the order of the list, each once; a licence's number is clean and short")
    func cleaned() throws {
        let values = try Self.values(languages: [.english, .chinese, .english], licence: " 11\u{202E}02\n ")
        #expect(values.languages == [.chinese, .english] && values.licenceNumber == "1102")
        let failure = #expect(throws: CommonFailure.self) {
            _ = try Self.values(licence: String(repeating: "1", count: 41))
        }
        #expect(failure?.field == "licenceNumber")
    }

    @Test("codes are read back as themselves, no other text is one, and each has words in both languages")
    func codes() {
        for specialty in Specialty.all { #expect(Specialty(rawValue: specialty.rawValue) == specialty) }
        for language in SpokenLanguage.all { #expect(SpokenLanguage(rawValue: language.rawValue) == language) }
        #expect(Set(Specialty.all).count == Specialty.all.count && Specialty.all.first == Specialty.none)
        #expect(Set(SpokenLanguage.all).count == SpokenLanguage.all.count)
        for bad in ["", "Nephrology", "nephrology ", "x"] {
            #expect(Specialty(rawValue: bad) == nil && SpokenLanguage(rawValue: bad) == nil)
        }
        let words =
            Specialty.all.map(\.name) + SpokenLanguage.all.map(\.name) + Profession.allCases.map(\.name)
            + FacilityKind.allCases.map(\.name) + FacilityLevel.allCases.map(\.name)
        #expect(words.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty && $0.zh != $0.en })
        for list in [
            Specialty.all.map(\.name.zh), FacilityKind.allCases.map(\.name.zh), Profession.allCases.map(\.name.zh),
        ] {
            #expect(Set(list).count == list.count, "two codes have the same words")
        }
    }

    @Test("every failure of accounts has its own code, a status of the client's, and both languages")
    func failures() {
        let all: [AccountFailure] = [
            .signInRefused, .disabled, .loginTaken, .wrongPassword, .facilityUnknown, .lastAdministrator,
            .codeShownOnce, .expiryInvalid, .waitsForAdmission, .nameAtFacility, .facilityNotInviters,
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        for failure in all {
            #expect((400..<500).contains(failure.status) && !failure.message.zh.isEmpty && !failure.message.en.isEmpty)
        }
        #expect(AccountFailure.loginTaken.field == "login" && AccountFailure.signInRefused.field == nil)
    }

    @Test(
        "a facility without a name or place, or of a tier that is none, is refused with its field named",
        arguments: [
            ("", 1, "青石县", "facilityName"), ("青石卫生院", 0, "青石县", "facilityTier"), ("青石卫生院", 4, "青石县", "facilityTier"),
            ("青石卫生院", 1, " ", "facilityPlace"), (String(repeating: "长", count: 81), 1, "青石县", "facilityName"),
        ])
    func badFacility(_ name: String, _ tier: Int, _ place: String, _ field: String) {
        let failure = #expect(throws: CommonFailure.self) {
            _ = try Facility(id: .make(), name: name, tier: tier, level: .county, place: place, kind: .other)
        }
        #expect(failure?.field == field)
    }

    @Test("a facility is found by any run of characters of its name or place, without case and spaces")
    func words() throws {
        let facility = try Facility(
            id: .make(), name: "Ａｌｐｈａ 医院", tier: 3, level: .city, place: "青石市", kind: .cityHospital)
        let words = FacilityWords.all(of: facility)
        func finds(_ text: String) -> Bool {
            let word = FacilityWords.fold(text)
            return words.contains { $0 >= word && $0 < FacilityWords.end(of: word) }
        }
        for text in ["alpha", "ALPHA医", "pha", "医院", "院", "青石", "石市", "市", " 医 院 "] { #expect(finds(text), "\(text)") }
        for text in ["beta", "院医", "青市", "alphb", "\u{10FFFF}"] { #expect(!finds(text), "\(text)") }
        #expect(words.allSatisfy { !$0.isEmpty && $0.unicodeScalars.count <= FacilityWords.longest })
    }

    @Test("what is looked for counts to its twentieth character, and so do the words that it is compared with")
    func longWords() throws {
        let name = String(repeating: "长", count: 60) + "医院"
        let facility = try Facility(
            id: .make(), name: name, tier: 3, level: .city, place: "青石市", kind: .cityHospital)
        #expect(FacilityWords.all(of: facility).contains(FacilityWords.fold(name)))
        #expect(FacilityWords.fold("\n\t ").isEmpty && FacilityWords.fold("ﬁ") == "fi")
    }

    @Test("the chosen facility stays among those found, once")
    func including() throws {
        func facility(_ name: String) throws -> Facility {
            try Facility(id: .make(), name: name, tier: 1, level: .village, place: "某村", kind: .villageClinic)
        }
        let (one, other) = (try facility("甲"), try facility("乙"))
        let list = FacilityList([one], search: "甲", isCut: false)
        #expect(list.including(nil).facilities == [one] && list.including(one).facilities == [one])
        let both = list.including(other)
        #expect(both.facilities == [other, one] && both.search == "甲" && !both.isCut)
    }
}
