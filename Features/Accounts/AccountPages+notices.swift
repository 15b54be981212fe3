import Kernel
import Web

extension AccountPages {
    /// What has happened to the account; nothing when nothing has.
    static func notices(_ own: OwnAccount, _ view: View) -> HTML? {
        if own.notices.isEmpty { return nil }
        let hasNew = own.notices.contains { !$0.isSeen }
        let seen: HTML? =
            hasNew
            ? """
            <form method="post" action="\(AccountPaths.noticesSeen())">\(view.csrfField())\(Kit.command())
            <button class="button button-secondary">\(view[AccountTexts.noticesSeen])</button></form>
            """ : nil
        return """
            <section class="card" id="notices"><h2>\(view[AccountTexts.notices])</h2>
            <p class="hint">\(view[AccountTexts.noticesHint])</p>
            <ul class="list">\(own.notices.map { notice($0, view) })</ul>\(seen)</section>
            """
    }

    private static func notice(_ notice: AccountNotice, _ view: View) -> HTML {
        let new: HTML? = notice.isSeen ? nil : " <span class=\"badge\">\(view[AccountTexts.newNotice])</span>"
        let place = [notice.device, notice.address].filter { !$0.isEmpty }.joined(separator: " · ")
        // An administrator's own place is nobody's business.
        let who = notice.byName.map { view[AccountTexts.byAdministrator] + $0 } ?? place
        return """
            <li><strong>\(view[notice.kind.name])</strong>\(new)
            <p class="hint">\(who) · \(Kit.time(notice.at))</p></li>
            """
    }
}
