import Circles
import Kernel
import Web

/// The list of groups and what belongs to no single one.
enum GroupPages {
    static func list(_ list: GroupList, _ view: View) -> Page {
        let items = list.groups.map { item in
            """
            <li><a href="/groups/\(item.group.id)"><strong>\(item.group.name)</strong></a> \
            <span class="badge">\(view[GroupTexts.kind(item.group.kind)])</span> \
            \(item.unread > 0 ? badge("\(item.unread) \(view[GroupTexts.unread])") : nil) \
            \(item.group.needed > 0 ? badge(view[GroupTexts.forming]) : nil)\
            <p class="hint">\(memberCount(item.group, view)) · \(view[GroupTexts.role(item.group.role)])</p></li>
            """ as HTML
        }
        let body: HTML = """
            <h1>\(view[GroupTexts.groups])</h1>
            \(items.isEmpty ? "<p class=\"empty\">\(view[GroupTexts.noGroups])</p>" : "<ul class=\"list\">\(items)</ul>")
            <p><a class="button" href="/groups/new">\(view[GroupTexts.newGroup])</a></p>
            <section class="card"><h2>\(view[GroupTexts.haveCode])</h2>
            <form class="form" method="post" action="/join">\(view.csrfField())
            <div class="field"><label>\(view[GroupTexts.code]) <input name="code" required maxlength="60" autocomplete="off" \
            autocapitalize="none" spellcheck="false"></label></div>
            <button class="button button-secondary">\(view[GroupTexts.next])</button></form></section>
            """
        return Page(title: GroupTexts.groups, body: body)
    }

    static func new(_ view: View) -> Page {
        let body: HTML = """
            <h1>\(view[GroupTexts.newGroup])</h1>
            <form class="form card" method="post" action="/groups">\(view.csrfField())\(commandField())
            \(settingsFields(nil, view))
            <div class="field"><label>\(view[GroupTexts.limit]) <input type="number" name="limit" min="\(Group.minimum)" \
            max="\(Group.limit)" value="\(Group.limit)" required></label></div>
            <p class="hint">\(view[GroupTexts.forming(needed: Group.minimum - 1)])</p>
            <button class="button">\(view[GroupTexts.create])</button></form>
            """
        return Page(title: GroupTexts.newGroup, body: body)
    }

    static func settings(_ group: GroupInfo, _ view: View) -> Page {
        let body: HTML = """
            \(heading(group, view))
            <form class="form card" method="post" action="/groups/\(group.id)/settings">\
            \(view.csrfField())\(commandField())<h2>\(view[GroupTexts.settings])</h2>
            \(settingsFields(group, view))
            <button class="button">\(view[GroupTexts.save])</button></form>
            """
        return Page(title: group.name, body: group.mayModerate ? body : settingsSummary(group, view))
    }

    /// What a member who may not change them sees.
    private static func settingsSummary(_ group: GroupInfo, _ view: View) -> HTML {
        """
        \(heading(group, view))
        <section class="card"><h2>\(view[GroupTexts.settings])</h2>\(GroupFragment.paragraphs(group.purpose))
        <dl><dt>\(view[GroupTexts.invitePolicy])</dt><dd>\(view[GroupTexts.policy(group.invitePolicy)])</dd>
        <dt>\(view[GroupTexts.history])</dt><dd>\(view[GroupTexts.history(group.history)])</dd></dl></section>
        """
    }

    private static func settingsFields(_ group: GroupInfo?, _ view: View) -> HTML {
        """
        \(field(GroupTexts.name, "<input name=\"name\" required maxlength=\"60\" value=\"\(group?.name ?? "")\">", view))
        <div class="field"><label>\(view[GroupTexts.kindLabel]) \
        \(select("kind", GroupKind.allCases, chosen: group?.kind ?? .specialty, view, GroupTexts.kind))</label></div>
        <div class="field"><label>\(view[GroupTexts.purpose]) <textarea name="purpose" rows="3" maxlength="500">\
        \(group?.purpose ?? "")</textarea></label></div>
        <div class="field"><label>\(view[GroupTexts.invitePolicy]) \
        \(select("invitePolicy", InvitePolicy.allCases, chosen: group?.invitePolicy ?? .moderators, view, GroupTexts.policy))\
        </label></div>
        <div class="field"><label>\(view[GroupTexts.history]) \
        \(select("history", HistoryPolicy.allCases, chosen: group?.history ?? .all, view, GroupTexts.history))</label></div>
        \(group == nil ? nil : "<p class=\"hint\">\(view[GroupTexts.historyHint])</p>")
        """
    }

    static func leave(_ leaving: LeaveView, _ view: View) -> Page {
        let choice: HTML = """
            <div class="field"><label>\(view[GroupTexts.successor]) <select name="successor" required>
            \(leaving.successors.map { "<option value=\"\($0.id)\">\($0.name) · \($0.facilityName)</option>" as HTML })
            </select></label></div>
            """
        let body: HTML = """
            \(heading(leaving.group, view))
            <form class="form card" method="post" action="/groups/\(leaving.group.id)/leave">\
            \(view.csrfField())\(commandField())<h2>\(view[GroupTexts.leave])</h2>
            <p>\(view[GroupTexts.leaveHint])</p>\(leaving.successors.isEmpty ? nil : choice)
            <button class="button">\(view[GroupTexts.leave])</button></form>
            """
        return Page(title: GroupTexts.leave, body: body)
    }

    /// The group's name with the way back to its conversation.
    static func heading(_ group: GroupInfo, _ view: View) -> HTML {
        """
        <h1>\(group.name)</h1>
        <nav class="actions"><a href="/groups/\(group.id)">\(view[GroupTexts.back])</a></nav>
        """
    }

    static func memberCount(_ group: GroupInfo, _ view: View) -> HTML {
        HTML(view[GroupTexts.memberCount(group.memberCount, limit: group.limit)])
    }

    /// A label around its control.
    static func field(_ label: Text, _ control: HTML, _ view: View) -> HTML {
        "<div class=\"field\"><label>\(view[label]) \(control)</label></div>"
    }

    static func badge(_ text: String) -> HTML? { "<span class=\"badge\">\(text)</span>" }

    /// A fresh id for the form's command, so that a double sending counts once.
    static func commandField() -> HTML { "<input type=\"hidden\" name=\"id\" value=\"\(CommandID.make())\">" }

    static func select<Code: RawRepresentable & Equatable>(
        _ name: HTML, _ choices: [Code], chosen: Code, _ view: View, _ label: (Code) -> Text
    ) -> HTML where Code.RawValue == String {
        let options = choices.map { code in
            let selected: HTML? = code == chosen ? " selected" : nil
            return "<option value=\"\(code.rawValue)\"\(selected)>\(view[label(code)])</option>" as HTML
        }
        return "<select name=\"\(name)\">\(options)</select>"
    }
}
