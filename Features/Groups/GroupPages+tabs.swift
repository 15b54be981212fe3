import Kernel
import Rooms
import Web

extension GroupTab {
    func path(_ group: GroupJSON) -> String {
        switch self {
        case .conversation: GroupPaths.newest(group.id)
        case .cases: GroupPaths.cases(group.id)
        case .members: GroupPaths.members(group.id)
        }
    }
}

extension GroupPages {
    /// The way between the parts of a group.
    static func tabs(_ group: GroupJSON, _ chosen: GroupTab, _ view: View) -> HTML {
        let links = GroupTab.allCases.map { tab in
            let current: HTML? = tab == chosen ? " aria-current=\"page\"" : nil
            let count = tab == .members ? " (\(group.memberCount))" : ""
            return "<a href=\"\(tab.path(group))\"\(current)>\(view[tab.name])\(count)</a> " as HTML
        }
        return "<nav class=\"tabs\" aria-label=\"\(view[GroupTexts.tabs])\">\(links)</nav>"
    }

    /// What was asked in the group.
    static func cases(_ found: GroupCases, _ view: View) -> Page {
        let group = GroupJSON(found.group)
        let rows = found.lines.map { $0.row(now: found.now, view) }
        let list: HTML =
            rows.isEmpty
            ? "<p class=\"empty\">\(view[GroupTexts.noCases])</p>" : "<ul class=\"list rows\">\(rows)</ul>"
        let earlier: HTML? = found.earlier.map { number in
            """
            <p><a class="button button-secondary" href="\(GroupPaths.earlierCases(than: number, of: group.id))">\
            \(view[GroupTexts.earlierCases])</a></p>
            """
        }
        let ask: HTML? =
            group.mayPost ? "<p><a class=\"button\" href=\"\(GroupPaths.ask())\">\(view[GroupTexts.ask])</a></p>" : nil
        return Page(
            title: group.name, scripts: ["live.js"], styles: ["chat.css"],
            body: """
                \(Kit.live(after: found.vector))<h1>\(group.name)</h1>\(tabs(group, .cases, view))
                \(ask)
                <section class="card" id="group-cases" data-refresh data-renew-on="needs">\(list)</section>
                \(earlier)
                """)
    }

    /// For somebody whom others have removed: nothing of the group, but what happened and what to do.
    static func removed(_ view: View) -> Page {
        Page(
            title: GroupTexts.youWereRemoved,
            body: """
                <section class="card notice" role="alert"><h1>\(view[GroupTexts.youWereRemoved])</h1>
                <p>\(view[GroupTexts.whatNow])</p>
                <p><a class="button" href="\(GroupPaths.list())">\(view[GroupTexts.groups])</a></p></section>
                """)
    }
}
