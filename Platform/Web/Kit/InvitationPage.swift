package import Kernel

/// The page of an invitation that was just made: the only one that shows its code.
package struct InvitationPage: Sendable {
    let code: String
    let link: String
    /// An SVG image of the link; nil when there is none.
    let qr: String?
    let expires: Instant

    package init(code: String, link: String, qr: String?, expires: Instant) {
        self.code = code
        self.link = link
        self.qr = qr
        self.expires = expires
    }

    package static let title = Text(zh: "邀请已生成", en: "The invitation is ready")
    private static let shownOnce = Text(
        zh: "邀请码只在本页显示一次，只能给一个人用一次。请现在就发给对方，或让对方扫码。",
        en: "This code is shown on this page only and lets one person in, once. Send it now, or let them scan it.")
    private static let linkLabel = Text(zh: "邀请链接", en: "Invitation link")
    private static let codeLabel = Text(zh: "邀请码", en: "Invitation code")
    private static let qrAlt = Text(zh: "邀请链接的二维码", en: "QR code of the invitation link")
    private static let validUntil = Text(zh: "有效至", en: "valid until")

    /// - Parameters:
    ///   - about: what it leads to.
    ///   - back: the way back.
    package func page(_ view: View, about: HTML = HTML(), back: HTML) -> Page {
        let image: HTML? = qr.map { svg in
            "<div class=\"qr\" role=\"img\" aria-label=\"\(view[Self.qrAlt])\">\(HTML.raw(svg))</div>"
        }
        return Page(
            title: Self.title,
            body: """
                <h1>\(view[Self.title])</h1>\(about)
                <p class="notice">\(view[Self.shownOnce])</p>\(image)
                <section class="card"><div class="field"><label for="f-link">\(view[Self.linkLabel])</label>
                <input id="f-link" readonly value="\(link)"></div>
                <p>\(view[Self.codeLabel]): <code class="code">\(code)</code></p>
                <p class="hint">\(view[Self.validUntil]) \(Kit.time(expires))</p></section>
                <p>\(back)</p>
                """)
    }
}
