import Blobs
import Foundation
import Testing

@Suite("How stored files go")
struct SweepTests {
    private let day: Int64 = 24 * 3600

    @Test("the sweep takes what nothing refers to and nobody has put for a day, and nothing else")
    func sweep() async throws {
        try await BlobGround.with { ground in
            let (kept, stray) = (try await ground.put("kept"), try await ground.put("stray"))
            let references = KnownReferences([kept])
            ground.clock.advance(seconds: day - 1)
            let fresh = try await ground.put("fresh")
            #expect(try await ground.store.sweep(references: references.ask) == 0)
            ground.clock.advance(seconds: 1)
            #expect(try await ground.store.sweep(references: references.ask) == 1)
            #expect(try await ground.store.verify(kept) == .sound)
            #expect(try await ground.store.verify(stray) == .missing)
            #expect(try await ground.store.verify(fresh) == .sound)
        }
    }

    @Test("putting content again keeps it for another day")
    func renewed() async throws {
        try await BlobGround.with { ground in
            let hash = try await ground.put("again")
            ground.clock.advance(seconds: day)
            #expect(try await ground.put("again") == hash)
            #expect(try await ground.store.sweep(references: KnownReferences().ask) == 0)
            #expect(try await ground.store.verify(hash) == .sound)
        }
    }

    @Test("content that is put again between the question and the deletion stays")
    func renewedMeanwhile() async throws {
        try await BlobGround.with { ground in
            let hash = try await ground.put("again")
            ground.clock.advance(seconds: day)
            try await ground.store.sweep { _ in
                _ = try await ground.put("again")
                return []
            }
            #expect(try await ground.store.verify(hash) == .sound)
            ground.clock.advance(seconds: 600)
            try await ground.store.forget([hash]) { _ in
                _ = try await ground.put("again")
                return []
            }
            #expect(try await ground.store.verify(hash) == .sound)
        }
    }

    @Test("what is forgotten goes at once when it is ten minutes old, and else with the first sweep after that")
    func forget() async throws {
        try await BlobGround.with { ground in
            let references = KnownReferences()
            let old = try await ground.put("old")
            ground.clock.advance(seconds: 600)
            let young = try await ground.put("young")
            try await ground.store.forget([old, young], references: references.ask)
            #expect(try await ground.store.verify(old) == .missing)
            #expect(try await ground.store.verify(young) == .sound)
            ground.clock.advance(seconds: 599)
            try await ground.store.sweep(references: references.ask)
            #expect(try await ground.store.verify(young) == .sound)
            ground.clock.advance(seconds: 1)
            try await ground.store.sweep(references: references.ask)
            #expect(try ground.rest().isEmpty)
        }
    }

    @Test("what is forgotten in one place and referred to in another stays for good")
    func forgottenAndReferred() async throws {
        try await BlobGround.with { ground in
            let hash = try await ground.put("shared")
            try await ground.store.forget([hash], references: KnownReferences().ask)
            let references = KnownReferences([hash])
            for _ in 0..<3 {
                ground.clock.advance(seconds: day)
                try await ground.store.forget([hash], references: references.ask)
                try await ground.store.sweep(references: references.ask)
            }
            #expect(try await ground.store.verify(hash) == .sound)
            #expect(try ground.rest().count == 1)
        }
    }

    @Test("put and forgotten at the same moment, many times: nothing that is referred to is ever without its file")
    func race() async throws {
        try await BlobGround.with { ground in
            let (references, source) = (KnownReferences(), try ground.file("the same picture"))
            var survived = 0
            for _ in 0..<200 {
                // Given old content that nothing refers to any more.
                let hash = try await ground.store.put(fileAt: source).hash
                await references.drop(hash)
                ground.clock.advance(seconds: 600)
                // When it is forgotten while two commands attach the same picture again.
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await ground.store.forget([hash], references: references.ask) }
                    for _ in 0..<2 {
                        group.addTask {
                            _ = try await ground.store.put(fileAt: source)
                            await references.commit(hash)
                        }
                    }
                    try await group.waitForAll()
                }
                // Then it is there.
                if try await ground.store.verify(hash) == .sound { survived += 1 }
            }
            #expect(survived == 200)
        }
    }

    @Test("what a crash left behind at any moment goes: parts, derived files of nothing, derived files without content")
    func crashes() async throws {
        try await BlobGround.with { ground in
            let kept = try await ground.put("kept")
            try await ground.store.derived(of: kept, "frame.jpg") {
                try ground.file("frame")
            } body: { _ in
            }
            let gone = try await ground.put("gone")
            try await ground.store.derived(of: gone, "frame.jpg") {
                try ground.file("frame")
            } body: { _ in
            }
            // Given content that went without what was derived of it, and half of a file.
            try await ground.store.withFile(gone) { try FileManager.default.removeItem(atPath: $0) }
            try await ground.store.withFile(kept) { path in
                let part = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(".x.part")
                try Data("half".utf8).write(to: part)
            }
            // What a crash left has the time of the disk, which a laden machine may write minutes after the test began.
            ground.clock.advance(seconds: 2 * day)
            try await ground.store.sweep(references: KnownReferences([kept]).ask)
            #expect(try ground.rest().sorted() == ["derived/\(kept)/frame.jpg", "files/\(kept.prefix(2))/\(kept)"])
        }
    }

    @Test("a database that knows none of many files is the wrong one, and one that does not answer deletes nothing")
    func wrongDatabase() async throws {
        struct Away: Error {}
        try await BlobGround.with { ground in
            for number in 0..<100 { _ = try await ground.put("\(number)") }
            ground.clock.advance(seconds: day)
            await #expect(throws: BlobFailure.wrongDatabase) {
                try await ground.store.sweep(references: KnownReferences().ask)
            }
            await #expect(throws: Away.self) { try await ground.store.sweep { _ in throw Away() } }
            #expect(try ground.rest().count == 100)
        }
    }
}
