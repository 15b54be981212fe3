import Kernel
import Synchronization
import Testing

@testable import Ask

@Suite struct ReadingDeskTests {
    /// Which pictures were looked at, and whether to mask as well.
    private final class Looked: Sendable {
        let all = Mutex<[String]>([])
        func note(_ picture: DraftPicture, _ proposing: Bool) {
            all.withLock { $0.append("\(picture.seq)\(proposing ? "+" : "")") }
        }
        var list: [String] { all.withLock { $0 } }
    }

    private func picture(_ id: PictureID = .make(), seq: Int64) throws -> DraftPicture {
        DraftPicture(id: id, seq: seq, state: .reading, file: try AskGround.file("\(seq)", proposed: false))
    }

    @Test("pictures are looked at one after the other, each as often as there is something to do")
    func order() async throws {
        let (desk, looked, draft) = (ReadingDesk(), Looked(), ThreadID.make())
        await desk.add([try picture(seq: 1), try picture(seq: 2)], of: draft, proposing: true) { picture, proposing in
            looked.note(picture, proposing)
            return picture.read([], proposed: proposing)
        }
        await desk.finish(draft)
        #expect(looked.list == ["1+", "2+"])
    }

    @Test("a picture that changed meanwhile is not looked at any more, and nothing waits for ever")
    func changed() async throws {
        let (desk, looked, draft) = (ReadingDesk(), Looked(), ThreadID.make())
        await desk.add([try picture(seq: 1)], of: draft, proposing: false) { picture, proposing in
            looked.note(picture, proposing)
            return nil
        }
        await desk.finish(draft)
        #expect(looked.list == ["1"])
    }

    @Test("masks that are asked for while a picture is being read follow without reading it again")
    func proposedMeanwhile() async throws {
        let (desk, looked, draft) = (ReadingDesk(), Looked(), ThreadID.make())
        let one = try picture(seq: 1)
        await desk.add([one], of: draft, proposing: false) { picture, proposing in
            looked.note(picture, proposing)
            if !proposing { await desk.add([one], of: draft, proposing: true) { _, _ in nil } }
            return picture.read([], proposed: proposing)
        }
        await desk.finish(draft)
        #expect(looked.list == ["1", "1+"])
    }

    @Test("the newer version of a picture takes the place of the older one in the line")
    func newer() async throws {
        let (desk, looked, draft) = (ReadingDesk(), Looked(), ThreadID.make())
        let (first, waits) = (try picture(seq: 1), try picture(seq: 2))
        let newer = try picture(waits.id, seq: 3)
        await desk.add([first, waits], of: draft, proposing: false) { picture, proposing in
            looked.note(picture, proposing)
            if picture.seq == 1 { await desk.add([newer], of: draft, proposing: false) { _, _ in nil } }
            return picture.read([], proposed: proposing)
        }
        await desk.finish(draft)
        #expect(looked.list == ["1", "3"])
    }

    @Test("only so many drafts are read at once, and each comes to its turn")
    func limit() async throws {
        let (desk, looked) = (ReadingDesk(limit: 1), Looked())
        let drafts = (0..<5).map { _ in ThreadID.make() }
        let running = Mutex(0)
        for draft in drafts {
            await desk.add([try picture(seq: 1)], of: draft, proposing: false) { picture, proposing in
                #expect(
                    running.withLock {
                        $0 += 1; return $0
                    } == 1)
                await Task.yield()
                looked.note(picture, proposing)
                running.withLock { $0 -= 1 }
                return picture.read([], proposed: proposing)
            }
        }
        for draft in drafts { await desk.finish(draft) }
        #expect(looked.list.count == 5)
    }

    @Test("one person's many pictures do not keep another's one waiting")
    func fair() async throws {
        let (desk, looked) = (ReadingDesk(limit: 1), Looked())
        let (many, one) = (PersonID.make(), PersonID.make())
        let isFirst = Mutex(true)
        let (begun, gate) = (Latch(), Latch())
        // Given: of many drafts one is being read, and nothing goes on until the other has come.
        let drafts = (0..<10).map { _ in ThreadID.make() }
        for draft in drafts {
            let pictures = [try picture(seq: 1), try picture(seq: 2)]
            await desk.add(pictures, of: draft, for: many, proposing: false) { picture, proposing in
                if isFirst.withLock({ value in
                    defer { value = false }
                    return value
                }) {
                    await begun.open()
                    await gate.wait()
                }
                looked.note(picture, proposing)
                return picture.read([], proposed: proposing)
            }
        }
        await begun.wait()
        while await desk.waiting < drafts.count - 1 { await Task.yield() }
        // When
        let other = ThreadID.make()
        await desk.add([try picture(seq: 77)], of: other, for: one, proposing: false) { picture, proposing in
            looked.note(picture, proposing)
            return picture.read([], proposed: proposing)
        }
        while await desk.waiting < drafts.count { await Task.yield() }
        await gate.open()
        await desk.rest()
        // Then
        #expect(looked.list.firstIndex(of: "77") == 1, "behind the one in hand and one that has waited longer")
        #expect(looked.list.count == 21)
    }
}

/// Opens once, for all who wait.
private actor Latch {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func wait() async {
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }

    func open() {
        isOpen = true
        for one in waiting { one.resume() }
        waiting = []
    }
}
