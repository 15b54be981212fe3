package import Kernel

/// The days by which the dates of a case are told: distances instead of dates, so that their meaning stays.
package struct DateAnchor: Sendable, Hashable {
    /// The day of the author's check, where the author is.
    package let today: CivilDay
    /// The first day of the illness, where the case gives it in a field of its own.
    package let onset: CivilDay?

    package init(today: CivilDay, onset: CivilDay? = nil) {
        self.today = today
        self.onset = onset
    }

    /// China has one time, eight hours ahead of UTC and without summer time.
    private static let homeMinutes = 480

    /// The day that it is at a moment for somebody whose clock is so many minutes ahead of UTC; nil for China's.
    package static func day(at now: Instant, minutesEast: Int?) -> CivilDay {
        CivilDay(at: now, minutesEast: minutesEast ?? homeMinutes)
    }
}
