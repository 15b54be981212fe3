/// Under what address people reach the installation, for links that leave it.
extension Request {
    /// As configured; where nothing is, which is a trial without TLS, the address of this request itself.
    ///
    /// Never what a header such as `Origin` says: a program may write anything there, and whoever is handed the link goes to it.
    package func origin(_ configured: String?) -> String {
        if let configured { return configured }
        guard let host = header("host"), !host.isEmpty else { return "" }
        return "http://" + host
    }
}
