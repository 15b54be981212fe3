package import Kernel

/// Age in bands that name nobody, narrow below two years, where a drug's dose and its danger change within months; everybody of 90 and more is one band (45 CFR 164.514(b)(2)(i)(C)).
package enum AgeBand: String, Codable, Sendable, CaseIterable {
    case unknown
    case newborn = "0-27d"
    case youngInfant = "28d-2m"
    case middleInfant = "3-5m"
    case olderInfant = "6-11m"
    case secondYear = "12-23m"
    case toddler = "2-4"
    case child = "5-14"
    case youth = "15-24"
    case adult = "25-44"
    case middle = "45-64"
    case older = "65-79"
    case old = "80-89"
    case oldest = "90+"
    /// Of cases from before the bands below were narrow.
    case infant = "28d-11m"
    /// Likewise.
    case smallChild = "1-4"

    /// Those that an asker chooses from.
    package static let allCases: [AgeBand] = [
        .unknown, .newborn, .youngInfant, .middleInfant, .olderInfant, .secondYear, .toddler, .child, .youth, .adult,
        .middle, .older, .old, .oldest,
    ]

    /// As people read it.
    package var label: Text {
        switch self {
        case .unknown: Text(zh: "不详", en: "unknown")
        case .newborn: Text(zh: "新生儿（0–27 天）", en: "newborn (0–27 days)")
        case .youngInfant: Text(zh: "28 天–2 个月", en: "28 days–2 months")
        case .middleInfant: Text(zh: "3–5 个月", en: "3–5 months")
        case .olderInfant: Text(zh: "6–11 个月", en: "6–11 months")
        case .secondYear: Text(zh: "12–23 个月", en: "12–23 months")
        case .infant: Text(zh: "婴儿（28 天–11 个月）", en: "infant (28 days–11 months)")
        case .oldest: Text(zh: "90 岁及以上", en: "90 and over")
        default: Text(zh: "\(rawValue) 岁", en: "\(rawValue) years")
        }
    }
}
