import Foundation
import Kernel
import Testing

@testable import Questions

@Suite("Age bands")
struct AgeBandTests {
    @Test("below two years they are narrow enough to treat by, and those of older cases are still read but not offered")
    func bands() throws {
        #expect(
            AgeBand.allCases.map(\.rawValue).prefix(7) == [
                "unknown", "0-27d", "28d-2m", "3-5m", "6-11m", "12-23m", "2-4",
            ])
        for old in ["28d-11m", "1-4"] {
            let read = try JSONDecoder().decode(AgeBand.self, from: Data("\"\(old)\"".utf8))
            #expect(read.rawValue == old && !AgeBand.allCases.contains(read))
        }
        #expect(Set(AgeBand.allCases.map { $0.label.zh }).count == AgeBand.allCases.count)
    }
}
