import Kernel
import Testing

@testable import Deidentification

@Suite("The day on which an image was taken")
struct TakenDayTests {
    @Test("the moved date of a clean object becomes the distance of the day on which it was taken")
    func distance() throws {
        let secret = try #require(SubjectSecret(bytes: Array(repeating: 7, count: 32))).ofOneSubject
        func moved(_ date: String) throws -> String {
            try #require(DateShift.date(date, days: secret.dateShiftDays(patient: [])))
        }
        let today = CaseDatesTests.today
        #expect(TakenDay.daysAgo(try moved("20261126"), movedBy: secret, at: today) == 3)
        #expect(TakenDay.daysAgo(try moved("20261129"), movedBy: secret, at: today) == 0)
        #expect(TakenDay.daysAgo(try moved("20261130"), movedBy: secret, at: today) == nil, "a clock that goes wrong")
        for hostile in ["", "2026", "99999999", "20261345", "２０２６１１２６", "abcdefgh"] {
            #expect(TakenDay.daysAgo(hostile, movedBy: secret, at: today) == nil)
        }
        #expect(TakenDay.span(days: 3).zh == "3 天" && TakenDay.span(days: 1).en == "1 day")
        #expect(TakenDay.span(days: 800).en == "about 2 years 2 months" && TakenDay.span(days: 8500).zh == "约 23 年")
    }
}
