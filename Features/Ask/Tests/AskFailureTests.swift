import Kernel
import Testing

@testable import Ask

@Suite("What can go wrong with a question on its way")
struct AskFailureTests {
    private static let table: [(failure: AskFailure, code: String, status: Int, field: String?)] = [
        (.noGroup, "case-without-group", 422, "group"), (.groupForming, "group-forming", 409, "group"),
        (.observer, "observer-cannot-ask", 403, "group"), (.notConfirmed, "case-not-confirmed", 422, "confirmed"),
        (.tooManyPictures(limit: 20), "too-many-pictures", 422, nil),
        (.changedMeanwhile, "changed-meanwhile", 409, nil), (.ended, "draft-ended", 409, nil),
        (.notRead, "pictures-not-read", 409, "pictures"), (.picturesLeft(2), "picture-left", 422, "left"),
        (.masked, "masks-applied", 409, "pictures"), (.groupGone, "group-gone", 422, "group"),
        (.noQuestion, "case-without-question", 422, "question"),
        (.picturePoor(3), "picture-poor", 422, "poor"), (.smallCell, "small-cell", 422, "smallCell"),
        (.datesUndecided(2), "dates-undecided", 422, "decided"),
    ]

    @Test("each failure has its code and status for good, and words of its own in each language")
    func table() {
        for row in Self.table {
            #expect(row.failure.code == row.code && row.failure.status == row.status, "\(row.code)")
            #expect(row.failure.field == row.field, "\(row.code)")
        }
        for language in Language.allCases {
            let messages = Set(Self.table.map { $0.failure.message[language] })
            #expect(messages.count == Self.table.count && !messages.contains(""))
        }
    }

    @Test("a message names the picture or the limit that it is about", arguments: Language.allCases)
    func numbers(_ language: Language) {
        #expect(AskFailure.tooManyPictures(limit: 20).message[language].contains("20"))
        #expect(AskFailure.picturesLeft(2).message[language].contains("2"))
        #expect(AskFailure.picturePoor(3).message[language].contains("3"))
    }
}
