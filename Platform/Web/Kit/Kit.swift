package import Circles
package import Kernel

/// The parts of which every page is made.
package enum Kit {
    /// A moment: in UTC without scripts, in the reader's own words with them.
    package static func time(_ instant: Instant) -> HTML {
        let text = instant.iso8601
        return "<time datetime=\"\(text)\">\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC</time>"
    }

    /// A number that was counted as far as `limit`, in words that fit a badge: `7`, `99+`.
    package static func count(_ number: Int, countedTo limit: Int) -> String {
        number < limit ? "\(number)" : "\(limit - 1)+"
    }

    /// Somebody with title, facility and tier in one line.
    package static func person(_ card: PersonCard, _ language: Language) -> HTML {
        "<strong>\(card.name)</strong> \(place(card, language))"
    }

    /// Title, facility and tier, without the name; in their place that nobody has checked them.
    package static func place(_ card: PersonCard, _ language: Language) -> HTML {
        guard let tier = card.facilityTier else {
            let isClaimed = card.professional != nil
            return isClaimed
                ? "<span class=\"badge unchecked\">\(card.title[language])</span>" : "· \(card.title[language])"
        }
        return """
            · \(card.title[language]) · \(card.facilityName) <span class="tier">\(Self.tier(tier)[language])</span>
            """
    }

    /// The tier of a facility in words.
    package static func tier(_ tier: Int) -> Text {
        switch tier {
        case 1: Text(zh: "一级", en: "tier 1")
        case 2: Text(zh: "二级", en: "tier 2")
        default: Text(zh: "三级", en: "tier 3")
        }
    }

    /// The client-made id that makes a second sending count once.
    package static func command() -> HTML {
        "<input type=\"hidden\" name=\"id\" value=\"\(CommandID.make())\">"
    }

    /// A choice of one code.
    package static func select<Code: RawRepresentable & CaseIterable>(
        _ name: String, _ label: Text, _ value: Code, _ view: View, _ text: (Code) -> Text
    ) -> HTML where Code.RawValue == String {
        """
        <p class="field"><label for="\(name)">\(view[label])</label>
        <select id="\(name)" name="\(name)">
        \(Code.allCases.map { "<option value=\"\($0.rawValue)\"\(selected($0.rawValue == value.rawValue))>\(view[text($0)])</option>" as HTML })
        </select></p>
        """
    }

    /// A text of several lines; while it is typed the page warns of what may identify somebody.
    ///
    /// - Parameter limit: in code points.
    package static func area(
        _ name: String, _ label: Text, _ value: String, _ view: View, hint: Text? = nil, rows: Int = 3,
        required: Bool = false, limit: Int = 4000
    ) -> HTML {
        let described: HTML = hint == nil ? HTML() : " aria-describedby=\"\(name)-hint\""
        return """
            <p class="field"><label for="\(name)">\(view[label])\(required ? " (\(view[Self.required]))" : "")</label>
            \(hint.map { "<span class=\"hint\" id=\"\(name)-hint\">\(view[$0])</span>" as HTML } ?? HTML())
            <textarea id="\(name)" name="\(name)" rows="\(rows)" maxlength="\(limit)"\(view.screening)\(described)\
            \(required ? " required" as HTML : HTML())>\(value)</textarea></p>
            """
    }

    private static let required = Text(zh: "必填", en: "needed")

    /// The attribute of the chosen option.
    package static func selected(_ condition: Bool) -> HTML { condition ? " selected" : "" }

    /// Where the page's script goes on from: the number of each of the reader's circles.
    package static func live(after vector: [CircleID: Int64]) -> HTML {
        "<div data-live=\"\(livePath(after: vector))\"></div>"
    }

    /// The event stream that starts after these numbers.
    package static func livePath(after vector: [CircleID: Int64]) -> String {
        let parts = vector.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
        return "/events?after=" + parts.joined(separator: ",")
    }
}

extension Request {
    /// The id that the form carries, or a fresh one for a client that sends none.
    package func command() throws -> CommandID { try form.id("id") ?? CommandID.make() }
}
