import Kernel
import Rooms
import Web

/// Pictures that are shown to the author of a message alone.
extension GroupPages {
    /// One upload as it would be shown to the group, and what is suspected in it.
    static func picture(_ group: GroupJSON, _ picture: PictureJSON, _ view: View) -> Page {
        Page(title: group.name, body: "\(heading(group, view))\(figure(picture, view))")
    }

    /// A picture of a message that came back, with the ways on.
    static func doubtful(_ picture: PictureJSON, _ view: View) -> HTML {
        let hide: HTML? =
            picture.left.isEmpty
            ? nil
            : """
            <label class="choice"><input type="checkbox" name="hide" value="\(picture.upload)"> \
            \(view[GroupTexts.hideFound])</label>
            """
        return """
            \(figure(picture, view))\(hide)
            <label class="choice"><input type="checkbox" name="seen" value="\(picture.seen)"> \
            \(view[GroupTexts.pictureSeen])</label>
            """
    }

    private static func figure(_ picture: PictureJSON, _ view: View) -> HTML {
        let kinds = picture.left.map(\.kind).reduce(into: [String]()) { kinds, kind in
            let name = view[GroupTexts.found(kind)]
            if !kinds.contains(name) { kinds.append(name) }
        }
        let said =
            picture.isRead
            ? "\(view[GroupTexts.suspected])\(Kit.list(kinds, view.language))" : view[GroupTexts.notSearched]
        return """
            <figure class="image"><img src="\(picture.picture)" alt="\(view[GroupTexts.pictureOfMessage])">
            <figcaption>\(said)</figcaption></figure>
            """
    }
}
