import Circles
import Kernel
import Needs
import Rooms
import Web

/// What waits for the owner of an account.
enum AccountNeeds {
    /// Something has happened to the account that its owner has not seen.
    static let notice = "notice"

    static let kind = NeedKind(notice, title: AccountTexts.noticesTitle, rank: 5) { needs, person, transaction in
        guard let need = needs.first, let newest = try AccountStore.notices(of: person, limit: 1, in: transaction).first
        else { return [] }
        let place = [newest.device, newest.address].filter { !$0.isEmpty }.joined(separator: " · ")
        return [
            NeedLine(
                thread: need.thread, path: AccountPaths.account() + AccountPaths.noticesAnchor, title: place,
                detail: newest.byName ?? "", badges: [NeedBadge("notice-\(newest.kind.rawValue)", newest.kind.name)],
                since: newest.at)
        ]
    }
}
