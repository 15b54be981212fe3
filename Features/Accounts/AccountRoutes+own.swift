import Circles
import Kernel
import Web

extension AccountRoutes {
    func account(_ request: Request) async throws -> Reply {
        let own = try await actions.own(by: request.requireActor(), session: request.session?.id)
        let isChanged = request.query("changed") == "password"
        return Reply(own) { AccountPages.own(own, AccountFields(view: $0), isChanged: isChanged) }
    }

    func language(_ request: Request) async throws -> Reply {
        _ = try request.form.required("language")
        let language = try request.form.code("language", default: Language.zh)
        try await actions.setLanguage(language, by: request.requireActor())
        // The browser's own choice goes before the account's, so it follows.
        return Reply.done(["language": language.rawValue], see: "/account").cookie(
            Cookie(name: "lang", value: language.rawValue, maxAge: 31_536_000))
    }

    func password(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        guard let session = request.session?.id else { throw CommonFailure.notSignedIn }
        do {
            try await actions.changePassword(
                from: request.form.required("current"), to: request.form.required("new"), keeping: session, by: actor)
            return Reply.done(Done(id: actor.person.text), see: "/account?changed=password")
        } catch let failure as any Failure where !request.wantsJSON {
            let own = try await actions.own(by: actor, session: session)
            return again(failure) { AccountPages.own(own, AccountFields(view: $0, failure: failure)) }
        }
    }

    func endSession(_ request: Request) async throws -> Reply {
        let session: SessionID = try request.id("session")
        try await actions.end(session, by: request.requireActor())
        return Reply.done(Done(id: session.text), see: "/account")
    }

    func person(_ request: Request) async throws -> Reply {
        let colleague = ColleagueView(try await actions.person(request.id("person"), by: request.requireActor()))
        return Reply(colleague) { AccountPages.person(colleague, $0) }
    }
}
