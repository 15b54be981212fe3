package import Kernel

/// FHIR R4 RequestPriority, in the order in which they press.
package enum Urgency: String, Codable, Sendable, CaseIterable, Comparable {
    case routine, urgent, asap, stat

    /// 0 (routine) to 3 (stat).
    package var rank: Int {
        switch self {
        case .routine: 0
        case .urgent: 1
        case .asap: 2
        case .stat: 3
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// The level in words that say how long one may wait.
    package var label: Text {
        switch self {
        case .routine: Text(zh: "不急（3 天内）", en: "no hurry (3 days)")
        case .urgent: Text(zh: "今天", en: "today")
        case .asap: Text(zh: "2 小时内", en: "within 2 hours")
        case .stat: Text(zh: "立即", en: "now")
        }
    }

    /// Until when somebody should have answered.
    ///
    /// Half a day stands for "today": what is asked late in the evening is due in the morning, whatever the time zone.
    package func due(after asked: Instant) -> Instant {
        switch self {
        case .routine: asked.adding(days: 3)
        case .urgent: asked.adding(seconds: 12 * 3600)
        case .asap: asked.adding(seconds: 2 * 3600)
        case .stat: asked.adding(seconds: 10 * 60)
        }
    }
}
