/// How the server is reached.
package struct WebSettings: Sendable {
    package var host: String
    package var port: Int
    /// Whether people reach it by HTTPS: cookies then carry `__Host-` and `Secure`, and HSTS is sent.
    package var secure: Bool
    /// The addresses whose `X-Forwarded-For` is believed: proxies of the operator's own.
    package var proxies: Set<String>
    /// Connections that one address may have open; this machine and the proxies have as many as they like.
    package var connectionsEach: Int
    /// Connections that all together may have open.
    package var connections: Int
    /// Addresses without a bound of their own, beside the proxies.
    package var unbounded: Set<String> = ["127.0.0.1", "::1"]
    /// How long a connection stays open on which nothing is asked, in seconds.
    package var idleSeconds: Int64 = 75
    /// How long a client may take for the head of a request, and stand still in a body.
    var deadlines = RequestWatch.Deadlines()
    /// Whether this is the demonstration, where a visitor may sign in as anybody.
    package var demo: Bool
    /// The folder where a large form waits while it is read; nil for the machine's own temporary folder.
    package var spool: String?

    package init(
        host: String = "127.0.0.1", port: Int = 8080, secure: Bool = false, proxies: Set<String> = [],
        connectionsEach: Int = 128, connections: Int = 8192, demo: Bool = false, spool: String? = nil
    ) {
        self.host = host
        self.port = port
        self.secure = secure
        self.proxies = proxies
        self.connectionsEach = connectionsEach
        self.connections = connections
        self.demo = demo
        self.spool = spool
    }

    var connectionBook: ConnectionBook {
        ConnectionBook(each: connectionsEach, all: connections, unbounded: unbounded.union(proxies))
    }

    /// The name of the session's cookie.
    package var sessionCookie: String { secure ? "__Host-session" : "session" }
}
