import Foundation

/// A client that says exactly what it is told to, byte by byte, on a thread of its own.
final class RawClient: Sendable {
    private let socket: Int32

    struct NoLine: Error {}

    init(port: Int) throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw NoLine() }
    }

    deinit { close(socket) }

    func say(_ text: String) { _ = text.withCString { send(socket, $0, strlen($0), Int32(MSG_NOSIGNAL)) } }

    /// What the server says until it says this, or ends the connection.
    func hear(until end: String? = nil) async -> String {
        await withCheckedContinuation { continuation in
            Thread { continuation.resume(returning: self.hearHere(until: end)) }.start()
        }
    }

    private func hearHere(until end: String?) -> String {
        var heard = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while end.map({ !heard.contains($0) }) ?? true {
            var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&wait, 1, 60_000) > 0 else { return heard + "(silence)" }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { return heard }
            heard += String(decoding: buffer[..<count], as: UTF8.self)
        }
        return heard
    }
}
