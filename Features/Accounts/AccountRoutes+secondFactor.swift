import Circles
import Kernel
import Rooms
import Web

extension AccountRoutes {
    /// Whoever has to set up a second step gets as far as these.
    var secondFactor: [Route] {
        [
            Route(.get, AccountPaths.secondFactor, body: .none, showSecondFactor).beforeDuties(),
            Route(.post, AccountPaths.secondFactorSecret, beginSecondFactor).beforeDuties(),
            Route(.post, AccountPaths.secondFactor, confirmSecondFactor).beforeDuties(),
            Route(.post, AccountPaths.secondFactorRemoval, removeSecondFactor),
            Route(.post, AccountPaths.recoveryCodes, renewRecoveryCodes),
        ]
    }

    /// The name under which authenticators keep the account.
    private static let issuer = "Huizhen"

    /// The second of two steps of signing in.
    func signInCode(_ request: Request) async throws -> Reply {
        let form = request.form
        let next = LanguageRoute.localPath(form.text("next"))
        let proof = form.text("proof") ?? ""
        do {
            let signedIn = try await actions.signIn(
                proof: proof, code: form.required("code"), replacing: request.session?.id, visitor(request))
            return answer(signedIn, to: request, see: next)
        } catch SecondFactorFailure.proofEnded where !request.wantsJSON {
            return again(SecondFactorFailure.proofEnded) {
                AccountPages.signIn(next: next, FormFields($0, Form(), SecondFactorFailure.proofEnded))
            }
        } catch let failure as any Failure where !request.wantsJSON {
            return again(failure) {
                AccountPages.signInCode(proof: proof, next: next, FormFields($0, Form(), failure))
            }
        }
    }

    private func showSecondFactor(_ request: Request) async throws -> Reply {
        try await secondFactorPage(request)
    }

    private func secondFactorPage(_ request: Request, _ failure: (any Failure)? = nil) async throws -> Reply {
        let found = try await actions.secondFactor(by: request.requireActor())
        let qr = request.wantsJSON ? nil : try await found.pending.map { link($0, found.login) }.asyncMap(house.qr)
        let page: @Sendable (View) -> Page = {
            AccountPages.secondFactor(found, qr: qr ?? nil, FormFields($0, Form(), failure))
        }
        if let failure { return again(failure, page) }
        return Reply(SecondFactorJSON(found), page: page)
    }

    private func link(_ code: TimeCode, _ login: String) -> String { code.link(login: login, issuer: Self.issuer) }

    private func beginSecondFactor(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        do {
            let code = try await actions.beginSecondFactor(
                password: request.form.required("current"), request.command(), by: actor)
            let login = try await actions.secondFactor(by: actor).login
            return Reply.done(
                SecretJSON(secret: code.text, link: link(code, login)), see: AccountPaths.secondFactor())
        } catch let failure as any Failure where !request.wantsJSON {
            return try await secondFactorPage(request, failure)
        }
    }

    private func confirmSecondFactor(_ request: Request) async throws -> Reply {
        do {
            let codes = try await actions.confirmSecondFactor(
                code: request.form.required("code"), keeping: request.session?.id, request.command(),
                by: request.requireActor())
            return shown(codes)
        } catch let failure as any Failure where !request.wantsJSON {
            return try await secondFactorPage(request, failure)
        }
    }

    private func removeSecondFactor(_ request: Request) async throws -> Reply {
        do {
            try await actions.removeSecondFactor(
                proof(request.form), keeping: request.session?.id, request.command(), by: request.requireActor())
            return Reply.done(NothingJSON(), see: AccountPaths.secondFactor())
        } catch let failure as any Failure where !request.wantsJSON {
            return try await secondFactorPage(request, failure)
        }
    }

    private func renewRecoveryCodes(_ request: Request) async throws -> Reply {
        do {
            return shown(
                try await actions.renewRecoveryCodes(
                    proof(request.form), request.command(), by: request.requireActor()))
        } catch let failure as any Failure where !request.wantsJSON {
            return try await secondFactorPage(request, failure)
        }
    }

    private func proof(_ form: Form) throws(CommonFailure) -> SecondFactorProof {
        SecondFactorProof(password: try form.required("current"), code: try form.required("code"))
    }

    private func shown(_ codes: [String]) -> Reply {
        Reply(RecoveryCodesJSON(recoveryCodes: codes), status: 201) { AccountPages.recoveryCodes(codes, $0) }
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
