import Kernel
import Rooms
import Web

extension AccountPages {
    /// The people of the demonstration, each with a button that signs in as one.
    static func demo(_ view: View) -> Page {
        let rows = DemoWorld.people.enumerated().map { number, person in
            let facility = DemoWorld.facilities[person.facility]
            return """
                <li><form method="post" action="\(AccountPaths.become(number))">\(view.csrfField())
                <button class="button button-secondary button-wide">\(person.name) · \(facility.name) \
                (\(facility.tier))</button></form></li>
                """ as HTML
        }
        let body: HTML = """
            <h1>\(view[AccountTexts.demo])</h1><p class="hint">\(view[AccountTexts.demoHint])</p>
            <p class="hint">\(view[AccountTexts.demoPassword]) <code>\(AccountDemo.password)</code></p>
            <ul class="list card">\(rows)</ul>
            """
        return Page(title: AccountTexts.demo, body: body)
    }
}
