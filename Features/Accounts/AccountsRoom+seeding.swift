package import Kernel

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

    /// Opens a session without a password and answers its token.
    ///
    /// Call it in the demonstration only.
    ///
    /// - Throws: `CommonFailure.notFound` when there is no such active person.
    package func demoSignIn(_ person: PersonID, address: String, userAgent: String? = nil) async throws -> String {
        let visitor = AccountActions.Visitor(address: address, userAgent: userAgent)
        return try await actions.signInWithoutPassword(person, visitor).token.text
    }
}
