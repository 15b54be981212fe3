import Circles
import Foundation
import Kernel
import Media
import Questions
import Storage
import Testing
import Threads

@testable import Ask

@Suite struct PictureTests {
    @Test("a draft keeps every picture, however often each of them was changed", arguments: Engine.allCases)
    func long(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            var pictures: [DraftPicture] = []
            for number in 0..<20 { pictures.append(try await ground.add("picture \(number)", to: id)) }
            for picture in pictures.dropFirst() {
                var current = picture
                for boxes in 1...10 {
                    current = try await ground.actions.swap(
                        current, for: try AskGround.file("\(picture.id)", boxes: boxes), .read, "ask.mask", .make(),
                        in: id, by: ground.author)
                }
            }
            // More than 200 entries, and still all of them, in their order.
            let draft = try await ground.actions.read(id, by: ground.author)
            #expect(draft.pictures.map(\.id) == pictures.map(\.id))
            #expect(draft.pictures.dropFirst().allSatisfy { $0.file.burned.count == 10 })
            let posted = try await ground.post(id, seen: draft.version)
            #expect(try await ground.count("entry_file", where: "thread_id = \(posted)") == 20)
            #expect(try await ground.count("entry_file", where: "thread_id = \(id)") == 0)
        }
    }

    @Test("the twenty-first picture is refused", arguments: Engine.allCases)
    func limit(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            for number in 0..<AskActions.pictureLimit { try await ground.add("picture \(number)", to: id) }
            #expect(try await ground.refusal { try await ground.add("one more", to: id) } == "too-many-pictures")
            #expect(try await ground.count("draft_picture") == AskActions.pictureLimit)
        }
    }

    @Test(
        "the same upload attached twice at once is one picture, also after it was removed", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            let (upload, file) = (PictureID.make(), try AskGround.file("picture"))
            async let one = actions.add(upload, file, .read, to: id, by: author)
            async let other = actions.add(upload, file, .read, to: id, by: author)
            let added = try await [one, other].compactMap { $0 }
            #expect(added.count == 1)
            try await actions.withdraw(id, seq: try #require(added.first).seq, command: .make(), by: author)
            #expect(try await actions.add(upload, file, .read, to: id, by: author) == nil)
            #expect(try await actions.read(id, by: author).pictures.isEmpty)
        }
    }

    @Test("a picture's change that is sent twice counts once", arguments: Engine.allCases)
    func changedTwice(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            let picture = try await ground.add("picture", to: id, boxes: 1)
            let command = CommandID.make()
            try await actions.uncover(id, seq: picture.seq, box: 0, command: command, by: author)
            let bare = try await actions.read(id, by: author)
            #expect(bare.pictures.first?.file.burned.isEmpty == true)
            try await actions.uncover(id, seq: picture.seq, box: 0, command: command, by: author)
            // The reader, which there is none of here, may have looked in between.
            await actions.finishReading(id)
            #expect(try await actions.read(id, by: author).pictures.map(\.seq) == bare.pictures.map(\.seq))
            // Another undo of the same box was meant for the old picture.
            let other = try await ground.refusal {
                try await actions.uncover(id, seq: picture.seq, box: 0, command: .make(), by: author)
            }
            #expect(other == "changed-meanwhile")
        }
    }

    @Test("a command that is repeated with the new picture does not change the next box", arguments: Engine.allCases)
    func nextBox(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            let three = try await ground.add("picture", to: id, boxes: 3)
            let command = CommandID.make()
            func swap(_ picture: DraftPicture, boxes: Int) async throws -> DraftPicture {
                try await actions.swap(
                    picture, for: try AskGround.file("picture", boxes: boxes), .read, "ask.uncover", command, in: id,
                    by: author)
            }
            let two = try await swap(three, boxes: 2)
            let again = try await swap(two, boxes: 1)
            #expect(again.seq == two.seq)
            #expect(try await actions.read(id, by: author).pictures.first?.file.burned.count == 2)
        }
    }

    @Test("a picture that is removed twice is removed once, and its files are gone", arguments: Engine.allCases)
    func removing(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            let picture = try await ground.add("picture", to: id)
            let stays = try await ground.add("another", to: id)
            let command = CommandID.make()
            for _ in 0..<2 { try await actions.withdraw(id, seq: picture.seq, command: command, by: author) }
            #expect(try await actions.read(id, by: author).pictures == [stays])
            #expect(try await ground.count("entry_file", where: "seq = \(picture.seq)") == 0)
            let other = try await ground.refusal {
                try await actions.withdraw(id, seq: picture.seq, command: .make(), by: author)
            }
            #expect(other == "not-found")
        }
    }

    @Test("what was read of a picture that has changed meanwhile counts for nothing", arguments: Engine.allCases)
    func lateReading(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            let old = try await ground.add("picture", to: id, .reading)
            let new = try await actions.swap(
                old, for: try AskGround.file("picture", boxes: 1), .reading, "ask.mask", .make(), in: id, by: author)
            let version = try await ground.version(id)
            #expect(try await actions.keep(old.read([AskGround.finding], proposed: false), of: id, by: author) == false)
            #expect(try await ground.version(id) == version)
            #expect(try await actions.keep(new.read([AskGround.finding], proposed: false), of: id, by: author))
            let read = try await actions.read(id, by: author)
            #expect(read.version == version + 1 && read.pictures.first?.file.left == [AskGround.finding])
        }
    }

    @Test(
        "a picture that no tool can read or mask is the author's to decide about, and keeps nobody waiting",
        arguments: Engine.allCases)
    func broken(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let (id, actions, author) = (try await ground.begin(), ground.actions, ground.author)
            // One that cannot be read, and one in which something certain was found that cannot be masked.
            let file = try AskGround.file("unreadable", proposed: false)
            let unread = try #require(try await actions.add(.make(), file, .reading, to: id, by: author))
            var found = try AskGround.file("unmaskable", proposed: false)
            found.left = [AskGround.certain]
            let unmasked = try #require(try await actions.add(.make(), found, .read, to: id, by: author))

            await actions.beginReading([unread, unmasked], of: id, proposing: true, by: author)
            await actions.finishReading(id)

            let pictures = try await actions.read(id, by: author).pictures
            #expect(pictures.map(\.state) == [.unreadable, .read])
            #expect(pictures.allSatisfy { !$0.waits(proposing: true) && $0.file.burned.isEmpty && $0.needsReason })
            let code = try await ground.refusal { try await ground.post(id, seen: try await ground.version(id)) }
            #expect(code == "picture-left")
        }
    }
}
