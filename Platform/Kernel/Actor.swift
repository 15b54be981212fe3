/// Who does something: a signed-in person, and from where, as the audit record names them.
package struct Actor: Sendable, Hashable {
    package let person: PersonID
    /// Operators of the installation: they manage facilities and people, and read no group they are not in.
    package let isAdministrator: Bool
    /// The network address of the request, or `local` for a command on the server's own machine.
    package let address: String

    package init(person: PersonID, isAdministrator: Bool = false, address: String = "local") {
        self.person = person
        self.isAdministrator = isAdministrator
        self.address = address
    }
}
