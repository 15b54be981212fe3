import Kernel
import Storage

/// What an invitation rests on.
extension Invitations {
    /// True for an invitation of the alias `i` whose issuer could make it now.
    ///
    /// To a circle: somebody in it who may bring others in, in this role. To the network, or to make an administrator: an
    /// administrator. One that nobody has issued is the installation's own, for its first administrator.
    static let stands: SQL = """
        ((i.issued_by is null and i.circle_id is null and not exists
                (select 1 from person_capability fc join person fp on fp.id = fc.person_id and fp.active = 1
                    where fc.capability = \(Capability.mayAdminister.word)))
            or ((i.circle_id is null
                    or \(Authority.holds("'\(raw: Capability.invite)' || i.role", circle: "i.circle_id", person: "i.issued_by")))
                and ((i.circle_id is not null and i.administrator = 0)
                    or \(Authority.holds(.mayAdminister, person: "i.issued_by")))))
        """

    /// True for an invitation of the alias `i` that has ended before its time, or that rests on nothing any more.
    static let isEnded: SQL = "(i.ended = 1 or not \(stands))"

    /// True when the person was removed from the circle of the invitation `i` after it was made.
    static func isBarred(_ person: PersonID?) -> SQL {
        guard let person else { return "1 = 0" }
        return """
            exists (select 1 from circle_removal br
                where br.circle_id = i.circle_id and br.person_id = \(person)
                    and br.members_version > i.members_version)
            """
    }

    /// Ends the open invitations whose issuers could not make them now, so that they stay ended if the issuer returns.
    ///
    /// - Parameter some: a condition over the alias `i`.
    static func endFallen(_ some: SQL = "1 = 1", in transaction: Transaction) throws {
        try transaction.run(
            """
            update invitation as i set ended = 1 where i.used_at is null and i.ended = 0 and \(some) and not \(stands)
            """)
    }
}
