import Kernel

/// The switch of language that stands on every page.
package enum LanguageRoute {
    package static let routes: [Route] = [
        Route(.post, "/language", access: .everyone) { request in
            let language = try request.form.code("language", default: Language.zh)
            let cookie = Cookie(name: "lang", value: language.rawValue, maxAge: 31_536_000)
            return Reply.done(["language": language.rawValue], see: localPath(request.form.text("next"))).cookie(cookie)
        }
    ]

    /// A path on this server; anything else leads to the first page, so that no link can lead away from here.
    package static func localPath(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
            text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
        else { return "/" }
        return text
    }
}
