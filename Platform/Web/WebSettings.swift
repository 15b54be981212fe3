/// How the server is reached.
package struct WebSettings: Sendable {
    package var host: String
    package var port: Int
    /// Whether people reach it by HTTPS: cookies then carry `__Host-` and `Secure`, and HSTS is sent.
    package var secure: Bool
    /// The addresses whose `X-Forwarded-For` is believed: proxies of the operator's own.
    package var proxies: Set<String>
    /// Whether this is the demonstration, where a visitor may sign in as anybody.
    package var demo: Bool
    /// The folder where a large form waits while it is read; nil for the machine's own temporary folder.
    package var spool: String?

    package init(
        host: String = "127.0.0.1", port: Int = 8080, secure: Bool = false, proxies: Set<String> = [],
        demo: Bool = false, spool: String? = nil
    ) {
        self.host = host
        self.port = port
        self.secure = secure
        self.proxies = proxies
        self.demo = demo
        self.spool = spool
    }

    /// The name of the session's cookie.
    package var sessionCookie: String { secure ? "__Host-session" : "session" }
}
