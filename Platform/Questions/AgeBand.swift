package import Kernel

/// Age in bands that name nobody; everybody of 90 and more is one band (45 CFR 164.514(b)(2)(i)(C)).
package enum AgeBand: String, Codable, Sendable, CaseIterable {
    case unknown
    case newborn = "0-27d"
    case infant = "28d-11m"
    case toddler = "1-4"
    case child = "5-14"
    case youth = "15-24"
    case adult = "25-44"
    case middle = "45-64"
    case older = "65-79"
    case old = "80-89"
    case oldest = "90+"

    /// As people read it.
    package var label: Text {
        switch self {
        case .unknown: Text(zh: "不详", en: "unknown")
        case .newborn: Text(zh: "新生儿（0–27 天）", en: "newborn (0–27 days)")
        case .infant: Text(zh: "婴儿（28 天–11 个月）", en: "infant (28 days–11 months)")
        case .oldest: Text(zh: "90 岁及以上", en: "90 and over")
        default: Text(zh: "\(rawValue) 岁", en: "\(rawValue) years")
        }
    }
}
