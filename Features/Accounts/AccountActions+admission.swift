import Circles
import Kernel
import Needs
import Storage
import Threads

/// Accounts that an administrator has to admit, because their names look like a colleague's of the same facility.
extension AccountActions {
    /// Keeps a new account out, and tells every administrator.
    func wait(_ person: PersonID, from address: String, in transaction: Transaction) throws {
        let (thread, now) = (ThreadID.make(), ground.clock.now())
        let administrators = try Authority.people(.mayAdminister, in: transaction).filter { $0 != person }
        try Threads.open(
            thread, room: AccountsRoom.name, author: person, whole: true, at: now, in: transaction)
        try Threads.share(thread, with: ([person] + administrators).map(Circles.personal), in: transaction)
        try Threads.append(
            NewEntry(id: .make(), kind: AccountKinds.waits, body: "{}"), to: thread,
            by: Actor(person: person, address: address), on: ground, in: transaction)
        for administrator in administrators {
            try put(thread, for: administrator, since: now, in: transaction)
        }
        try AccountStore.setWaiting(person, in: thread, transaction)
        try People.setActive(false, person, in: transaction)
    }

    /// Gives a new administrator the right to administer, and what waits for administrators; nothing for others.
    func appoint(_ account: NewAccount, from address: String, in transaction: Transaction) throws {
        try AccountStore.appoint(account, in: transaction)
        guard account.isAdministrator else { return }
        let actor = Actor(person: account.person, isAdministrator: true, address: address)
        for record in try AccountStore.waiting(limit: Self.peopleLimit, in: transaction) {
            let waiting = try AccountStore.account(of: record.card.id, in: transaction)
            guard let thread = waiting?.admission else { continue }
            try tell(thread, AccountKinds.waits, by: actor, in: transaction)
            try put(thread, for: account.person, since: ground.clock.now(), in: transaction)
        }
    }

    /// Ends the waiting of an account, whose state the caller sets.
    func decide(
        _ isAdmitted: Bool, on person: PersonID, in thread: ThreadID, by actor: Actor, in transaction: Transaction
    ) throws {
        try tell(thread, isAdmitted ? AccountKinds.admitted : AccountKinds.refused, by: actor, in: transaction)
        try Needs.clear(thread: thread, reason: nil, in: transaction)
        try AccountStore.endWaiting(of: person, in: transaction)
    }

    /// Says something in a thread of an admission, also as an administrator who came after it was opened.
    private func tell(_ thread: ThreadID, _ kind: String, by actor: Actor, in transaction: Transaction) throws {
        try Threads.lock(thread, in: transaction)
        try Threads.share(thread, with: [Circles.personal(actor.person)], in: transaction)
        try Threads.append(
            NewEntry(id: .make(), kind: kind, body: "{}"), to: thread, by: actor, on: ground, in: transaction)
    }

    private func put(
        _ thread: ThreadID, for administrator: PersonID, since: Instant, in transaction: Transaction
    ) throws {
        try Needs.put(
            Need(
                circle: Circles.personal(administrator), thread: thread, room: AccountsRoom.name,
                reason: AccountKinds.admission, since: since),
            in: transaction)
    }
}
