import Circles
import Kernel
import Threads
import Web

/// The HTML of one entry, the same for every reader: page, event stream and sync answer carry it.
enum GroupFragment {
    /// The style sheet's word for a kind.
    private static func style(_ kind: String) -> String {
        switch kind {
        case GroupEntry.joined, GroupEntry.left, GroupEntry.removed: kind
        case GroupEntry.roleChanged: "role"
        default: "changed"
        }
    }

    static func html(_ entry: Entry, _ language: Language) -> HTML {
        if entry.kind == GroupEntry.message {
            return entry.isWithdrawn ? withdrawn(entry, language) : message(entry, language)
        }
        return """
            <article class="entry kind-\(style(entry.kind))" \(attributes(entry))>\
            <p class="hint">\(event(entry)[language]) \(time(entry.createdAt))</p></article>
            """
    }

    private static func message(_ entry: Entry, _ language: Language) -> HTML {
        """
        <article class="entry" \(attributes(entry))>\(byline(entry, language))\
        \(paragraphs(GroupEntry.Body(reading: entry.body).text ?? ""))\(attachments(entry, language))</article>
        """
    }

    private static func withdrawn(_ entry: Entry, _ language: Language) -> HTML {
        """
        <article class="entry kind-changed" \(attributes(entry))>\(byline(entry, language))\
        <p class="hint">\(GroupTexts.withdrawn[language])</p></article>
        """
    }

    /// `data-replaces` names the entry whose fragment a device takes away.
    private static func attributes(_ entry: Entry) -> HTML {
        let replaces: HTML? = entry.replaces.map { " data-replaces=\"\(entry.thread):\($0)\"" }
        return "data-entry=\"\(entry.thread):\(entry.seq)\" id=\"e-\(entry.seq)\"\(replaces)"
    }

    private static func byline(_ entry: Entry, _ language: Language) -> HTML {
        """
        <header class="entry-head"><strong>\(entry.author.name)</strong> \
        <span class="hint">\(person(entry.author, language))</span> \
        <a class="entry-time" href="/groups/\(entry.thread)/messages/\(entry.seq)">\(time(entry.createdAt))</a></header>
        """
    }

    /// Title, facility and tier of a colleague in one line.
    static func person(_ card: PersonCard, _ language: Language) -> HTML {
        "\(card.title[language]) · \(card.facilityName) (\(GroupTexts.tier(card.facilityTier ?? 1)[language]))"
    }

    /// What was written, with its line breaks; nothing when it is empty.
    static func paragraphs(_ text: String) -> HTML {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            (index == 0 ? "\(line)" : "<br>\(line)") as HTML
        }
        return text.isEmpty ? HTML() : "<p>\(lines)</p>"
    }

    private static func attachments(_ entry: Entry, _ language: Language) -> HTML {
        let list = AttachmentView.list(of: entry).map { attachment(entry, $0, language) }
        return list.isEmpty ? HTML() : "<div class=\"thumbs\">\(list)</div>"
    }

    private static func attachment(_ entry: Entry, _ attachment: AttachmentView, _ language: Language) -> HTML {
        let place: HTML = "/files/\(entry.thread)/\(entry.seq)/\(attachment.position)"
        let number = attachment.position + 1
        let names = attachment.renditions.map(\.name)
        guard names.contains("thumb") else {
            let file = attachment.renditions.first
            let label = Text(zh: "文件 \(number)", en: "File \(number)")
            return "<a href=\"\(place)/\(file?.name ?? "full")\">\(label[language]) \(file?.type ?? "")</a>"
        }
        let view: HTML = names.contains("view") ? "view" : "thumb"
        let label = Text(zh: "图片 \(number)，\(entry.author.name) 发布", en: "Picture \(number) by \(entry.author.name)")
        return """
            <a class="thumb" href="\(place)/\(view)"><img src="\(place)/thumb" alt="\(label[language])" \
            width="96" height="96" loading="lazy"></a>
            """
    }

    static func time(_ instant: Instant) -> HTML {
        "<time datetime=\"\(instant.iso8601)\">\(instant.iso8601.prefix(16).replacing("T", with: " ")) UTC</time>"
    }

    /// What happened, in one line.
    static func event(_ entry: Entry) -> Text {
        let body = GroupEntry.Body(reading: entry.body)
        let author = entry.author.name
        let person = body.personName ?? ""
        switch entry.kind {
        case GroupEntry.created:
            let name = body.name ?? ""
            return Text(zh: "\(author) 创建了群组“\(name)”", en: "\(author) opened the group “\(name)”")
        case GroupEntry.joined:
            return person.isEmpty
                ? Text(zh: "\(author) 加入了群组", en: "\(author) joined")
                : Text(zh: "\(author) 应 \(person) 邀请加入了群组", en: "\(author) joined, invited by \(person)")
        case GroupEntry.left: return Text(zh: "\(author) 退出了群组", en: "\(author) left")
        case GroupEntry.removed:
            let reason = body.reason ?? ""
            return Text(
                zh: "\(author) 将 \(person) 移出了群组（原因：\(reason)）",
                en: "\(author) removed \(person) (reason: \(reason))")
        case GroupEntry.roleChanged:
            let role = GroupTexts.role(body.role ?? .member)
            return Text(zh: "\(author) 将 \(person) 设为\(role.zh)", en: "\(author) made \(person) \(role.en)")
        case GroupEntry.renamed:
            return Text(
                zh: "\(author) 将群组更名为“\(body.name ?? "")”", en: "\(author) renamed the group “\(body.name ?? "")”")
        case GroupEntry.settingsChanged:
            return Text(zh: "\(author) 更改了群组设置", en: "\(author) changed the group's settings")
        case Entry.withdrawal: return Text(zh: "\(author) 撤回了一条消息", en: "\(author) withdrew a message")
        default: return Text(zh: "\(author) 做了更改", en: "\(author) changed something")
        }
    }
}
