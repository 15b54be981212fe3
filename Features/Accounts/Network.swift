import Foundation

/// The part of an address that counts as one place: an IPv4 address, or the first 64 bits of an IPv6 address.
enum Network {
    static func of(_ address: String) -> String {
        guard address.contains(":") else { return String(address.prefix(64)) }
        var bytes = [UInt8](repeating: 0, count: 16)
        let plain = address.split(separator: "%").first.map(String.init) ?? ""
        guard inet_pton(AF_INET6, plain, &bytes) == 1 else { return String(address.prefix(64)) }
        if bytes[0..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes[12...].map(String.init).joined(separator: ".")
        }
        return bytes[0..<8].map { String(format: "%02x", $0) }.joined() + "/64"
    }
}
