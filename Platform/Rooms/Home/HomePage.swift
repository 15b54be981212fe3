import Kernel
import Threads
import Web

/// The first page as HTML.
struct HomePage: Sendable {
    let home: Home
    let starts: [Place]
    let actions: [Place]
    let more: [Place]

    func page(_ view: View) -> Page {
        Page(
            title: HomeTexts.home, scripts: ["live.js"],
            body: """
                \(Kit.live(after: home.vector))
                <h1>\(view[HomeTexts.home])</h1>
                \(home.circles.isEmpty ? start(view) : HTML())
                \(shown(actions, view).map { "<p><a class=\"button button-wide\" href=\"\($0.path)\">\(view[$0.name])</a></p>" as HTML })
                \(home.sections.map { section($0, view) })
                <section class="card" id="unread" data-refresh="unread" data-renew-on="needs" aria-labelledby="h-unread">
                <h2 id="h-unread">\(view[HomeTexts.unread])</h2>\(unread(view))</section>
                \(shown(more, view).isEmpty ? HTML() : others(view))
                """)
    }

    /// What a network, or a person in it, needs first.
    private func start(_ view: View) -> HTML {
        """
        <section class="card" aria-labelledby="h-start"><h2 id="h-start">\(view[HomeTexts.startHere])</h2><ol>
        \(shown(starts, view).map { "<li><a href=\"\($0.path)\">\(view[$0.name])</a></li>" as HTML })
        </ol></section>
        """
    }

    private func shown(_ places: [Place], _ view: View) -> [Place] {
        places.filter { place in view.actor.map(place.shows) ?? false }
    }

    /// An empty region stays on the page, so that what arrives has its place.
    private func section(_ section: Home.Section, _ view: View) -> HTML {
        let marks: HTML = "id=\"\(section.id)\" data-refresh=\"\(section.id)\" data-renew-on=\"needs\""
        if section.lines.isEmpty && section.kind.empty == nil { return "<div \(marks)></div>" }
        return """
            <section class="card" \(marks) aria-labelledby="h-\(section.id)">
            <h2 id="h-\(section.id)">\(view[section.kind.title])</h2>
            \(section.lines.isEmpty ? "<p class=\"empty\">\(section.kind.empty.map { view[$0] } ?? "")</p>" : list(section.lines, view))
            \(more(section, view))
            </section>
            """
    }

    /// The way to all of it, or where there is none that more waits than is shown.
    private func more(_ section: Home.Section, _ view: View) -> HTML? {
        if section.lines.isEmpty { return nil }
        if let all = section.kind.all {
            return "<p><a class=\"more\" href=\"\(all)\">\(view[HomeTexts.all])</a></p>"
        }
        return section.hasMore ? "<p class=\"hint\">\(view[HomeTexts.moreWaits])</p>" : nil
    }

    private func list(_ lines: [NeedLine], _ view: View) -> HTML {
        """
        <ul class="list rows">
        \(lines.map { $0.row(now: home.now, view) })
        </ul>
        """
    }

    private func others(_ view: View) -> HTML {
        """
        <nav class="card" aria-label="\(view[HomeTexts.more])"><h2>\(view[HomeTexts.more])</h2><ul class="list">
        \(shown(more, view).map { "<li><a href=\"\($0.path)\">\(view[$0.name])</a></li>" as HTML })
        </ul></nav>
        """
    }

    private func unread(_ view: View) -> HTML {
        if home.circles.isEmpty { return "<p class=\"empty\">\(view[HomeTexts.noCircles])</p>" }
        let waiting = home.circles.filter { $0.unread > 0 }
        if waiting.isEmpty { return "<p class=\"empty\">\(view[HomeTexts.noUnread])</p>" }
        return """
            <ul class="list">
            \(waiting.map { "<li><a href=\"\($0.path)\">\($0.name)</a> <span class=\"badge\">\(Kit.count($0.unread, countedTo: Sync.unreadLimit))</span></li>" as HTML })
            </ul>
            """
    }
}
