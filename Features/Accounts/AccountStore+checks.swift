import Circles
import Kernel
import Rooms
import Storage

/// What has to hold for the data of accounts.
extension AccountStore {
    static let checks = [
        Check("accounts: who administers may do so in the installation, and nobody else") { transaction in
            let rows = try transaction.rows("select person_id from account where is_administrator = 1")
            let accounts = Set(try rows.map { try $0.get("person_id", as: PersonID.self) })
            let people = try Authority.people(.mayAdminister, in: transaction)
            return accounts.symmetricDifference(people).sorted().map { "\($0) administers by one of both alone" }
        }
    ]
}
