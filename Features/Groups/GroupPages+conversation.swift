import Circles
import Kernel
import Threads
import Web

/// What stands in the composer when a page comes back with a message that was not taken.
struct Composer: Sendable {
    var text = ""
    var uploads: [UploadID] = []
    /// Whether files came with the form itself: a browser does not give them a second time.
    var hadFiles = false
    var failure: Text?
    /// Whether the author may send the text although it seems to identify a person.
    var offersConfirmation = false
}

extension GroupPages {
    /// The group's conversation with the composer.
    static func conversation(_ conversation: Conversation, _ view: View, _ composer: Composer = Composer()) -> Page {
        let group = GroupInfo(conversation.group)
        let entries = conversation.entries.map { GroupFragment.html($0, view.language) }
        let said = conversation.entries.contains { $0.kind == GroupEntry.message }
        let body: HTML = """
            <div id="group-state" data-refresh><h1>\(group.name)</h1>
            <p class="hint"><span class="badge">\(view[GroupTexts.kind(group.kind)])</span> \(memberCount(group, view))</p>
            \(navigation(group, view))\(banners(conversation, group, view))</div>
            \(earlier(conversation, group, view))
            <div class="entries" data-thread="\(group.id)"\(live(conversation))>\(entries)</div>
            <div id="group-empty" data-refresh>\(said || !conversation.isNewest ? nil : empty(view))</div>
            \(conversation.isNewest ? composerForm(group, composer, view) : newest(group, view))
            """
        return Page(
            title: group.name, scripts: ["live.js", "upload.js", "screen.js"], mainClass: "conversation", body: body)
    }

    private static func empty(_ view: View) -> HTML? { "<p class=\"empty\">\(view[GroupTexts.noMessages])</p>" }

    private static func navigation(_ group: GroupInfo, _ view: View) -> HTML {
        let links: [(HTML, Text)] = [
            ("members", GroupTexts.members), ("settings", GroupTexts.settings), ("leave", GroupTexts.leave),
        ]
        let items = links.map { "<a href=\"/groups/\(group.id)/\($0)\">\(view[$1])</a> " as HTML }
        let invite: HTML? =
            group.mayInvite
            ? "<a href=\"/groups/\(group.id)/members#invite\">\(view[GroupTexts.invite])</a> " : nil
        return "<nav class=\"actions\">\(invite)\(items)</nav>"
    }

    /// A device goes on from these numbers; only the end of the conversation takes new entries.
    private static func live(_ conversation: Conversation) -> HTML? {
        guard conversation.isNewest else { return nil }
        let numbers = conversation.vector.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
        return " data-live=\"/events?after=\(numbers.joined(separator: ","))\""
    }

    private static func banners(_ conversation: Conversation, _ group: GroupInfo, _ view: View) -> HTML {
        let names = conversation.observers.map(\.name).joined(separator: view.language == .zh ? "、" : ", ")
        let observers: HTML? =
            names.isEmpty ? nil : "<p class=\"notice\">\(view[GroupTexts.observerHere])\(names)</p>"
        let forming: HTML? =
            group.needed == 0 ? nil : "<p class=\"notice\">\(view[GroupTexts.forming(needed: group.needed)])</p>"
        return "\(observers)\(forming)"
    }

    private static func earlier(_ conversation: Conversation, _ group: GroupInfo, _ view: View) -> HTML? {
        guard conversation.hasEarlier, let first = conversation.entries.first else { return nil }
        return "<p><a href=\"/groups/\(group.id)?before=\(first.seq)\">\(view[GroupTexts.earlier])</a></p>"
    }

    private static func newest(_ group: GroupInfo, _ view: View) -> HTML {
        "<p><a href=\"/groups/\(group.id)\">\(view[GroupTexts.newest])</a></p>"
    }

    private static func composerForm(_ group: GroupInfo, _ composer: Composer, _ view: View) -> HTML {
        if group.role == .observer { return "<p class=\"hint\">\(view[GroupTexts.youObserve])</p>" }
        let failure: HTML? = composer.failure.map { "<p class=\"error\" role=\"alert\">\(view[$0])</p>" }
        let confirm: HTML = """
            <label class="choice"><input type="checkbox" name="confirmed" value="1"> \
            \(view[GroupTexts.confirmIdentifiers])</label>
            """
        let uploads = composer.uploads.map { "<input type=\"hidden\" name=\"upload\" value=\"\($0)\">" as HTML }
        let text: HTML = """
            <textarea name="text" rows="3" maxlength="\(GroupActions.textLimit)" aria-describedby="message-hint"\(view.screening)>\
            \(composer.text)</textarea>
            """
        return """
            <form class="form card composer" id="compose" method="post" action="/groups/\(group.id)/messages" \
            enctype="multipart/form-data" data-inline data-upload="attach" \
            data-page-on="identifiers-found">\(view.csrfField())\(commandField())\(failure)
            \(field(GroupTexts.message, text, view))
            <p class="hint" id="message-hint">\(view[GroupTexts.messageHint])</p>
            \(composer.offersConfirmation ? confirm : nil)
            \(uploads)\(uploads.isEmpty ? nil : "<p class=\"hint\">\(view[GroupTexts.attached]): \(uploads.count)</p>")
            \(composer.hadFiles ? "<p class=\"notice\">\(view[GroupTexts.chooseAgain])</p>" : nil)
            \(field(GroupTexts.photos, "<input type=\"file\" name=\"photo\" multiple aria-describedby=\"photo-hint\">", view))
            <p class="hint" id="photo-hint">\(view[GroupTexts.photosHint])</p>
            <button class="button">\(view[GroupTexts.send])</button></form>
            """
    }

    /// One message with what its author or a moderator can do about it.
    static func entry(_ group: Group, _ entry: Entry, _ view: View) -> Page {
        let info = GroupInfo(group)
        let isOwn = entry.author.id == view.actor?.person
        let canWithdraw =
            entry.kind == GroupEntry.message && !entry.isWithdrawn && (isOwn || info.mayModerate)
        let form: HTML = """
            <form class="form card" method="post" action="/groups/\(info.id)/messages/\(entry.seq)/withdrawal">\
            \(view.csrfField())\(commandField())<p class="hint">\(view[GroupTexts.withdrawHint])</p>
            <button class="button button-secondary">\(view[GroupTexts.withdraw])</button></form>
            """
        let body: HTML = """
            \(heading(info, view))<div class="entries">\(GroupFragment.html(entry, view.language))</div>
            \(canWithdraw ? form : nil)
            """
        return Page(title: info.name, body: body)
    }
}
