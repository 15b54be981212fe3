import Circles
import Kernel
import Threads
import Web

extension GroupPages {
    /// The group as a chat: the newest at the bottom, the composer beneath it.
    static func conversation(_ conversation: Conversation, _ view: View, _ composer: Composer = Composer()) -> Page {
        let group = GroupJSON(conversation.group)
        let isEmpty = conversation.isNewest && !conversation.entries.contains { $0.kind == GroupEntry.message }
        // Only the end of the conversation takes new entries.
        let live = conversation.isNewest ? Kit.live(after: conversation.vector) : HTML()
        let reader = view.actor.map { "\($0.person)" } ?? ""
        let number: HTML? = conversation.isNewest ? " data-number=\"\(conversation.group.circle.lastChange)\"" : nil
        let body: HTML = """
            \(live)<div id="\(GroupKinds.state)" class="chat-head\(group.mayModerate ? " may-moderate" : "")" data-refresh>\
            <h1>\(group.name)</h1>\(tabs(group, .conversation, view))\(observers(conversation, view))</div>
            \(earlier(conversation, group, view))
            <div class="entries chat" data-thread="\(group.id)" data-reader="\(reader)"\(number)>\
            \(entries(conversation, view))</div>
            \(isEmpty ? empty(view) : nil)
            \(hasMark(conversation) ? nil : "<p id=\"\(GroupPaths.mark)\" class=\"chat-end\"></p>")
            \(conversation.isNewest ? write(group, composer, view) : newest(group, view))
            \(actions(group, view))
            """
        return Page(
            title: group.name, scripts: ["live.js", "upload.js", "screen.js", "chat.js"], styles: ["chat.css"],
            mainClass: "conversation", body: body)
    }

    /// The entries with their days, where the reader left off, and the reader's own ones apart.
    private static func entries(_ conversation: Conversation, _ view: View) -> [HTML] {
        // What was withdrawn is gone from the page, as it goes from one that stays open.
        let replaced = Set(conversation.entries.compactMap(\.replaces))
        var day: Substring = ""
        var isMarked = !hasMark(conversation)
        return conversation.entries.filter { !replaced.contains($0.seq) }.map { entry in
            let date = entry.createdAt.iso8601.prefix(10)
            let separator: HTML? = date == day ? nil : "<p class=\"day\">\(date)</p>"
            day = date
            let isFirst = !isMarked && entry.seq >= (conversation.firstUnread ?? 0)
            if isFirst { isMarked = true }
            let mark = isFirst ? mark(conversation, view) : nil
            let fragment = GroupFragments.html(entry, view.language)
            let isOwn = entry.kind == GroupEntry.message && entry.author.id == view.actor?.person
            return "\(separator)\(mark)\(isOwn ? "<div class=\"own\">\(fragment)</div>" : fragment)"
        }
    }

    private static func mark(_ conversation: Conversation, _ view: View) -> HTML {
        guard conversation.hasUnreadAbove, let first = conversation.entries.first else {
            return "<p class=\"unread-mark\" id=\"\(GroupPaths.mark)\">\(view[GroupTexts.newBelow])</p>"
        }
        let path = GroupPaths.earlier(than: first.seq, of: conversation.group.id)
        return """
            <p class="unread-mark above" id="\(GroupPaths.mark)">\
            <a class="more" href="\(path)">\(view[GroupTexts.unreadAbove])</a></p>
            """
    }

    /// Whether something that the reader had not read is on the page.
    private static func hasMark(_ conversation: Conversation) -> Bool {
        guard let first = conversation.firstUnread else { return false }
        let replaced = Set(conversation.entries.compactMap(\.replaces))
        return conversation.entries.contains { $0.seq >= first && !replaced.contains($0.seq) }
    }

    /// On the page only until the first message, so that no later one renews anything.
    private static func empty(_ view: View) -> HTML {
        "<div id=\"\(GroupKinds.empty)\" data-refresh><p class=\"empty\">\(view[GroupTexts.noMessages])</p></div>"
    }

    private static func observers(_ conversation: Conversation, _ view: View) -> HTML? {
        let names = Kit.list(conversation.observers.map(\.name), view.language)
        return names.isEmpty ? nil : "<p class=\"notice\">\(view[GroupTexts.observerHere])\(names)</p>"
    }

    private static func earlier(_ conversation: Conversation, _ group: GroupJSON, _ view: View) -> HTML? {
        guard conversation.hasEarlier, let first = conversation.entries.first else { return nil }
        let path = GroupPaths.earlier(than: first.seq, of: group.id)
        return "<p class=\"earlier\"><a class=\"more\" href=\"\(path)\">\(view[GroupTexts.earlier])</a></p>"
    }

    private static func newest(_ group: GroupJSON, _ view: View) -> HTML {
        """
        <p><a class="button button-secondary" href="\(GroupPaths.newest(group.id))">\(view[GroupTexts.newest])</a></p>
        """
    }

    /// What a script shows when somebody asks what can be done about a message.
    private static func actions(_ group: GroupJSON, _ view: View) -> HTML? {
        guard group.mayModerate || group.mayPost else { return nil }
        let form = Kit.form(
            GroupPaths.messages(group.id), view, class: "form", attributes: " data-inline",
            """
            <p class="hint">\(view[GroupTexts.withdrawHint])</p>
            <button class="button button-danger">\(view[GroupTexts.withdraw])</button>
            """)
        return """
            <dialog id="message-actions" aria-labelledby="message-actions-title">\
            <h2 id="message-actions-title">\(view[GroupTexts.message])</h2>\
            <p class="text" data-quote></p>
            <p><button type="button" class="button button-secondary" data-copy>\(view[GroupTexts.copy])</button></p>
            \(form)
            <p><button type="button" class="button-plain" data-close>\(view[GroupTexts.cancel])</button></p></dialog>
            """
    }

    /// One message with what its author or a moderator can do about it.
    static func entry(_ group: Group, _ entry: Entry, _ view: View) -> Page {
        let info = GroupJSON(group)
        let isOwn = entry.author.id == view.actor?.person
        let canWithdraw =
            entry.kind == GroupEntry.message && !entry.isWithdrawn && (isOwn || info.mayModerate)
        let form = Kit.form(
            GroupPaths.withdrawal(info.id, entry.seq), view, class: "form card",
            """
            <p class="hint">\(view[GroupTexts.withdrawHint])</p>
            <button class="button button-secondary">\(view[GroupTexts.withdraw])</button>
            """)
        let body: HTML = """
            \(heading(info, view))<div class="entries chat">\(GroupFragments.html(entry, view.language))</div>
            \(canWithdraw ? form : nil)
            """
        return Page(title: info.name, styles: ["chat.css"], body: body)
    }
}
