import Circles
import Kernel
import Storage

extension AccountActions {
    /// Notes that the actor has seen what was told.
    func seeNotices(_ id: CommandID, by actor: Actor) async throws {
        let (ground, action) = (ground, "accounts.see-notices")
        try await ground.perform(action, by: actor) { transaction in
            let now = ground.clock.now()
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                try AccountStore.markNoticesSeen(by: actor.person, at: now, in: transaction)
            }
        }
    }

    /// Remembers where and with what somebody has signed in, and tells the person of what was not known.
    func note(
        _ visitor: Visitor, of person: PersonID, in transaction: Transaction
    ) throws {
        let (now, network, owner) = (ground.clock.now(), Network.of(visitor.address), GuessKey.Subject.person(person))
        let device = DeviceName.coarse(visitor.userAgent)
        try AccountStore.hold(person, in: transaction)
        let isPlaceKnown = try AccountStore.isKnownPlace(owner.text, network, at: now, in: transaction)
        let isKnown = try AccountStore.rememberDevice(
            device, at: network, of: person, isPlaceKnown: isPlaceKnown, at: now, in: transaction)
        try AccountStore.rememberPlace(owner.text, network, at: now, in: transaction)
        if !isKnown {
            try AccountStore.notify(
                person, .signIn, address: visitor.address, device: device, at: now, in: transaction)
        }
    }
}
