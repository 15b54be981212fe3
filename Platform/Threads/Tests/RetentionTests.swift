import Circles
import Crypto
import Foundation
import Kernel
import Storage
import Testing
import Threads

@Suite struct RetentionTests {
    private static let file = EntryFile(
        position: 0, rendition: "thumb", hash: String(repeating: "c", count: 64), type: "image/webp", bytes: 1)

    @Test("what is kept for good has no limit, and years are never too short")
    func limits() {
        let now = ThreadsGround.start
        #expect(Retention.knowledge.limit(at: now) == nil)
        #expect(Retention.days(30).limit(at: now) == now.adding(days: -30))
        #expect(Retention.clinical(years: 15).limit(at: now) == now.adding(days: -5490))
    }

    @Test("what is erased is gone for every reader, with its files, and proven", arguments: Engine.allCases)
    func erased(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test async throws in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            let seq = try await test.say("old words", in: thread, by: people[0], kind: "talk", files: [Self.file])
            try await test.say("kept", in: thread, by: people[0], kind: "answer")
            let later = ThreadsGround.start.adding(days: 31)
            #expect(try await erase(before: later, at: later, test) == 1)
            for person in people {
                #expect(try await test.read(thread, by: person) == ["{}", "{}", "kept"])
                let (entry, file, synced) = try await test.database.read { transaction in
                    (
                        try Threads.readable(entry: seq, of: thread, by: person.person, in: transaction),
                        try Threads.readableFile(
                            thread: thread, seq: seq, position: 0, rendition: "thumb", by: person.person,
                            in: transaction),
                        try Sync.changes(of: circle, after: 0, by: person.person, in: transaction)
                    )
                }
                #expect(entry?.isWithdrawn == true && entry?.kind == "talk" && entry?.files.isEmpty == true)
                #expect(file == nil)
                #expect(synced.map(\.entry.isWithdrawn) == [false, true, false])
            }
            let (proof, isGone) = try await test.database.read { transaction in
                (
                    try transaction.rows("select seq, kind, body_sha256, erased_at from erasure"),
                    try Threads.referenced([Self.file.hash], in: transaction).isEmpty
                )
            }
            #expect(isGone)
            let row = try #require(proof.first)
            let digest = SHA256.hash(data: Data("old words".utf8)).map { String(format: "%02x", $0) }.joined()
            #expect(try row.get("body_sha256") == digest && row.get("seq") == seq && row.get("kind") == "talk")
            #expect(try row.get("erased_at") == later && proof.count == 1)
        }
    }

    @Test("what is withdrawn while its time ends is erased once, and neither fails", arguments: Engine.allCases)
    func atOnce(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test async throws in
            let people = try await test.people(1)
            let thread = try await test.thread([try await test.circle(people)], by: people[0])
            for round in 1...20 {
                let seq = try await test.say("word \(round)", in: thread, by: people[0], kind: "talk")
                let withdrawal = NewEntry(id: .make(), kind: Entry.withdrawal, body: "{}", replaces: seq)
                async let erased = erase(before: ThreadsGround.start.adding(seconds: 1), test)
                async let withdrawn = test.database.write {
                    try Threads.append(withdrawal, to: thread, by: people[0], on: test.ground, in: $0)
                }
                _ = try await (erased, withdrawn)
            }
            let proofs: Int? = try await test.database.read { try $0.value("select count(*) from erasure") }
            #expect(proofs == 20)
        }
    }

    @Test("only what is old enough, of the kind and of the room, is erased, and once", arguments: Engine.allCases)
    func others(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test async throws in
            let people = try await test.people(1)
            let thread = try await test.thread([try await test.circle(people)], by: people[0])
            for word in ["1", "2", "3"] { try await test.say(word, in: thread, by: people[0], kind: "talk") }
            try await test.say("other kind", in: thread, by: people[0], kind: "answer")
            // At its limit an entry is kept for this moment.
            #expect(try await erase(before: ThreadsGround.start, test) == 0)
            let later = ThreadsGround.start.adding(seconds: 1)
            #expect(try await erase(before: later, room: "other", test) == 0)
            #expect(try await erase(before: later, limit: 2, test) == 2)
            #expect(try await erase(before: later, limit: 2, test) == 1)
            #expect(try await erase(before: later, limit: 2, test) == 0)
            #expect(try await test.read(thread, by: people[0]) == ["{}", "{}", "{}", "{}", "other kind"])
        }
    }

    private func erase(
        before: Instant, room: String = "test", limit: Int = 500, at now: Instant = ThreadsGround.start,
        _ test: ThreadsGround
    ) async throws -> Int {
        try await test.database.write { transaction in
            try Threads.erase(kind: "talk", room: room, before: before, limit: limit, at: now, in: transaction)
        }
    }
}
