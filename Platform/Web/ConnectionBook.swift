import Foundation
import NIOConcurrencyHelpers

/// How many connections are open, of each address and altogether.
///
/// A proxy of the operator's stands for many people, so it has no bound of its own; neither has this machine.
final class ConnectionBook: Sendable {
    private let each: Int
    private let all: Int
    private let unbounded: Set<String>
    private let open = NIOLockedValueBox<(each: [String: Int], all: Int)>(([:], 0))

    /// - Parameters:
    ///   - each: connections of one address; of the network of 64 bits in IPv6, which is one household's.
    ///   - all: connections of everybody.
    ///   - unbounded: addresses to which `each` does not apply.
    init(each: Int, all: Int, unbounded: Set<String>) {
        self.each = each
        self.all = all
        self.unbounded = unbounded
    }

    /// Counts a new connection; false when it is one too many, and then it is not counted.
    func enter(_ address: String?) -> Bool {
        let plain = Self.plain(address)
        let key = Self.key(plain)
        return open.withLockedValue { open in
            let count = open.each[key, default: 0]
            guard open.all < all, unbounded.contains(plain) || count < each else { return false }
            open.each[key] = count + 1
            open.all += 1
            return true
        }
    }

    /// Takes a connection out that was counted.
    func leave(_ address: String?) {
        let key = Self.key(Self.plain(address))
        open.withLockedValue { open in
            let count = open.each[key, default: 0]
            open.each[key] = count > 1 ? count - 1 : nil
            open.all -= 1
        }
    }

    /// How many are open altogether.
    var count: Int { open.withLockedValue { $0.all } }

    /// An IPv4 address on a socket for both families, as it is on one of its own.
    private static func plain(_ address: String?) -> String {
        let address = address ?? "unknown"
        return address.hasPrefix("::ffff:") ? String(address.dropFirst(7)) : address
    }

    private static func key(_ address: String) -> String {
        guard address.contains(":") else { return address }
        // What stands left of a gap of zeros is the network, or a part of it.
        let network = address.components(separatedBy: "::").first ?? address
        return network.split(separator: ":").prefix(4).joined(separator: ":") + "::/64"
    }
}
