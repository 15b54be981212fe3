import Circles
import Kernel
import Web

extension AccountRoutes {
    private struct Issued: Encodable, Sendable {
        let invitation: IssuedInvitation
        let link: String
    }

    func administration(_ request: Request) async throws -> Reply {
        let found = try await actions.administration(search: request.query("q") ?? "", by: request.requireActor())
        return Reply(found) { AccountPages.administration(found, $0) }
    }

    func addFacility(_ request: Request) async throws -> Reply {
        let facility = try Facility(reading: request.form, id: .make())
        let id = try await actions.addFacility(request.commandID(), facility, by: request.requireActor())
        return Reply.done(Done(id: id.text), status: 201, see: "/administration")
    }

    func facility(_ request: Request) async throws -> Reply {
        let facility = try await actions.facility(request.id("facility"), by: request.requireActor())
        return Reply(facility) { AccountPages.facility(facility, $0) }
    }

    func changeFacility(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let known = try await actions.facility(request.id("facility"), by: actor)
        let facility = try Facility(reading: request.form, id: known.id, else: known)
        let id = try await actions.changeFacility(request.commandID(), facility, by: actor)
        return Reply.done(Done(id: id.text), see: "/administration")
    }

    func invite(_ request: Request) async throws -> Reply {
        let issued = try await actions.invite(
            request.commandID(), administrator: request.form.flag("administrator"),
            days: request.form.int("days") ?? AccountActions.invitationDays.usual, by: request.requireActor())
        let link = address(of: request) + "/sign-up/" + issued.code
        let qr = request.wantsJSON ? nil : try await settings.qr(link)
        return Reply(Issued(invitation: issued, link: link), status: 201) {
            AccountPages.invitation(issued, link: link, qr: qr, $0)
        }
    }

    func record(_ request: Request) async throws -> Reply {
        let (record, facilities) = try await actions.record(of: request.id("person"), by: request.requireActor())
        return Reply(record) { AccountPages.record(record, facilities, AccountFields(view: $0)) }
    }

    func check(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let (record, facilities) = try await actions.record(of: request.id("person"), by: actor)
        let form = request.form
        do {
            let values = try CredentialValues(reading: form, else: record.credential)
            let id = try await actions.check(
                request.commandID(), record.card.id, values, expires: form.expiry("expiresOn"), by: actor)
            return Reply.done(Done(id: id.text), see: "/administration/people/\(id)")
        } catch let failure as any Failure where !request.wantsJSON {
            return again(failure) { view in
                AccountPages.record(record, facilities, AccountFields(view: view, form: form, failure: failure))
            }
        }
    }

    func disable(_ request: Request) async throws -> Reply { try await setActive(false, request) }

    func enable(_ request: Request) async throws -> Reply { try await setActive(true, request) }

    private func setActive(_ isActive: Bool, _ request: Request) async throws -> Reply {
        let id = try await actions.setActive(
            isActive, request.commandID(), request.id("person"), by: request.requireActor())
        return Reply.done(Done(id: id.text), see: "/administration/people/\(id)")
    }

    /// Under what address the reader reaches the installation: as configured, or as their browser says.
    private func address(of request: Request) -> String {
        if let origin = settings.origin { return origin }
        if let told = request.header("origin"), told.hasPrefix("https://") || told.hasPrefix("http://") { return told }
        guard let host = request.header("host"), !host.isEmpty else { return "" }
        let isLocal = ["localhost", "127.", "["].contains { host.hasPrefix($0) }
        return (isLocal ? "http://" : "https://") + host
    }
}
