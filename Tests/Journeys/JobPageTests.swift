import Foundation
import HTTPTypes
import Jobs
import Kernel
import Rooms
import Storage
import Testing

@testable import Huizhen

@Suite("Work that has stopped, on its operator's page")
struct JobPageTests {
    @Test(
        "a stopped job is shown to the administrator alone, and is tried again or put away", arguments: Engine.allCases)
    func stopped(engine: Engine) async throws {
        try await Village.with(engine) { village in
            // Given two jobs that no program knows.
            let now = Instant.systemNow
            try await village.house.database.write { transaction in
                let jobs = ["a", "b"].map { NewJob(room: "gone", name: "lost", key: $0, due: now) }
                try Jobs.queue(jobs, at: now, in: transaction)
            }
            await village.house.jobs.runDue()
            func dead() async throws -> [String] {
                let page = try await village.send(.get, "/jobs", as: "administrator")
                #expect(page.status == 200)
                let jobs = page.json["dead"] as? [[String: Any]] ?? []
                #expect(jobs.allSatisfy { $0["code"] as? String == "unknown-job" && $0["room"] as? String == "gone" })
                return jobs.compactMap { $0["id"] as? String }
            }
            let found = try await dead()
            #expect(found.count == 2)

            // Then nobody else sees or touches them.
            #expect(try await village.send(.get, "/jobs", as: "asker").status == 404)
            #expect(try await village.send(.post, "/jobs/\(found[0])/discard", as: "asker").status == 404)

            // And the administrator puts one away and tries the other again, which fails as before.
            for step in ["/jobs/\(found[0])/discard", "/jobs/\(found[1])/revival"] {
                #expect(try await village.send(.post, step, as: "administrator").status == 200)
            }
            await village.house.jobs.runDue()
            #expect(try await dead() == [found[1]])
            let again = try await village.send(.post, "/jobs/\(found[0])/revival", as: "administrator")
            #expect(again.status == 404, "what is put away is not there any more")
            let html = try await village.send(.get, "/jobs", as: "administrator", page: true)
            #expect(html.text.contains("unknown-job"))
        }
    }

    @Test("work that comes back every so often and fails is shown with its next time", arguments: Engine.allCases)
    func failing(engine: Engine) async throws {
        try await Village.with(engine, rooms: Rooms.all + [FailingRoom.self]) { village in
            // Given a timer that has failed.
            await village.house.jobs.runDue()

            // Then it has not stopped, and yet is seen.
            let page = try await village.send(.get, "/jobs", as: "administrator")
            #expect((page.json["dead"] as? [Any])?.isEmpty == true)
            let failing = page.json["failing"] as? [[String: Any]] ?? []
            #expect(failing.map { $0["name"] as? String } == ["always-fails"])
            #expect(failing.allSatisfy { $0["due"] is String && $0["code"] as? String == "not-found" })
            for language in ["zh", "en"] {
                let html = try await village.send(
                    .get, "/jobs", as: "administrator", page: true, headers: ["Accept-Language": language])
                #expect(html.text.contains("always-fails") && html.text.contains("id=\"h-failing\""))
            }
        }
    }
}

/// A room whose one timer fails.
private struct FailingRoom: Room {
    static let name = "failing"

    init(on house: Foundations) {}

    var plug: Plug {
        var plug = Plug()
        plug.jobs = [
            JobKind(
                "always-fails", every: .seconds(3600), work: .inTransaction { _, _ in throw CommonFailure.notFound })
        ]
        return plug
    }
}
