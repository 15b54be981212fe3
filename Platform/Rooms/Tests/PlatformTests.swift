import Circles
import Foundation
import Kernel
import Storage
import Testing
import Threads

@testable import Jobs
@testable import Rooms
@testable import Web

@Suite("What the platform does for all rooms")
struct PlatformTests {
    @Test(
        "what a kind keeps for a time is erased when it is over, with a proof, and the rest stays",
        arguments: Engine.allCases)
    func retention(_ engine: Engine) async throws {
        let list = try RoomList([Made.Speaking.self])
        try await RoomsGround.with(engine, list) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread(in: circle, by: people[0], body: #"{"a":"kept"}"#)
            try await test.append("talk", #"{"a":"old"}"#, to: thread, by: people[0])
            try await test.append("record", #"{"a":"record"}"#, to: thread, by: people[0])
            let soon = test.at(RoomsGround.start.adding(days: 7))
            try await PlatformJobs.erase(list, on: soon.ground)
            #expect(try await test.bodies(thread, by: people[1]).contains(#"{"a":"old"}"#), "not a moment too early")
            let later = test.at(RoomsGround.start.adding(days: 8))
            try await later.append("talk", #"{"a":"new"}"#, to: thread, by: people[0])
            try await PlatformJobs.erase(list, on: later.ground)
            #expect(
                try await test.bodies(thread, by: people[1]) == [
                    #"{"a":"kept"}"#, "{}", #"{"a":"record"}"#, #"{"a":"new"}"#,
                ])
            let years = test.at(RoomsGround.start.adding(days: 400))
            try await PlatformJobs.erase(list, on: years.ground)
            #expect(try await test.bodies(thread, by: people[1]) == [#"{"a":"kept"}"#, "{}", "{}", "{}"])
            let proofs = try await test.database.read { try $0.rows("select kind from erasure order by seq").count }
            #expect(proofs == 3)
            let problems = try await test.database.read { transaction in
                try PlatformChecks.all.flatMap { try $0.problems(transaction) }
            }
            #expect(problems == [], "the places of what is erased stay, without gaps")
        }
    }

    @Test("more than one batch is erased in one go", arguments: Engine.allCases)
    func batches(_ engine: Engine) async throws {
        let list = try RoomList([Made.Speaking.self])
        try await RoomsGround.with(engine, list) { test in
            let people = try await test.people(1)
            let circle = try await test.circle(people)
            let thread = try await test.thread(in: circle, by: people[0])
            let ground = test.ground
            try await test.database.write { transaction in
                for _ in 0..<405 {
                    let entry = NewEntry(id: .make(), kind: "talk", body: #"{"a":1}"#)
                    try Threads.append(entry, to: thread, by: people[0], on: ground, in: transaction)
                }
            }
            try await PlatformJobs.erase(list, on: test.at(RoomsGround.start.adding(days: 30)).ground)
            let left = try await test.database.read {
                try $0.value("select count(*) from entry where erased = 0") ?? -1
            }
            #expect(left == 1)
        }
    }

    @Test(
        "the checks find a gap, a wrong count and a thread that nobody reads, each by its id",
        arguments: Engine.allCases)
    func checks(_ engine: Engine) async throws {
        try await RoomsGround.with(engine, try RoomList([Made.Speaking.self])) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread(in: circle, by: people[0])
            let lonely = ThreadID.make()
            try await test.database.write { transaction in
                #expect(try PlatformChecks.all.allSatisfy { try $0.problems(transaction).isEmpty })
                try transaction.run("update circle set last_change = last_change + 1 where id = \(circle)")
                try transaction.run("update thread set last_seq = 7 where id = \(thread)")
                try transaction.run("update circle set member_count = 1 where id = \(circle)")
                try Threads.open(
                    lonely, room: "speaking", author: people[0].person, whole: true, at: RoomsGround.start,
                    in: transaction)
            }
            let found = try await test.database.read { transaction in
                try PlatformChecks.all.map { try $0.problems(transaction) }
            }
            #expect(
                found == [
                    ["\(circle) has a gap"], ["\(thread) has a gap"], ["\(circle) counts its members wrong"],
                    ["\(lonely) is shared with no circle"],
                ])
        }
    }

    @Test(
        "the operator sees what has stopped, with its code and without what it is about", arguments: Language.allCases)
    func jobsPage(_ language: Language) throws {
        let job = DeadJob(
            id: .make(), room: "speaking", name: "remind<", key: "key", subject: .make(), attempts: 8, code: "internal",
            createdAt: RoomsGround.start, due: nil)
        let view = View(language: language, actor: nil, personName: nil, csrf: "t", path: "/jobs", demo: false)
        let text = JobsPage(counts: (4, 2, 1), dead: [job], failing: []).page(view).body.text
        #expect(text.contains("remind&lt;") && text.contains("internal") && text.contains("/jobs/\(job.id)/revival"))
        #expect(text.contains("/jobs/\(job.id)/discard") && !text.contains(job.subject?.text ?? "?"))
        #expect(text.contains(JobTexts.counts(4, 2)[language]) && text.contains(JobTexts.attempts(8)[language]))
        let calm = JobsPage(counts: (0, 0, 0), dead: [], failing: []).page(view).body.text
        #expect(calm.contains(JobTexts.none[language]) && !calm.contains("<form"))
    }

    @Test("a drawn picture is the same each time, another with another seed, and a scan is a DICOM file")
    func demoPictures() throws {
        let rash = try #require(DemoPicture.rash.file(seed: 1))
        #expect(rash.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        #expect(DemoPicture.rash.file(seed: 1) == rash && DemoPicture.rash.file(seed: 2) != rash)
        #expect(DemoPicture.ulcer.file(seed: 1) != rash && DemoPicture.none.file(seed: 1) == nil)
        let scan = try #require(DemoPicture.scan.file(seed: 4))
        #expect(scan.count > 132 && Array(scan[128..<132]) == Array("DICM".utf8))
        #expect(DemoPicture.scan.file(seed: 9) != scan)
    }

    @Test("a command of a trial is sent where its path says, as its person, and by others where it is for anybody")
    func trials() {
        let path = Path("/speaking/:thread/said", ThreadID.self)
        let id = ThreadID.make()
        let command = TrialCommand(.post, path, id, as: .asker, form: [("text", "x")])
        #expect(command.path == "/speaking/\(id)/said" && command.pattern == path.pattern && !command.isForAnybody)
        #expect(command.forAnybody().isForAnybody)
        let piece = command.with(headers: ["A": "b"], content: [1])
        #expect(piece.headers == ["A": "b"] && piece.content == [1] && piece.form.map(\.value) == ["x"])
        let routes = [
            Route(.get, "/speaking", body: .none) { _ in Reply.status(204) },
            Route(.get, "/speaking/:thread", body: .none) { _ in Reply.status(204) },
            Route(.post, "/speaking") { _ in Reply.status(204) },
            Route(.head, "/speaking", body: .none) { _ in Reply.status(204) },
        ]
        let source = TrialSource(name: "speaking", routes: routes) { _ in [] }
        #expect(source.tried.map { "\($0.method.rawValue) \($0.path)" } == ["GET /speaking/:thread", "POST /speaking"])
    }
}
