import Blobs
import Circles
import Foundation
import Kernel
import Questions
import Storage
import Testing
import Threads

@testable import Ask

@Suite struct DraftTests {
    @Test("a draft that is begun twice at once is one draft", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            for _ in 0..<8 {
                let id = ThreadID.make()
                async let one: Void = ground.actions.begin(id, DraftContent(), by: ground.author)
                async let other: Void = ground.actions.begin(id, DraftContent(), by: ground.author)
                _ = try await (one, other)
                #expect(try await ground.version(id) == 1)
            }
            #expect(try await ground.count("case_draft") == 8)
        }
    }

    @Test(
        "a draft cannot be begun under the id of somebody else's, nor of any other thread", arguments: Engine.allCases)
    func taken(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let code = try await ground.refusal {
                try await ground.actions.begin(id, DraftContent(), by: ground.other)
            }
            #expect(code == "not-found")
        }
    }

    @Test("nobody but the author reads or changes a draft", arguments: Engine.allCases)
    func strangers(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, other) = (try await ground.begin(), ground.actions, ground.other)
            let picture = try await ground.add("picture", to: id)
            let version = try await ground.version(id)
            #expect(try await ground.refusal { try await actions.read(id, by: other) } == "not-found")
            #expect(
                try await ground.refusal {
                    try await actions.rewrite(id, DraftContent(), seen: version, command: .make(), by: other)
                } == "not-found")
            #expect(
                try await ground.refusal { try await actions.discard(id, command: .make(), by: other) } == "not-found")
            #expect(
                try await ground.refusal {
                    try await actions.withdraw(id, seq: picture.seq, command: .make(), by: other)
                } == "not-found")
            #expect(
                try await ground.refusal {
                    try await actions.add(.make(), try AskGround.file("theirs"), .read, to: id, by: other)
                } == "not-found")
            #expect(
                try await ground.refusal {
                    try await actions.post(
                        id, as: .make(), review: DraftReview(), consent: Consent(kind: .verbal), seen: version,
                        by: other)
                } == "not-found")
            #expect(try await ground.version(id) == version)
        }
    }

    @Test(
        "of two devices that write the same text the second is told, and nothing is lost", arguments: Engine.allCases)
    func rewriting(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let seen = try await ground.version(id)
            func write(_ text: String, _ command: CommandID = .make()) async throws -> String? {
                var content = DraftContent()
                content.question.question = text
                return try await ground.refusal {
                    try await ground.actions.rewrite(id, content, seen: seen, command: command, by: ground.author)
                }
            }
            let command = CommandID.make()
            #expect(try await write("from the phone", command) == nil)
            #expect(try await write("from the desk") == "changed-meanwhile")
            // The same form sent again is the first sending.
            #expect(try await write("from the phone", command) == nil)
            let draft = try await ground.actions.read(id, by: ground.author)
            #expect(draft.content.question.question == "from the phone" && draft.version == seen + 1)
        }
    }

    @Test("text may be written while pictures arrive: each part has its own last change", arguments: Engine.allCases)
    func textBesidePictures(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let seen = try await ground.version(id)
            try await ground.add("picture", to: id)
            try await ground.actions.rewrite(id, DraftContent(), seen: seen, command: .make(), by: ground.author)
            #expect(try await ground.actions.read(id, by: ground.author).pictures.count == 1)
        }
    }

    @Test(
        "the secret of a draft rests sealed, and one from before it was sealed still works", arguments: Engine.allCases)
    func sealedSecret(engine: Engine) async throws {
        try await AskGround.with(engine) { test async throws in
            let draft = try await test.begin()
            let stored: [UInt8]? = try await test.database.read {
                try $0.value("select secret from case_draft where thread_id = \(draft)")
            }
            let sealed = try #require(stored)
            let plain = try test.actions.sealer.open(sealed)
            #expect(plain.count == 32 && sealed.count > 32)
            let days = try await test.actions.read(draft, by: test.author).secret
            #expect(days != nil)
            try await test.database.write {
                _ = try $0.run("update case_draft set secret = \(plain) where thread_id = \(draft)")
            }
            let again = try await test.actions.read(draft, by: test.author).secret
            #expect(again != nil)
            #expect(try test.actions.sealer.open(sealed) == plain)
        }
    }

    @Test("after it was thrown away nothing comes back into a draft", arguments: Engine.allCases)
    func discarding(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            let picture = try await ground.add("picture", to: id, boxes: 1)
            let reading = try await ground.add("unread", to: id, .reading)
            let seen = try await ground.version(id)
            let command = CommandID.make()
            try await actions.discard(id, command: command, by: author)
            try await actions.discard(id, command: command, by: author)
            try await actions.discard(id, command: .make(), by: author)

            func ends(_ body: () async throws -> some Any) async throws {
                #expect(try await ground.refusal(body) == "draft-ended")
            }
            try await ends { try await actions.rewrite(id, DraftContent(), seen: seen, command: .make(), by: author) }
            try await ends { try await ground.add("late", to: id) }
            try await ends {
                try await actions.uncover(id, seq: picture.seq, box: 0, command: .make(), by: author)
            }
            try await ends {
                try await actions.swap(
                    picture, for: try AskGround.file("masked late", boxes: 2), .read, "ask.propose", .make(), in: id,
                    by: author)
            }
            try await ends { try await actions.withdraw(id, seq: picture.seq, command: .make(), by: author) }
            #expect(try await actions.keep(reading.read([], proposed: true), of: id, by: author) == false)

            #expect(try await ground.refusal { try await actions.read(id, by: author) } == "not-found")
            #expect(try await actions.list(by: author).isEmpty)
            #expect(try await ground.count("need") == 0)

            // Not within the day in which it can be taken back.
            try await actions.expire()
            #expect(try await ground.count("draft_picture") == 2)
            ground.clock.advance(days: 2)
            try await actions.expire()
            #expect(try await ground.count("entry_file") == 0)
            #expect(try await ground.count("draft_picture") == 0)
            let gone: SQL = "state = 'discarded' and sealed is null and choices is null and removed_at is null"
            #expect(try await ground.count("case_draft", where: gone) == 1)
            #expect(
                try await ground.refusal { try await actions.restore(id, command: .make(), by: author) }
                    == "draft-ended")
        }
    }

    @Test(
        "what was thrown away comes back within the day, with its text, its pictures and its ticks",
        arguments: Engine.allCases)
    func undo(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (
                try await ground.begin("thrown away by mistake"), ground.actions, ground.author
            )
            let picture = try await ground.add("picture", to: id)
            var choices = DraftChoices()
            choices.consent = .signed
            try await actions.choose(id, choices, by: author)
            try await actions.discard(id, command: .make(), by: author)
            let until = try await actions.removed(id, by: author)
            #expect(until == AskGround.start.adding(days: 1))
            #expect(try await ground.refusal { try await actions.removed(id, by: ground.other) } == "not-found")
            #expect(
                try await ground.refusal { try await actions.restore(id, command: .make(), by: ground.other) }
                    == "not-found")
            for _ in 0..<2 { try await actions.restore(id, command: .make(), by: author) }
            let draft = try await actions.read(id, by: author)
            #expect(draft.content.question.question == "thrown away by mistake" && draft.pictures == [picture])
            #expect(draft.choices.consent == .signed && draft.state == .open)
            #expect(try await ground.count("need") == 1)
            #expect(try await ground.refusal { try await actions.removed(id, by: author) } == "not-found")
        }
    }

    @Test("of drafts that were thrown away so many can be taken back and no more", arguments: Engine.allCases)
    func manyRemoved(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            for _ in 0...Draft.removedAtOnce {
                let id = try await ground.begin()
                try await ground.actions.discard(id, command: .make(), by: ground.author)
            }
            #expect(try await ground.count("case_draft", where: "removed_at is not null") == Draft.removedAtOnce)
            #expect(try await ground.count("case_draft", where: "state = 'discarded'") == 1)
        }
    }

    @Test(
        "what is ticked is kept with the draft, sealed, for as long as it means what it meant",
        arguments: Engine.allCases)
    func choices(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            var choices = DraftChoices()
            choices.seen = try await ground.version(id)
            choices.groups = [ground.group]
            choices.urgency = .stat
            choices.isConfirmed = true
            choices.review.kept = ["question.0.4.date"]
            choices.review.reason = "a reason that nobody reads"
            choices.review.pictureReasons = [4: "a ruler"]
            try await actions.choose(id, choices, by: author)
            let draft = try await actions.read(id, by: author)
            #expect(draft.choices == choices && draft.choices.holding(for: draft) == choices)
            #expect(draft.version == choices.seen, "a tick changes nothing of what was seen")
            let stored: [UInt8]? = try await ground.database.read {
                try $0.value("select choices from case_draft where thread_id = \(id)")
            }
            #expect(!String(decoding: try #require(stored), as: UTF8.self).contains("nobody reads"))

            // A new picture asks for another confirmation; another text for other places in it.
            try await ground.add("picture", to: id)
            let pictured = try await actions.read(id, by: author)
            let afterwards = pictured.choices.holding(for: pictured)
            #expect(!afterwards.isConfirmed && afterwards.review.kept == choices.review.kept)
            try await actions.rewrite(id, DraftContent(), seen: pictured.version, command: .make(), by: author)
            let rewritten = try await actions.read(id, by: author)
            let held = rewritten.choices.holding(for: rewritten)
            #expect(
                held.review.kept.isEmpty && held.groups == [ground.group] && held.review.reason == choices.review.reason
            )
            #expect(try await ground.refusal { try await actions.choose(id, choices, by: ground.other) } == "not-found")
        }
    }

    @Test("what is ticked in each version that landed is read")
    func landedChoices() throws {
        let all = try DraftChoices.samples.map { try JSONDecoder().decode(DraftChoices.self, from: Data($0.utf8)) }
        #expect(all[0] == DraftChoices())
        #expect(all[1].urgency == .stat && all[1].review.pictureReasons == [4: "a ruler"] && all[1].isConfirmed)
    }

    @Test(
        "what nobody touched for 30 days is thrown away one by one: one that fails stops none of the others",
        arguments: Engine.allCases)
    func expiry(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let held = try await ground.begin("held by something else")
            let picture = try await ground.add("picture", to: held)
            let stale = try await ground.begin("stale")
            let photographed = try await ground.begin("photographed yesterday")
            // A row of another table that keeps the picture, so that the first draft cannot end.
            try await ground.database.write { transaction in
                try transaction.run(
                    """
                    create table hold (draft_id \(SQL.id), id \(SQL.id),
                        foreign key (draft_id, id) references draft_picture (draft_id, id))
                    """)
                try transaction.run("insert into hold (draft_id, id) values (\(held), \(picture.id))")
            }
            ground.clock.advance(days: 29)
            try await ground.add("of yesterday", to: photographed)
            ground.clock.advance(days: 2)

            try await ground.actions.expire()

            let left = Set(try await ground.actions.list(by: ground.author).map(\.id))
            #expect(left == [held, photographed])
            #expect(try await ground.count("audit_event", where: "action = 'ask.expire' and actor_id is null") == 1)
            #expect(try await ground.count("audit_event", where: "action = 'ask.discard'") == 0)
            #expect(try await ground.refusal { try await ground.version(stale) } == "not-found")
        }
    }

    @Test("the groups that may be asked are those in which the role may post", arguments: Engine.allCases)
    func groups(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            #expect(try await ground.actions.circumstances(of: ground.author).groups.map(\.id) == [ground.group])
            #expect(try await ground.actions.circumstances(of: ground.other).groups.isEmpty)
            try await ground.database.write { transaction in
                _ = try Circles.setRole("observer", in: ground.group, of: ground.author.person, transaction)
            }
            #expect(try await ground.actions.circumstances(of: ground.author).groups.isEmpty)
        }
    }
}
