import Circles
import Kernel
import Web

extension GroupPages {
    /// The new invitation: its code is on this page only.
    static func invitation(_ made: NewInvitation, _ invitation: InvitationPage, _ view: View) -> Page {
        invitation.page(
            view, about: "<p>\(made.groupName)</p>",
            back: "<a href=\"\(GroupPaths.show(made.group))\">\(view[GroupTexts.back])</a>")
    }

    /// What the holder of a code sees before joining.
    static func join(_ door: JoinJSON, code: String, _ view: View) -> Page {
        let inviter: HTML? = door.inviter.map { "<p>\(view[GroupTexts.by])\(Kit.person($0, view.language))</p>" }
        let body: HTML = """
            <h1>\(door.name)</h1><p>\(Kit.badge(view[GroupTexts.kind(door.kind)]))</p>
            <section class="card">\(Kit.paragraphs(door.purpose))\(inviter)
            <p class="hint">\(view[GroupTexts.validUntil]) \(Kit.time(door.expiresAt))</p>
            \(door.signedIn ? joinForm(code, view) : visitor(code, view))</section>
            """
        return Page(title: door.name, body: body)
    }

    private static func joinForm(_ code: String, _ view: View) -> HTML {
        Kit.form(GroupPaths.join(code), view, "<button class=\"button\">\(view[GroupTexts.join])</button>")
    }

    private static func visitor(_ code: String, _ view: View) -> HTML {
        let signIn = CommonPaths.signIn().query(("next", GroupPaths.join(code)))
        return """
            <p><a class="button" href="\(signIn)">\(view[GroupTexts.signInToJoin])</a>
            <a class="button button-secondary" href="\(CommonPaths.signUp(code))">\(view[GroupTexts.signUpToJoin])</a></p>
            """
    }
}
