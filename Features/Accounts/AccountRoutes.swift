import Circles
import Kernel
import Web

/// The room's table: method, path, who may knock, and what is answered.
struct AccountRoutes: Sendable {
    let actions: AccountActions
    let settings: AccountSettings

    var all: [Route] {
        [
            Route(.get, "/sign-in", access: .everyone, body: .none, signInPage),
            Route(.post, "/sign-in", access: .everyone, signIn),
            Route(.post, "/sign-out", access: .everyone, signOut),
            Route(.post, "/sign-up", access: .everyone, enterCode),
            Route(.get, "/sign-up/:code", access: .everyone, body: .none, signUpPage),
            Route(.post, "/sign-up/:code", access: .everyone, signUp),
            Route(.get, "/account", body: .none, account),
            Route(.post, "/account/language", language),
            Route(.post, "/account/password", password),
            Route(.post, "/account/sessions/:session/end", endSession),
            Route(.get, "/people/:person", body: .none, person),
            Route(.get, "/administration", access: .administrator, body: .none, administration),
            Route(.post, "/administration/facilities", access: .administrator, addFacility),
            Route(.get, "/administration/facilities/:facility", access: .administrator, body: .none, facility),
            Route(.post, "/administration/facilities/:facility", access: .administrator, changeFacility),
            Route(.post, "/administration/invitations", access: .administrator, invite),
            Route(.get, "/administration/people/:person", access: .administrator, body: .none, record),
            Route(.post, "/administration/people/:person/check", access: .administrator, check),
            Route(.post, "/administration/people/:person/disable", access: .administrator, disable),
            Route(.post, "/administration/people/:person/enable", access: .administrator, enable),
        ]
    }

    struct Done: Encodable, Sendable { let id: String }

    /// What a program gets for a password: it sends the token as `Authorization: Bearer`.
    struct SignedInView: Encodable, Sendable {
        let person: PersonID
        let session: SessionID
        let token: String
        let expiresAt: Instant
    }

    private struct Empty: Encodable, Sendable {}

    func signInPage(_ request: Request) async throws -> Reply {
        let next = LanguageRoute.localPath(request.query("next"))
        return Reply(Empty()) { AccountPages.signIn(next: next, AccountFields(view: $0)) }
    }

    func signIn(_ request: Request) async throws -> Reply {
        let form = request.form
        let next = LanguageRoute.localPath(form.text("next"))
        do {
            let signedIn = try await actions.signIn(
                login: form.required("login"), password: form.required("password"), replacing: request.session?.id,
                visitor(request))
            return answer(signedIn, to: request, see: next)
        } catch let failure as any Failure where !request.wantsJSON {
            return again(failure) { view in
                AccountPages.signIn(next: next, AccountFields(view: view, form: form, failure: failure))
            }
        }
    }

    func signOut(_ request: Request) async throws -> Reply {
        if let session = request.session { try await actions.signOut(session.id, by: session.actor) }
        return Reply.done(Empty(), see: "/sign-in").cookie(
            Cookie(name: settings.sessionCookie, value: "", maxAge: 0))
    }

    /// A code typed by hand leads to the page that its link opens.
    func enterCode(_ request: Request) async throws -> Reply {
        let code = Self.plain(try request.form.required("code"))
        guard !code.isEmpty else { throw InvitationFailure.unknown }
        return Reply.done(["code": code], see: "/sign-up/\(code)")
    }

    func signUpPage(_ request: Request) async throws -> Reply {
        let code = Self.plain(request.parameter("code") ?? "")
        let door = try await actions.door(code)
        return Reply(door) { AccountPages.signUp(door, code: code, AccountFields(view: $0)) }
    }

    func signUp(_ request: Request) async throws -> Reply {
        let code = Self.plain(request.parameter("code") ?? "")
        let form = request.form
        do {
            let wanted = try SignUp(reading: form, language: request.language)
            let (signedIn, circle) = try await actions.signUp(wanted, code: code, visitor(request))
            return answer(signedIn, to: request, status: 201, see: circle == nil ? "/" : "/join/\(code)")
        } catch let failure as any Failure where !request.wantsJSON && !(failure is InvitationFailure) {
            let door = try await actions.door(code)
            return again(failure) { view in
                AccountPages.signUp(door, code: code, AccountFields(view: view, form: form, failure: failure))
            }
        }
    }

    // MARK: Shared by the handlers

    /// The session as a browser keeps it, or as a program does: never both, since a program's cookie would only ask it
    /// for form tokens.
    private func answer(
        _ signedIn: AccountActions.SignedIn, to request: Request, status: Int = 200, see location: String
    ) -> Reply {
        let value = SignedInView(
            person: signedIn.person, session: signedIn.session, token: signedIn.token.text,
            expiresAt: signedIn.expiresAt)
        let reply = Reply.done(value, status: status, see: location)
        return request.wantsJSON ? reply : reply.cookie(settings.cookie(signedIn.token.text))
    }

    /// The form again, with what was typed and what is wrong with it.
    func again(_ failure: any Failure, _ page: @escaping @Sendable (View) -> Page) -> Reply {
        let reply = Reply(Empty(), status: failure.status, page: page)
        guard case CommonFailure.tooManyRequests(let seconds) = failure else { return reply }
        return reply.header("Retry-After", String(seconds))
    }

    private func visitor(_ request: Request) -> AccountActions.Visitor {
        AccountActions.Visitor(address: request.address, userAgent: request.header("user-agent"))
    }

    /// What of a typed or pasted code counts; a pasted link is cut to its code.
    static func plain(_ text: String) -> String {
        let last = text.split(separator: "/").last ?? ""
        let allowed = last.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        return String(String.UnicodeScalarView(allowed.prefix(64)))
    }
}
