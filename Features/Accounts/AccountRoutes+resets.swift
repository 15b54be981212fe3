import Circles
import Kernel
import Rooms
import Web

extension AccountRoutes {
    /// Setting a new password with a link.
    var resets: [Route] {
        [
            Route(.get, AccountPaths.reset, access: .everyone, body: .none, showReset),
            Route(.post, AccountPaths.reset, access: .everyone, useReset),
        ]
    }

    /// What administrators do for somebody who forgot the password, or lost a phone.
    var help: [Route] {
        [
            Route(.post, AccountPaths.resetIssue, access: .administrator, issueReset),
            Route(.post, AccountPaths.endSessions, access: .administrator, endSessions),
            Route(.post, AccountPaths.secondFactorTaking, access: .administrator, takeSecondFactor),
        ]
    }

    private func showReset(_ request: Request, _ token: String) async throws -> Reply {
        let found = try await actions.reset(token)
        return Reply(ResetJSON(found)) { AccountPages.reset(found, token: token, FormFields($0)) }
    }

    private func useReset(_ request: Request, _ token: String) async throws -> Reply {
        do {
            try await actions.useReset(token, password: request.form.required("new"), visitor(request))
            return Reply.done(
                NothingJSON(), see: CommonPaths.signIn().query(("changed", "password")))
        } catch let failure as any Failure where !request.wantsJSON && !(failure is ResetFailure) {
            let found = try await actions.reset(token)
            return again(failure) { AccountPages.reset(found, token: token, FormFields($0, Form(), failure)) }
        }
    }

    private func issueReset(_ request: Request, _ person: PersonID) async throws -> Reply {
        let issued = try await actions.issueReset(
            of: person, AccountReading.command(request.form), by: request.requireActor())
        let link = request.origin(house.settings.origin) + AccountPaths.reset(issued.token.text)
        let qr = request.wantsJSON ? nil : try await house.qr(link)
        return Reply(IssuedResetJSON(issued, link: link), status: 201) {
            AccountPages.issuedReset(issued, link: link, qr: qr, $0)
        }
    }

    private func endSessions(_ request: Request, _ person: PersonID) async throws -> Reply {
        try AccountReading.confirmation(request.form)
        let id = try await actions.endSessions(
            of: person, AccountReading.command(request.form), by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: AccountPaths.record(id))
    }

    private func takeSecondFactor(_ request: Request, _ person: PersonID) async throws -> Reply {
        try AccountReading.confirmation(request.form)
        let id = try await actions.takeSecondFactor(
            of: person, AccountReading.command(request.form), by: request.requireActor())
        return Reply.done(DoneJSON(id: id.text), see: AccountPaths.record(id))
    }
}
