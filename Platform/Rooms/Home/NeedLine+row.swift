package import Kernel
package import Web

extension NeedLine {
    /// A line of a list; the whole row is the link, because a thumb does not aim.
    ///
    /// - Parameter now: the moment that waiting times are counted to.
    package func row(now: Instant, _ view: View) -> HTML {
        """
        <li><a class="row-link" href="\(path)">\(badges.isEmpty ? nil : words(view))
        <span class="row-title">\(title)</span>
        <span class="hint">\(detail)\(clock(now, view))</span></a></li>
        """
    }

    /// What is due tells its time against the clock, in a line of its own; what only waits says since when.
    private func clock(_ now: Instant, _ view: View) -> HTML {
        guard let due else { return "\(detail.isEmpty ? "" : " · ")\(view.time(since))" }
        return Kit.waiting(since: since, due: due, now: now, view.language)
    }

    private func words(_ view: View) -> HTML {
        """
        <span class="badges">\(badges.map { "\(Kit.badge(view[$0.text], code: $0.code)) " as HTML })</span>
        """
    }
}
