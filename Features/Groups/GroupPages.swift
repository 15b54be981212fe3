import Circles
import Kernel
import Threads
import Web

/// The list of groups and what belongs to no single one.
enum GroupPages {
    static func list(_ list: GroupListJSON, _ view: View) -> Page {
        let items = list.groups.map { item in
            """
            <li><a href="\(GroupPaths.newest(item.group.id))"><strong>\(item.group.name)</strong></a> \
            \(Kit.badge(view[GroupTexts.kind(item.group.kind)])) \
            \(item.unread > 0 ? Kit.badge("\(Kit.count(item.unread, countedTo: Sync.unreadLimit)) \(view[GroupTexts.unread])") : nil) \
            \(item.group.needed > 0 ? Kit.badge(view[GroupTexts.forming]) : nil)\
            <p class="hint">\(memberCount(item.group, view)) · \(view[GroupTexts.role(item.group.role)])</p></li>
            """ as HTML
        }
        let body: HTML = """
            <h1>\(view[GroupTexts.groups])</h1>
            \(items.isEmpty ? "<p class=\"empty\">\(view[GroupTexts.noGroups])</p>" : "<ul class=\"list\">\(items)</ul>")
            <p><a class="button" href="\(GroupPaths.new())">\(view[GroupTexts.newGroup])</a></p>
            <section class="card"><h2>\(view[GroupTexts.haveCode])</h2>
            <form class="form" method="post" action="\(GroupPaths.enterCode())">\(view.csrfField())
            <div class="field"><label>\(view[GroupTexts.code]) <input name="code" required maxlength="60" autocomplete="off" \
            autocapitalize="none" spellcheck="false"></label></div>
            <button class="button button-secondary">\(view[GroupTexts.next])</button></form></section>
            """
        return Page(title: GroupTexts.groups, body: body)
    }

    static func new(_ view: View) -> Page {
        let form = Kit.form(
            GroupPaths.list(), view, class: "form card",
            """
            \(settingsFields(nil, view))
            <p class="hint">\(view[GroupTexts.forming(needed: Group.sizes.lowerBound - 1)])</p>
            <button class="button">\(view[GroupTexts.create])</button>
            """)
        return Page(title: GroupTexts.newGroup, body: "<h1>\(view[GroupTexts.newGroup])</h1>\(form)")
    }

    static func settings(_ group: GroupJSON, _ view: View) -> Page {
        let form = Kit.form(
            GroupPaths.settings(group.id), view, class: "form card",
            """
            <h2>\(view[GroupTexts.settings])</h2>
            \(settingsFields(group, view))
            <button class="button">\(view[GroupTexts.save])</button>
            """)
        return Page(
            title: group.name, body: "\(heading(group, view))\(group.mayModerate ? form : settingsSummary(group, view))"
        )
    }

    /// What a member who may not change them sees.
    private static func settingsSummary(_ group: GroupJSON, _ view: View) -> HTML {
        """
        <section class="card"><h2>\(view[GroupTexts.settings])</h2>\(Kit.paragraphs(group.purpose))
        <dl><dt>\(view[GroupTexts.invitePolicy])</dt><dd>\(view[GroupTexts.policy(group.invitePolicy)])</dd>
        <dt>\(view[GroupTexts.history])</dt><dd>\(view[GroupTexts.history(group.history)])</dd></dl></section>
        """
    }

    private static func settingsFields(_ group: GroupJSON?, _ view: View) -> HTML {
        let name: HTML = "<input name=\"name\" required maxlength=\"60\" value=\"\(group?.name ?? "")\">"
        let purpose: HTML = "<textarea name=\"purpose\" rows=\"3\" maxlength=\"500\">\(group?.purpose ?? "")</textarea>"
        let limit: HTML = """
            <input type="number" name="limit" min="\(Group.sizes.lowerBound)" max="\(Group.sizes.upperBound)" \
            value="\(group?.limit ?? Group.sizes.upperBound)" required>
            """
        return """
            \(Kit.field(GroupTexts.name, name, view))
            \(Kit.select("kind", GroupTexts.kindLabel, group?.kind ?? .specialty, view, GroupTexts.kind))
            \(Kit.field(GroupTexts.purpose, purpose, view))
            \(Kit.select("invitePolicy", GroupTexts.invitePolicy, group?.invitePolicy ?? .moderators, view, GroupTexts.policy))
            \(Kit.select("history", GroupTexts.history, group?.history ?? .all, view, GroupTexts.history))
            \(group == nil ? nil : "<p class=\"hint\">\(view[GroupTexts.historyHint])</p>")
            \(Kit.field(GroupTexts.limit, limit, view))
            """
    }

    static func leave(_ leaving: LeavingJSON, _ view: View) -> Page {
        let choice: HTML = """
            <select name="successor" required>
            \(leaving.successors.map { "<option value=\"\($0.id)\">\($0.name) · \(view[$0.workplace])</option>" as HTML })
            </select>
            """
        let form = Kit.form(
            GroupPaths.leave(leaving.group.id), view, class: "form card",
            """
            <h2>\(view[GroupTexts.leave])</h2><p>\(view[GroupTexts.leaveHint])</p>
            \(leaving.successors.isEmpty ? nil : Kit.field(GroupTexts.successor, choice, view))
            <button class="button">\(view[GroupTexts.leave])</button>
            """)
        return Page(title: GroupTexts.leave, body: "\(heading(leaving.group, view))\(form)")
    }

    /// The group's name with the way back to its conversation.
    static func heading(_ group: GroupJSON, _ view: View) -> HTML {
        """
        <h1>\(group.name)</h1>
        <nav class="actions"><a class="more" href="\(GroupPaths.newest(group.id))">\(view[GroupTexts.back])</a></nav>
        """
    }

    static func memberCount(_ group: GroupJSON, _ view: View) -> HTML {
        HTML(view[GroupTexts.memberCount(group.memberCount, limit: group.limit)])
    }
}
