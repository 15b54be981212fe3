import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// What stands beside a name is what an administrator has checked, wherever somebody is named.
@Suite("Names with a checked credential, and without")
struct CheckedNameTests {
    @Test(
        "title and facility go from every place when the check is taken back, and come with it",
        arguments: Engine.allCases)
    func everywhere(engine: Engine) async throws {
        try await Village.with(engine) { village in
            // Given a case and a message of somebody whose credential is checked.
            let path = try await village.ask("手上的皮疹怎么处理？")
            let group = "/groups/\(village.group)"
            let said = try await village.send(
                .post, group + "/messages", as: "asker", ["id": CommandID.make().text, "text": "请看一下。"])
            try #require(said.status == 201)
            let asker = try #require(village.people["asker"]).text
            let places = [
                path, "/cases", "/", group, group + "/members", "/people/\(asker)",
                "/circles/\(village.group)/changes?after=0",
            ]
            try await Self.expect(places, of: village, isChecked: true)

            // When the administrator takes the check back, then every new rendering says so.
            let record = "/administration/people/\(asker)"
            let command = ["id": CommandID.make().text]
            #expect(try await village.send(.post, record + "/check/withdrawal", as: "asker", command).status == 404)
            let withdrawn = try await village.send(.post, record + "/check/withdrawal", as: "administrator", command)
            #expect(withdrawn.status == 200, "\(withdrawn.text)")
            try await Self.expect(places, of: village, isChecked: false)
            // The administration goes on showing what the person says, since it is checked there.
            let shown = try await village.send(.get, record, as: "administrator", page: true)
            #expect(shown.text.contains(Self.clinic) && shown.text.contains(Self.word))

            // When it is checked anew, then it stands there again.
            let checked = try await village.send(
                .post, record + "/check", as: "administrator", ["id": CommandID.make().text])
            #expect(checked.status == 200)
            try await Self.expect(places, of: village, isChecked: true)
        }
    }

    private static let clinic = "试验村卫生室"
    private static let word = "未审核"

    private static func expect(_ places: [String], of village: Village, isChecked: Bool) async throws {
        for place in places {
            for page in place.hasPrefix("/circles") ? [false] : [true, false] {
                let headers = ["Accept-Language": "zh"]
                let answer = try await village.send(.get, place, as: "colleague", page: page, headers: headers)
                #expect(answer.status == 200, "\(place)")
                #expect(answer.text.contains(clinic) == isChecked, "\(place), page: \(page)")
                if page || place.hasPrefix("/circles") {
                    #expect(answer.text.contains(word) == !isChecked, "\(place), page: \(page)")
                } else if place != "/" {
                    #expect(answer.text.contains("\"checked\":false") == !isChecked, "\(place)")
                }
            }
        }
    }
}
