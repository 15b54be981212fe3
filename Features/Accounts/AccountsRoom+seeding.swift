package import Kernel

/// A person for an installation that is filled by a program.
package struct SeededPerson: Sendable {
    package let id: PersonID
    package let login: String
    package let name: String
    /// Nil for an account that no password opens.
    package let password: String?
    package let facility: FacilityID
    package let profession: Profession
    package let specialty: Specialty
    package let languages: [SpokenLanguage]
    package let language: Language
    package let isAdministrator: Bool

    package init(
        id: PersonID, login: String, name: String, password: String? = nil, facility: FacilityID,
        profession: Profession = .doctor, specialty: Specialty = .none, languages: [SpokenLanguage] = [.chinese],
        language: Language = .zh, isAdministrator: Bool = false
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.password = password
        self.facility = facility
        self.profession = profession
        self.specialty = specialty
        self.languages = languages
        self.language = language
        self.isAdministrator = isAdministrator
    }
}

/// For the demonstration and for tests; no route leads here.
extension AccountsRoom {
    /// Adds a facility with a given id; false when it is there already.
    @discardableResult
    package func createFacility(_ facility: Facility) async throws -> Bool { try await actions.seed(facility) }

    /// Adds a person with card, account, credential and personal circle; false when the person is there already.
    ///
    /// - Throws: as signing up does: the login name taken, the facility unknown, the password refused.
    @discardableResult
    package func createPerson(_ person: SeededPerson) async throws -> Bool { try await actions.seed(person) }

    /// Marks a person's credential as checked by an administrator.
    ///
    /// - Parameter expires: year-month-day.
    package func checkCredential(
        of person: PersonID, licence: String, expires: String?, by administrator: Actor
    ) async throws {
        let (record, _) = try await actions.record(of: person, by: administrator)
        let known = record.credential
        let values = try CredentialValues(
            profession: known.profession, specialty: known.specialty, facility: known.facility.id,
            languages: known.languages, licenceNumber: licence)
        _ = try await actions.check(
            .make(), person, values, expires: expires.flatMap(CivilDate.init), by: administrator)
    }

    /// Opens a session without a password and answers its token. Call it in the demonstration only.
    ///
    /// - Throws: `CommonFailure.notFound` when there is no such active person.
    package func demoSignIn(_ person: PersonID, address: String, userAgent: String? = nil) async throws -> String {
        let visitor = AccountActions.Visitor(address: address, userAgent: userAgent)
        return try await actions.signInWithoutPassword(person, visitor).token.text
    }

    /// The ids of all facilities, to know whether an installation is empty.
    package func facilities() async throws -> [Facility] {
        try await actions.ground.database.read { try AccountStore.facilities(in: $0) }
    }
}

extension AccountActions {
    func seed(_ facility: Facility) async throws -> Bool {
        let clock = ground.clock
        return try await visit("facility.seed", from: "local") { transaction in
            guard try AccountStore.facility(facility.id, in: transaction) == nil else { return false }
            try AccountStore.insert(facility, at: clock.now(), in: transaction)
            return true
        }
    }

    func seed(_ person: SeededPerson) async throws -> Bool {
        let login = try LoginName(person.login)
        let account = NewAccount(
            person: person.id, login: login, name: try PlainText.clean(person.name, field: "name", limit: 80),
            language: person.language, isAdministrator: person.isAdministrator)
        let credential = try CredentialValues(
            profession: person.profession, specialty: person.specialty, facility: person.facility,
            languages: person.languages, licenceNumber: "")
        if try await ground.database.read({ try AccountStore.exists(person.id, in: $0) }) { return false }
        var hash = ""
        if let password = person.password {
            try PasswordRule.check(password, names: [person.login, person.name])
            hash = try await hasher.hash(password)
        }
        let (stored, clock) = (hash, ground.clock)
        return try await visit("account.seed", from: "local", subject: person.id) { transaction in
            guard try !AccountStore.exists(person.id, in: transaction) else { return false }
            try insert(account, credential, passwordHash: stored, at: clock.now(), in: transaction)
            return true
        }
    }
}
