import Circles
import Kernel
import Rooms
import Threads
import Web

/// The HTML of one entry, the same for every reader: page, event stream and sync answer carry it.
enum GroupFragments {
    static func html(_ entry: Entry, _ language: Language) -> HTML {
        guard let kind = GroupKinds.byName[entry.kind] else {
            return event(entry, GroupTexts.changed(entry.author.name), language)
        }
        return kind.render(entry, language)
    }

    static func message(_ entry: Entry, _ language: Language) -> HTML {
        if entry.isWithdrawn {
            return """
                <article class="entry kind-changed" \(attributes(entry))>\(byline(entry, language))\
                <p class="hint">\(GroupTexts.withdrawn[language])</p></article>
                """
        }
        return """
            <article class="entry" \(attributes(entry))>\(byline(entry, language))\
            \(Kit.paragraphs(GroupEntry.Body(reading: entry.body).text ?? ""))\(attachments(entry, language))\
            \(menu(entry, language))</article>
            """
    }

    /// The way to what can be done about a message; the page shows it to those who can do something.
    private static func menu(_ entry: Entry, _ language: Language) -> HTML {
        let path = GroupPaths.message(CircleID(of: entry.thread), entry.seq)
        return """
            <a class="entry-menu" href="\(path)" aria-label="\(GroupTexts.actions(entry.author.name)[language])">\
            <span aria-hidden="true">⋯</span></a>
            """
    }

    /// What happened, in one line.
    static func event(_ entry: Entry, _ line: Text, _ language: Language) -> HTML {
        """
        <article class="entry kind-\(style(entry.kind))" \(attributes(entry))>\
        <p class="hint">\(line[language]) \(Kit.time(entry.createdAt))</p></article>
        """
    }

    /// The style sheet's word for a kind.
    private static func style(_ kind: String) -> String {
        switch kind {
        case GroupEntry.joined, GroupEntry.left, GroupEntry.removed: kind
        case GroupEntry.roleChanged: "role"
        default: "changed"
        }
    }

    /// `data-replaces` names the entry whose fragment a device takes away.
    private static func attributes(_ entry: Entry) -> HTML {
        let replaces: HTML? = entry.replaces.map { " data-replaces=\"\(entry.thread):\($0)\"" }
        return
            "data-author=\"\(entry.author.id)\" data-entry=\"\(entry.thread):\(entry.seq)\" id=\"e-\(entry.seq)\"\(replaces)"
    }

    private static func byline(_ entry: Entry, _ language: Language) -> HTML {
        """
        <header class="entry-head"><strong>\(entry.author.name)</strong> \
        <span class="entry-place">\(Kit.place(entry.author, language))</span> \
        <span class="entry-time">\(Kit.time(entry.createdAt))</span></header>
        """
    }

    private static func attachments(_ entry: Entry, _ language: Language) -> HTML {
        let list = AttachmentJSON.list(of: entry).map { attachment(entry, $0, language) }
        return list.isEmpty ? HTML() : "<div class=\"thumbs\">\(list)</div>"
    }

    private static func attachment(_ entry: Entry, _ attachment: AttachmentJSON, _ language: Language) -> HTML {
        let number = attachment.position + 1
        let names = attachment.renditions.map(\.name)
        let path = { (name: String) in GroupPaths.file(entry.thread, entry.seq, attachment.position, name) }
        guard names.contains("thumb") else {
            let file = attachment.renditions.first
            return """
                <a href="\(path(file?.name ?? "full"))">\(GroupTexts.file(number)[language]) \(file?.type ?? "")</a>
                """
        }
        let label = GroupTexts.picture(number, by: entry.author.name)[language]
        return """
            <a class="thumb" href="\(path(names.contains("view") ? "view" : "thumb"))"><img src="\(path("thumb"))" \
            alt="\(label)" width="96" height="96" loading="lazy"></a>
            """
    }
}
