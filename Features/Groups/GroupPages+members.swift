import Circles
import Kernel
import Web

extension GroupPages {
    /// The members, the invitation form for those who may invite, and for moderators the tree.
    static func members(_ members: MembersJSON, _ view: View) -> Page {
        let group = members.group
        let rows = members.members.map { member in
            let role: HTML? = member.role == .member ? nil : Kit.badge(view[GroupTexts.role(member.role)])
            let name: HTML =
                group.mayModerate
                ? "<a class=\"more\" href=\"\(GroupPaths.member(group.id, member.person.id))\">\(member.person.name)</a>"
                : "<strong>\(member.person.name)</strong>"
            return """
                <li>\(name) \(role) <span class="hint">\(Kit.place(member.person, view.language))</span></li>
                """ as HTML
        }
        let body: HTML = """
            <h1>\(group.name)</h1>\(tabs(group, .members, view))
            <p class="hint">\(Kit.badge(view[GroupTexts.kind(group.kind)])) \(memberCount(group, view))</p>
            \(group.needed > 0 ? "<p class=\"notice\">\(view[GroupTexts.forming(needed: group.needed)])</p>" : nil)
            \(group.mayInvite ? inviteForm(group, view) : nil)
            <ul class="list">\(rows)</ul>
            \(pending(members.pending, group, view))\(members.tree.map { tree($0, view) })
            <nav class="actions"><a class="more" href="\(GroupPaths.settings(group.id))">\(view[GroupTexts.settings])</a> \
            <a class="more" href="\(GroupPaths.leave(group.id))">\(view[GroupTexts.leave])</a></nav>
            """
        return Page(title: GroupTexts.membersOf(group.name), styles: ["chat.css"], body: body)
    }

    private static func inviteForm(_ group: GroupJSON, _ view: View) -> HTML {
        let roles: HTML? =
            group.mayModerate
            ? Kit.select("role", GroupTexts.roleLabel, GroupRole.member, view, GroupTexts.role) : nil
        let days: HTML = """
            <input type="number" name="days" min="1" max="\(InvitationOrder.days.upperBound)" \
            value="\(InvitationOrder.usualDays)" required>
            """
        let form = Kit.form(
            GroupPaths.invitations(group.id), view,
            """
            \(Kit.field(GroupTexts.days, days, view))
            \(roles)<button class="button">\(view[GroupTexts.makeInvitation])</button>
            """)
        return "<section class=\"card\" id=\"invite\"><h2>\(view[GroupTexts.invite])</h2>\(form)</section>"
    }

    private static func pending(_ list: [MembersJSON.Pending], _ group: GroupJSON, _ view: View) -> HTML? {
        if list.isEmpty { return nil }
        let rows = list.map { item in
            let form = Kit.form(
                GroupPaths.revocation(group.id, item.id), view, class: "",
                "<button class=\"button button-secondary\">\(view[GroupTexts.revoke])</button>")
            return """
                <li>\(view[GroupTexts.by])\(item.issuedBy.name) · \(view[GroupTexts.validUntil]) \(Kit.time(item.expiresAt))
                \(item.isEnded ? Kit.badge(view[GroupTexts.ended]) : form)</li>
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
                <span class="hint">\(origin) · \(view[GroupTexts.joinedOn]) \(Kit.time(node.at))</span> \
                \(node.isPresent ? nil : Kit.badge(view[GroupTexts.hasLeft]))</li>
                """ as HTML
        }
        return "<section class=\"card\"><h2>\(view[GroupTexts.tree])</h2><ul class=\"list tree\">\(rows)</ul></section>"
    }

    /// One member, for moderators with what they can do.
    static func member(_ member: MemberJSON, _ view: View) -> Page {
        let (group, person) = (member.group, member.person)
        let isSelf = person.id == view.actor?.person
        let body: HTML = """
            \(heading(group, view))
            <h2>\(person.name) \(Kit.badge(view[GroupTexts.role(member.role)]))</h2>
            <p class="hint">\(Kit.place(person, view.language))</p>
            \(group.mayModerate ? roleForm(member, view) : nil)\(group.mayModerate && !isSelf ? removeForm(member, view) : nil)
            """
        return Page(title: person.name, body: body)
    }

    private static func roleForm(_ member: MemberJSON, _ view: View) -> HTML {
        Kit.form(
            GroupPaths.role(member.group.id, member.person.id), view, class: "form card",
            """
            \(Kit.select("role", GroupTexts.roleLabel, member.role, view, GroupTexts.role))
            <button class="button">\(view[GroupTexts.changeRole])</button>
            """)
    }

    private static func removeForm(_ member: MemberJSON, _ view: View) -> HTML {
        let reason: HTML = "<input name=\"reason\" required maxlength=\"200\">"
        return Kit.form(
            GroupPaths.removal(member.group.id, member.person.id), view, class: "form card",
            """
            <p class="hint">\(view[GroupTexts.removeHint])</p>
            \(Kit.field(GroupTexts.reason, reason, view))
            <button class="button button-danger">\(view[GroupTexts.remove])</button>
            """)
    }
}
