import Circles
import Kernel
import Rooms
import Web

/// The room's table: method, path, who may knock, and what is answered.
struct AccountRoutes: Sendable {
    let actions: AccountActions
    let house: Foundations

    var routes: [Route] {
        let everyone = [
            Route(.get, CommonPaths.signIn, access: .everyone, body: .none, signInPage),
            Route(.post, CommonPaths.signIn, access: .everyone, signIn),
            Route(.post, AccountPaths.signInCode, access: .everyone, signInCode),
            Route(.post, CommonPaths.signOut, access: .everyone, signOut).beforeDuties(),
            Route(.post, AccountPaths.code, access: .everyone, enterCode),
            Route(.get, CommonPaths.signUp, access: .everyone, body: .none, signUpPage),
            Route(.post, CommonPaths.signUp, access: .everyone, signUp),
        ]
        let own = [
            Route(.get, AccountPaths.account, body: .none, account),
            Route(.post, AccountPaths.language, language),
            Route(.post, AccountPaths.password, password),
            Route(.post, AccountPaths.noticesSeen, seeNotices),
            Route(.post, AccountPaths.ownFacility, facility),
            Route(.post, AccountPaths.endSession, endSession),
            Route(.get, AccountPaths.person, body: .none, person),
        ]
        return everyone + resets + own + secondFactor + administration + help + (house.settings.isDemo ? demo : [])
    }

    private func signInPage(_ request: Request) async throws -> Reply {
        let next = LanguageRoute.localPath(request.query("next"))
        let isReset = request.query("changed") == "password"
        return Reply(NothingJSON()) { AccountPages.signIn(next: next, isReset: isReset, FormFields($0)) }
    }

    private func signIn(_ request: Request) async throws -> Reply {
        let form = request.form
        let next = LanguageRoute.localPath(form.text("next"))
        do {
            let signedIn = try await actions.signIn(
                login: form.required("login"), password: form.required("password"), code: form.text("code"),
                replacing: request.session?.id, visitor(request))
            return answer(signedIn, to: request, see: next)
        } catch SecondFactorFailure.needed(let proof?) where !request.wantsJSON {
            return Reply(NothingJSON()) { AccountPages.signInCode(proof: proof, next: next, FormFields($0)) }
        } catch let failure as any Failure where !request.wantsJSON {
            return again(failure) { AccountPages.signIn(next: next, FormFields($0, form, failure)) }
        }
    }

    private func signOut(_ request: Request) async throws -> Reply {
        if let session = request.session { try await actions.signOut(session.id, by: session.actor) }
        // What this browser keeps of the person ends as well, such as what was typed and not sent.
        return Reply.done(NothingJSON(), see: CommonPaths.signIn()).cookie(
            Cookie(name: house.settings.sessionCookie, value: "", maxAge: 0)
        ).header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
    }

    /// A code typed by hand leads to the page that its link opens.
    private func enterCode(_ request: Request) async throws -> Reply {
        let code = Invitations.plain(try request.form.required("code"))
        guard !code.isEmpty else { throw InvitationFailure.unknown }
        return Reply.done(["code": code], see: CommonPaths.signUp(code))
    }

    private func signUpPage(_ request: Request, _ text: String) async throws -> Reply {
        let code = Invitations.plain(text)
        let search = try AccountReading.search(request.query("find"), field: "find")
        let door = try await actions.door(code, search: search)
        return Reply(SignUpDoorJSON(door)) { AccountPages.signUp(door, code: code, FormFields($0)) }
    }

    private func signUp(_ request: Request, _ text: String) async throws -> Reply {
        let (code, form) = (Invitations.plain(text), request.form)
        do {
            let wanted = try AccountReading.signUp(form, language: request.language)
            let (signedIn, circle) = try await actions.signUp(wanted, code: code, visitor(request))
            let next = circle == nil ? CommonPaths.home() : CommonPaths.join(code)
            return answer(signedIn, to: request, status: 201, see: next)
        } catch AccountFailure.waitsForAdmission where !request.wantsJSON {
            return again(AccountFailure.waitsForAdmission) {
                AccountPages.signIn(next: "", FormFields($0, Form(), AccountFailure.waitsForAdmission))
            }
        } catch let failure as any Failure where !request.wantsJSON && !(failure is InvitationFailure) {
            let search = try AccountReading.search(form.text("find"), field: "find")
            let chosen = form.text("facility").flatMap { FacilityID($0) }
            let door = try await actions.door(code, search: search, chosen: chosen)
            return again(failure) { AccountPages.signUp(door, code: code, FormFields($0, form, failure)) }
        }
    }

    // MARK: Shared by the handlers

    /// The session as a browser keeps it, or as a program does: never both, since a program's cookie would only ask it
    /// for form tokens.
    func answer(
        _ signedIn: AccountActions.SignedIn, to request: Request, status: Int = 200, see location: String
    ) -> Reply {
        let reply = Reply.done(SignedInJSON(signedIn), status: status, see: location)
        return request.wantsJSON ? reply : reply.cookie(cookie(signedIn.token))
    }

    /// The cookie in which a browser keeps a session, for as long as a session can last.
    func cookie(_ token: SessionToken) -> Cookie {
        Cookie(
            name: house.settings.sessionCookie, value: token.text, maxAge: Int(AccountSession.longestDays) * 86_400)
    }

    /// The form again, with what was typed and what is wrong with it.
    func again(_ failure: any Failure, _ page: @escaping @Sendable (View) -> Page) -> Reply {
        let reply = Reply(NothingJSON(), status: failure.status, page: page)
        let seconds: Int? =
            switch failure {
            case CommonFailure.tooManyRequests(let seconds): seconds
            case let rate as RateFailure: rate.retryAfterSeconds
            default: failure.status == 503 ? 5 : nil
            }
        return seconds.map { reply.header("Retry-After", String($0)) } ?? reply
    }

    func visitor(_ request: Request) -> AccountActions.Visitor {
        AccountActions.Visitor(address: request.address, userAgent: request.header("user-agent"))
    }
}
