import Kernel
import Web

extension GroupPages {
    /// The composer, which stays in reach above the places; when nothing can be written, why and what to do.
    static func write(_ group: GroupJSON, _ composer: Composer, _ view: View) -> HTML {
        """
        <div class="bar chat-bar">
        <button type="button" class="button-plain new-below" data-new hidden></button>
        \(writing(group, view))
        \(group.mayPost ? composerForm(group, composer, view) : nil)</div>
        """
    }

    /// Renewed with everything that happens to the group, so that a page that stays open has no dead composer.
    private static func writing(_ group: GroupJSON, _ view: View) -> HTML {
        guard !group.mayPost else { return "<div id=\"\(GroupKinds.writing)\" data-refresh></div>" }
        let why = group.role.mayPost ? GroupTexts.forming(needed: group.needed) : GroupTexts.youObserve
        let invite: HTML? =
            group.role.mayPost && group.mayInvite
            ? "<a class=\"more\" href=\"\(GroupPaths.members(group.id))#invite\">\(view[GroupTexts.invite])</a>" : nil
        return """
            <div id="\(GroupKinds.writing)" class="closed" data-refresh>\
            <p class="notice">\(view[why]) \(invite)</p></div>
            """
    }

    private static func composerForm(_ group: GroupJSON, _ composer: Composer, _ view: View) -> HTML {
        let failure: HTML? = composer.failure.map { "<p class=\"error\" role=\"alert\">\(view[$0])</p>" }
        let owner = view.actor.map { "\($0.person)" } ?? ""
        return Kit.form(
            GroupPaths.messages(group.id), view, class: "composer",
            attributes: """
                 id="compose" enctype="multipart/form-data" data-inline data-upload="attach" data-owner="\(owner)" \
                data-group="\(group.id)" data-page-on="identifiers-found pictures-doubtful"
                """,
            """
            \(failure)
            \(returned(composer, view))
            <div class="attach"><label>\(camera)<span>\(view[GroupTexts.photos])</span>\
            <input type="file" name="photo" multiple aria-describedby="photo-hint"></label></div>
            <label class="says"><span class="visually-hidden">\(view[GroupTexts.message])</span>\
            <textarea name="text" rows="1" maxlength="\(MessageDraft.textLimit)" placeholder="\(view[GroupTexts.message])" \
            aria-describedby="message-hint"\(view.screening)>\(composer.text)</textarea></label>
            <button class="button">\(view[GroupTexts.send])</button>
            <p class="hint" id="message-hint">\(view[GroupTexts.messageHint])</p>
            <p class="hint" id="photo-hint">\(view[GroupTexts.photosHint])</p>
            <p class="hint" data-kept role="status"></p>
            """)
    }

    /// What a message that was not taken brings back besides its text.
    private static func returned(_ composer: Composer, _ view: View) -> HTML? {
        let uploads = composer.uploads.map { "<input type=\"hidden\" name=\"upload\" value=\"\($0)\">" as HTML }
        let confirm: HTML = """
            <label class="choice"><input type="checkbox" name="confirmed" value="1"> \
            \(view[GroupTexts.confirmIdentifiers])</label>
            """
        guard composer.failure != nil else { return nil }
        return """
            <div data-returned>\(composer.offersConfirmation ? confirm : nil)
            \(composer.doubtful.map { doubtful($0, view) })
            \(uploads)\(uploads.isEmpty ? nil : "<p class=\"hint\">\(view[GroupTexts.attached]): \(uploads.count)</p>")
            \(composer.hadFiles ? "<p class=\"notice\">\(view[GroupTexts.chooseAgain])</p>" : nil)</div>
            """
    }

    private static let camera: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 8h3l2-3h6l2 3h3v11H4z"/>\
        <circle cx="12" cy="13" r="3.5"/></svg>
        """
}
