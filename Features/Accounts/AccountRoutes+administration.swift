import Circles
import Kernel
import Rooms
import Web

extension AccountRoutes {
    var administration: [Route] {
        [
            Route(.get, AccountPaths.administration, access: .administrator, body: .none, administer),
            Route(.post, AccountPaths.facilities, access: .administrator, addFacility),
            Route(.get, AccountPaths.facility, access: .administrator, body: .none, facility),
            Route(.post, AccountPaths.facility, access: .administrator, changeFacility),
            Route(.post, AccountPaths.invitations, access: .administrator, invite),
            Route(.post, AccountPaths.revocation, access: .administrator, revoke),
            Route(.get, AccountPaths.record, access: .administrator, body: .none, record),
            Route(.post, AccountPaths.check, access: .administrator, check),
            Route(.post, AccountPaths.checkWithdrawal, access: .administrator, withdrawCheck),
            Route(.post, AccountPaths.disable, access: .administrator) { try await setActive(false, $1, $0) },
            Route(.post, AccountPaths.enable, access: .administrator) { try await setActive(true, $1, $0) },
        ]
    }

    private func administer(_ request: Request) async throws -> Reply {
        let found = try await actions.administration(
            search: AccountReading.search(request.query("q"), field: "q"),
            facility: AccountReading.search(request.query("find"), field: "find"), by: request.requireActor())
        return Reply(AdministrationJSON(found)) { AccountPages.administration(found, $0) }
    }

    private func addFacility(_ request: Request) async throws -> Reply {
        let facility = try AccountReading.facility(request.form, id: .make())
        let id = try await actions.addFacility(
            AccountReading.command(request.form), facility, by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), status: 201, see: AccountPaths.administration())
    }

    private func facility(_ request: Request, _ id: FacilityID) async throws -> Reply {
        let facility = try await actions.facility(id, by: request.requireActor())
        return Reply(facility) { AccountPages.facility(facility, $0) }
    }

    private func changeFacility(_ request: Request, _ id: FacilityID) async throws -> Reply {
        let actor = try request.requireActor()
        let known = try await actions.facility(id, by: actor)
        let facility = try AccountReading.facility(request.form, id: known.id, else: known)
        let changed = try await actions.changeFacility(AccountReading.command(request.form), facility, by: actor)
        return Reply.done(DoneJSON(id: changed.text), see: AccountPaths.administration())
    }

    private func invite(_ request: Request) async throws -> Reply {
        let issued = try await actions.invite(
            AccountReading.command(request.form), administrator: request.form.flag("administrator"),
            days: request.form.int("days") ?? AccountActions.invitationDays.usual, by: request.requireActor())
        let link = request.origin(house.settings.origin) + CommonPaths.signUp(issued.code)
        let qr = request.wantsJSON ? nil : try await house.qr(link)
        return Reply(IssuedInvitationJSON(issued, link: link), status: 201) {
            AccountPages.invitation(issued, link: link, qr: qr, $0)
        }
    }

    private func revoke(_ request: Request, _ invitation: InvitationID) async throws -> Reply {
        let id = try await actions.revoke(
            AccountReading.command(request.form), invitation, by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: AccountPaths.administration())
    }

    private func record(_ request: Request, _ person: PersonID) async throws -> Reply {
        let search = try AccountReading.search(request.query("find"), field: "find")
        let found = try await actions.record(of: person, facility: search, by: request.requireActor())
        return Reply(RecordJSON(found)) { AccountPages.record(found, FormFields($0)) }
    }

    private func check(_ request: Request, _ person: PersonID) async throws -> Reply {
        let (actor, form) = (try request.requireActor(), request.form)
        let search = try AccountReading.search(form.text("find"), field: "find")
        let found = try await actions.record(of: person, facility: search, by: actor)
        do {
            let values = try AccountReading.credential(form, else: found.record.credential)
            let id = try await actions.check(
                AccountReading.command(form), person, values, expires: AccountReading.expiry(form), by: actor)
            return Reply.done(DoneJSON(id: id.text), see: AccountPaths.record(id))
        } catch let failure as any Failure where !request.wantsJSON {
            return again(failure) { AccountPages.record(found, FormFields($0, form, failure)) }
        }
    }

    private func withdrawCheck(_ request: Request, _ person: PersonID) async throws -> Reply {
        let id = try await actions.withdrawCheck(
            AccountReading.command(request.form), person, by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: AccountPaths.record(id))
    }

    private func setActive(_ isActive: Bool, _ person: PersonID, _ request: Request) async throws -> Reply {
        let id = try await actions.setActive(
            isActive, AccountReading.command(request.form), person, by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: AccountPaths.record(id))
    }
}
