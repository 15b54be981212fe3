import Blobs
import Circles
import Deidentification
import Foundation
import Kernel
import Questions
import Storage
import Testing
import Threads

@testable import Ask

@Suite struct PostTests {
    @Test(
        "a posted case has what was confirmed, and nobody can go back from it to the draft", arguments: Engine.allCases)
    func posting(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin("Alex Example, phone 13800138000: shingles?")
            let picture = try await ground.add("picture", to: id, boxes: 1)
            let posted = try await ground.post(id, seen: try await ground.version(id))
            let entry = try #require(ground.posted.cases.first)
            #expect(entry.thread == posted && entry.kind == PostedCase.kind)
            #expect(Set(entry.circles) == [ground.group, Circles.personal(ground.author.person)])
            let body = try JSONDecoder().decode(PostedCase.self, from: Data(entry.body.utf8))
            #expect(!body.question.question.contains("13800138000"))
            #expect(body.removed.text.contains { $0.category == "phone" && !$0.kept })
            #expect(body.removed.pictures.map(\.burned) == [picture.file.burned] && body.attachments.count == 1)
            let draft = try await ground.actions.read(id, by: ground.author)
            #expect(draft.postedAs == posted && draft.content == DraftContent() && draft.secret == nil)
            #expect(draft.pictures.isEmpty)
            #expect(try await ground.count("entry_file", where: "thread_id = \(id)") == 0)
        }
    }

    @Test("a case keeps what was found sealed, bound to it, and nobody can read it there", arguments: Engine.allCases)
    func found(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin("患者姓名：王桂英，咳血怎么办？")
            let posted = try await ground.post(id, seen: try await ground.version(id))
            let entry = try #require(ground.posted.cases.first)
            #expect(!entry.body.contains("王桂英") && entry.body.contains("[姓名A]"))
            let body = try JSONDecoder().decode(PostedCase.self, from: Data(entry.body.utf8))
            let sealed = Array(try #require(body.found))
            let sealer = ground.actions.sealer
            let words = FoundWords(bytes: try sealer.open(sealed, boundTo: PostedCase.context(posted)))
            #expect(try #require(words).categories(in: "桂英好些", with: TextDeidentifier()) == [.name])
            #expect(throws: (any Error).self) { try sealer.open(sealed, boundTo: PostedCase.context(id)) }
        }
    }

    @Test("a date that only its author can tell is not posted before that is said", arguments: Engine.allCases)
    func undecided(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin("农历三月初八起病，怎么办？")
            let seen = try await ground.version(id)
            #expect(try await ground.refusal { try await ground.post(id, seen: seen) } == "dates-undecided")
            let check = try await ground.actions.check(
                try await ground.actions.read(id, by: ground.author), by: ground.author)
            let finding = try #require(check.parts[0].findings.first)
            var review = DraftReview()
            review.chosen[TextCheck.key(field: "question", finding)] = 0
            _ = try await ground.post(id, seen: seen, review: review)
            #expect(ground.posted.cases.count == 1)
        }
    }

    @Test(
        "what was checked yesterday is looked at again, because its distances are others today",
        arguments: Engine.allCases)
    func midnight(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin("2025年11月18日起病，怎么办？")
            let seen = try await ground.version(id)
            var review = DraftReview()
            review.day = DraftContent().today(at: AskGround.start)
            ground.clock.advance(days: 1)
            #expect(
                try await ground.refusal { try await ground.post(id, seen: seen, review: review) }
                    == "changed-meanwhile")
            review.day = DraftContent().today(at: ground.clock.now)
            _ = try await ground.post(id, seen: seen, review: review)
            #expect(try #require(ground.posted.cases.first).body.contains("[3 天前]起病"))
        }
    }

    @Test(
        "what changed after the author looked is not posted: text, a new picture, a mask, what was found",
        arguments: Engine.allCases)
    func unseen(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            func changed(_ body: () async throws -> Void) async throws {
                let seen = try await ground.version(id)
                try await body()
                #expect(try await ground.refusal { try await ground.post(id, seen: seen) } == "changed-meanwhile")
            }
            try await changed {
                var content = DraftContent(groups: [ground.group])
                content.question.question = "Rash for four days?"
                try await actions.rewrite(id, content, seen: 1, command: .make(), by: author)
            }
            try await changed { try await ground.add("picture", to: id, boxes: 1, .reading) }
            let picture = try #require(try await actions.read(id, by: author).pictures.first)
            try await changed {
                let kept = try await actions.keep(picture.read([], proposed: true), of: id, by: author)
                #expect(kept)
            }
            try await changed {
                try await actions.uncover(id, seq: picture.seq, box: 0, command: .make(), by: author)
                await actions.finishReading(id)
            }
            let last = try #require(try await actions.read(id, by: author).pictures.first)
            try await changed { try await actions.withdraw(id, seq: last.seq, command: .make(), by: author) }
            #expect(ground.posted.cases.isEmpty)
            _ = try await ground.post(id, seen: try await ground.version(id))
        }
    }

    @Test(
        "a picture that arrives while the case is posted is in it as it was seen, or not at all",
        arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            for _ in 0..<6 {
                let id = try await ground.begin()
                let seen = try await ground.version(id)
                async let code = ground.refusal { try await ground.post(id, seen: seen) }
                async let late = ground.refusal { try await ground.add("late", to: id) }
                switch try await (code, late) {
                case (nil, "draft-ended"): break
                case ("changed-meanwhile", nil): break
                case let (code, late): Issue.record("\(code ?? "posted"), \(late ?? "attached")")
                }
            }
            for entry in ground.posted.cases {
                let body = try JSONDecoder().decode(PostedCase.self, from: Data(entry.body.utf8))
                #expect(body.attachments.isEmpty)
            }
        }
    }

    @Test("a draft that is posted twice at once is one case", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let seen = try await ground.version(id)
            async let one = ground.post(id, seen: seen)
            async let other = ground.post(id, seen: seen)
            let (first, second) = try await (one, other)
            #expect(first == second && ground.posted.cases.map(\.thread) == [first])
            #expect(try await ground.post(id, seen: 1) == first, "later too, whatever was seen")
            #expect(
                try await ground.refusal {
                    try await ground.actions.discard(id, command: .make(), by: ground.author)
                } == "draft-ended")
        }
    }

    @Test("who leaves the group keeps the case that was asked there", arguments: Engine.allCases)
    func leaving(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let posted = try await ground.post(id, seen: try await ground.version(id))
            try await ground.database.write { transaction in
                _ = try Circles.leave(ground.group, ground.author.person, in: transaction)
            }
            let entries = try await ground.database.read { transaction in
                try Threads.entries(of: posted, by: ground.author.person, in: transaction)
            }
            #expect(entries.map(\.kind) == [PostedCase.kind])
        }
    }

    @Test(
        "a group is asked by those who are in it, may post there, and have two colleagues in it",
        arguments: Engine.allCases)
    func groups(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let person = ground.author.person
            func refusal(_ groups: [CircleID]) async throws -> String? {
                let id = ThreadID.make()
                var content = DraftContent(groups: groups)
                content.question.question = "Rash?"
                try await ground.actions.begin(id, content, by: ground.author)
                return try await ground.refusal { try await ground.post(id, seen: 1) }
            }
            #expect(try await refusal([]) == "case-without-group")
            #expect(try await refusal([.make()]) == "not-found")
            #expect(try await refusal([Circles.personal(person)]) == "observer-cannot-ask")
            try await ground.database.write { transaction in
                _ = try Circles.setRole("observer", in: ground.group, of: person, transaction)
            }
            #expect(try await refusal([ground.group]) == "observer-cannot-ask")
            try await ground.database.write { transaction in
                _ = try Circles.setRole("member", in: ground.group, of: person, transaction)
                let others = try Circles.members(of: ground.group, by: person, in: transaction)
                let last = try #require(others.last { $0.person.id != person })
                _ = try Circles.leave(ground.group, last.person.id, in: transaction)
            }
            #expect(try await refusal([ground.group]) == "group-forming")
            #expect(ground.posted.cases.isEmpty)
        }
    }

    @Test(
        "the groups and the urgency that are chosen last count, also when no group is left", arguments: Engine.allCases)
    func sheet(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            func post(_ draft: ThreadID, _ sheet: PostSheet) async throws -> ThreadID {
                try await ground.actions.post(
                    draft, as: .make(), review: DraftReview(), consent: Consent(kind: .verbal), seen: 1, sheet: sheet,
                    by: ground.author)
            }
            let id = try await ground.begin()
            #expect(try await ground.refusal { try await post(id, PostSheet(groups: [])) } == "case-without-group")
            _ = try await post(id, PostSheet(urgency: .stat))
            let urgent = try #require(ground.posted.cases.last)
            let body = try JSONDecoder().decode(PostedCase.self, from: Data(urgent.body.utf8))
            #expect(body.question.urgency == .stat && urgent.circles.contains(ground.group))
            let bare = ThreadID.make()
            var content = DraftContent()
            content.question.question = "Rash?"
            try await ground.actions.begin(bare, content, by: ground.author)
            _ = try await post(bare, PostSheet(groups: [ground.group]))
            #expect(try #require(ground.posted.cases.last).circles.contains(ground.group))
        }
    }

    @Test("a draft may be without a question, a case not", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin("")
            #expect(try await ground.refusal { try await ground.post(id, seen: 1) } == "case-without-question")
        }
    }

    @Test("the id of an existing thread is no id for a new case", arguments: Engine.allCases)
    func takenID(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            #expect(try await ground.refusal { try await ground.post(id, as: id, seen: 1) } == "not-found")
        }
    }

    @Test("pictures that are still being searched are not posted", arguments: Engine.allCases)
    func unread(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            try await ground.add("picture", to: id, .reading)
            let code = try await ground.refusal { try await ground.post(id, seen: try await ground.version(id)) }
            #expect(code == "pictures-not-read")
            await ground.actions.finishReading(id)
            #expect(try await ground.actions.read(id, by: ground.author).pictures.map(\.state) == [.unreadable])
        }
    }
}
