import Circles
import Kernel
import Web

extension AccountRoutes {
    func account(_ request: Request) async throws -> Reply {
        let own = try await actions.own(
            by: request.requireActor(), session: request.session?.id,
            facility: AccountReading.search(request.query("find"), field: "find"))
        let isChanged = request.query("changed") == "password"
        return Reply(OwnAccountJSON(own)) { AccountPages.own(own, FormFields($0), isChanged: isChanged) }
    }

    func language(_ request: Request) async throws -> Reply {
        _ = try request.form.required("language")
        let language = try request.form.code("language", default: Language.zh)
        try await actions.setLanguage(language, by: request.requireActor())
        // The browser's own choice goes before the account's, so it follows.
        return Reply.done(["language": language.rawValue], see: AccountPaths.account()).cookie(
            Cookie(name: "lang", value: language.rawValue, maxAge: 31_536_000))
    }

    func password(_ request: Request) async throws -> Reply {
        let (actor, form) = (try request.requireActor(), request.form)
        guard let session = request.session?.id else { throw CommonFailure.notSignedIn }
        do {
            let token = try await actions.changePassword(
                from: form.required("current"), to: form.required("new"), keeping: session, request.command(),
                by: actor)
            let reply = Reply.done(
                PasswordChangedJSON(id: actor.person, token: token.text),
                see: AccountPaths.account().query(("changed", "password")))
            return request.header("authorization") == nil ? reply.cookie(cookie(token)) : reply
        } catch let failure as any Failure where !request.wantsJSON {
            let own = try await actions.own(by: actor, session: session)
            return again(failure) { AccountPages.own(own, FormFields($0, Form(), failure)) }
        }
    }

    func seeNotices(_ request: Request) async throws -> Reply {
        try await actions.seeNotices(request.command(), by: request.requireActor())
        return Reply.done(NothingJSON(), see: AccountPaths.account())
    }

    func facility(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        try await actions.setFacility(
            AccountReading.facilityChoice(request.form), AccountReading.command(request.form), by: actor)
        return Reply.done(DoneJSON(id: actor.person.text), see: AccountPaths.account())
    }

    func endSession(_ request: Request, _ session: SessionID) async throws -> Reply {
        try await actions.end(session, request.command(), by: request.requireActor())
        return Reply.done(DoneJSON(id: session.text), see: AccountPaths.account())
    }

    func person(_ request: Request, _ id: PersonID) async throws -> Reply {
        let person = try await actions.person(id, by: request.requireActor())
        return Reply(ColleagueJSON(person)) { AccountPages.person(person, $0) }
    }
}
