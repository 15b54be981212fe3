/// Under what address people reach the installation, for links that leave it.
extension Request {
    /// As configured, or as the reader's browser says.
    package func origin(_ configured: String?) -> String {
        if let configured { return configured }
        if let told = header("origin"), told.hasPrefix("https://") || told.hasPrefix("http://") { return told }
        guard let host = header("host"), !host.isEmpty else { return "" }
        return (Self.isLocal(host) ? "http://" : "https://") + host
    }

    private static func isLocal(_ host: String) -> Bool {
        ["localhost", "127.", "["].contains { host.hasPrefix($0) }
    }
}
