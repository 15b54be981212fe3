package import Kernel

/// How long something waits and how urgent it is: in words and shapes, so that colour is never all that says so.
extension Kit {
    /// How long something has waited and, where there is a time until which it is due, how much is left of it.
    ///
    /// The script of every page keeps it true while the page stays open.
    package static func waiting(
        since: Instant, due: Instant?, now: Instant, _ language: Language
    ) -> HTML {
        let isLate = due.map { $0 <= now } ?? false
        let until: HTML? = due.map { " data-due=\"\($0.iso8601)\"" }
        return """
            <span class="wait\(isLate ? " late" : "")" data-since="\(since.iso8601)"\(until)>\
            \(Waiting.words(since: since, due: due, now: now)[language])</span>
            """
    }

    /// A short word in a frame with a class of the style sheet; an urgency has a shape of its own before it.
    package static func badge(_ text: String, code: String) -> HTML {
        "<span class=\"badge \(code)\">\(mark(code))\(text)</span>"
    }

    /// The shape of a code that has one, on a grid of 24.
    static func mark(_ code: String) -> HTML? {
        let drawing: HTML
        switch code {
        case "urgency-routine": drawing = "<circle cx=\"12\" cy=\"12\" r=\"8\"/>"
        case "urgency-urgent":
            drawing = "<circle cx=\"12\" cy=\"12\" r=\"8\"/><path class=\"solid\" d=\"M12 4a8 8 0 0 1 0 16z\"/>"
        case "urgency-asap": drawing = "<path d=\"M12 4l9 16H3z\"/><path d=\"M12 10v5\"/>"
        case "urgency-stat":
            drawing = "<path class=\"solid\" d=\"M12 2l10 10-10 10L2 12z\"/><path class=\"cut\" d=\"M12 7v6m0 3v1\"/>"
        default: return nil
        }
        return "<svg class=\"mark\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">\(drawing)</svg>"
    }
}

/// How long, in the words of a row.
enum Waiting {
    static func words(since: Instant, due: Instant?, now: Instant) -> Text {
        let waited = span(now.seconds(since: since))
        guard let due else { return Text(zh: "已等 \(waited.zh)", en: "waiting \(waited.en)") }
        let left = span(abs(due.seconds(since: now)))
        return due > now
            ? Text(zh: "已等 \(waited.zh) · 还剩 \(left.zh)", en: "waiting \(waited.en) · \(left.en) left")
            : Text(zh: "已等 \(waited.zh) · 超时 \(left.zh)", en: "waiting \(waited.en) · \(left.en) late")
    }

    /// One unit is enough to act on; `app.js` has the same limits.
    private static func span(_ seconds: Int64) -> Text {
        let minutes = max(1, seconds / 60)
        if minutes < 90 { return Text(zh: "\(minutes) 分钟", en: "\(minutes) min") }
        let hours = (minutes + 30) / 60
        if hours < 48 { return Text(zh: "\(hours) 小时", en: "\(hours) h") }
        let days = (hours + 12) / 24
        return Text(zh: "\(days) 天", en: "\(days) days")
    }
}
