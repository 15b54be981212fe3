import Circles
import Kernel
import Web

extension GroupPages {
    /// The members, the invitation form for those who may invite, and for moderators the tree.
    static func members(_ members: MembersView, _ view: View) -> Page {
        let group = members.group
        let rows = members.members.map { member in
            let role: HTML? = member.role == .member ? nil : badge(view[GroupTexts.role(member.role)])
            let name: HTML =
                group.mayModerate
                ? "<a href=\"/groups/\(group.id)/members/\(member.person.id)\">\(member.person.name)</a>"
                : "<strong>\(member.person.name)</strong>"
            let place = GroupFragment.person(member.person, view.language)
            return "<li>\(name) \(role) <span class=\"hint\">\(place)</span></li>" as HTML
        }
        let body: HTML = """
            \(heading(group, view))
            <h2>\(view[GroupTexts.members])</h2><p class="hint">\(memberCount(group, view))</p>
            \(group.needed > 0 ? "<p class=\"notice\">\(view[GroupTexts.forming(needed: group.needed)])</p>" : nil)
            \(group.mayInvite ? inviteForm(group, view) : nil)
            <ul class="list">\(rows)</ul>
            \(pending(members.pending, group, view))\(members.tree.map { tree($0, view) })
            """
        return Page(title: Text(zh: "\(group.name) 成员", en: "Members of \(group.name)"), body: body)
    }

    private static func inviteForm(_ group: GroupInfo, _ view: View) -> HTML {
        let roles: HTML? =
            group.mayModerate
            ? field(
                GroupTexts.roleLabel, select("role", GroupRole.allCases, chosen: .member, view, GroupTexts.role), view)
            : nil
        return """
            <section class="card" id="invite"><h2>\(view[GroupTexts.invite])</h2>
            <form class="form" method="post" action="/groups/\(group.id)/invitations">\(view.csrfField())\(commandField())
            <div class="field"><label>\(view[GroupTexts.days]) <input type="number" name="days" min="1" \
            max="\(GroupActions.invitationDays.longest)" value="\(GroupActions.invitationDays.usual)" required></label></div>
            \(roles)<button class="button">\(view[GroupTexts.makeInvitation])</button></form></section>
            """
    }

    private static func pending(_ list: [PendingItem], _ group: GroupInfo, _ view: View) -> HTML? {
        if list.isEmpty { return nil }
        let rows = list.map { item in
            """
            <li>\(view[GroupTexts.by])\(item.issuedBy.name) · \(view[GroupTexts.validUntil]) \(view.time(item.expiresAt))
            <form method="post" action="/groups/\(group.id)/invitations/\(item.id)/revocation">\
            \(view.csrfField())\(commandField())
            <button class="button button-secondary">\(view[GroupTexts.revoke])</button></form></li>
            """ as HTML
        }
        return "<section class=\"card\"><h2>\(view[GroupTexts.pending])</h2><ul class=\"list\">\(rows)</ul></section>"
    }

    /// A nested list would run out of a narrow screen: the inviter is named in each line instead.
    private static func tree(_ nodes: [InvitationTree.Node], _ view: View) -> HTML {
        let names = Dictionary(nodes.map { ($0.person.id, $0.person.name) }, uniquingKeysWith: { first, _ in first })
        let rows = nodes.map { node in
            let origin: HTML
            if let inviter = node.inviter {
                origin = "\(view[GroupTexts.by])\(names[inviter] ?? "")"
            } else {
                origin = HTML(view[GroupTexts.founder])
            }
            return """
                <li data-depth="\(node.depth)">\(String(repeating: "└ ", count: min(node.depth, 6)))\(node.person.name) \
                <span class="hint">\(origin) · \(view[GroupTexts.joinedOn]) \(view.time(node.at))</span> \
                \(node.isPresent ? nil : badge(view[GroupTexts.hasLeft]))</li>
                """ as HTML
        }
        return "<section class=\"card\"><h2>\(view[GroupTexts.tree])</h2><ul class=\"list tree\">\(rows)</ul></section>"
    }

    /// One member, for moderators with what they can do.
    static func member(_ member: MemberView, _ view: View) -> Page {
        let group = member.group
        let action: HTML = "/groups/\(group.id)/members/\(member.person.id)"
        let roleForm: HTML = """
            <form class="form card" method="post" action="\(action)/role">\(view.csrfField())\(commandField())
            <div class="field"><label>\(view[GroupTexts.roleLabel]) \
            \(select("role", GroupRole.allCases, chosen: member.role, view, GroupTexts.role))</label></div>
            <button class="button">\(view[GroupTexts.changeRole])</button></form>
            """
        let removeForm: HTML = """
            <form class="form card" method="post" action="\(action)/removal">\(view.csrfField())\(commandField())
            <p class="hint">\(view[GroupTexts.removeHint])</p>
            <div class="field"><label>\(view[GroupTexts.reason]) <input name="reason" required maxlength="200"></label></div>
            <button class="button button-danger">\(view[GroupTexts.remove])</button></form>
            """
        let isSelf = member.person.id == view.actor?.person
        let body: HTML = """
            \(heading(group, view))
            <h2>\(member.person.name) \(badge(view[GroupTexts.role(member.role)]))</h2>
            <p class="hint">\(GroupFragment.person(member.person, view.language))</p>
            \(group.mayModerate ? roleForm : nil)\(group.mayModerate && !isSelf ? removeForm : nil)
            """
        return Page(title: member.person.name, body: body)
    }

    /// The new invitation: its code is on this page only.
    static func invitation(_ made: NewInvitation, link: String, qr: String?, _ view: View) -> Page {
        let image: HTML? = qr.map { svg in
            "<div class=\"qr\" role=\"img\" aria-label=\"\(view[GroupTexts.qrAlt])\">\(HTML.raw(svg))</div>"
        }
        let body: HTML = """
            <h1>\(view[GroupTexts.invitationMade])</h1><p>\(made.groupName)</p>
            <p class="notice">\(view[GroupTexts.shownOnce])</p>\(image)
            <section class="card"><div class="field"><label>\(view[GroupTexts.link]) <input readonly value="\(link)"></label></div>
            <p>\(view[GroupTexts.code]): <code class="code">\(made.code)</code></p>
            <p class="hint">\(view[GroupTexts.validUntil]) \(view.time(made.expiresAt))</p></section>
            <p><a href="/groups/\(made.group)">\(view[GroupTexts.back])</a></p>
            """
        return Page(title: GroupTexts.invitationMade, body: body)
    }

    /// What the holder of a code sees before joining.
    static func join(_ door: JoinView, code: String, _ view: View) -> Page {
        let inviter: HTML? = door.inviter.map {
            """
            <p>\(view[GroupTexts.by])<strong>\($0.name)</strong> \
            <span class="hint">\(GroupFragment.person($0, view.language))</span></p>
            """
        }
        let form: HTML = """
            <form class="form" method="post" action="/join/\(code)">\(view.csrfField())\(commandField())
            <button class="button">\(view[GroupTexts.join])</button></form>
            """
        let visitor: HTML = """
            <p><a class="button" href="/sign-in?next=/join/\(code)">\(view[GroupTexts.signInToJoin])</a>
            <a class="button button-secondary" href="/sign-up/\(code)">\(view[GroupTexts.signUpToJoin])</a></p>
            """
        let body: HTML = """
            <h1>\(door.name)</h1><p><span class="badge">\(view[GroupTexts.kind(door.kind)])</span></p>
            <section class="card">\(GroupFragment.paragraphs(door.purpose))\(inviter)
            <p class="hint">\(view[GroupTexts.validUntil]) \(view.time(door.expiresAt))</p>
            \(door.signedIn ? form : visitor)</section>
            """
        return Page(title: door.name, body: body)
    }
}
