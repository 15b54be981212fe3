import Circles
import Kernel
import Storage

extension AccountActions {
    /// Adds a facility with a given id; false when it is there already.
    func seed(_ facility: Facility) async throws -> Bool {
        let clock = ground.clock
        return try await visit("accounts.seed-facility", from: "local") { transaction in
            guard try AccountStore.facility(facility.id, in: transaction) == nil else { return false }
            try AccountStore.insert(facility, at: clock.now(), in: transaction)
            return true
        }
    }

    /// Adds a person with a given id; false when the person is there already.
    func seed(_ person: SeededPerson) async throws -> Bool {
        let login = try LoginName(person.login)
        let account = NewAccount(
            person: person.id, login: login, name: try PlainText.clean(person.name, field: "name", limit: 80),
            language: person.language, isAdministrator: person.isAdministrator)
        let credential = try CredentialValues(
            profession: person.profession, specialty: person.specialty, facility: person.facility,
            languages: person.languages, licenceNumber: "")
        if try await ground.database.read({ try People.card(of: person.id, in: $0) }) != nil { return false }
        var hash = ""
        if let password = person.password {
            try PasswordRule.check(password, names: [person.login, person.name])
            hash = try await hasher.hash(password)
        }
        let (stored, clock) = (hash, ground.clock)
        return try await visit("accounts.seed-person", from: "local", subject: person.id) { transaction in
            guard try People.card(of: person.id, in: transaction) == nil else { return false }
            try insert(account, credential, passwordHash: stored, at: clock.now(), in: transaction)
            try appoint(account, from: "local", in: transaction)
            if let checker = person.checkedBy {
                try Self.setChecked(
                    person.id, credential, expires: nil, by: checker, at: clock.now(), in: transaction)
            }
            return true
        }
    }
}
