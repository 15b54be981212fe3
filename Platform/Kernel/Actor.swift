/// As what somebody acts; one person may be several of these.
package enum Capacity: String, Sendable, Hashable, Codable, CaseIterable {
    /// Somebody who works in health care.
    case professional
    case patient
    /// For a patient: a parent, a child, a village doctor who books for somebody without a phone.
    case proxy
}

/// Who does something: a signed-in person, as what, and from where, as the audit record names them.
package struct Actor: Sendable, Hashable {
    package let person: PersonID
    package let capacity: Capacity
    /// Operators of the installation: they manage facilities and people, and read no group they are not in.
    package let isAdministrator: Bool
    /// The network address of the request, or `local` for a command on the server's own machine.
    package let address: String

    package init(
        person: PersonID, capacity: Capacity = .professional, isAdministrator: Bool = false, address: String = "local"
    ) {
        self.person = person
        self.capacity = capacity
        self.isAdministrator = isAdministrator
        self.address = address
    }
}
