import Kernel

/// The frame of every page.
enum Layout {
    static func html(_ page: Page, _ view: View, assets: Assets, places: [Place]) -> HTML {
        let scripts = ["app.js"] + page.scripts
        return """
            <!DOCTYPE html>
            <html lang="\(view.language.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="csrf" content="\(view.csrf)">
            \(view.actor.map { "<meta name=\"person\" content=\"\($0.person.text)\">" as HTML })
            <meta name="color-scheme" content="light dark">
            <title>\(view[page.title]) · \(view[product])</title>
            <link rel="icon" href="\(assets.path("icon.svg"))" type="image/svg+xml">
            \((["app.css"] + page.styles).map { "<link rel=\"stylesheet\" href=\"\(assets.path($0))\">\n" as HTML })
            \(scripts.map { "<script type=\"module\" src=\"\(assets.path($0))\"></script>\n" as HTML })
            </head>
            <body>
            <a class="skip" href="#main">\(view[skip])</a>
            \(header(view))
            <main id="main" class="\(page.mainClass)" tabindex="-1">
            \(page.body)
            </main>
            <p id="announcer" class="visually-hidden" aria-live="polite"></p>
            \(places.isEmpty ? HTML() : view.actor.map { navigation($0, places, view) } ?? HTML())
            </body>
            </html>
            """
    }

    private static let product = Text(zh: "会诊", en: "Huizhen")
    private static let skip = Text(zh: "跳到正文", en: "Skip to the content")

    private static func header(_ view: View) -> HTML {
        let other: Language = view.language == .zh ? .en : .zh
        return """
            <header class="top">
            <a class="brand" href="/">会诊 <span>Huizhen</span></a>
            \(view.demo ? "<a class=\"badge demo\" href=\"/demo\">\(view[Text(zh: "演示", en: "demo")])</a>" as HTML : HTML())
            <form method="post" action="/language" class="language">\(view.csrfField())
            <input type="hidden" name="next" value="\(view.path)">
            <button name="language" value="\(other.rawValue)" lang="\(other.tag)" class="button-plain">\(other == .zh ? "中文" : "English")</button>
            </form>
            \(view.personName.map { "<a class=\"who\" href=\"\(CommonPaths.account())\">\($0)</a>" as HTML })\(view.actor == nil ? HTML() : signOut(view))
            </header>
            """
    }

    /// On every page: the computer of a clinic is used by several people.
    private static func signOut(_ view: View) -> HTML {
        """
        <form method="post" action="\(CommonPaths.signOut())" class="sign-out" data-forgets>\(view.csrfField())
        <button class="button-plain">\(view[Text(zh: "退出", en: "Sign out")])</button></form>
        """
    }

    private static func navigation(_ actor: Actor, _ places: [Place], _ view: View) -> HTML {
        """
        <nav class="bottom" aria-label="\(view[Text(zh: "主导航", en: "Main")])"><ul>
        \(places.filter { $0.shows(actor) }.prefix(Place.phoneLimit).map { place -> HTML in
            let current: HTML =
                view.path == place.path
                ? " aria-current=\"page\"" : view.path.hasPrefix(place.path + "/") ? " aria-current=\"true\"" : ""
            return "<li><a href=\"\(place.path)\"\(current)>\(view[place.name])</a></li>"
        })
        </ul></nav>
        """
    }

    /// The page of a failure, with the way out.
    static func failurePage(_ message: Text, code: String, requestID: String, _ language: Language) -> Page {
        let heading = Text(zh: "没有成功", en: "That did not work")
        let home = Text(zh: "回到首页", en: "Go to the first page")
        return Page(
            title: heading,
            body: """
                <section class="card notice" role="alert"><h1>\(heading[language])</h1>
                <p>\(message[language])</p>
                <p class="hint">\(code) · \(requestID)</p>
                <p><a class="button" href="/">\(home[language])</a></p></section>
                """)
    }
}
