import ArgumentParser
import Foundation

/// How people reach an installation, which decides whether what they send can be read on the way.
struct ReachOptions: ParsableArguments {
    @Option(help: "The address under which people reach it, such as https://huizhen.example.org. Needed.")
    var origin: String?

    @Flag(help: "Serve without TLS: passwords and cases can be read on the way. For trials in a network of your own.")
    var insecureHttp = false

    @Flag(help: "Believe X-Forwarded-For from this machine, because a proxy of your own stands before the server.")
    var trustProxy = false

    @Option(help: "Believe X-Forwarded-For from this address as well, the proxy's; may be given several times.")
    var proxy: [String] = []

    func validate() throws {
        guard let origin else {
            if insecureHttp { return }
            throw ValidationError(
                """
                Name the address under which people reach it: --origin https://… , which a proxy before the server ends \
                TLS for. For a trial without TLS say --insecure-http.
                请写明访问地址：--origin https://…（由服务器前的代理提供 TLS）。仅供试用、不用 TLS 时，写 --insecure-http。
                """)
        }
        guard let url = URL(string: origin), let scheme = url.scheme, url.host?.isEmpty == false,
            ["https", "http"].contains(scheme), ["", "/"].contains(url.path), url.query == nil, url.user == nil
        else {
            throw ValidationError("--origin is an address without a path, such as https://huizhen.example.org.")
        }
        if scheme == "http" && !insecureHttp {
            throw ValidationError(
                "With an address that begins with http:// everybody on the way can read along; if that is meant, say "
                    + "--insecure-http as well.")
        }
    }

    /// Without the slash at its end.
    var address: String? { origin.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } }
    var isSecure: Bool { origin?.hasPrefix("https://") == true }

    /// Whose X-Forwarded-For is believed.
    var proxies: Set<String> { Set(proxy).union(trustProxy ? ["127.0.0.1", "::1"] : []) }
}
