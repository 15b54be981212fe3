import Circles
import Kernel
import Threads
import Web

extension GroupPages {
    /// The group's conversation with the composer.
    static func conversation(_ conversation: Conversation, _ view: View, _ composer: Composer = Composer()) -> Page {
        let group = GroupJSON(conversation.group)
        // What was withdrawn is gone from the page, as it goes from one that stays open.
        let replaced = Set(conversation.entries.compactMap(\.replaces))
        let shown = conversation.entries.filter { !replaced.contains($0.seq) }
        let entries = shown.map { GroupFragments.html($0, view.language) }
        let isEmpty = conversation.isNewest && !conversation.entries.contains { $0.kind == GroupEntry.message }
        // Only the end of the conversation takes new entries.
        let live = conversation.isNewest ? Kit.live(after: conversation.vector) : HTML()
        let body: HTML = """
            \(live)<div id="\(GroupKinds.state)" data-refresh><h1>\(group.name)</h1>
            <p class="hint">\(Kit.badge(view[GroupTexts.kind(group.kind)])) \(memberCount(group, view))</p>
            \(navigation(group, view))\(banners(conversation, group, view))</div>
            \(earlier(conversation, group, view))
            <div class="entries" data-thread="\(group.id)">\(entries)</div>
            \(isEmpty ? empty(view) : nil)
            \(conversation.isNewest ? composerForm(group, composer, view) : newest(group, view))
            """
        return Page(
            title: group.name, scripts: ["live.js", "upload.js", "screen.js"], mainClass: "conversation", body: body)
    }

    /// On the page only until the first message, so that no later one renews anything.
    private static func empty(_ view: View) -> HTML {
        "<div id=\"\(GroupKinds.empty)\" data-refresh><p class=\"empty\">\(view[GroupTexts.noMessages])</p></div>"
    }

    private static func navigation(_ group: GroupJSON, _ view: View) -> HTML {
        let links = [
            (GroupPaths.members(group.id), GroupTexts.members), (GroupPaths.settings(group.id), GroupTexts.settings),
            (GroupPaths.leave(group.id), GroupTexts.leave),
        ]
        let items = links.map { "<a href=\"\($0)\">\(view[$1])</a> " as HTML }
        let invite: HTML? =
            group.mayInvite
            ? "<a href=\"\(GroupPaths.members(group.id))#invite\">\(view[GroupTexts.invite])</a> " : nil
        return "<nav class=\"actions\">\(invite)\(items)</nav>"
    }

    private static func banners(_ conversation: Conversation, _ group: GroupJSON, _ view: View) -> HTML {
        let names = Kit.list(conversation.observers.map(\.name), view.language)
        let observers: HTML? =
            names.isEmpty ? nil : "<p class=\"notice\">\(view[GroupTexts.observerHere])\(names)</p>"
        let forming: HTML? =
            group.needed == 0 ? nil : "<p class=\"notice\">\(view[GroupTexts.forming(needed: group.needed)])</p>"
        return "\(observers)\(forming)"
    }

    private static func earlier(_ conversation: Conversation, _ group: GroupJSON, _ view: View) -> HTML? {
        guard conversation.hasEarlier, let first = conversation.entries.first else { return nil }
        let path = GroupPaths.show(group.id).query(("before", String(first.seq)))
        return "<p><a href=\"\(path)\">\(view[GroupTexts.earlier])</a></p>"
    }

    private static func newest(_ group: GroupJSON, _ view: View) -> HTML {
        "<p><a href=\"\(GroupPaths.show(group.id))\">\(view[GroupTexts.newest])</a></p>"
    }

    private static func composerForm(_ group: GroupJSON, _ composer: Composer, _ view: View) -> HTML {
        if !group.role.mayPost { return "<p class=\"hint\">\(view[GroupTexts.youObserve])</p>" }
        let failure: HTML? = composer.failure.map { "<p class=\"error\" role=\"alert\">\(view[$0])</p>" }
        let confirm: HTML = """
            <label class="choice"><input type="checkbox" name="confirmed" value="1"> \
            \(view[GroupTexts.confirmIdentifiers])</label>
            """
        let uploads = composer.uploads.map { "<input type=\"hidden\" name=\"upload\" value=\"\($0)\">" as HTML }
        let text: HTML = """
            <textarea name="text" rows="3" maxlength="\(MessageDraft.textLimit)" \
            aria-describedby="message-hint"\(view.screening)>\(composer.text)</textarea>
            """
        let files: HTML = "<input type=\"file\" name=\"photo\" multiple aria-describedby=\"photo-hint\">"
        return Kit.form(
            GroupPaths.messages(group.id), view, class: "form card composer",
            attributes: """
                 id="compose" enctype="multipart/form-data" data-inline data-upload="attach" \
                data-page-on="identifiers-found pictures-doubtful"
                """,
            """
            \(failure)
            \(Kit.field(GroupTexts.message, text, view))
            <p class="hint" id="message-hint">\(view[GroupTexts.messageHint])</p>
            \(composer.offersConfirmation ? confirm : nil)
            \(composer.doubtful.map { doubtful($0, view) })
            \(uploads)\(uploads.isEmpty ? nil : "<p class=\"hint\">\(view[GroupTexts.attached]): \(uploads.count)</p>")
            \(composer.hadFiles ? "<p class=\"notice\">\(view[GroupTexts.chooseAgain])</p>" : nil)
            \(Kit.field(GroupTexts.photos, files, view))
            <p class="hint" id="photo-hint">\(view[GroupTexts.photosHint])</p>
            <button class="button">\(view[GroupTexts.send])</button>
            """)
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
            \(heading(info, view))<div class="entries">\(GroupFragments.html(entry, view.language))</div>
            \(canWithdraw ? form : nil)
            """
        return Page(title: info.name, body: body)
    }
}
