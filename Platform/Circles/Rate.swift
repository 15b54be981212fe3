package import Kernel

/// How much of one thing one person, or what is done in the name of one circle, may begin.
package struct Rate: Sendable, Hashable {
    /// The room's or the platform's own word; `rate-` before it is the code of the failure.
    package let name: String
    package let limit: Int
    /// How long one count lasts; nil for good.
    package let seconds: Int64?
    /// What there is too much of, as the subject of a sentence.
    package let what: Text

    package init(_ name: String, limit: Int, per seconds: Int64?, _ what: Text) {
        self.name = name
        self.limit = limit
        self.seconds = seconds
        self.what = what
    }

    /// So many in a day.
    package static let day: Int64 = 86_400
}

/// Somebody has begun as much of one thing as one person may; nothing of this was kept.
package struct RateFailure: Failure, Equatable {
    package let rate: Rate
    package let retryAfterSeconds: Int

    package init(_ rate: Rate, retryAfterSeconds: Int) {
        self.rate = rate
        self.retryAfterSeconds = retryAfterSeconds
    }

    package var code: String { "rate-\(rate.name)" }
    package var status: Int { 429 }
    package var message: Text {
        let (what, limit) = (rate.what, rate.limit)
        return Text(
            zh: "\(what.zh)已达上限（\(limit)），请稍后再试。内容没有保存。",
            en: "\(what.en): \(limit) is the most at present; try again later. Nothing was kept.")
    }
}
