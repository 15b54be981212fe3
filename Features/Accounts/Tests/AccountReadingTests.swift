import Kernel
import Testing
import Web

@testable import Accounts

@Suite("Forms of accounts, read or refused with the field named") struct AccountReadingTests {
    private static let place = FacilityID.make()

    /// A sign-up form in which everything is right, with these changes; nil leaves a field out.
    private static func signUp(_ changes: [String: String?] = [:]) -> Form {
        let right: [String: String?] = [
            "login": "li.si", "name": "李四", "password": "thirty green lanterns", "facility": place.text,
            "profession": "nurse", "specialty": "burns", "licenceNumber": "1102", "languages": "en",
        ]
        let all = right.merging(changes) { $1 }
        return Form(all.compactMap { name, value in value.map { (name: name, value: $0) } })
    }

    private static func read(_ changes: [String: String?] = [:]) throws -> SignUp {
        try AccountReading.signUp(signUp(changes), language: .en)
    }

    @Test("a whole sign-up form is read, and gives nobody a right")
    func whole() throws {
        let id = PersonID.make()
        let wanted = try Self.read(["id": id.text, "isAdministrator": "1", "administrator": "1"])
        #expect(wanted.account.person == id && wanted.account.login.folded == "li.si")
        #expect(wanted.account.name == "李四" && wanted.account.language == .en && !wanted.account.isAdministrator)
        #expect(wanted.credential.profession == .nurse && wanted.credential.specialty.rawValue == "burns")
        #expect(wanted.credential.languages == [.english] && wanted.credential.facility == Self.place)
        #expect(wanted.newFacility == nil && wanted.password == "thirty green lanterns")
    }

    @Test(
        "what is missing or wrong is named",
        arguments: [
            ("login", nil, "login"), ("login", "a b", "login"), ("name", nil, "name"), ("name", " ", "name"),
            ("name", String(repeating: "长", count: 81), "name"), ("profession", nil, "profession"),
            ("profession", "wizard", "profession"), ("specialty", "wizardry", "specialty"),
            ("languages", "tlh", "languages"), ("facility", "x", "facility"),
            ("licenceNumber", String(repeating: "1", count: 41), "licenceNumber"), ("id", "not an id", "id"),
        ] as [(String, String?, String)])
    func wrong(_ field: String, _ value: String?, _ named: String) {
        let failure = #expect(throws: (any Error).self) { _ = try Self.read([field: value]) }
        #expect((failure as? any Failure)?.field == named)
    }

    @Test("whoever names no facility works at none")
    func noFacility() throws {
        for none in [nil, ""] as [String?] { #expect(try Self.read(["facility": none]).credential.facility == nil) }
    }

    @Test("a new facility is read only when none is chosen")
    func newFacility() throws {
        let new: [String: String?] = [
            "facilityName": "青石卫生院", "facilityTier": "1", "facilityPlace": "青石县", "facilityLevel": "township",
            "facilityKind": "township-hospital",
        ]
        #expect(try Self.read(new).newFacility == nil, "one of the list goes before")
        let wanted = try Self.read(new.merging(["facility": ""]) { $1 })
        #expect(wanted.newFacility?.name == "青石卫生院" && wanted.newFacility?.level == .township)
        #expect(wanted.credential.facility == wanted.newFacility?.id)
        let failure = #expect(throws: (any Error).self) {
            _ = try Self.read(new.merging(["facility": nil, "facilityTier": "four"]) { $1 })
        }
        #expect((failure as? any Failure)?.field == "facilityTier")
    }

    @Test("fields that a change leaves out stay as they are, and expiry does not")
    func changes() throws {
        let known = try Facility(
            id: .make(), name: "青石卫生院", tier: 2, level: .city, place: "青石县", kind: .laboratory)
        let renamed = try AccountReading.facility(
            Form([(name: "facilityName", value: "青石中心卫生院")]), id: known.id, else: known)
        #expect(renamed.name == "青石中心卫生院" && renamed.tier == 2 && renamed.level == .city && renamed.kind == .laboratory)
        let credential = Credential(
            profession: .pharmacist, specialty: .none, facility: known, languages: [.chinese], licenceNumber: "77",
            expiresOn: CivilDate("2030-01-31"), checkedBy: nil, checkedByName: nil, checkedAt: nil)
        let form = Form([(name: "licenceNumber", value: "78"), (name: "expiresOn", value: "")])
        let values = try AccountReading.credential(form, else: credential)
        #expect(values.profession == .pharmacist && values.facility == known.id && values.languages == [.chinese])
        #expect(values.licenceNumber == "78")
        #expect(try AccountReading.expiry(form) == nil && AccountReading.expiry(Form()) == nil)
        #expect(try AccountReading.expiry(Form([(name: "expiresOn", value: "2028-02-29")]))?.text == "2028-02-29")
        #expect(throws: AccountFailure.expiryInvalid) {
            _ = try AccountReading.expiry(Form([(name: "expiresOn", value: "2027-02-29")]))
        }
    }

    @Test("what is looked for is clean and short; a command of the administration needs its id")
    func searchAndCommand() throws {
        #expect(
            try AccountReading.search(nil, field: "q") == "" && AccountReading.search(" a\u{0}b ", field: "q") == "ab")
        let long = #expect(throws: CommonFailure.self) {
            _ = try AccountReading.search(String(repeating: "a", count: 81), field: "find")
        }
        #expect(long?.field == "find")
        let id = CommandID.make()
        #expect(try AccountReading.command(Form([(name: "id", value: id.text)])) == id)
        for form in [Form(), Form([(name: "id", value: "")]), Form([(name: "id", value: "1")])] {
            let failure = #expect(throws: CommonFailure.self) { _ = try AccountReading.command(form) }
            #expect(failure?.field == "id")
        }
    }
}
