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

    /// Opens a session without a password and answers its token.
    ///
    /// Call it in the demonstration only.
    ///
    /// - Throws: `CommonFailure.notFound` when there is no such active person.
    package func demoSignIn(_ person: PersonID, address: String, userAgent: String? = nil) async throws -> String {
        let visitor = AccountActions.Visitor(address: address, userAgent: userAgent)
        return try await actions.signInWithoutPassword(person, visitor).token.text
    }

    /// All facilities, by place and name.
    package func facilities() async throws -> [Facility] { try await actions.facilities() }
}
